import { findChange } from './findChange.ts';

/**
 * Counts how often each member stands in a row of lists. It counts one row after another and keeps the last: mostly the
 * next is of the same text after an edit, which leaves nearly all of its lists the objects they were, and only those
 * that differ are counted again.
 */
export class Tally<Member> {
  #row: readonly Iterable<Member>[] = [];
  readonly #counts = new Map<Member, number>();
  readonly #repeated = new Set<Member>();

  count(row: readonly Iterable<Member>[]): void {
    const { from, endBefore, endNow } = findChange(this.#row, row);
    for (const list of this.#row.slice(from, endBefore)) for (const member of list) this.#remove(member);
    for (const list of row.slice(from, endNow)) for (const member of list) this.#add(member);
    this.#row = row;
  }

  /** How many different members there are. */
  get size(): number {
    return this.#counts.size;
  }

  /** The members that stand there more than once. */
  get repeated(): ReadonlySet<Member> {
    return this.#repeated;
  }

  countOf(member: Member): number {
    return this.#counts.get(member) ?? 0;
  }

  #add(member: Member): void {
    const before = this.countOf(member);
    this.#counts.set(member, before + 1);
    if (before === 1) this.#repeated.add(member);
  }

  #remove(member: Member): void {
    const now = this.countOf(member) - 1;
    if (now === 0) this.#counts.delete(member);
    else this.#counts.set(member, now);
    if (now === 1) this.#repeated.delete(member);
  }
}
