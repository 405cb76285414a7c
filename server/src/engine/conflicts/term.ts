import { addWitnesses } from './words/addWitnesses.ts';
import { compareAccusations } from './words/compareAccusations.ts';
import { compareDepartures } from './words/compareDepartures.ts';
import { compareFields } from './words/compareFields.ts';
import { compareHeadlines } from './words/compareHeadlines.ts';
import { compareHyphens } from './words/compareHyphens.ts';
import { compareSorts } from './words/compareSorts.ts';
import { compareSortsInPlace } from './words/compareSortsInPlace.ts';
import { compareTerms } from './words/compareTerms.ts';
import { compareThingsInPlace } from './words/compareThingsInPlace.ts';
import { compareWords } from './words/compareWords.ts';
import type { Detector } from './detector.ts';
import { findTermPlaces } from './words/findTermPlaces.ts';

/**
 * One thing called by two terms: another hyphen or form, words that style books keep apart, or another
 * thing of the same sort in the same place. It leaves alone synonyms and British against American spelling.
 */
export const termDetector: Detector = {
  kind: 'term',
  noun: 'Term',
  summary: 'One thing under two terms: hyphens, forms, or another thing of the same sort.',
  leastConfidence: 0.5,
  sides: 'many',
  *detect(alignment) {
    const judged = [];
    for (const versions of alignment.versionPairs) {
      judged.push(
        ...compareWords(versions, 'alternative'),
        ...compareSortsInPlace(versions),
        ...compareThingsInPlace(versions),
      );
      yield;
    }
    const terms = [...alignment.versionPairs.flatMap(compareTerms), ...compareHyphens(alignment)];
    const found = [
      ...terms.map(({ comparison }) => comparison),
      ...findTermPlaces(terms, alignment),
      ...addWitnesses(judged, alignment),
      ...compareDepartures(alignment),
      ...compareSorts(alignment),
      ...compareHeadlines(alignment),
      ...compareFields(alignment),
    ];
    return [...found, ...compareAccusations(alignment, found)];
  },
};
