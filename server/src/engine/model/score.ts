/** No side of a contest or a vote has more. */
export const highestOfScore = 999_999;
const base = highestOfScore + 1;

/** Both figures of a score in one, by which scores are compared. */
export function scoreValue(own: number, other: number): number {
  return own * base + other;
}

/** The same score as the other side tells it: `1–3` for `3–1`. */
export function turnScore(value: number): number {
  return (value % base) * base + Math.floor(value / base);
}
