import { findChange } from '../util/findChange.ts';
import { Tally } from '../util/tally.ts';

type Lists = readonly (readonly string[])[];

/** How often each shingle stands in the version that was read last. */
const tally = new Tally<string>();
let versionsRead = 0;

/**
 * The shingles of one version, sentence by sentence. A sentence that an edit leaves alone keeps its list: only what was
 * edited is counted and looked up again.
 */
export class Shingles {
  readonly lists: Lists;
  /** How many different ones there are. */
  readonly count: number;
  /** Each that has stood before, as often as it stands again. */
  readonly #repeated: readonly string[];
  /** Which of the versions it was, in the order in which they were read. */
  readonly #number: number;
  #distinct: ReadonlySet<string> | undefined;
  /** The lists that were looked up last, and how many of the shingles in them this version has as well. */
  #lookedUp: Lists = [];
  #held = 0;

  constructor(lists: Lists) {
    tally.count(lists);
    const repeated: string[] = [];
    for (const shingle of tally.repeated)
      for (let more = tally.countOf(shingle); more > 1; more -= 1) repeated.push(shingle);
    this.lists = lists;
    this.count = tally.size;
    this.#repeated = repeated;
    this.#number = versionsRead;
    versionsRead += 1;
  }

  wasReadBefore(other: Shingles): boolean {
    return this.#number < other.#number;
  }

  /** How many different shingles of another version this one has as well. */
  countHeld(other: Shingles): number {
    const distinct = (this.#distinct ??= new Set(this.lists.flat()));
    const { from, endBefore, endNow } = findChange(this.#lookedUp, other.lists);
    this.#held -= countIn(distinct, this.#lookedUp.slice(from, endBefore));
    this.#held += countIn(distinct, other.lists.slice(from, endNow));
    this.#lookedUp = other.lists;
    let held = this.#held;
    for (const shingle of other.#repeated) if (distinct.has(shingle)) held -= 1;
    return held;
  }
}

function countIn(distinct: ReadonlySet<string>, lists: Lists): number {
  let count = 0;
  for (const list of lists) for (const shingle of list) if (distinct.has(shingle)) count += 1;
  return count;
}

/** How many different shingles two versions have in common: the older is asked, for an edit leaves most of what it looked up. */
export function countShared(a: Shingles, b: Shingles): number {
  return a.wasReadBefore(b) ? a.countHeld(b) : b.countHeld(a);
}
