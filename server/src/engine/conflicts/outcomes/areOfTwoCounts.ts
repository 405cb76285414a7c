import { findOffences } from '../../language/offences.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import type { ToldClaim } from './toldClaims.ts';

/** `guilty of fraud` in one version and `cleared of forgery` in another: a jury answers each count for itself. */
export function areOfTwoCounts(left: ToldClaim, right: ToldClaim): boolean {
  if (left.topic !== 'verdict') return false;
  const [own, other] = [countsOf(left), countsOf(right)];
  return own.length > 0 && other.length > 0 && !own.some((offence) => other.includes(offence));
}

/** The offences that stand behind the verdict in its sentence. */
function countsOf({ analysis, range }: ToldClaim): readonly string[] {
  return offencesIn(analysis).flatMap(({ from, offence }) => (from >= range.to ? [offence] : []));
}

const offencesIn = sentenceReaders.remember(({ tokens }: SentenceAnalysis) => findOffences(tokens));
