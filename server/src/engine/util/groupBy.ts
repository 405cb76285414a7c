import { addToGroup } from './addToGroup.ts';

/** Values by what `keyOf` says of each, in their order; those of which it says nothing are left out. */
export function groupBy<Value, Key>(
  values: Iterable<Value>,
  keyOf: (value: Value) => Key | undefined,
): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key !== undefined) addToGroup(groups, key, value);
  }
  return groups;
}
