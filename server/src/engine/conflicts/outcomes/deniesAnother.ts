import type { ToldClaim } from './toldClaims.ts';

/** Topics one side of which is told by several deeds: whoever was not dismissed may have resigned, or been suspended. */
const topicsOfSeveralDeeds: ReadonlySet<string> = new Set(['office']);
const denial = /^(?:not|n['’]t|never|neither|nor)$/;

/** True where one of two opposite claims only denies a deed, and the other tells of another deed. */
export function deniesAnother(left: ToldClaim, right: ToldClaim): boolean {
  if (!topicsOfSeveralDeeds.has(left.topic) || left.side === right.side) return false;
  const [deed, denied] = left.side === 'yes' ? [left, right] : [right, left];
  if (!isDenied(denied)) return false;
  const own = new Set(verbsOf(deed));
  return !verbsOf(denied).some((lemma) => own.has(lemma));
}

function isDenied(claim: ToldClaim): boolean {
  return wordsOf(claim).some(({ normal }) => denial.test(normal));
}

function verbsOf(claim: ToldClaim): readonly string[] {
  return wordsOf(claim).flatMap(({ partOfSpeech, lemma }) => (partOfSpeech === 'VERB' ? [lemma] : []));
}

function wordsOf({ analysis, range }: ToldClaim): ToldClaim['analysis']['tokens'] {
  return analysis.tokens.slice(range.from, range.to);
}
