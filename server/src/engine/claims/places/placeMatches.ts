import type { Token } from '../../model/token.ts';
import {
  findPlace,
  longestPlaceName,
  lookUpPlaces,
  type GazetteerMatch,
  type GazetteerPlace,
} from '../../language/gazetteer.ts';
import { isGivenName } from '../../language/givenNames.ts';

/** Finds the gazetteer's names among the tokens of a sentence. */
export interface TokenMatch {
  /** Indices into the tokens, `end` exclusive. */
  readonly start: number;
  readonly end: number;
  readonly place: GazetteerPlace;
  readonly isAdjective: boolean;
}

/** Names of places that are also words or family names: they need a preposition or a country behind them. */
const ambiguousNames = new Set(
  (
    'Reading Bath Nice Split Mobile Male Essen Tours Hull Chad Mesa Hue Lincoln Santos Surat Leon Goa Derby Jos Gary ' +
    'Jackson Houston Madison Victoria Charlotte Florence Austin Dallas Phoenix Lima Kent Gulf Jordan Columbia Wellington ' +
    'Kingston Nelson Warwick Preston Chester Burlington Hamilton Windsor Salem Eugene Helena Savannah Regina Laval Surrey ' +
    'Hamburg Don Nis Palu Perm Engels Sucre Salvador Cork Tyre Sale Bolton Durham Carlisle Worcester Stirling Newport ' +
    'Richmond Arlington Lansing Flint Providence Pierre Lowell Dover Springfield Palm Rio Man Mass Miss Ill La Ore Pa Ind ' +
    'Ala Del Mo Me Oh In Or Hi Wash Cal Que Turkey Georgia Cleveland Lexington Bismarck Rhodes Naga Java Guinea Newcastle'
  ).split(' '),
);

const placePrepositions =
  /^(?:in|near|from|to|at|outside|around|across|over|into|inside|off|toward|towards|through|via|between|within|throughout|along|of|for|against|with|on|by|under|beyond|leaving|leave|left|visit|visited|visiting|reach|reached|between|and)$/;

/** The longest name that begins at this token, its namesakes told apart by what stands behind. */
export function matchPlace(text: string, tokens: readonly Token[], start: number): TokenMatch | undefined {
  const first = tokens[start];
  if (first?.kind !== 'word' || !/^\p{Lu}/u.test(first.text)) return undefined;
  if (first.text === 'The' && tokens[start + 1]?.text !== 'Hague') return undefined;
  if (tokens[start + 1]?.text.startsWith('$') === true) return undefined;
  for (let length = Math.min(longestPlaceName(first.text), tokens.length - start); length >= 1; length -= 1) {
    const end = start + length;
    const last = tokens[end - 1];
    if (last === undefined) continue;
    const matches = lookUpPlaces(text.slice(first.start, last.end));
    const choice = choose(matches, tokens, start, end, text);
    if (choice !== undefined) return choice;
  }
  return undefined;
}

function choose(
  matches: readonly GazetteerMatch[],
  tokens: readonly Token[],
  start: number,
  end: number,
  text: string,
): TokenMatch | undefined {
  const best = matches[0];
  if (best === undefined) return undefined;
  const holder = holderBehind(text, tokens, end);
  if (end === start + 1 && isAmbiguous(tokens, start, best.place) && holder === undefined) return undefined;
  const names = matches.filter((match) => match.form === 'name').map((match) => match.place);
  const [sea] = names;
  if (sea !== undefined && best.form === 'adjective' && !standsBeforeNoun(tokens, end))
    return { start, end, place: sea, isAdjective: false };
  const isAdjective =
    best.form !== 'name' || (names.length < matches.length && standsBeforeNoun(tokens, end));
  const place = names.find((name) => holder !== undefined && name.within.includes(holder.name));
  if (place !== undefined) return { start, end, place, isAdjective: false };
  return { start, end, place: namesake(best.place, holder), isAdjective };
}

/** `Paris, Texas` is not the one that everybody knows. */
function namesake(place: GazetteerPlace, holder: GazetteerPlace | undefined): GazetteerPlace {
  if (holder === undefined || place.type !== 'city' || holder.type === 'city') return place;
  if (place.within.includes(holder.name) || place.metonymOf === holder.name) return place;
  return { name: `${place.name} (${holder.name})`, type: 'city', within: [holder.name, ...holder.within] };
}

/** The state or country behind a comma: `, Ohio`. */
export function holderBehind(
  text: string,
  tokens: readonly Token[],
  end: number,
): GazetteerPlace | undefined {
  const first = tokens[end + 1];
  if (tokens[end]?.text !== ',' || first === undefined || !/^\p{Lu}/u.test(first.text)) return undefined;
  for (const length of [3, 2, 1]) {
    const last = tokens[end + length];
    if (last === undefined) continue;
    const closing = tokens[end + length + 1]?.text ?? '.';
    const match = lookUpPlaces(text.slice(first.start, last.end)).find(
      (found) => found.form === 'name' && (found.place.type === 'region' || found.place.type === 'country'),
    );
    if (match !== undefined && /^[,.;:)(|–—-]/.test(closing)) return preferState(match.place, first.text);
  }
  return undefined;
}

/** `Atlanta, Georgia` means the state: cities stand with states more often than with small countries. */
function preferState(place: GazetteerPlace, word: string): GazetteerPlace {
  return findPlace(`${word} (U.S. state)`) ?? place;
}

function isAmbiguous(tokens: readonly Token[], index: number, place: GazetteerPlace): boolean {
  const word = tokens[index]?.text ?? '';
  const isState = place.type === 'region' && /^(?:\p{Lu}{2}|\p{Lu}\p{L}*\.)$/u.test(word) && word.length <= 6;
  const isDoubtful = ambiguousNames.has(word.replace(/\.$/, '')) || isGivenName(word) || isState;
  if (!isDoubtful) return false;
  if (isState) return tokens[index - 1]?.text !== ',';
  return !placePrepositions.test(tokens[index - 1]?.text ?? '') && tokens[index + 1]?.text !== "'s";
}

/** `the U.S. military` against `the U.S. and Europe`. */
function standsBeforeNoun(tokens: readonly Token[], end: number): boolean {
  const next = tokens[end];
  return next?.kind === 'word' && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(next.partOfSpeech);
}
