import { rememberWithin } from './remember.ts';

/** A long-lived object that holds what is remembered of it, each result in the place of whoever remembers it. */
export interface Remembering {
  readonly memory: unknown[];
}

/** Stands in a memory for an `undefined` that was found. */
const nothing = {};

/** In a place lies nothing but what its reader has put there. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- only the reader knows what lies in its place.
function isValue<Value>(found: unknown): found is Value {
  return found !== nothing;
}

/** Where one reader keeps what it has found in each object of a sort. */
export class Place<Value> {
  readonly #index: number;

  constructor(index: number) {
    this.#index = index;
  }

  get({ memory }: Remembering): Value | undefined {
    const found = memory[this.#index];
    return isValue<Value>(found) ? found : undefined;
  }

  /** Whether this was found before, `undefined` among it. */
  isKnown(value: Value | undefined, { memory }: Remembering): value is Value {
    return value !== undefined || memory[this.#index] === nothing;
  }

  keep({ memory }: Remembering, found: Value): Value {
    memory[this.#index] = found === undefined ? nothing : found;
    return found;
  }
}

/**
 * The functions that remember something of one sort of long-lived objects. Each has a place in a field of these, which is
 * read in a fraction of the time that a WeakMap takes, and at every edit some hundred of them ask every sentence of a
 * version. Readers are made when the program starts, before any object is: what is made anew has no place here.
 */
export class Readers<Key extends Remembering> {
  #count = 0;

  /** The memory of a new object. */
  newMemory(): unknown[] {
    return Array<unknown>(this.#count).fill(undefined);
  }

  newPlace<Value>(): Place<Value> {
    this.#count += 1;
    return new Place(this.#count - 1);
  }

  /** Remembers what is found in an object for as long as the object lives. */
  remember<Value>(read: (key: Key) => Value): (key: Key) => Value {
    const place = this.newPlace<Value>();
    return (key) => {
      const value = place.get(key);
      return place.isKnown(value, key) ? value : place.keep(key, read(key));
    };
  }

  /** The same for an object together with another. */
  rememberPair<Other extends object, Value>(
    read: (key: Key, other: Other) => Value,
  ): (key: Key, other: Other) => Value {
    return rememberWithin(
      this.remember(() => new WeakMap<Other, Value>()),
      read,
    );
  }
}
