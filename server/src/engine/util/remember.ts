/**
 * Remembers what was computed for an object by the object's identity, for as long as the object lives.
 * Values are immutable here, so the same object always means the same result.
 */
export function remember<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const entry = known.get(key);
    if (entry) return entry.value;
    const value = compute(key);
    known.set(key, { value });
    return value;
  };
}

/** The same for two objects, in their order. */
export function rememberPair<First extends object, Second extends object, Value>(
  compute: (first: First, second: Second) => Value,
): (first: First, second: Second) => Value {
  const byFirst = remember((first: First) => remember((second: Second) => compute(first, second)));
  return (first, second) => byFirst(first)(second);
}

/** Puts a computation off until its result is asked for, and does it once. */
export function computeOnce<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: compute() }).value;
}
