/** The objects of one sort have memories laid out alike: each function that remembers something of them has a place in it. */
export class MemorySort {
  places = 0;
}

/** What is remembered of one object, each in the place of whoever remembers it; `undefined` where nothing is. */
export interface Memory {
  readonly sort: MemorySort;
  readonly values: unknown[];
}

/** Where one function finds what it remembers. It is asked of one sort of objects, hardly ever of two. */
export class MemoryPlace {
  #sort: MemorySort | undefined;
  #index = 0;
  readonly #indexes = new Map<MemorySort, number>();

  indexIn(sort: MemorySort): number {
    if (sort !== this.#sort) {
      this.#index = this.#indexes.get(sort) ?? sort.places++;
      this.#indexes.set(sort, this.#index);
      this.#sort = sort;
    }
    return this.#index;
  }
}

/** Gives back what it is given, so that a class built upon it lays its private fields into that and makes no new object. */
// eslint-disable-next-line @typescript-eslint/no-extraneous-class -- only a constructor can lay a field into an object.
class Given {
  constructor(given: object) {
    return given;
  }
}

class Owner extends Given {
  readonly #memory: Memory;

  constructor(given: object, sort: MemorySort) {
    super(given);
    this.#memory = { sort, values: Array<unknown>(sort.places).fill(undefined) };
  }

  static memoryOf(owner: object): Memory | undefined {
    return #memory in owner ? owner.#memory : undefined;
  }
}

/**
 * Makes a function that gives each object of one sort, which an edit makes anew, a memory of its own: what `remember` keeps
 * of it lies in a private field and dies with it. In a WeakMap it would not: V8's quick collection of young objects takes
 * every value there for alive, even where its key is dead, and so each edit's alignment would be copied, promoted, and left
 * to the great collection. What lives long, such as a sentence's analysis, is better off in the WeakMap, which takes less
 * room. The memory is an array, since maps were looked up and made thousands of times at every edit.
 */
export function memoryGiver(): <Object extends object>(object: Object) => Object {
  const sort = new MemorySort();
  return (object) => {
    new Owner(object, sort);
    return object;
  };
}

/** The memory that an object was given; a copy of it has none. */
export function ownMemoryOf(object: object): Memory | undefined {
  return Owner.memoryOf(object);
}
