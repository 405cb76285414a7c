import { words } from './wordLists.ts';

/** Last words of the names of places within a town: `Quay Road`, `Harbour Park`, `Tollgate Farm`. */
const sitesInTown = words(`
  street road avenue boulevard lane square plaza park garden gardens stadium arena ground hall room building house hotel
  inn hospital museum gallery library theatre theater church chapel cathedral abbey mosque synagogue school college
  academy university court centre center barracks palace castle tower pier quay wharf market station terminal airport
  guildhall courthouse pavilion auditorium playhouse racecourse velodrome zoo aquarium cemetery clinic infirmary
  shipyard refinery airfield bridge prison farm manor lodge mill works estate quarry mine reservoir
  exchange cinema rink depot embassy consulate monastery convent priory playground bandstand
`);

/** Whether a name is that of a place within a town by its last word; the word alone (`Room`) as well. */
export function isSiteInTown(name: string): boolean {
  return sitesInTown.has(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
}
