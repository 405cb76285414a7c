import type { StoryAlignment } from '../model/alignment.ts';
import { agreeOnTitles, compareTitles } from './titles/compareTitles.ts';
import type { Detector } from './detector.ts';
import { gatherTitles } from './titles/gatherTitles.ts';
import { compareKinTies } from './titles/kinTies.ts';

/**
 * Offices, ranks, relations, seedings and awards of one person that exclude each other. It leaves alone
 * two true descriptions of different sorts, short and long forms of one office, and what one
 * version itself says side by side.
 */
export const titleDetector: Detector = {
  kind: 'title',
  noun: 'Title',
  summary: 'Offices, ranks, relations and awards of one person that exclude each other.',
  leastConfidence: 0.5,
  *detect(alignment: StoryAlignment) {
    const titlesByPerson = gatherTitles(alignment);
    yield;
    return [...compareTitles(titlesByPerson, alignment), ...compareKinTies(alignment)];
  },
  agreements: (alignment) => [...gatherTitles(alignment).values()].flatMap(agreeOnTitles),
};
