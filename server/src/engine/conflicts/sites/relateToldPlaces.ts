import { isSiteInTown } from '../../language/sitesInTown.ts';
import type { PlaceMention } from '../../model/place.ts';
import { relatePlaces } from '../../model/placeRelation.ts';
import type { Relation } from '../../model/relation.ts';
import type { PlacedFact } from '../facts/compareFacts.ts';

/** The word behind a name, where it belongs to it: `Farm` of `Tollgate Farm`. */
const wordBehind = /^ (\p{Lu}\p{Ll}+)(?!\p{L})/u;
const longestWord = 15;

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
    const [, word] = wordBehind.exec(text.slice(end, end + longestWord)) ?? [];
    if (word !== undefined && isSiteInTown(word)) return true;
  }
  return false;
}
