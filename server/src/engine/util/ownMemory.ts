/** What is remembered of one object, by whoever remembers it. */
export type Memory = Map<object, unknown>;

/** Gives back what it is given, so that a class built upon it lays its private fields into that and makes no new object. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- only a constructor can lay a field into an object.
class Given {
  constructor(given: object) {
    return given;
  }
}

class Owner extends Given {
  readonly #memory: Memory = new Map();

  static memoryOf(owner: object): Memory | undefined {
    return #memory in owner ? owner.#memory : undefined;
  }
}

/**
 * Gives an object that an edit makes anew a memory of its own: what `remember` keeps of it lies in a private field and
 * dies with it. In a WeakMap it would not: V8's quick collection of young objects takes every value there for alive,
 * even where its key is dead, and so each edit's alignment would be copied, promoted, and left to the great collection.
 * What lives long, such as a sentence's analysis, is better off in the WeakMap, which takes less room.
 */
export function withOwnMemory<Object extends object>(object: Object): Object {
  new Owner(object);
  return object;
}

/** The memory that an object was given; a copy of it has none. */
export function ownMemoryOf(object: object): Memory | undefined {
  return Owner.memoryOf(object);
}
