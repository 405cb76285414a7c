import { diffArrays } from 'diff';
import { compareTwoStrings } from 'string-similarity';
import type { Quotation } from '../../model/quotation.ts';
import { rememberPair } from '../../util/remember.ts';

/** Fewer words than this identify no quotation by themselves. */
const fewestWords = 3;
/** Share of common words, in order, from which two quotations are the same utterance. */
const leastShared = 0.7;
/** Of so few words one may be another where one and the same person speaks. */
const mostWordsOfShort = 4;
const leastSharedOfShort = 0.6;

export interface Likeness {
  /** Share of the shorter one's words that both have in order, 0–1. */
  readonly shared: number;
  /** Likeness of the wording, 0–1: tells which of two quotations that hold the same words is the same utterance. */
  readonly likeness: number;
}

/** Whether two quotations are likely the same utterance: short ones only where the same person speaks. */
export function areOneUtterance(a: Quotation, b: Quotation, { shared }: Likeness): boolean {
  return shared >= leastShared || (shared > 0 && areOfOneSpeaker(a, b));
}

/** The last word of who speaks is the same, `Ekdahl`, as far as both say who does. */
function areOfOneSpeaker(a: Quotation, b: Quotation): boolean {
  const [own, other] = [a, b].map(({ speaker }) => speaker?.text.split(/\s+/).at(-1));
  return (
    (own ?? other) !== undefined && (own ?? other) === (other ?? own) && /^\p{Lu}/u.test(own ?? other ?? '')
  );
}

/** Equal texts have one list of words, so that only what an edit changes is compared again. */
export const compareWording = rememberPair((a: readonly string[], b: readonly string[]): Likeness => {
  const shared = Math.max(a.length, b.length) >= fewestWords ? sharedInOrder(a, b) : 0;
  return { shared, likeness: shared === 0 ? 0 : compareTwoStrings(a.join(' '), b.join(' ')) };
});

/** Longest common subsequence of words over the shorter quotation's length, 0–1. */
function sharedInOrder(a: readonly string[], b: readonly string[]): number {
  const shorter = Math.min(a.length, b.length);
  if (shorter === 0) return 0;
  const isShort = a.length === b.length && shorter <= mostWordsOfShort;
  const least = isShort ? leastSharedOfShort : leastShared;
  if (!mayShare(a, b, shorter * least)) return 0;
  const kept = diffArrays([...a], [...b]).filter((part) => !part.added && !part.removed);
  const shared = kept.reduce((sum, part) => sum + part.value.length, 0) / shorter;
  return shared < least ? 0 : shared;
}

/** A bag of words bounds the subsequence from above, and is cheaper. */
function mayShare(a: readonly string[], b: readonly string[], least: number): boolean {
  const bag = new Set(b);
  return a.filter((word) => bag.has(word)).length >= least;
}
