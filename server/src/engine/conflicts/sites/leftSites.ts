import { foldName } from '../../language/transliteration.ts';
import type { PlacedSentence, VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { PlaceMention } from '../../model/place.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { readSites, type Site } from './readSites.ts';
import { sitesByName } from './siteNouns.ts';

/** A site of which the other version names neither the place nor any that holds it or lies in it. */
export interface LeftSite {
  readonly site: Site;
  readonly placed: PlacedSentence;
}

export interface LeftSites {
  readonly left: readonly LeftSite[];
  readonly right: readonly LeftSite[];
}

/** Lines about the article instead of the news. */
const silentBlocks = new Set(['metadata', 'byline', 'dateline']);

/** What is left of the places of two versions when those that both name have cancelled. */
export const leftSitesOf: (versions: VersionPair) => LeftSites = remember(
  ({ left, right, leftSentences, rightSentences }: VersionPair) => ({
    left: leftSitesIn(leftSentences, right),
    right: leftSitesIn(rightSentences, left),
  }),
);

function leftSitesIn(sentences: readonly PlacedSentence[], other: Article): readonly LeftSite[] {
  const isKnown = knownIn(other);
  return collect(sentences, (placed) => {
    const { blockKind, analysis } = placed.sentence;
    if (silentBlocks.has(blockKind)) return [];
    return readSites(analysis)
      .filter(({ place, isOwner }) => !isKnown(place, isOwner === true ? 'itself' : 'around'))
      .map((site) => ({ site, placed }));
  });
}

/**
 * A place is accounted for by one that holds it or lies in it, but whose something is, `a Danish helicopter`, by the
 * country itself alone.
 */
const knownIn: (article: Article) => (place: PlaceMention, how: 'itself' | 'around') => boolean = remember(
  (article) => {
    const places = placesOf(article);
    const words = wordsOf(article);
    return (place, how) => {
      if (how === 'itself') return places.some((other) => other.place === place.place);
      const isUnknown = place.type === 'unknown';
      if (isUnknown && place.place.split(' ').some((word) => words.has(foldName(word)))) return true;
      return places.some((other) => mayBeOne(place, other));
    };
  },
);

function mayBeOne(place: PlaceMention, other: PlaceMention): boolean {
  if (place.place === other.place || other.metonymOf === place.place) return true;
  return place.within.includes(other.place) || other.within.includes(place.place);
}

const placesOf = remember(({ sentences }: Article): readonly PlaceMention[] =>
  collect(sentences, ({ analysis }) => analysis.facts.places.filter(({ type }) => type !== 'direction')),
);

/** Words too short to tell a place by are left out. */
const wordsOf = remember(
  ({ sentences }: Article): ReadonlySet<string> =>
    new Set(
      collect(sentences, ({ analysis }) =>
        analysis.tokens
          .map(({ normal }) => foldName(normal))
          .filter((word) => word.length > 3 && !isCommon(word)),
      ),
    ),
);

/** `Road` of `Quay Road` tells no road from another. */
function isCommon(word: string): boolean {
  return sitesByName.has(word);
}
