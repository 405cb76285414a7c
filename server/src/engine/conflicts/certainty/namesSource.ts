import { sourceVerbs } from '../../language/certainty.ts';
import type { Token } from '../../model/token.ts';

/** Some words of another: a reporting verb, or *according to*. */
export function namesSource(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ normal, lemma, partOfSpeech }, index) =>
      (partOfSpeech === 'VERB' && sourceVerbs.has(lemma)) ||
      (normal === 'according' && tokens[index + 1]?.normal === 'to'),
  );
}
