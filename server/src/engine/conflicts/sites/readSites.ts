import { functionWords } from '../../language/functionWords.ts';
import { isThingStart } from '../../language/nameHeads.ts';
import { isAcronym } from '../../language/organisationNames.ts';
import type { NameMention } from '../../model/name.ts';
import type { PlaceMention } from '../../model/place.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { overlapsSpan } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { landscapes, placeNouns, sitesByName } from './siteNouns.ts';

/** A place with the part that it plays in its sentence. */
export interface Site {
  readonly place: PlaceMention;
  /** `in Leeds` and `on the Irish coast`, `to Leeds`, `from Leeds` and `a Danish helicopter`. */
  readonly part: 'location' | 'goal' | 'origin';
  /** What the place is told of, in its dictionary form: `barn` of `a barn near Selm`, `bear` of `born in Mobile`. */
  readonly governor?: string;
  /** `island` of `the island of Pico`. */
  readonly sort?: string;
  /** True for `Danish` of `a Danish helicopter`: it says whose the governor is. */
  readonly isOwner?: true;
}

const local = new Set(
  (
    'in near at outside around inside off across throughout along on beneath under below above over by beside ' +
    'between through within'
  ).split(' '),
);
const goals = new Set('to toward towards into for via'.split(' '));
/** Of a name right behind one of these no more need be known: `lorries for Kassala`, `the sky over Stromboli`. */
const moving = new Set('to toward towards for from over via'.split(' '));
const origins = new Set('of from based'.split(' '));
/** Prepositions that make a place of a name whatever it is: nobody is along a person. */
const telling = /^(?:along|beneath|off|near|outside|between)$/;
/** How far before a name its preposition may stand: `at the corner of Mill Street and Quay Road`. */
const reach = 9;

/** Every place of a sentence of which it is clear what part it plays; remembered by the sentence's words. */
export const readSites: (analysis: SentenceAnalysis) => readonly Site[] = sentenceReaders.remember(
  ({ facts, tokens }) => [
    ...collect(facts.places, (place) => siteOf(place, tokens) ?? []),
    ...collect(facts.names, (name) =>
      facts.places.some(({ span }) => overlapsSpan(span, name.span)) ? [] : (siteOfName(name, tokens) ?? []),
    ),
  ],
);

function siteOf(place: PlaceMention, tokens: readonly Token[]): Site | undefined {
  const at = tokens.findIndex((token) => token.end > place.span.start);
  const last = tokens.findLastIndex((token) => token.start < place.span.end);
  if (place.type === 'direction' || (place.type === 'unknown' && isAcronym(tokens[last]?.text ?? '')))
    return undefined;
  if (place.adjective) return siteOfAdjective(place, tokens, at, last);
  const preposition = sortOf(tokens, at) ? prepositionBefore(tokens, at) : place.preposition;
  const part = preposition === undefined ? undefined : partOf(preposition);
  return part && siteWith(place, part, tokens, at);
}

/**
 * `in the Australian outback` lies in Australia; `a Danish helicopter` comes from Denmark, which is another fact than
 * that Denmark is named.
 */
function siteOfAdjective(
  place: PlaceMention,
  tokens: readonly Token[],
  at: number,
  last: number,
): Site | undefined {
  const noun = [tokens[last + 1], tokens[last + 2]].find((token) => landscapes.has(token?.normal ?? ''));
  const preposition = prepositionBefore(tokens, at);
  if (noun !== undefined && preposition !== undefined && local.has(preposition))
    return siteWith(place, 'location', tokens, at);
  const owned = tokens[last + 1];
  if (owned?.partOfSpeech !== 'NOUN') return undefined;
  return { place: { ...place }, part: 'origin', governor: owned.lemma, isOwner: true };
}

/**
 * Names that are no places by themselves: `along the Warta`, `at the corner of Mill Street and Quay Road`, and whatever
 * stands right behind a preposition, `lorries for Kassala`.
 */
function siteOfName(
  { entity, words, span, isDoubtful }: NameMention,
  tokens: readonly Token[],
): Site | undefined {
  const at = tokens.findIndex((token) => token.start === span.start);
  const preposition = prepositionBefore(tokens, at);
  const part = preposition === undefined ? undefined : partOf(preposition);
  if (part === undefined || entity !== 'other' || isDoubtful === true) return undefined;
  const [first = '', last = ''] = [words[0]?.text.toLowerCase(), words.at(-1)?.text.toLowerCase()];
  const isNamedSite = sitesByName.has(last) || isThingStart(first) || sortOf(tokens, at) !== undefined;
  const isShown = part === 'location' && (isNamedSite || telling.test(preposition ?? ''));
  const isRightBehind = moving.has(tokens[at - 1]?.normal ?? '');
  const name = words.map(({ text }) => text).join(' ');
  if (!(isShown || isRightBehind) || isAcronym(name)) return undefined;
  const place = {
    kind: 'place',
    span,
    place: name,
    type: isWater(first, last) ? 'water' : 'unknown',
    within: [],
    adjective: false,
    ...(preposition === undefined ? {} : { preposition }),
  } as const;
  return siteWith(place, part, tokens, at);
}

function isWater(first: string, last: string): boolean {
  return first === 'lake' || /^(?:river|lake|bay|canal|strait|sea|sound|reservoir)$/.test(last);
}

function siteWith(place: PlaceMention, part: Site['part'], tokens: readonly Token[], at: number): Site {
  const governor = governorOf(tokens, at);
  const sort = sortOf(tokens, at);
  return { place, part, ...(governor && { governor }), ...(sort && { sort }) };
}

function partOf(preposition: string): Site['part'] | undefined {
  if (local.has(preposition)) return 'location';
  if (goals.has(preposition)) return 'goal';
  return origins.has(preposition) ? 'origin' : undefined;
}

/** `island` where the place stands behind `the island of`. */
function sortOf(tokens: readonly Token[], at: number): string | undefined {
  const noun = tokens[at - 1]?.normal === 'of' ? tokens[at - 2] : undefined;
  return placeNouns.has(noun?.normal ?? '') ? noun?.lemma : undefined;
}

/** The preposition that attaches a place, names, qualities and `the island of` passed over. */
function prepositionBefore(tokens: readonly Token[], at: number): string | undefined {
  for (let before = at - 1; before >= Math.max(0, at - reach); before -= 1) {
    const token = tokens[before];
    if (token === undefined) return undefined;
    if (token.normal === 'of' && placeNouns.has(tokens[before - 1]?.normal ?? '')) before -= 1;
    else if (partOf(token.normal) !== undefined) return token.normal;
    else if (!/^(?:ADJ|DET|PROPN|NOUN)$/.test(token.partOfSpeech) && token.normal !== 'and') return undefined;
  }
  return undefined;
}

/** The noun or verb before the preposition: what is at the place, or is done there. */
function governorOf(tokens: readonly Token[], at: number): string | undefined {
  const isOfSite = (index: number) =>
    tokens[index]?.normal === 'of' && placeNouns.has(tokens[index - 1]?.normal ?? '');
  let before = at - 1;
  while (before >= 0 && (partOf(tokens[before]?.normal ?? '') === undefined || isOfSite(before))) before -= 1;
  return tokens
    .slice(0, Math.max(0, before))
    .findLast(
      ({ normal, partOfSpeech }) => !functionWords.has(normal) && /^(?:NOUN|VERB)$/.test(partOfSpeech),
    )?.lemma;
}
