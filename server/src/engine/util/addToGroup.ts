/**
 * A list that `push` or a spread makes longer gets room for 16 more: lists of few are made anew instead by `toSpliced`, which
 * makes them no larger than what they hold.
 */
const few = 3;

/** Adds a value to its group, which is made where there is none. Groups are many and most of them short. */
export function addToGroup<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else if (group.length < few) groups.set(key, group.toSpliced(group.length, 0, value));
  else group.push(value);
}
