import { functionWords } from '../../language/functionWords.ts';
import { findPlace } from '../../language/gazetteer.ts';
import { isGenericSource, isVague, sortsOfSource } from '../../language/sources.ts';
import type { PlaceMention } from '../../model/place.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { overlapsSpan } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';

/** A body or group as its words tell of it: `the Ohio health officials`. */
export interface SourceBody {
  /** Sorts of source that its words tell of: `police`. */
  readonly sorts: ReadonlySet<string>;
  /** What it is called, by stems, places left out. */
  readonly stems: ReadonlySet<string>;
  /** The words of the proper names in it, without stops: `ASEAN` of `ASEAN members`. */
  readonly names: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  /** Every place that is named or holds one: `Ohio`, `United States`, `North America`. */
  readonly areas: ReadonlySet<string>;
  /** Its last noun. */
  readonly head?: Token | undefined;
  /** All that it is called by, in reading order, places left out. */
  readonly words: readonly Token[];
  /** Anybody of any sort may be meant: `officials`. */
  readonly isGeneric: boolean;
}

/** Reads the words of a source that is no person the article knows. Engineers without a name may be anybody's. */
export function readBody({ facts }: SentenceAnalysis, tokens: readonly Token[]): SourceBody {
  const isIn = (span: { readonly start: number; readonly end: number }) =>
    tokens.some((token) => overlapsSpan(token, span));
  const places = facts.places.filter(({ span, type }) => type !== 'unknown' && isIn(span));
  const isPlace = (token: Token) => places.some(({ span }) => overlapsSpan(span, token));
  const words = tokens.filter(
    (token) =>
      token.kind === 'word' &&
      !functionWords.has(token.normal) &&
      !isPlace(token) &&
      !/^['’]s?$/.test(token.text),
  );
  const names = new Set(
    words
      .filter((token) => facts.names.some(({ span }) => overlapsSpan(span, token)))
      .map(({ text }) => text.replace(/\./g, '')),
  );
  const ofWords = sortsOfSource(words.map(({ normal }) => normal));
  const sorts = names.size > 0 ? ofWords : new Set([...ofWords].filter((sort) => sort !== 'engineer'));
  const last = words.at(-1);
  return {
    sorts,
    stems: new Set(words.map(({ stem }) => stem)),
    names,
    countries: new Set(places.flatMap((place) => countryOf(place) ?? [])),
    areas: new Set(places.flatMap(areasOf)),
    head: headOf(words),
    words,
    isGeneric: sorts.size === 0 && (last === undefined || isAnybody(words)),
  };
}

/** `club` of `the motoring club OAVC`, `network` of `a network of churches`. */
function headOf(words: readonly Token[]): Token | undefined {
  return words.find(
    ({ partOfSpeech }, index) => partOfSpeech === 'NOUN' && words[index + 1]?.partOfSpeech !== 'NOUN',
  );
}

/** `local officials` may be anybody, `ferry inspectors` and `observers of a network` are known by what they do. */
function isAnybody(words: readonly Token[]): boolean {
  return (
    isGenericSource(words.at(-1)?.normal ?? '') &&
    words.every(
      ({ normal, partOfSpeech }) => isGenericSource(normal) || isVague(normal) || partOfSpeech === 'PROPN',
    )
  );
}

function countryOf({ type, place, within, metonymOf }: PlaceMention): string | undefined {
  if (metonymOf !== undefined) return metonymOf;
  return type === 'country' ? place : within.find((area) => findPlace(area)?.type === 'country');
}

function areasOf({ place, within, metonymOf }: PlaceMention): readonly string[] {
  return [place, ...within, ...(metonymOf === undefined ? [] : [metonymOf])];
}
