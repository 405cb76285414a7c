import type { VersionPair } from '../../model/alignment.ts';
import type { PlaceMention } from '../../model/place.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { passageSupport } from '../designations/passageSupport.ts';
import type { Meeting, PlaceFact } from '../facts/compareFacts.ts';
import { leftSitesOf, type LeftSite } from './leftSites.ts';
import { relateToldPlaces } from './relateToldPlaces.ts';

const confidence = 0.65;
/** How much of the shorter passage the other must have for two places to be told of one thing. */
const oneMatter = 0.27;
/** The same for `in a barn near Selm` and `in a barn near Orvel`, `the island of Pico` and `the island of Faial`. */
const oneMatterOfOne = 0.12;
const leastShared = 3;
/** More places of one sort in a sentence are a list, of which none is the counterpart of another. */
const mostInSentence = 3;
/** More than this are tables. */
const mostLeftOver = 40;

interface SiteMeeting {
  readonly left: LeftSite;
  readonly right: LeftSite;
  readonly share: number;
}

/**
 * Places that either version has alone meet where they play one part in passages that tell the same, in however
 * different words: `was taught in Freiburg by Mahlke`, `studied in Cologne with Mahlke`. It leaves alone a place of
 * which the other version names what holds it or lies in it, and the origin of one thing for the place of another.
 */
export function leftSiteMeeter(
  placeFact: PlaceFact<PlaceMention>,
): (versions: VersionPair) => readonly Meeting<PlaceMention>[] {
  return remember((versions: VersionPair) => {
    const { left, right } = leftSitesOf(versions);
    if (Math.max(left.length, right.length) > mostLeftOver) return [];
    const meetings = collect(left, (own) => collect(right, (other) => meet(own, other, versions)));
    return pickBest(
      meetings.filter((meeting) => !isOfList(meeting.left, left) && !isOfList(meeting.right, right)),
    ).map(({ left: own, right: other }) => ({
      left: placeFact(own.placed, own.site.place),
      right: placeFact(other.placed, other.site.place),
      relation: 'exclusive' as const,
      confidence,
    }));
  });
}

function meet(left: LeftSite, right: LeftSite, versions: VersionPair): readonly SiteMeeting[] {
  const [own, other] = [left.site, right.site];
  const relation = relateToldPlaces(
    { fact: own.place, placed: left.placed },
    { fact: other.place, placed: right.placed },
  );
  if (own.part !== other.part || relation !== 'exclusive') return [];
  const isOfOne = own.governor !== undefined && own.governor === other.governor;
  if ((own.isOwner === true || other.isOwner === true) && !isOfOne) return [];
  const isLike = isOfOne || (own.sort !== undefined && own.sort === other.sort);
  const { share, shared } = passageSupport(
    { placed: left.placed, span: own.place.span },
    { placed: right.placed, span: other.place.span },
    versions.stemWeight,
  );
  const isOneMatter = share >= (isLike ? oneMatterOfOne : oneMatter) && shared >= leastShared;
  return isOneMatter ? [{ left, right, share }] : [];
}

function isOfList({ site, placed }: LeftSite, all: readonly LeftSite[]): boolean {
  return (
    all.filter((other) => other.placed === placed && other.site.part === site.part).length >= mostInSentence
  );
}

/** Each place has one counterpart: that in the passage most alike. */
function pickBest(meetings: readonly SiteMeeting[]): readonly SiteMeeting[] {
  const taken = new Set<string>();
  return [...meetings]
    .sort((a, b) => b.share - a.share)
    .filter(({ left, right }) => {
      const keys = [`left ${left.site.place.place}`, `right ${right.site.place.place}`];
      if (keys.some((key) => taken.has(key))) return false;
      for (const key of keys) taken.add(key);
      return true;
    });
}
