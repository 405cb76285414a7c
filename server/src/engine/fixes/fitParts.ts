import type { FitPlace, Replacement } from '../model/fitting.ts';
import { fitWords } from './fitWords.ts';
import { turnVoice } from './turnVoice.ts';

/**
 * Exchanges the parts of two names: first by turning the target's own verb (`Acme sued Brill` becomes `Acme was
 * sued by Brill`), then with the source's words. Kin is simply exchanged: `brother` for `husband`. A bare name
 * fits no clause's place.
 */
export function fitParts(target: FitPlace, source: FitPlace): readonly Replacement[] {
  const plain = fitWords(target, source);
  const isClause = hasVerb(target.passage.text);
  const words = plain === undefined || (isClause && !hasVerb(source.passage.text)) ? [] : [plain];
  const turned = isClause ? turnVoice(target.passage.text, styleOf(target)) : undefined;
  return turned === undefined ? words : [{ span: target.passage.span, newText: turned }, ...words];
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
