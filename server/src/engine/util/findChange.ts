/** Between what places two rows differ: whatever stands before them, or behind them, is the same in both. */
export interface Change {
  readonly from: number;
  /** Where it ends in the row before, and in the row now. */
  readonly endBefore: number;
  readonly endNow: number;
}

/** What an edit has changed in a row of objects that keep their identity where it leaves them alone. */
export function findChange<Item>(before: readonly Item[], now: readonly Item[]): Change {
  const shorter = Math.min(before.length, now.length);
  let from = 0;
  while (from < shorter && before[from] === now[from]) from += 1;
  let endBefore = before.length;
  let endNow = now.length;
  while (endBefore > from && endNow > from && before[endBefore - 1] === now[endNow - 1]) {
    endBefore -= 1;
    endNow -= 1;
  }
  return { from, endBefore, endNow };
}
