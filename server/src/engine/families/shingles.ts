/**
 * The shingles of one version, sentence by sentence. A sentence that an edit leaves alone keeps its list, and how many of a
 * list another version holds is counted once: only what was edited is looked up again.
 */
export class Shingles {
  readonly lists: readonly (readonly string[])[];
  readonly #distinct: ReadonlySet<string>;
  /** Each that has stood before, as often as it stands again. */
  readonly #repeated: readonly string[];
  readonly #held = new WeakMap<readonly string[], number>();
  #isAsked = false;

  constructor(lists: readonly (readonly string[])[]) {
    const distinct = new Set<string>();
    const repeated: string[] = [];
    for (const list of lists) {
      for (const shingle of list) {
        if (distinct.has(shingle)) repeated.push(shingle);
        else distinct.add(shingle);
      }
    }
    this.lists = lists;
    this.#distinct = distinct;
    this.#repeated = repeated;
  }

  /** How many different ones there are. */
  get count(): number {
    return this.#distinct.size;
  }

  /** Whether it has been held against others before, and so knows what it holds of most lists. */
  get isAsked(): boolean {
    return this.#isAsked;
  }

  /** How many different shingles of another version this one has as well. */
  countHeld(other: Shingles): number {
    this.#isAsked = true;
    let held = 0;
    for (const list of other.lists) held += this.#countOf(list);
    for (const shingle of other.#repeated) if (this.#distinct.has(shingle)) held -= 1;
    return held;
  }

  #countOf(list: readonly string[]): number {
    const known = this.#held.get(list);
    if (known !== undefined) return known;
    let held = 0;
    for (const shingle of list) if (this.#distinct.has(shingle)) held += 1;
    this.#held.set(list, held);
    return held;
  }
}

/** How many different shingles two versions have in common: the one that an edit has left alone is asked. */
export function countShared(a: Shingles, b: Shingles): number {
  return a.isAsked ? a.countHeld(b) : b.countHeld(a);
}
