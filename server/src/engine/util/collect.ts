/**
 * What `read` gives for each item, in one list; an array it gives is spread into it. The same as `Array.flatMap`, which
 * V8 runs some ten times slower than this loop; with `for … of` its iterators alone were an eighth of what an edit allocates.
 * Whatever is found first makes a list of its own size: most lists hold no more, and `push` would make room for 17.
 */
export function collect<Item, Value>(
  items: readonly Item[],
  read: (item: Item, index: number) => Value | readonly Value[],
): Value[] {
  let values: Value[] | undefined;
  for (let index = 0; ; index += 1) {
    const item = items[index];
    if (!isItem(item, items, index)) return values ?? [];
    const found = read(item, index);
    if (!isList(found)) {
      if (values) values.push(found);
      else values = [found];
    } else if (found.length > 0) {
      if (values) append(values, found);
      else values = found.slice();
    }
  }
}

function append<Value>(values: Value[], found: readonly Value[]): void {
  for (let index = 0; ; index += 1) {
    const value = found[index];
    if (!isItem(value, found, index)) return;
    values.push(value);
  }
}

/** An item may be undefined, so only its place tells that the list has ended. */
function isItem<Item>(item: Item | undefined, items: readonly Item[], index: number): item is Item {
  return item !== undefined || index < items.length;
}

/** `Array.isArray` knows no read-only arrays. */
function isList<Value>(found: Value | readonly Value[]): found is readonly Value[] {
  return Array.isArray(found);
}
