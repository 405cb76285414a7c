import { MemoryPlace, ownMemoryOf, type Memory } from './ownMemory.ts';

/**
 * Remembers what was computed for an object by the object's identity, for as long as the object lives: in the memory
 * that the object has of its own, else beside it. Values are immutable here, so the same object always means the same
 * result. What is remembered by a function that itself is made anew at every edit must be of objects without own memory.
 */
export function remember<Key extends object, Value>(compute: (key: Key) => Value): (key: Key) => Value {
  const beside = new WeakMap<Key, Value>();
  const place = new MemoryPlace();
  // What one function remembers is of one sort of objects: it looks first where it has found a memory before.
  let haveOwn = false;
  return (key) => {
    if (haveOwn) {
      const own = ownMemoryOf(key);
      if (own !== undefined) return recall(own, place, key, compute);
    }
    const value = beside.get(key);
    if (value !== undefined) return value;
    const own = haveOwn ? undefined : ownMemoryOf(key);
    if (own !== undefined) {
      haveOwn = true;
      return recall(own, place, key, compute);
    }
    if (isKnown(value, beside, key)) return value;
    const computed = compute(key);
    beside.set(key, computed);
    return computed;
  };
}

/** Looks in an object's own memory in the place of whoever remembers. */
function recall<Key extends object, Value>(
  { sort, values }: Memory,
  place: MemoryPlace,
  key: Key,
  compute: (key: Key) => Value,
): Value {
  const index = place.indexIn(sort);
  const stored = values[index];
  const value = stored === nothing ? undefined : stored;
  if (isComputed<Value>(value, stored)) return value;
  const computed = compute(key);
  values[index] = computed === undefined ? nothing : computed;
  return computed;
}

/** Stands in a memory for an `undefined` that was computed. */
const nothing = {};

/** In a place lies nothing but what its owner has computed. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- only who remembers knows what lies in his place.
function isComputed<Value>(value: unknown, stored: unknown): value is Value {
  return value !== undefined || stored !== undefined;
}

/**
 * Whether a value was remembered, `undefined` among them. An object around each value would tell as well, but there
 * are thousands of them at every edit, and they cost a tenth of it.
 */
export function isKnown<Key extends object, Value>(
  value: Value | undefined,
  known: WeakMap<Key, Value>,
  key: Key,
): value is Value {
  return value !== undefined || known.has(key);
}

/** The same for what a part of what is given tells: `compute` may look at no more than that part decides. */
export function rememberBy<Given, Value>(
  partOf: (given: Given) => object,
  compute: (given: Given) => Value,
): (given: Given) => Value {
  const known = new WeakMap<object, Value>();
  return (given) => {
    const part = partOf(given);
    const value = known.get(part);
    if (isKnown(value, known, part)) return value;
    const computed = compute(given);
    known.set(part, computed);
    return computed;
  };
}

/** The same for two that are given, in their order. */
export function rememberBoth<Given, Value>(
  partOf: (given: Given) => object,
  compute: (first: Given, second: Given) => Value,
): (first: Given, second: Given) => Value {
  const knownOf: (part: object) => WeakMap<object, Value> = remember(() => new WeakMap());
  return (first, second) => {
    const known = knownOf(partOf(first));
    const part = partOf(second);
    const value = known.get(part);
    if (isKnown(value, known, part)) return value;
    const computed = compute(first, second);
    known.set(part, computed);
    return computed;
  };
}

/**
 * The same for two objects, in their order. The one that an edit makes anew comes first: what the other holds of it would
 * outlive it (`bench/outliving.ts`).
 */
export function rememberPair<First extends object, Second extends object, Value>(
  compute: (first: First, second: Second) => Value,
): (first: First, second: Second) => Value {
  return rememberWithin(
    remember(() => new WeakMap()),
    compute,
  );
}

/** The same where it is known already what holds the results of each first object. */
export function rememberWithin<First extends object, Second extends object, Value>(
  knownOf: (first: First) => WeakMap<Second, Value>,
  compute: (first: First, second: Second) => Value,
): (first: First, second: Second) => Value {
  return (first, second) => {
    const known = knownOf(first);
    const value = known.get(second);
    if (isKnown(value, known, second)) return value;
    const computed = compute(first, second);
    known.set(second, computed);
    return computed;
  };
}

/** Puts a computation off until its result is asked for, and does it once. */
export function computeOnce<Value>(compute: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => (known ??= { value: compute() }).value;
}

/** How many texts one generation of `rememberText` holds: more than the paragraphs of the stories that are open. */
const textsInGeneration = 2000;

/**
 * Remembers what was computed for a text by its characters. Two generations are kept: what is asked for again moves
 * into the younger one, and the older is forgotten as a whole when the younger is full.
 */
export function rememberText<Value>(compute: (text: string) => Value): (text: string) => Value {
  let young = new Map<string, { readonly value: Value }>();
  let old = new Map<string, { readonly value: Value }>();
  return (text) => {
    const known = young.get(text);
    if (known) return known.value;
    const entry = old.get(text) ?? { value: compute(text) };
    if (young.size >= textsInGeneration) {
      old = young;
      young = new Map();
    }
    young.set(text, entry);
    return entry.value;
  };
}
