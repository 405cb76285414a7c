import type { Reading } from '../model/conflict.ts';
import type { Row } from './row.ts';
import type { Verdict } from './judgeRow.ts';

/** Families that must have the other wording. */
const fewestFamilies = 2;

/**
 * Whether a reading departs to the letter alone, and nobody can tell who was true to the letter: a quotation whose words
 * were changed and whose sense was kept, without two families that attest the other wording. It is compared with
 * the reading that leads, or with every other where none does. Where two families agree, one of them never saw the other's change,
 * so that the third one has altered the words: that is a finding, whatever the sense.
 */
export function isNuance(
  { differences }: Row,
  reading: number,
  { outcome, flagged }: Verdict,
  readings: readonly Pick<Reading, 'families'>[],
): boolean {
  if (outcome === 'amend' || !differences.some(keepsSense) || isAttested(readings, reading)) return false;
  const own = differences.filter(({ first, second }) => first === reading || second === reading);
  const fromLeader = own.filter(({ first, second }) => !flagged.includes(first === reading ? second : first));
  const weighed = fromLeader.length > 0 ? fromLeader : own;
  return weighed.length > 0 && weighed.every(keepsSense);
}

function keepsSense({ comparison }: Row['differences'][number]): boolean {
  return comparison.sense === 'kept';
}

/** Whether two families or more have another wording, and more than have this one: each by one of its versions. */
function isAttested(readings: readonly Pick<Reading, 'families'>[], own: number): boolean {
  const least = Math.max(fewestFamilies, (readings[own]?.families ?? 0) + 1);
  return readings.some(({ families }, index) => index !== own && families >= least);
}
