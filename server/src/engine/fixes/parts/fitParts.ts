import type { FitPlace, Replacement } from '../../model/fitting.ts';
import { fitWords } from '../words/fitWords.ts';
import { exchangeNames } from './exchangeNames.ts';
import { predicateAt } from '../words/predicateAt.ts';
import { isCleft, turnCleft } from './turnCleft.ts';
import { turnDeal } from './turnDeal.ts';
import { turnVoice } from './turnVoice.ts';

/**
 * Exchanges the parts of two names: first by turning the target's own verb (`Acme sued Brill` becomes `Acme was
 * sued by Brill`), then by putting each name in the other's place, then with the source's words. Behind *it was* the two are exchanged. Kin is simply exchanged: `brother` for `husband`. A bare name
 * fits no clause's place.
 */
export function fitParts(target: FitPlace, source: FitPlace): readonly Replacement[] {
  if (isCleft(target)) return listed(target, turnCleft(target));
  const plain = fitWords(target, source);
  const isClause = hasVerb(target.passage.text);
  const words = plain === undefined || (isClause && !isLikeClause(target, source)) ? [] : [plain];
  if (!isClause) return words.map((each) => withoutComplement(target, each));
  const own = [
    turnVoice(target.passage.text, styleOf(target)),
    turnDeal(target.passage.text),
    exchangeNames(target.passage.text),
  ].flatMap((newText) => listed(target, newText));
  return [...own, ...words];
}

/** `the owner of the farm` gives way as a whole to `a police dog handler`, who is nobody's. */
function withoutComplement({ article, passage }: FitPlace, replacement: Replacement): Replacement {
  const isSomeone = /^the /i.test(passage.text) && /^an? /i.test(replacement.newText);
  const of = /^ of (?:the |an? )?[\p{L}’'-]+(?=[,.;:]|\s*$)/mu.exec(
    article.text.slice(passage.span.end, passage.span.end + 40),
  );
  if (!isSomeone || of === null) return replacement;
  return {
    ...replacement,
    span: { start: replacement.span.start, end: replacement.span.end + of[0].length },
  };
}

function listed({ passage }: FitPlace, newText: string | undefined): readonly Replacement[] {
  return newText === undefined ? [] : [{ span: passage.span, newText }];
}

/** Longer clauses tell more than who did what, and need a verb to tell that. */
const longestByOwn = 2;

/** `lawsuit against Brill` stands in no clause's place, nor does what tells of other things as well. */
function isLikeClause(target: FitPlace, source: FitPlace): boolean {
  const isShort = source.passage.text.length <= longestByOwn * target.passage.text.length;
  return isShort && hasVerb(source.passage.text) && predicateAt(source) !== undefined;
}

/** As far as its letters tell: a small word between two with a capital. */
function hasVerb(words: string): boolean {
  const all = words.split(/\s+/);
  const isCapital = (word: string): boolean => /^\P{L}*\p{Lu}/u.test(word);
  const [first, last] = [all.findIndex(isCapital), all.findLastIndex(isCapital)];
  return all.slice(first + 1, Math.max(first + 1, last)).some((word) => /^\p{Ll}{2,}$/u.test(word));
}

function styleOf({ article, passage }: FitPlace): 'headline' | 'text' {
  const block = article.blocks.find(
    ({ span }) => span.start <= passage.span.start && passage.span.end <= span.end,
  );
  return block?.kind === 'headline' || block?.kind === 'heading' ? 'headline' : 'text';
}
