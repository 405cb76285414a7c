import type { PlacedSentence } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison } from '../../model/comparison.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import { collect } from '../../util/collect.ts';
import { groupBy } from '../../util/groupBy.ts';
import { remember } from '../../util/remember.ts';
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
  collect(placeSentences(article), (placed) => {
    const terms = slottedTerms(placed.sentence.analysis);
    if (terms.length === 0) return [];
    const open = openWords(placed);
    return terms.filter(({ to }) => open.has(to - 1)).map((term) => ({ placed, term }));
  }),
);

/** The same by the index of their sentence. */
export const openTermsBySentence = remember((article: Article) =>
  groupBy(openTermsIn(article), ({ placed }) => placed.index),
);

/** A term as a statement of its version. */
export function stateTerm({ placed, term }: PlacedTerm): Comparison['left'] {
  return stateTokens(placed, term);
}
