import { addWitnesses } from './words/addWitnesses.ts';
import { compareDirections } from './words/compareDirections.ts';
import { compareNegation } from './words/compareNegation.ts';
import { compareNounDenials } from './words/compareNounDenials.ts';
import { compareOutcomes } from './outcomes/compareOutcomes.ts';
import { compareParities } from './frames/compareParities.ts';
import { compareSequences } from './frames/compareSequences.ts';
import { compareWithWithout } from './words/compareWithWithout.ts';
import { compareWords } from './words/compareWords.ts';
import type { Detector } from './detector.ts';
import { collect } from '../util/collect.ts';

/**
 * A yes for a no: opposite words, and a statement that one version negates. It leaves alone a double
 * negation and a negated opposite (`failed to pass`, `was rejected`), which agree.
 */
export const polarityDetector: Detector = {
  kind: 'polarity',
  noun: 'Statement',
  summary: 'Opposite statements: a yes for a no, approved for rejected.',
  leastConfidence: 0.5,
  sides: 'two',
  *detect(alignment) {
    const judged = [];
    for (const versions of alignment.versionPairs) {
      judged.push(
        ...compareWords(versions, 'opposite'),
        ...compareNegation(versions),
        ...compareDirections(versions),
      );
      yield;
    }
    const told = [...addWitnesses(judged, alignment)];
    told.push(...compareOutcomes(alignment, told));
    yield;
    told.push(...collect(alignment.versionPairs, compareSequences));
    told.push(...compareNounDenials(alignment), ...collect(alignment.versionPairs, compareWithWithout));
    yield;
    return [...told, ...compareParities(alignment, told)];
  },
};
