import type { FitPlace, Replacement } from '../../model/fitting.ts';
import type { Token } from '../../model/token.ts';
import { fitWords } from './fitWords.ts';
import { wordsAt } from './wordsAt.ts';

/** Takes over the source's word; `not replacing` fits nowhere where a noun stood, nor `attrition` behind `1,200`. */
export function fitTerm(target: FitPlace, source: FitPlace): readonly Replacement[] {
  const [own, other] = [lastOf(target), lastOf(source)];
  const isOfOtherSort =
    own?.partOfSpeech === 'NOUN' && other?.partOfSpeech === 'VERB' && other.normal.endsWith('ing');
  const isUncounted = isMany(own) && !isMany(other) && followsNumber(target);
  const words = isOfOtherSort || isUncounted ? undefined : fitWords(target, source);
  return words === undefined ? [] : [words];
}

function isMany(token: Token | undefined): boolean {
  return token !== undefined && (/[^s]s$/.test(token.normal) || token.lemma !== token.normal);
}

function followsNumber({ article, passage: { span } }: FitPlace): boolean {
  return /\d\s+$/.test(article.text.slice(Math.max(0, span.start - 4), span.start));
}

function lastOf(place: FitPlace): Token | undefined {
  const words = wordsAt(place);
  return words?.sentence.analysis.tokens[words.to - 1];
}
