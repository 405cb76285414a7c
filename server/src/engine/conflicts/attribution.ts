import type { StoryAlignment } from '../model/alignment.ts';
import type { Comparison, Statement } from '../model/comparison.ts';
import { compareBodyRoles } from './attribution/compareBodyRoles.ts';
import { compareClaimSources } from './attribution/claimSources.ts';
import type { Detector } from './detector.ts';
import { compareQuoteSources } from './attribution/quoteSources.ts';

/**
 * A claim or a quotation that another version gives to another source. It leaves alone a source that is
 * left out or made more general, one that goes by another name, and two sources that say different things.
 */
export const attributionDetector: Detector = {
  kind: 'attribution',
  noun: 'Source',
  summary: 'A claim or quotation that versions attribute to different sources.',
  leastConfidence: 0.5,
  *detect(alignment: StoryAlignment) {
    const ofQuotes = [];
    for (const versions of alignment.versionPairs) {
      ofQuotes.push(...compareQuoteSources(versions, alignment));
      yield;
    }
    return [...keepDisputed(ofQuotes), ...compareClaimSources(alignment), ...compareBodyRoles(alignment)];
  },
  agreements: (alignment) =>
    alignment.versionPairs
      .flatMap((versions) => compareQuoteSources(versions, alignment))
      .filter(({ relation }) => relation === 'equivalent'),
};

/** What differs, and what bears either side out. */
function keepDisputed(comparisons: readonly Comparison[]): readonly Comparison[] {
  const keyOf = ({ version, span }: Statement) => `${version}\n${String(span.start)}`;
  const differences = comparisons.filter(({ relation }) => relation === 'exclusive');
  const disputed = new Set(differences.flatMap(({ left, right }) => [keyOf(left), keyOf(right)]));
  return comparisons.filter(({ left, right }) => disputed.has(keyOf(left)) || disputed.has(keyOf(right)));
}
