import type { Article } from '../../model/article.ts';
import type { PlacedSentence } from '../../model/alignment.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { coversSpan, overlapsSpan } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { groupBy } from '../../util/groupBy.ts';
import { remember } from '../../util/remember.ts';

/** `Lower Quay`, which has a sibling, `Upper Quay`. */
export interface SiblingPlace extends TokenRange {
  readonly placed: PlacedSentence;
  /** `lower`: which of the two it is. */
  readonly side: string;
  /** `quay`: what the two have in common. */
  readonly family: string;
}

const counterparts: ReadonlyMap<string, string> = new Map(
  ['upper lower', 'north south', 'east west', 'great little', 'inner outer', 'old new', 'near far']
    .map((line) => line.split(' '))
    .flatMap(([first = '', second = '']) => [
      [first, second],
      [second, first],
    ]),
);

/** Whether the two are the siblings of one name. */
export function areSiblings(left: SiblingPlace, right: SiblingPlace): boolean {
  return left.family === right.family && counterparts.get(left.side) === right.side;
}

/** The places of an article that have a sibling, by what the two have in common. */
export const siblingPlacesOf: (article: Article) => ReadonlyMap<string, readonly SiblingPlace[]> = remember(
  (article: Article) =>
    groupBy(
      collect(article.sentences, (sentence, index) => {
        const placed = { version: article.version, article, index, sentence };
        return siblingsIn(sentence.analysis).map((told) => ({ ...told, placed }));
      }),
      ({ family }) => family,
    ),
);

/** Countries and states of which the gazetteer knows act on their own, so that both may be told of one event. */
const siblingsIn = remember(({ tokens, facts }: SentenceAnalysis): readonly Omit<SiblingPlace, 'placed'>[] =>
  facts.names.flatMap(({ words, span, entity }) => {
    const [side = '', ...others] = words.map(({ text }) => text.toLowerCase());
    if (entity !== 'other' || others.length === 0 || !counterparts.has(side)) return [];
    if (facts.places.some((place) => place.type !== 'unknown' && overlapsSpan(place.span, span))) return [];
    const from = tokens.findIndex((token) => coversSpan(span, token));
    const to = tokens.findLastIndex((token) => coversSpan(span, token)) + 1;
    return from < 0 ? [] : [{ side, family: others.join(' '), from, to }];
  }),
);
