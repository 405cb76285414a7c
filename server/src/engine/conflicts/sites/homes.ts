import type { PlacedSentence } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { NameMention } from '../../model/name.ts';
import type { PlaceMention } from '../../model/place.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { placeFound } from '../placeFound.ts';

/** Where somebody comes from, and where somebody or something has its seat: one may differ from the other. */
export type HomeSort = 'origin' | 'seat';

/** That a body or person is at home in a place, as a sentence tells. */
export interface Home {
  readonly placed: PlacedSentence;
  readonly name: NameMention;
  readonly place: PlaceMention;
  readonly sort: HomeSort;
}

/** What may stand between a name and its place. */
const behindName: readonly (readonly [sort: HomeSort, words: RegExp])[] = [
  ['origin', /^,? (?:who )?(?:is|comes|came|hails) (?:originally )?from (?:the (?:city|town|village) of )?$/],
  ['origin', /^, (?:an? |the )?(?:native|son|daughter) of $/],
  ['origin', /^,? (?:who )?was born (?:in \d{4} )?(?:in|near) (?:\d{4} in )?$/],
  ['seat', /^, of $/],
  [
    'seat',
    /^,? (?:who lives|which (?:is based|is headquartered|has its (?:seat|headquarters))) (?:in|near) $/,
  ],
  ['seat', /^ (?:is based|is headquartered|has its (?:seat|headquarters)) (?:in|near) $/],
  ['seat', /^, (?:an? |the )(?:[\p{L}’'-]+ ){1,5}(?:based|headquartered) (?:in|near) $/u],
];
/** `Kestrel Foods, a bakery in Selm`; a winner in Selm is at home anywhere. */
const behindBody = /^, (?:an? |the )(?:[\p{L}’'-]+ ){1,5}(?:in|near|from) $/u;
const behindPerson = /^, (?:an? |the )?(?:[\p{L}’'-]+ ){1,5}from $/u;
/** `Selm-based Kestrel Foods`, `the Selm-based bakery Kestrel`. */
const behindBased = /^-based (?:[\p{Ll}’'-]+ ){0,4}$/u;

/** Where the bodies and people of an article are at home. */
export const homesOf: (article: Article) => readonly Home[] = remember((article: Article) =>
  placeFound(placeSentences(article), homesIn, (placed, home) =>
    /^(?:metadata|byline)$/.test(placed.sentence.blockKind) ? undefined : { placed, ...home },
  ),
);

/** What a place is to whoever is named before it, if it is a home. */
export function homeSortOf({ sentence }: PlacedSentence, place: PlaceMention): HomeSort | undefined {
  return homesIn(sentence.analysis).find((home) => home.place === place)?.sort;
}

const homesIn = sentenceReaders.remember(
  ({ text, facts }: SentenceAnalysis): readonly Omit<Home, 'placed'>[] =>
    collect(facts.places, (place): readonly Omit<Home, 'placed'>[] => {
      if (place.adjective || !/^(?:city|unknown)$/.test(place.type)) return [];
      const found = facts.names.flatMap((name) => {
        const sort = sortOf(text, name, place);
        return sort === undefined ? [] : [{ name, place, sort }];
      });
      return found.slice(0, 1);
    }),
);

function sortOf(
  text: string,
  { span: name, entity }: NameMention,
  { span: place, preposition }: PlaceMention,
): HomeSort | undefined {
  if (preposition === 'based')
    return name.start > place.end && behindBased.test(text.slice(place.end, name.start)) ? 'seat' : undefined;
  if (name.end > place.start) return undefined;
  const between = text.slice(name.end, place.start);
  const known = behindName.find(([, words]) => words.test(between))?.[0];
  if (known !== undefined) return known;
  if (entity === 'person') return behindPerson.test(between) ? 'origin' : undefined;
  return behindBody.test(between) ? 'seat' : undefined;
}
