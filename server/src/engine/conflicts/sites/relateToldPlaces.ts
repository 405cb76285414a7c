import type { PlaceMention } from '../../model/place.ts';
import { relatePlaces } from '../../model/placeRelation.ts';
import type { Relation } from '../../model/relation.ts';
import type { PlacedFact } from '../facts/compareFacts.ts';

const site =
  /^ (?:Farm|House|Hall|Park|Manor|Lodge|Mill|Works|Wharf|Estate|Barracks|School|College|Hospital|Hotel|Castle|Airport|Station|Prison|Quarry|Mine|Reservoir|Stadium|Arena|Church|Chapel)\b/;

/**
 * How two places stand to each other by what their versions tell of them. The short name of a place within a town, as either
 * version names it elsewhere, excludes no town: `at Tollgate`, where the story is of Tollgate Farm.
 */
export function relateToldPlaces(left: PlacedFact<PlaceMention>, right: PlacedFact<PlaceMention>): Relation {
  const relation = relatePlaces(left.fact, right.fact);
  if (relation !== 'exclusive') return relation;
  const texts = [left, right].map(({ placed }) => placed.article.text);
  const isShort = ({ fact }: PlacedFact<PlaceMention>) =>
    fact.type === 'unknown' && texts.some((text) => isNamedSite(text, fact.place));
  return isShort(left) === isShort(right) ? relation : 'unrelated';
}

function isNamedSite(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    const end = at + name.length;
    if (site.test(text.slice(end, end + 15))) return true;
  }
  return false;
}
