import type { Article } from '../../model/article.ts';
import type { PlaceMention } from '../../model/place.ts';
import { overlapsSpan } from '../../model/span.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import { remember } from '../../util/remember.ts';
import { placeFound } from '../placeFound.ts';

/** `barn` of `in a barn near Selm`, with the place and the number of its sentence. */
export interface Venue {
  readonly noun: string;
  readonly index: number;
  readonly place: PlaceMention;
}

/** Buildings and grounds of which a story has one, and of those of which it may well have two. */
const rareVenue =
  /^(?:barn|farmhouse|cottage|cabin|shed|hut|chalet|villa|warehouse|motel|hostel|inn|guesthouse|monastery|cemetery|graveyard|airfield|airstrip|quarry|shipyard|dockyard|refinery|sawmill|distillery|foundry|smelter|nightclub|lighthouse|ranch|orchard|vineyard|campsite|observatory|gymnasium)$/;
const commonVenue =
  /^(?:garage|hotel|hospital|clinic|morgue|mosque|church|chapel|cathedral|synagogue|temple|courthouse|prison|jail|airport|stadium|arena|theatre|theater|museum|gallery|library|laboratory|factory|brewery|castle|palace|studio|gym|school|restaurant|pub)$/;
const local = /^(?:in|near|outside|at|off)$/;

/** The buildings of an article with the places that they lie in; those that it has in two places are left out. */
export const venuesOf: (article: Article) => readonly Venue[] = remember((article: Article) => {
  const all = placeFound(placeSentences(article), readVenues, ({ index }, { noun, place }) => ({
    noun,
    index,
    place,
  }));
  const isOnly = ({ noun, place }: Venue) =>
    all.every((other) => other.noun !== noun || other.place.place === place.place);
  const isSeveral = ({ noun }: Venue) =>
    article.sentences.some(({ analysis }) =>
      analysis.tokens.some(({ lemma, normal }) => lemma === noun && normal !== noun),
    );
  return all.filter((venue) => isOnly(venue) && !isSeveral(venue));
});

const readVenues = sentenceReaders.remember(
  ({ tokens, facts }: SentenceAnalysis): readonly Omit<Venue, 'index'>[] =>
    facts.places.flatMap((place) => {
      if (place.adjective || !local.test(place.preposition ?? '')) return [];
      const at = tokens.findIndex((token) => overlapsSpan(token, place.span)) - 2;
      const noun = tokens[at];
      if (
        noun === undefined ||
        tokens[at + 1]?.normal !== place.preposition ||
        !(rareVenue.test(noun.normal) || commonVenue.test(noun.normal))
      )
        return [];
      return /^(?:a|an|the|his|her|their|its)$/.test(articleBefore(tokens, at))
        ? [{ noun: noun.normal, place }]
        : [];
    }),
);

/** The article of a noun, qualities passed over: `the old barn`. */
function articleBefore(tokens: SentenceAnalysis['tokens'], at: number): string {
  let before = at - 1;
  while (/^(?:ADJ|NOUN)$/.test(tokens[before]?.partOfSpeech ?? '') && before > at - 4) before -= 1;
  return tokens[before]?.normal ?? '';
}

/** Whether a story may well have two of them: a hospital, a hotel. */
export function isCommonVenue({ noun }: Venue): boolean {
  return commonVenue.test(noun);
}
