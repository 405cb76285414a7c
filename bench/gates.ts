/** A figure that must hold, and whether it does. */
export interface Gate {
  readonly name: string;
  readonly isMet: boolean;
  readonly detail: string;
}

/**
 * Holds measured figures against the committed ones: none may fall. A figure that is committed and no longer
 * measured fails as well; a new one passes and is to be committed.
 */
export function compareFigures(
  measured: Readonly<Record<string, number>>,
  committed: string,
): readonly Gate[] {
  const wanted = parseFigures(committed);
  return Object.entries(wanted).map(([name, least]) => {
    const value = measured[name];
    const isMet = value !== undefined && value >= least;
    return { name, isMet, detail: describe(value, least) };
  });
}

/** Misses are counted negative, so that higher is better in every figure; they are shown as what they are. */
function describe(value: number | undefined, least: number): string {
  if (value === undefined) return `not measured, committed ${least}`;
  return value <= 0 && least <= 0 ? `${-value}, at most ${-least}` : `${value}, committed ${least}`;
}

function parseFigures(json: string): Readonly<Record<string, number>> {
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null) throw new Error('The committed figures are no object.');
  const isFigure = (pair: [string, unknown]): pair is [string, number] => typeof pair[1] === 'number';
  return Object.fromEntries(Object.entries(value).filter(isFigure));
}
