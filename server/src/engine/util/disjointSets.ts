/** Union–find over the numbers 0 … size − 1, with path halving (Tarjan 1975). */
export class DisjointSets {
  readonly #parents: number[] = [];

  constructor(size: number) {
    for (let member = 0; member < size; member += 1) this.#parents.push(member);
  }

  /** The number that stands for the set of `member`. */
  find(member: number): number {
    let at = member;
    for (;;) {
      const parent = this.#parents[at] ?? at;
      if (parent === at) return at;
      const grandparent = this.#parents[parent] ?? parent;
      this.#parents[at] = grandparent;
      at = grandparent;
    }
  }

  /** Joins two sets; the smaller representative stays, so the result does not depend on the order of joins. */
  join(first: number, second: number): void {
    const a = this.find(first);
    const b = this.find(second);
    this.#parents[Math.max(a, b)] = Math.min(a, b);
  }

  /** The sets, each ascending, ordered by their first members. */
  groups(): readonly (readonly number[])[] {
    const groups = new Map<number, number[]>();
    for (let member = 0; member < this.#parents.length; member++) {
      const root = this.find(member);
      const group = groups.get(root);
      if (group) group.push(member);
      else groups.set(root, [member]);
    }
    return [...groups.values()];
  }
}
