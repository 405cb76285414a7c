import { addToGroup } from '../util/addToGroup.ts';
import { collect } from '../util/collect.ts';
import { rememberPair } from '../util/remember.ts';

/** Something by each stem of a passage. */
type Words = ReadonlyMap<string, unknown>;

/**
 * The passages that have a stem of some words, for each stem that any has, in the order of the words. An index of every stem
 * of a version would have to be made anew at each edit, for the few stems that are ever looked up in it; what two passages
 * have in common is remembered, and stays as it is wherever an edit moves them.
 */
export function groupBySharedStem<Passage>(
  words: Words,
  passages: readonly Passage[],
  wordsOf: (passage: Passage) => Words,
): readonly (readonly Passage[])[] {
  const groups = new Map<string, Passage[]>();
  for (const passage of passages)
    for (const stem of stemsInBoth(words, wordsOf(passage))) addToGroup(groups, stem, passage);
  return groups.size === 0 ? [] : collect([...words.keys()], (stem) => inOneItem(groups.get(stem)));
}

const stemsInBoth = rememberPair((own: Words, others: Words): readonly string[] =>
  [...own.keys()].filter((stem) => others.has(stem)),
);

/** `collect` spreads a list that it is given: one within another is taken for an item. */
function inOneItem<Item>(items: readonly Item[] | undefined): readonly (readonly Item[])[] {
  return items === undefined ? [] : [items];
}
