import { isAcronym } from '../../language/organisationNames.ts';
import type { NameMention } from '../../model/name.ts';
import type { PlaceMention } from '../../model/place.ts';
import { coversSpan } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { holderBehind } from './placeMatches.ts';
import { isBehindTownOf, prepositionBefore } from './placePrepositions.ts';

/** Prepositions behind which an unknown name is most likely a place; `by` and `with` take persons as well. */
const telling = new Set([
  'in',
  'near',
  'from',
  'at',
  'outside',
  'around',
  'into',
  'inside',
  'off',
  'across',
  'throughout',
]);

/** Events and writings: one is at a festival, and in an act, without being anywhere. */
const notPlaces =
  /^(?:festival|cup|open|games|olympics|championships?|tournament|awards?|prize|oscars?|final|finals|tour|prix|marathon|derby|war|battle|summit|act|bill|treaty|accords?|agreement|protocol|convention|constitution|amendment|plan|deal|pact|day|week|eve|christmas|easter|ramadan|index|trial)$/i;

/** What sort of place a name is of, which one version may write small, before the name, or not at all. */
const ranks =
  /^(?:district|province|region|county|prefecture|governorate|oblast|raion|canton|department|municipality|township|parish|borough|zone|taluk|taluka|tehsil|commune|station|airport|city|town|village|dynasty)$/i;
const ranksBefore = /^(?:county|district|province|region|city|town|village)$/i;

/** Names that the gazetteer does not know but the sentence shows to be places. */
export function findUnknownPlaces(
  text: string,
  tokens: readonly Token[],
  names: readonly NameMention[],
): readonly PlaceMention[] {
  const places = names.flatMap((name) => unknownPlace(text, tokens, name) ?? []);
  return [...places, ...findBased(tokens)];
}

function unknownPlace(text: string, tokens: readonly Token[], name: NameMention): PlaceMention | undefined {
  if (name.entity !== 'other' || name.title !== undefined) return undefined;
  const last = name.words.at(-1)?.text ?? '';
  if (notPlaces.test(last) || (name.words.length === 1 && isAcronym(last) && isBehindArticle(tokens, name)))
    return undefined;
  const start = tokens.findIndex((token) => token.start === name.span.start);
  const end = tokens.findIndex((token) => token.end === name.span.end) + 1;
  if (start < 0 || end <= start || /^(?:'s|’s)$/.test(tokens[end]?.text ?? '')) return undefined;
  const holder = holderBehind(text, tokens, end);
  if (isSettlement(tokens[end])) return undefined;
  const preposition = prepositionBefore(tokens, start) ?? prepositionOfSettlement(tokens, start);
  const isShown =
    isBehindTownOf(tokens, start) ||
    (preposition !== undefined && telling.has(preposition)) ||
    (preposition === 'to' && isGoal(tokens, start));
  if (holder === undefined && !isShown) return undefined;
  return {
    kind: 'place',
    span: name.span,
    place: withoutRank(name.words.map((word) => properCase(word.text))).join(' '),
    type: 'unknown',
    within: holder === undefined ? [] : [holder.name, ...holder.within],
    adjective: false,
    ...(preposition === undefined ? {} : { preposition }),
  };
}

/** `a team from the FHWA`: letters behind an article are those of a body. */
function isBehindArticle(tokens: readonly Token[], { span }: NameMention): boolean {
  const at = tokens.findIndex((token) => token.start === span.start);
  return tokens[at - 1]?.normal === 'the';
}

/** `the Valdran capital`: what stands before it says whose it is. */
function isSettlement(token: Token | undefined): boolean {
  return /^(?:capital|city|town|village|suburb|port)$/.test(token?.text ?? '');
}

/** How many words may stand between a preposition and its town: `in the old Valdran capital, Estmark`. */
const longestSettlement = 5;

/** `in the Valdran capital, Estmark`, `in the regional capital Estmark`: the name stands beside what it is. */
function prepositionOfSettlement(tokens: readonly Token[], start: number): string | undefined {
  const noun = tokens[start - 1]?.text === ',' ? start - 2 : start - 1;
  if (!isSettlement(tokens[noun])) return undefined;
  const from = Math.max(0, noun - longestSettlement);
  const before = tokens.slice(from, noun).findLastIndex(({ partOfSpeech }) => partOfSpeech === 'ADP');
  const article = tokens[from + before + 1]?.normal;
  return before >= 0 && article === 'the' ? tokens[from + before]?.normal : undefined;
}

/** Words of moving, behind which `to` leads to a place: `move its packing line to Rowan Bay`. */
const moves =
  /^(?:move|relocate|relocation|transfer|shift|evacuate|evacuation|airlift|fly|flight|sail|ferry|deport|bring|take|drive|tow|rush|ship|haul|escort|return|travel|journey|trip|flee|march|extradite)$/;
/** How many tokens what is moved may take. */
const longestMoved = 7;

function isGoal(tokens: readonly Token[], start: number): boolean {
  return tokens
    .slice(Math.max(0, start - longestMoved), start)
    .some(({ lemma, partOfSpeech }) => moves.test(lemma) && /^(?:VERB|NOUN)$/.test(partOfSpeech));
}

/** `Detva District` and `the district of Detva` are one, as are `County Cavan` and `Cavan`. */
function withoutRank(words: readonly string[]): readonly string[] {
  if (words.length < 2) return words;
  if (ranks.test(words.at(-1) ?? '')) return words.slice(0, -1);
  return ranksBefore.test(words[0] ?? '') ? words.slice(1) : words;
}

/** `Riverton-based`. */
function findBased(tokens: readonly Token[]): readonly PlaceMention[] {
  return tokens.flatMap((token): readonly PlaceMention[] => {
    const name = /^(\p{Lu}[\p{L}.']*(?:-\p{Lu}[\p{L}.']*)*)-based$/u.exec(token.text)?.[1];
    if (name === undefined) return [];
    const span = { start: token.start, end: token.start + name.length };
    const isWhole = coversSpan(token, span);
    return isWhole
      ? [
          {
            kind: 'place',
            span,
            place: properCase(name),
            type: 'unknown',
            within: [],
            adjective: false,
            preposition: 'based',
          },
        ]
      : [];
  });
}

/** Datelines are set in capitals. */
function properCase(word: string): string {
  return /^\p{Lu}{4,}$/u.test(word) ? word.charAt(0) + word.slice(1).toLowerCase() : word;
}
