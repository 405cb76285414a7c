import type { PlacedSentence } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison } from '../../model/comparison.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import { collect } from '../../util/collect.ts';
import { groupBy } from '../../util/groupBy.ts';
import { remember } from '../../util/remember.ts';
import { placeFound } from '../placeFound.ts';
import { openWords } from './openWords.ts';
import { stateTokens } from './stateTokens.ts';
import { slottedTerms, type SlottedTerm } from './termSlots.ts';

/** A term where it stands. */
export interface PlacedTerm {
  readonly placed: PlacedSentence;
  readonly term: SlottedTerm;
}

/** The terms of known sorts in an article, quoted ones as well. */
export const termsIn = remember(({ sentences }: Article): readonly SlottedTerm[] =>
  collect(sentences, ({ analysis }) => slottedTerms(analysis)),
);

/** The terms of an article that may be judged: they stand outside quotation marks, names and figures. */
export const openTermsIn = remember((article: Article): readonly PlacedTerm[] =>
  placeFound(placeSentences(article), slottedTerms, (placed, term) =>
    openWords(placed).has(term.to - 1) ? { placed, term } : undefined,
  ),
);

/** The same by the index of their sentence. */
export const openTermsBySentence = remember((article: Article) =>
  groupBy(openTermsIn(article), ({ placed }) => placed.index),
);

/** A term as a statement of its version. */
export function stateTerm({ placed, term }: PlacedTerm): Comparison['left'] {
  return stateTokens(placed, term);
}
