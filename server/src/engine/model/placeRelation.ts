import { isSiteInTown } from '../language/sitesInTown.ts';
import type { PlaceMention } from './place.ts';
import type { Relation } from './relation.ts';

/** Regions without borders, or whose borders cross those of others: nothing follows from them for their neighbours. */
const looseRegions = new Set(
  (
    'Midwest|New England|Long Island|Silicon Valley|Cape Cod|Yorkshire|Tyneside|Donbas|Siberia|Kurdistan|Gulf|Arctic|' +
    'Basque Country|Patagonia|Borneo|Lapland|Kashmir|Punjab|Galilee|Golan Heights|Latin America|Central America|' +
    'Caribbean|Horn of Africa|Sahel|Oromia|Tyrol|Silesia|Scandinavia|Nordic countries|Baltics|Balkans|Caucasus|' +
    'Eastern Europe|Western Europe|Central Europe|Middle East|Central Asia|Southeast Asia|South Asia|East Asia|' +
    'North Africa|West Africa|East Africa|Highlands|Visayas|Western Sahara'
  ).split('|'),
);

/** What some call the guildhall of a town is its town hall for others. */
const civicSeat = /^(?:Guildhall|(?:(?:Town|City|Village|County|Borough) )?Hall)$/;

/**
 * How one place stands to another: `Leeds` is narrower than `England`, `Ukrainian` equals `Ukraine`,
 * `Moscow` and `the Kremlin` never exclude each other, `Abu Dhabi` and `Dubai` do.
 * Where one is unknown to the gazetteer, `exclusive` is weak: ask `isKnownPlace`.
 */
export function relatePlaces(a: PlaceMention, b: PlaceMention): Relation {
  if (a.type === 'direction' || b.type === 'direction') return relateBareDirections(a, b);
  if (a.place === b.place) return relateWithin(a, b);
  if (a.within.includes(b.place)) return isBeyond(b) ? 'unrelated' : 'narrower';
  if (b.within.includes(a.place)) return isBeyond(a) ? 'unrelated' : 'wider';
  if (isBeyond(a) || isBeyond(b) || speakForOne(a, b) || isSiteBesideTown(a, b)) return 'unrelated';
  return excludes(a, b) || excludes(b, a) ? 'exclusive' : 'unrelated';
}

/** True for a place of the gazetteer or a compass word, false for a name that only its preposition made a place. */
export function isKnownPlace(place: PlaceMention): boolean {
  return place.type !== 'unknown';
}

/** `north of Leeds` is not in Leeds. */
function isBeyond(place: PlaceMention): boolean {
  return place.preposition?.endsWith(' of') ?? false;
}

function speakForOne(a: PlaceMention, b: PlaceMention): boolean {
  if (civicSeat.test(a.place) && civicSeat.test(b.place)) return true;
  return a.metonymOf !== undefined && (a.metonymOf === b.metonymOf || a.metonymOf === b.place);
}

/** `Harbour Park` and `Portlea`: the ground and its town, for all that the names tell. */
function isSiteBesideTown(a: PlaceMention, b: PlaceMention): boolean {
  return isSiteInTown(a.place) !== isSiteInTown(b.place);
}

/** Two parts of one place. */
function relateWithin(a: PlaceMention, b: PlaceMention): Relation {
  if (isBeyond(a) !== isBeyond(b)) return 'unrelated';
  if (a.direction === undefined && b.direction === undefined) return 'equivalent';
  if (a.direction === undefined) return 'wider';
  if (b.direction === undefined) return 'narrower';
  return relateDirections(a.direction, b.direction);
}

/** `the eastern front` and `eastern Ukraine` may be one; `the eastern front` and `southern Ukraine` need not be two. */
function relateBareDirections(a: PlaceMention, b: PlaceMention): Relation {
  if (a.direction === undefined || b.direction === undefined) return 'unrelated';
  if (a.type === b.type) return relateDirections(a.direction, b.direction);
  if (a.direction !== b.direction) return 'unrelated';
  return a.type === 'direction' ? 'wider' : 'narrower';
}

/** `southeastern` lies in the south and in the east; every other pair of points excludes. */
function relateDirections(a: string, b: string): Relation {
  if (a === b) return 'equivalent';
  if (pointsOf(a).includes(pointsOf(b))) return 'narrower';
  return pointsOf(b).includes(pointsOf(a)) ? 'wider' : 'exclusive';
}

function pointsOf(direction: string): string {
  return direction.replace(/ern$/, '');
}

/** Whether `a`, seen from its own type, cannot be in, around or the same as `b`. */
function excludes(a: PlaceMention, b: PlaceMention): boolean {
  if (looseRegions.has(a.place) || looseRegions.has(b.place)) return false;
  if (a.type === 'water' || b.type === 'water') return isWater(a) && isWater(b);
  if (a.type === 'unknown') return !isShortened(a, b) && (b.type === 'unknown' || b.type === 'city');
  if (a.type === 'city')
    return b.type === 'city' || b.type === 'country' || (b.type === 'region' && isElsewhere(a, b));
  if (a.type === 'country') return b.type === 'country' || b.type === 'region';
  return b.type === 'region';
}

/** `Lake Ivel`, `the River Orr`: a water by its own name, though no gazetteer has it. */
function isWater({ type, place }: PlaceMention): boolean {
  return (
    type === 'water' ||
    /^(?:Lake|Loch|Lough|River|Gulf of|Bay of|Strait of) |\b(?:Sea|Ocean|Canal|Strait)$/.test(place)
  );
}

/** `Loxley` for `Loxley Downs`: what only its preposition made a place may be called by a part of its name. */
function isShortened({ place: a }: PlaceMention, { place: b }: PlaceMention): boolean {
  return a.startsWith(`${b} `) || b.startsWith(`${a} `);
}

/** A city whose own state is unknown may lie in any region of its country. */
function isElsewhere(city: PlaceMention, region: PlaceMention): boolean {
  return city.within[0] !== region.within[0];
}
