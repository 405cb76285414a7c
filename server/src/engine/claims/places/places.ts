import type { NameMention } from '../../model/name.ts';
import type { PlaceMention } from '../../model/place.ts';
import type { Token } from '../../model/token.ts';
import { coversSpan, overlapsSpan, type Span } from '../../model/span.ts';
import { capitalOf, findPlace } from '../../language/gazetteer.ts';
import { isThingHead } from '../../language/nameHeads.ts';
import { extractNames } from '../names/names.ts';
import { canonicalDirection, isDirection, placeAfterDirection } from './placeDirections.ts';
import { matchPlace, type TokenMatch } from './placeMatches.ts';
import { prepositionBefore } from './placePrepositions.ts';
import { findUnknownPlaces } from './placeUnknowns.ts';

/**
 * Places named in one sentence: those of the gazetteer with their adjectives, capitals by description
 * (`the Polish capital`), compass parts (`eastern Ukraine`), and unknown names where a preposition shows a place.
 * `names` are the sentence's names: a place inside a person's name is none.
 *
 * Any text is accepted. Spans count UTF-16 code units from the start of the sentence.
 */
export function extractPlaces(
  text: string,
  tokens: readonly Token[],
  names: readonly NameMention[] = extractNames(text, tokens),
): readonly PlaceMention[] {
  const found: PlaceMention[] = [];
  let index = 0;
  while (index < tokens.length) {
    const step = readPlace(text, tokens, index);
    for (const place of step?.places ?? [])
      if (!isHidden(place, names)) found.push(withList(place, found, text));
    index = step?.end ?? index + 1;
  }
  const unknown = findUnknownPlaces(text, tokens, names);
  const fresh = unknown.filter((place) => !found.some((known) => overlapsSpan(known.span, place.span)));
  return [...found, ...fresh].sort((a, b) => a.span.start - b.span.start);
}

interface Step {
  readonly places: readonly PlaceMention[];
  /** Index of the first token behind. */
  readonly end: number;
}

function readPlace(text: string, tokens: readonly Token[], index: number): Step | undefined {
  return (
    readDirection(text, tokens, index) ??
    readCapitalOf(text, tokens, index) ??
    readName(text, tokens, index) ??
    readCompound(tokens, index)
  );
}

function readName(text: string, tokens: readonly Token[], index: number): Step | undefined {
  const match = matchPlace(text, tokens, index);
  if (match === undefined) return undefined;
  const capital = readCapitalBehind(tokens, match);
  if (capital !== undefined) return capital;
  const preposition = match.isAdjective ? undefined : prepositionBefore(tokens, index);
  const region = readRegionAround(tokens, match, preposition);
  if (region !== undefined) return region;
  if (match.isAdjective && isLanguage(tokens, match)) return { places: [], end: match.end };
  return { places: [mentionOf(match, spanOf(tokens, match.start, match.end), preposition)], end: match.end };
}

/** `Kyiv region`: the land around a city is not the city. */
function readRegionAround(
  tokens: readonly Token[],
  match: TokenMatch,
  preposition: string | undefined,
): Step | undefined {
  const kind = tokens[match.end]?.text ?? '';
  if (
    match.place.type !== 'city' ||
    !/^(?:region|oblast|province|county|district|governorate|prefecture)$/i.test(kind)
  )
    return undefined;
  const place = {
    name: `${match.place.name} ${kind.toLowerCase()}`,
    type: 'region' as const,
    within: match.place.within,
  };
  const whole = { ...match, end: match.end + 1, place };
  return { places: [mentionOf(whole, spanOf(tokens, match.start, whole.end), preposition)], end: whole.end };
}

/** `in English`, `speaks Polish`: the language, not the country. */
function isLanguage(tokens: readonly Token[], match: TokenMatch): boolean {
  const before = tokens[match.start - 1]?.lemma ?? '';
  const next = tokens[match.end];
  const isAlone = next?.kind !== 'word' || !/^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.partOfSpeech);
  return isAlone && /^(?:in|speak|learn|teach|into)$/.test(before);
}

/** `the Polish capital`, `Poland's capital`. */
function readCapitalBehind(tokens: readonly Token[], match: TokenMatch): Step | undefined {
  const next =
    tokens[match.end]?.text === "'s" || tokens[match.end]?.text === '’s' ? match.end + 1 : match.end;
  if (!isCapital(tokens, next) || (next === match.end && !match.isAdjective)) return undefined;
  const start = tokens[match.start - 1]?.normal === 'the' ? match.start - 1 : match.start;
  return capitalStep(tokens, match.place.name, start, next + 1);
}

/** `the capital of Poland`. */
function readCapitalOf(text: string, tokens: readonly Token[], index: number): Step | undefined {
  if (!isCapital(tokens, index) || tokens[index + 1]?.text !== 'of') return undefined;
  const first = tokens[index + 2]?.normal === 'the' ? index + 3 : index + 2;
  const match = matchPlace(text, tokens, first);
  if (match === undefined) return undefined;
  const start = tokens[index - 1]?.normal === 'the' ? index - 1 : index;
  return capitalStep(tokens, match.place.name, start, match.end);
}

function isCapital(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.text === 'capital' &&
    !/^(?:gains|markets?|punishment|letters?|cost|costs)$/.test(tokens[index + 1]?.text ?? '')
  );
}

function capitalStep(
  tokens: readonly Token[],
  country: string,
  start: number,
  end: number,
): Step | undefined {
  const capital = capitalOf(country);
  const place = capital === undefined ? undefined : findPlace(capital);
  if (place === undefined) return undefined;
  const match = { start, end, place, isAdjective: false };
  return { places: [mentionOf(match, spanOf(tokens, start, end), prepositionBefore(tokens, start))], end };
}

/** `eastern Ukraine`, `eastern and southern parts of Ukraine`, `north of Leeds`, `in the north of Kenya`, `the southern city`. */
function readDirection(text: string, tokens: readonly Token[], index: number): Step | undefined {
  const token = tokens[index];
  if (token === undefined || !isDirection(token)) return undefined;
  const match = matchPlace(text, tokens, placeAfterDirection(tokens, index));
  const direction = canonicalDirection(token.text);
  if (match === undefined || (match.isAdjective && !token.text.endsWith('ern'))) {
    return { places: [directionAlone(tokens, index, direction)], end: index + 1 };
  }
  const isFirstOfSeveral = /^(?:and|or|,)$/.test(tokens[index + 1]?.text ?? '');
  const end = isFirstOfSeveral ? index + 1 : match.end;
  const isPart = token.text.endsWith('ern') || tokens[index - 1]?.normal === 'the';
  const isBeyond = !isPart && tokens[index + 1]?.text === 'of';
  const preposition = isBeyond ? `${token.text} of` : prepositionBefore(tokens, index);
  const place = mentionOf(match, spanOf(tokens, index, end), preposition);
  return { places: [{ ...place, direction }], end };
}

function directionAlone(tokens: readonly Token[], index: number, direction: string): PlaceMention {
  return {
    kind: 'place',
    span: spanOf(tokens, index, index + 1),
    place: direction,
    type: 'direction',
    within: [],
    adjective: tokens[index]?.text.endsWith('ern') ?? false,
    direction,
  };
}

/** `Pittsburgh-based`, `Kansas City-based` (by its first token), `Canada-Mexico`. */
function readCompound(tokens: readonly Token[], index: number): Step | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word' || !/^\p{Lu}[^-]*-/u.test(token.text)) return undefined;
  const parts = [...token.text.matchAll(/[^-–]+/g)];
  const places = parts.flatMap((part) => {
    const start = token.start + part.index;
    const piece: Token = { ...token, text: part[0], start, end: start + part[0].length };
    const match = matchPlace(' '.repeat(start) + part[0], [piece], 0);
    const attached = /-based$/.test(token.text) ? 'based' : undefined;
    return match === undefined ? [] : [mentionOf(match, { start, end: piece.end }, attached)];
  });
  return places.length === 0 ? undefined : { places, end: index + 1 };
}

function mentionOf(match: TokenMatch, span: Span, preposition: string | undefined): PlaceMention {
  const { place } = match;
  return {
    kind: 'place',
    span,
    place: place.name,
    type: place.type,
    within: place.within,
    adjective: match.isAdjective,
    ...(preposition === undefined ? {} : { preposition }),
    ...(place.metonymOf === undefined || match.isAdjective ? {} : { metonymOf: place.metonymOf }),
  };
}

function spanOf(tokens: readonly Token[], start: number, end: number): Span {
  const first = tokens[start]?.start ?? 0;
  return { start: first, end: tokens[end - 1]?.end ?? first };
}

/** What stands where its name says, and organs of a state that speak for it. */
const located =
  /^(?:court|airport|hospital|prison|jail|station|stadium|cathedral|university|police|council|ministry|army|navy|military|government|parliament|force|forces|embassy|consulate|port|harbou?r|bridge|road|street|square|park|castle|arena|tower|hall|bay|coast)$/i;

/** True inside a person's name, and inside that of an organisation or thing that need not stand there. */
function isHidden(place: PlaceMention, names: readonly NameMention[]): boolean {
  return names.some((name) => {
    if (!coversSpan(name.span, place.span)) return false;
    if (name.entity === 'person') return true;
    const last = name.words.at(-1)?.text ?? '';
    if (name.entity === 'other' && (name.words.length < 2 || (place.adjective && !isThingHead(last))))
      return false;
    return !located.test(last);
  });
}

/** In `in Kyiv and Lviv` both stand behind the preposition. */
function withList(place: PlaceMention, before: readonly PlaceMention[], text: string): PlaceMention {
  const last = before.at(-1);
  if (place.adjective || place.preposition !== undefined || last?.preposition === undefined) return place;
  const between = text.slice(last.span.end, place.span.start);
  return /^(?:,? and (?:the )?|, (?:the )?|,? or (?:the )?)$/.test(between)
    ? { ...place, preposition: last.preposition }
    : place;
}
