import type { NameMention } from '../../model/name.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import type { Span } from '../../model/span.ts';
import type { TitlePhrase } from '../../model/title.ts';
import type { Token } from '../../model/token.ts';
import { readDeeds } from './titleDeeds.ts';
import { findHonours } from './titleHonours.ts';
import { closesPhrase, isTitleHead, readTitles, type TitleSegment } from './titleReading.ts';

/** Longer insertions are clauses of their own. */
const longestBefore = 12;
const longestBehind = 14;
const longestLabel = 8;
const personalTitle = /^(?:mr|mrs|ms|mx|miss|dr|prof|professor|sir|dame|lord|lady)\.?$/i;
/** An apposition between a name and its verb is at most this many tokens. */
const longestApposition = 16;
/** A sentence with more names than this is a list or a table. */
const mostNames = 100;

/**
 * Everything a sentence says of what the people named in it are: before the name (`Gen. Ana Ruiz`,
 * `its director, Ana Ruiz,`), behind it (`Ana Ruiz, the mayor,`), by a verb (`Ruiz, who is chief engineer`,
 * `Ruiz will become chairman`), seedings and awards. Remembered by the analysis, which never changes.
 */
export const findTitles = sentenceReaders.remember(
  ({ tokens, facts }: SentenceAnalysis): readonly TitlePhrase[] => {
    const names = facts.names.slice(0, mostNames).filter(({ entity }) => entity !== 'organisation');
    const segments = names.flatMap((name) => segmentsOf(tokens, name, names));
    return [
      ...segments
        .flatMap((segment) => readTitles(tokens, segment))
        .filter(({ modifiers }) => !modifiers.has('best'))
        .map((title) => (isToldBefore(tokens, title.bearer) ? { ...title, isOfThen: true as const } : title)),
      ...names.flatMap(({ span }) => readDeeds(tokens, span)),
      ...findHonours(tokens, facts.names.slice(0, mostNames)),
    ];
  },
);

/** `The chairman, Alistair Crewe, had approved the payments`: at that time he was chairman, whatever he is now. */
function isToldBefore(tokens: readonly Token[], bearer: Span): boolean {
  const at = tokens.findIndex(({ start }) => start >= bearer.end);
  const verb = tokens[at]?.text === ',' ? at + 1 : at;
  return tokens[verb]?.normal === 'had' && /^(?:VERB|AUX|ADV)$/.test(tokens[verb + 1]?.partOfSpeech ?? '');
}

interface NamePlace {
  /** Where what stands straight before the name begins: `Mr.`, `Prof.`. */
  readonly opening: number;
  readonly from: number;
  readonly to: number;
  readonly span: Span;
}

function segmentsOf(
  tokens: readonly Token[],
  name: NameMention,
  names: readonly NameMention[],
): readonly TitleSegment[] {
  const from = tokens.findIndex(({ start }) => start >= name.span.start);
  const to = tokens.findLastIndex(({ end }) => end <= name.span.end) + 1;
  if (from < 0 || to <= from) return [];
  const place = { opening: openingOf(tokens, name, from), from, to, span: name.span };
  return [
    ...(name.title ? [titleSegment(tokens, name.title.span, name.span)] : []),
    ...beforeComma(tokens, place, names),
    ...beforeColon(tokens, place),
    ...behind(tokens, place, names),
    ...byVerb(tokens, place),
  ];
}

/** `the director, Dr. Ana Ruiz` is one person, `the mayor, Governor Ana Ruiz` need not be. */
function openingOf(tokens: readonly Token[], { title }: NameMention, from: number): number {
  if (title === undefined || !personalTitle.test(title.text)) return from;
  return tokens.findIndex(({ start }) => start >= title.span.start);
}

function titleSegment(tokens: readonly Token[], title: Span, bearer: Span): TitleSegment {
  let from = tokens.findIndex(({ start }) => start >= title.start);
  const to = tokens.findLastIndex(({ end }) => end <= title.end) + 1;
  while (from > 0 && isAttached(tokens, from)) from -= 1;
  return { range: { from, to }, bearer, position: 'before', time: 'now' };
}

/** `the council's spokesman Ana Ruiz`, `Council spokesman`: whose office it is stands before the title. */
function isAttached(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before === undefined || before.kind === 'number') return false;
  return /^['’]s?$/.test(before.text) || before.partOfSpeech === 'PROPN' || tokens[from]?.text === "'s";
}

/** `the council's spokesman, Ana Ruiz,` · `The governor of Albay, Ana Ruiz,`. */
function beforeComma(
  tokens: readonly Token[],
  place: NamePlace,
  names: readonly NameMention[],
): readonly TitleSegment[] {
  if (tokens[place.opening - 1]?.text !== ',') return [];
  const to = place.opening - 1;
  let from = to;
  while (from > 0 && to - from < longestBefore && !endsPhrase(tokens[from - 1])) from -= 1;
  from = behindOtherPhrases(tokens, from, to);
  while (from < to && /^(?:ADP|SCONJ|CCONJ|ADV)$/.test(tokens[from]?.partOfSpeech ?? '')) from += 1;
  if (from >= to || isList(tokens, place) || holdsPerson(tokens, { from, to }, names)) return [];
  return [{ range: { from, to }, bearer: place.span, position: 'beside', time: 'now' }];
}

/**
 * `fell to 141 yen after the bank's governor`: what stands before the last office is no part of it, unless that office
 * tells whose the one before is (`the chief of the mayor's guard`).
 */
function behindOtherPhrases(tokens: readonly Token[], from: number, to: number): number {
  const head = tokens.findLastIndex((token, index) => index >= from && index < to && isTitleHead(token.text));
  const preposition = tokens.findLastIndex(
    (token, index) => index >= from && index < head && /^(?:ADP|SCONJ)$/.test(token.partOfSpeech),
  );
  const isComplement = isTitleHead(tokens[preposition - 1]?.text ?? '');
  return preposition < 0 || isComplement ? from : preposition + 1;
}

/** `Chief executive: Ana Ruiz` · `Coach of the winners: Ana Ruiz`: a line of a list. */
function beforeColon(tokens: readonly Token[], place: NamePlace): readonly TitleSegment[] {
  const to = place.opening - 1;
  if (tokens[to]?.text !== ':' || to > longestLabel || isList(tokens, place)) return [];
  const isLabel = tokens.slice(0, to).every((token) => !closesPhrase(token));
  return isLabel
    ? [{ range: { from: 0, to }, bearer: place.span, position: 'beside' as const, time: 'now' as const }]
    : [];
}

/** `the mayor, Ana Ruiz and Bo Oy`: a list of people, none of whom need be the mayor. */
function isList(tokens: readonly Token[], { to }: NamePlace): boolean {
  const next = tokens[to];
  return next?.normal === 'and' || next?.normal === 'or';
}

/** True where the range holds the name of a person, whose office it may be. */
function holdsPerson(
  tokens: readonly Token[],
  { from, to }: { readonly from: number; readonly to: number },
  names: readonly NameMention[],
): boolean {
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
  return names.some(
    ({ span, entity, title }) =>
      span.start < end &&
      start < span.end &&
      (title !== undefined || entity === 'person') &&
      !/^['’]s?$/.test(tokens.find((token) => token.start >= span.end)?.text ?? ''),
  );
}

/** `Ana Ruiz, 54, the city's chief engineer,` · `Ana Ruiz, who is chief engineer,`. */
function behind(
  tokens: readonly Token[],
  place: NamePlace,
  names: readonly NameMention[],
): readonly TitleSegment[] {
  let from = behindAge(tokens, place.to);
  if (tokens[from]?.text !== ',' && tokens[from]?.text !== '(') return [];
  from += 1;
  let time: TitlePhrase['time'] = 'now';
  if (tokens[from]?.normal === 'whose') return [];
  if (tokens[from]?.normal === 'who') {
    const verb = readCopula(tokens, from + 1);
    if (verb === undefined) return [];
    from = verb.to;
    time = verb.time;
  }
  let to = from;
  while (to < tokens.length && to - from < longestBehind && !closesPhrase(tokens[to])) to += 1;
  if (to === from || /^(?:and|or|but)$/.test(tokens[from]?.normal ?? '')) return [];
  if (holdsPerson(tokens, { from, to: headEnd(tokens, from, to) + 1 }, names)) return [];
  return [{ range: { from, to }, bearer: place.span, position: 'beside', time }];
}

/** Where the first office of a phrase ends, so far as it must be free of other people's names. */
function headEnd(tokens: readonly Token[], from: number, to: number): number {
  const head = tokens.findIndex((token, index) => index >= from && index < to && isTitleHead(token.text));
  return head < 0 ? to - 1 : Math.min(to - 1, head + 1);
}

function behindAge(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.text !== ',' && tokens[from]?.text !== '(') return from;
  const figure = tokens[from + 1]?.normal === 'aged' ? from + 2 : from + 1;
  if (!/^[1-9]\d{0,2}$/.test(tokens[figure]?.text ?? '')) return from;
  return tokens[figure + 1]?.text === ')' ? figure + 2 : figure + 1;
}

/** `Ana Ruiz is the chief engineer` · `Ana Ruiz, who runs Brandt, will become chairman`. */
function byVerb(tokens: readonly Token[], place: NamePlace): readonly TitleSegment[] {
  let at = place.to;
  if (tokens[at]?.text === ',' && readCopula(tokens, at + 1) !== undefined) at += 1;
  else if (tokens[at]?.text === ',') {
    const closing = tokens.findIndex((token, index) => index > at && token.text === ',');
    if (closing < 0 || closing - at > longestApposition) return [];
    at = closing + 1;
  }
  const verb = readCopula(tokens, at);
  if (verb === undefined) return [];
  let to = verb.to;
  while (to < tokens.length && to - verb.to < longestBehind && !closesPhrase(tokens[to])) to += 1;
  return [{ range: { from: verb.to, to }, bearer: place.span, position: 'beside', time: verb.time }];
}

/** Words between `gets` and the `as` that tells the office. */
const longestJoining = 7;
const becoming = /^(?:become|became|be|been|being|serve|serves|served|act|remain|remains|remained)$/;
const appointing = /^(?:named|appointed|elected|made|chosen|installed|confirmed)$/;

/** The words of `is`, `will become`, `has been appointed`, `serves as`, with what time they put the office in. */
function readCopula(
  tokens: readonly Token[],
  from: number,
): { readonly to: number; readonly time: TitlePhrase['time'] } | undefined {
  const joining = readJoining(tokens, from);
  if (joining !== undefined) return { to: joining, time: 'future' };
  let to = from;
  let isFound = false;
  let time: TitlePhrase['time'] = 'now';
  for (let token = tokens[to]; token !== undefined && to - from < 6; token = tokens[to]) {
    const word = token.normal;
    if (/^(?:will|would|to|shall)$/.test(word)) time = 'future';
    else if (/^(?:is|are)$/.test(word) || becoming.test(word) || appointing.test(word)) isFound = true;
    else if (/^(?:was|were|had)$/.test(word)) {
      isFound ||= word !== 'had';
      if (time === 'now') time = 'past';
    } else if (!/^(?:has|have|as|also|now|currently|already)$/.test(word)) break;
    if (appointing.test(word)) time = 'future';
    to += 1;
  }
  if (time === 'future' && isLongAgo(tokens, from, to)) time = 'now';
  return isFound && to > from ? { to, time } : undefined;
}

/** `was appointed head of the office last year`: who was given an office so long ago has it now. */
function isLongAgo(tokens: readonly Token[], from: number, to: number): boolean {
  if (!/^(?:was|were)$/.test(tokens[from]?.normal ?? '')) return false;
  return tokens
    .slice(to, to + longestBehind)
    .some(
      ({ normal }, index, words) =>
        normal === 'ago' ||
        (normal === 'last' &&
          /^(?:year|month|spring|summer|autumn|fall|winter)$/.test(words[index + 1]?.normal ?? '')) ||
        (normal === 'in' && /^(?:19|20)\d\d$/.test(words[index + 1]?.normal ?? '')),
    );
}

/** Behind `joins the board as`, `gets a seat on the board as`, `returns as`: what somebody is about to be. */
function readJoining(tokens: readonly Token[], from: number): number | undefined {
  if (!/^(?:joins|rejoins|gets|takes|returns|stays)$/.test(tokens[from]?.normal ?? '')) return undefined;
  for (let at = from + 1; at <= from + longestJoining; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punctuation' || token.partOfSpeech === 'VERB')
      return undefined;
    if (token.normal === 'as') return at + 1;
  }
  return undefined;
}

function endsPhrase(token: Token | undefined): boolean {
  return closesPhrase(token) || /^(?:that|when|where|while|because|if|by|but)$/.test(token?.normal ?? '');
}
