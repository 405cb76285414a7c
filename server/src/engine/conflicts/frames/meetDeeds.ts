import { relateWords } from '../../language/wordRelations.ts';
import type { VersionPair } from '../../model/alignment.ts';
import { rememberPair } from '../../util/remember.ts';
import { deedsOf, type FrameDeed } from './frameDeeds.ts';
import type { NameDirectory } from '../facts/nameDirectory.ts';
import { nameOneDay } from '../facts/nameOneDay.ts';
import type { Actor, PlacedFrame } from './placeFrames.ts';
import { relateActors } from './relateActors.ts';
import { mayBeOfOneTime } from './supposedTime.ts';

/** Two frames of two versions that tell one deed. */
export interface DeedMeeting {
  readonly left: PlacedFrame;
  readonly right: PlacedFrame;
}

/** Deeds that one does again and again: only those of one day are one. */
const recurring = /^(?:meet|hold|land|transport)$/;

/** Deeds that a story tells of one thing: much may begin in it, and many have a seat. */
const told = /^(?:repair|fell|transport|land)$/;

/**
 * Frames that tell one deed by verbs that nothing else relates: `talks will begin in Pelm on 4 May` and `on 4 May
 * the envoys gather again in Estmark`. What both are told of is the same, or each version tells such a deed once and
 * nothing says that it is another's.
 */
export const meetDeeds: (versions: VersionPair, directory: NameDirectory) => readonly DeedMeeting[] =
  rememberPair(({ left, right }: VersionPair, directory: NameDirectory) => {
    const [lefts, rights] = [deedsOf(left, directory), deedsOf(right, directory)];
    const meetings: DeedMeeting[] = [];
    for (const own of lefts) {
      for (const other of rights) {
        if (own.deed !== other.deed || !mayBeOfOneTime(own.placed, other.placed)) continue;
        const areOnly = isOnly(own, lefts) && isOnly(other, rights);
        if (areOne(own, other, areOnly ? 'only' : 'several'))
          meetings.push({ left: own.placed, right: other.placed });
      }
    }
    return meetings;
  });

function isOnly(own: FrameDeed, all: readonly FrameDeed[]): boolean {
  for (const other of all) if (other !== own && other.deed === own.deed) return false;
  return true;
}

function areOne(own: FrameDeed, other: FrameDeed, number: 'only' | 'several'): boolean {
  const relation = relateThings(own.thing, other.thing);
  if (recurring.test(own.deed) && !isOfOneDay(own.placed, other.placed))
    return own.deed === 'transport' && number === 'only' && relation !== 'other';
  if (relation === 'same') return true;
  return relation === 'open' && (own.deed === 'meet' || (number === 'only' && told.test(own.deed)));
}

/** Whether nothing says that the two are others: pronouns, nouns of which one may mean the other. */
function relateThings(left: Actor | undefined, right: Actor | undefined): 'same' | 'other' | 'open' {
  const relation = relateActors(left, right);
  if (relation !== 'unknown') return relation;
  if (!left?.noun || !right?.noun) return 'open';
  return /^(?:equivalent|wider|narrower)$/.test(relateWords(left.noun, right.noun).relation)
    ? 'open'
    : 'other';
}

function isOfOneDay(left: PlacedFrame, right: PlacedFrame): boolean {
  return nameOneDay(
    { article: left.placed.article, dates: left.frame.dates },
    { article: right.placed.article, dates: right.frame.dates },
  );
}
