import type { SortMember } from '../../language/sortsOfThings.ts';
import type { PlacedSentence } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Statement } from '../../model/comparison.ts';
import { placeSentences } from '../../model/placeSentences.ts';
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
export const termsIn = remember((article: Article): readonly PlacedTerm[] =>
  placeFound(placeSentences(article), slottedTerms, (placed, term) => ({ placed, term })),
);

/** Whether an article has a term, quoted or not, for the same member of some sort. */
export function hasMember(article: Article, members: readonly SortMember[]): boolean {
  const known = membersIn(article);
  for (const { sort, member } of members) if (known.get(sort)?.has(member) === true) return true;
  return false;
}

/** By sort: every difference asks each version for its two members, and few have either. */
const membersIn = remember((article: Article): ReadonlyMap<number, ReadonlySet<number>> => {
  const bySort = new Map<number, Set<number>>();
  for (const { term } of termsIn(article)) {
    for (const { sort, member } of term.members) {
      const known = bySort.get(sort);
      if (known) known.add(member);
      else bySort.set(sort, new Set([member]));
    }
  }
  return bySort;
});

/** The terms of an article that may be judged: they stand outside quotation marks, names and figures. */
export const openTermsIn = remember((article: Article): readonly PlacedTerm[] =>
  termsIn(article).filter(({ placed, term }) => openWords(placed).has(term.to - 1)),
);

/** The same by the index of their sentence. */
export const openTermsBySentence = remember((article: Article) =>
  groupBy(openTermsIn(article), ({ placed }) => placed.index),
);

/** A term as a statement of its version, printed by its lemmas or as is told. */
export function stateTerm({ placed, term }: PlacedTerm, value?: string): Statement {
  return stateTokens(placed, term, value);
}
