/** A list that `push` makes longer gets room for 16 more: lists of few are made anew instead, no larger than what they hold. */
const few = 3;

/** Values by what `keyOf` says of each, in their order; those of which it says nothing are left out. */
export function groupBy<Value, Key>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key | undefined,
): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else if (group.length < few) groups.set(key, [...group, value]);
    else group.push(value);
  }
  return groups;
}
