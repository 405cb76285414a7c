import type { PlacedSentence } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison } from '../../model/comparison.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { openWords } from './openWords.ts';
import { stateTokens } from './stateTokens.ts';
import { slottedTerms, type SlottedTerm } from './termSlots.ts';

/** A term where it stands. */
export interface PlacedTerm {
  readonly placed: PlacedSentence;
  readonly term: SlottedTerm;
}

/** The terms of a sentence that stand outside quotation marks, names and figures. */
export const openTerms: (placed: PlacedSentence) => readonly PlacedTerm[] = remember((placed) => {
  const terms = slottedTerms(placed.sentence.analysis);
  if (terms.length === 0) return [];
  const open = openWords(placed);
  return terms.filter(({ to }) => open.has(to - 1)).map((term) => ({ placed, term }));
});

/** The terms of known sorts in an article, quoted ones as well. */
export const termsIn = remember(({ sentences }: Article): readonly SlottedTerm[] =>
  collect(sentences, ({ analysis }) => slottedTerms(analysis)),
);

/** The terms of an article that may be judged. */
export const openTermsIn = remember((article: Article): readonly PlacedTerm[] =>
  collect(article.sentences, (sentence, index) =>
    slottedTerms(sentence.analysis).length === 0
      ? []
      : openTerms({ version: article.version, article, index, sentence }),
  ),
);

/** A term as a statement of its version. */
export function stateTerm({ placed, term }: PlacedTerm): Comparison['left'] {
  return stateTokens(placed, term);
}
