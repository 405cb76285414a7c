import type { EventPart } from '../../language/directedEvents.ts';
import {
  testAlignment,
  type AlignmentTest,
  type PlacedSentence,
  type StoryAlignment,
} from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import type { Party } from './eventParties.ts';
import { circumstances, isSame, weighShared, type EventWitness, type PlacedEvent } from './placedEvents.ts';
import { areOfOtherDays } from '../outcomes/placedOutcomes.ts';
import { scoreLines } from './scoreLines.ts';
import { standsForName } from './standsForName.ts';
import { halfEvents } from './toldEvents.ts';

/** What a sentence must share with one that tells the event, besides the party, where the two are not aligned. */
const leastShared = 2;
const leastSharedOfAligned = 1;

/**
 * Who else tells of an event in dispute. `The sale of the unit to Brill` names the buyer alone, which is enough to tell which
 * way the sale went. A version that tells the event with both parties has been heard; one that tells half of it either way
 * is no witness.
 */
export function findEventWitnesses(
  heard: readonly PlacedEvent[],
  { articles, versionPairs }: StoryAlignment,
): readonly EventWitness[] {
  const areAligned = testAlignment(versionPairs);
  const versions = new Set(heard.map(({ placed }) => placed.version));
  return articles.flatMap((article) => {
    if (versions.has(article.version)) return [];
    const witnesses = placeSentences(article).flatMap((placed) => [
      ...hearHalves(placed, heard, articles, areAligned),
      ...scoreLines(placed, heard),
    ]);
    const [first] = witnesses;
    const isUnanimous = witnesses.every(({ event }) =>
      isSame(event.agent, first?.event.agent ?? event.agent),
    );
    return first && isUnanimous ? [first] : [];
  });
}

function hearHalves(
  placed: PlacedSentence,
  heard: readonly PlacedEvent[],
  articles: readonly Article[],
  areAligned: AlignmentTest,
): readonly EventWitness[] {
  return halfEvents(placed.sentence.analysis).flatMap(({ event, part, party, range }) => {
    const ofEvent = heard.filter((told) => told.event === event);
    if (!ofEvent.some((told) => isOfOne(placed, party, told, areAligned))) return [];
    const backed = ofEvent.filter((told) => hasPart(told, part, party, articles));
    const opposed = ofEvent.filter((told) => hasPart(told, otherPart(part), party, articles));
    const [first] = backed;
    const isClear = opposed.every((told) => !backed.includes(told));
    return first && isClear ? [{ event: first, placed, range }] : [];
  });
}

function isOfOne(
  placed: PlacedSentence,
  party: Party,
  told: PlacedEvent,
  areAligned: AlignmentTest,
): boolean {
  if (areOfOtherDays({ placed }, told)) return false;
  const isAligned = areAligned(placed.version, placed.index, told.placed.version, told.placed.index);
  const own = circumstances(placed, [party]);
  const shared = weighShared(own, circumstances(told.placed, [told.agent, told.patient]));
  return shared >= (isAligned ? leastSharedOfAligned : leastShared);
}

function otherPart(part: EventPart): EventPart {
  return part === 'agent' ? 'patient' : 'agent';
}

function hasPart(told: PlacedEvent, part: EventPart, party: Party, articles: readonly Article[]): boolean {
  return isSame(told[part], party) || standsForName(told[part], party, articles);
}
