import { addToGroup } from '../util/addToGroup.ts';
import { collect } from '../util/collect.ts';

/** Something by each stem of a passage. */
type Words = ReadonlyMap<string, unknown>;

/**
 * The passages that have a stem of some words, for each stem that any has, in the order of the words. An index of every stem
 * of a version would have to be made anew at each edit, for the few stems that are ever looked up in it.
 */
export function groupBySharedStem<Passage>(
  words: Words,
  passages: readonly Passage[],
  wordsOf: (passage: Passage) => Words,
): readonly (readonly Passage[])[] {
  const stems = [...words.keys()];
  const groups = new Map<string, Passage[]>();
  for (const passage of passages) {
    const others = wordsOf(passage);
    for (const stem of stems) if (others.has(stem)) addToGroup(groups, stem, passage);
  }
  return groups.size === 0 ? [] : collect(stems, (stem) => inOneItem(groups.get(stem)));
}

/** `collect` spreads a list that it is given: one within another is taken for an item. */
function inOneItem<Item>(items: readonly Item[] | undefined): readonly (readonly Item[])[] {
  return items === undefined ? [] : [items];
}
