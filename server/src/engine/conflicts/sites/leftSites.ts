import { foldName } from '../../language/transliteration.ts';
import type { PlacedSentence, VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { PlaceMention } from '../../model/place.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { remember } from '../../util/remember.ts';
import { wordsOf } from '../designations/leftOvers.ts';
import { placeFound } from '../placeFound.ts';
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
  return placeSites(sentences).filter(unknownTo(other));
}

const placeSites = remember((sentences: readonly PlacedSentence[]): readonly LeftSite[] =>
  placeFound(sentences, readSites, (placed, site) =>
    silentBlocks.has(placed.sentence.blockKind) ? undefined : { site, placed },
  ),
);

/**
 * A place is accounted for by one that holds it or lies in it, but whose something is, `a Danish helicopter`, by the
 * country itself alone.
 */
const unknownTo: (article: Article) => (left: LeftSite) => boolean = remember((article) => {
  const { named, around } = placesOf(article);
  return ({ site: { place, isOwner } }) => {
    if (isOwner === true) return !named.has(place.place);
    if (around.has(place.place)) return false;
    for (const holder of place.within) if (named.has(holder)) return false;
    return place.type !== 'unknown' || !wordsOfName(place).some((word) => isWordOf(article, word));
  };
});

interface KnownPlaces {
  readonly named: ReadonlySet<string>;
  /** With those that hold them, and those they stand for. */
  readonly around: ReadonlySet<string>;
}

const placesOf = remember(({ sentences }: Article): KnownPlaces => {
  const named = new Set<string>();
  const around = new Set<string>();
  for (const { analysis } of sentences) {
    for (const { type, place, metonymOf, within } of analysis.facts.places) {
      if (type === 'direction') continue;
      named.add(place);
      around.add(place);
      if (metonymOf !== undefined) around.add(metonymOf);
      for (const holder of within) around.add(holder);
    }
  }
  return { named, around };
});

const wordsOfName = remember(({ place }: PlaceMention): readonly string[] => place.split(' ').map(foldName));

/** The sentences are searched for hardly any word: the words of the article, compounds taken apart, are known already. */
function isWordOf(article: Article, word: string): boolean {
  if (!wordsOf(article).has(word.replace(/\.$/, ''))) return false;
  for (const { analysis } of article.sentences) if (tellingWords(analysis).includes(word)) return true;
  return false;
}

/** Words too short to tell a place by are left out. */
const tellingWords = sentenceReaders.remember(({ tokens }: SentenceAnalysis): readonly string[] =>
  tokens.map(({ normal }) => foldName(normal)).filter((word) => word.length > 3 && !isCommon(word)),
);

/** `Road` of `Quay Road` tells no road from another. */
function isCommon(word: string): boolean {
  return sitesByName.has(word);
}
