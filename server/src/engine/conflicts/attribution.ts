import type { StoryAlignment } from '../model/alignment.ts';
import { collect } from '../util/collect.ts';
import { compareBodyRoles } from './attribution/compareBodyRoles.ts';
import { compareClaimSources } from './attribution/claimSources.ts';
import type { Detector } from './detector.ts';
import { compareSpeakers, keepDisputed, relateQuotations } from './attribution/quoteSources.ts';

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
      ofQuotes.push(...relateQuotations(versions, alignment));
      yield;
    }
    return [
      ...keepDisputed(ofQuotes).map((related) => compareSpeakers(related, alignment)),
      ...compareClaimSources(alignment),
      ...compareBodyRoles(alignment),
    ];
  },
  agreements: (alignment) =>
    collect(alignment.versionPairs, (versions) => relateQuotations(versions, alignment))
      .filter(({ relation }) => relation === 'same')
      .map((related) => compareSpeakers(related, alignment)),
};
