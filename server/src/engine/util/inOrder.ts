/** Up to so many are put in their places one by one. */
const few = 8;

/**
 * The items in their order; equals stay as they stood. `Array.sort` lays out a kilobyte of room even for two, and nearly all
 * that is sorted at an edit is two or three.
 */
export function inOrder<Item extends object | number | string>(
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
): Item[] {
  const sorted = items.slice();
  if (items.length > few) return sorted.sort(compare);
  let count = 0;
  for (const item of items) {
    let at = count;
    for (; at > 0; at -= 1) {
      const before = sorted[at - 1];
      if (before === undefined || compare(before, item) <= 0) break;
      sorted[at] = before;
    }
    sorted[at] = item;
    count += 1;
  }
  return sorted;
}

/** The order of texts in which `Array.sort` puts them where it is told none. */
export function byText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
