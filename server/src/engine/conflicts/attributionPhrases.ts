import { isReportingVerb } from '../language/reportingVerbs.ts';
import type { TokenRange } from '../model/hunk.ts';
import type { SentenceAnalysis } from '../model/sentence.ts';
import type { Token } from '../model/token.ts';
import { remember } from '../util/remember.ts';

/** Who is said to have said what in one sentence, by indexes of its tokens. */
export interface AttributionPhrase {
  /** The words that name the source, without an apposition: `the West Virginia State Police`, `she`. */
  readonly source: TokenRange;
  /** `her coach, Goran Šarić, said`: what stands beside the source and is the same. */
  readonly beside?: TokenRange;
  /** What was said, as far as the sentence tells. */
  readonly content: readonly TokenRange[];
}

/** An apposition between a source and its verb is at most this many tokens. */
const longestApposition = 16;
const longestSource = 14;
/** A sentence with more sources than this is a list or a table. */
const mostSources = 40;
/** How far back the noun may stand that a relative `which` takes up. */
const antecedent = 8;

/**
 * The attributions of a sentence outside its quotations: `C, police said` · `the ministry said that C` ·
 * `C, said Ana Ruiz` · `according to the growers, C`. Remembered by the analysis, which never changes.
 */
export const findAttributions = remember(({ tokens }: SentenceAnalysis): readonly AttributionPhrase[] => {
  const phrases = tokens.flatMap((token, index) => {
    if (token.normal === 'according' && tokens[index + 1]?.normal === 'to')
      return readAccording(tokens, index);
    return isClaimVerb(tokens, index) ? readVerb(tokens, index) : [];
  });
  return phrases.slice(0, mostSources).map((phrase) => ({
    ...phrase,
    content: phrase.content.map((range) => partFromOthers(range, phrase, phrases)),
  }));
});

/** What one source says ends where the next one is named: `the army said 40 died and the rebels said 12`. */
function partFromOthers(
  range: TokenRange,
  own: AttributionPhrase,
  phrases: readonly AttributionPhrase[],
): TokenRange {
  const isBehind = range.from >= own.source.to;
  const others = phrases.filter(
    ({ source }) => source !== own.source && source.from >= range.from && source.to <= range.to,
  );
  if (others.length === 0) return range;
  return isBehind
    ? { from: range.from, to: Math.min(...others.map(({ source }) => source.from)) }
    : { from: Math.max(...others.map(({ source }) => source.to)), to: range.to };
}

const claiming =
  /^(?:say|tell|announce|report|confirm|estimate|forecast|predict|reckon|add|note|warn|claim|state|insist|argue|acknowledge|reveal|conclude|explain|allege|assert|disclose|testify|calculate|put)$/;
const shutOut = /^(?:to|not|n't|would|could|might|may|can|should|must|will|be|being|been|was|were|is|are)$/;

function isClaimVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || !claiming.test(token.lemma) || token.normal.endsWith('ing')) return false;
  const isVerb =
    token.partOfSpeech === 'VERB' ||
    /^(?:said|says|told)$/.test(token.normal) ||
    tokens[index + 1]?.normal === 'that';
  if (!isVerb || (!isReportingVerb(token.normal) && !/^(?:reckon|calculate)/.test(token.normal)))
    return false;
  let before = index - 1;
  while (tokens[before]?.partOfSpeech === 'ADV') before -= 1;
  return !shutOut.test(tokens[before]?.normal ?? '');
}

function readAccording(tokens: readonly Token[], at: number): readonly AttributionPhrase[] {
  const source = { from: at + 2, to: endOfNounPhrase(tokens, at + 2) };
  if (source.to === source.from) return [];
  const beside = besideBehind(tokens, source.to);
  const isFirst = tokens.slice(0, at).every(({ kind }) => kind === 'punctuation');
  const rest = { from: (beside?.to ?? source.to) + 1, to: tokens.length };
  const content = isFirst ? [rest] : [{ from: 0, to: at }];
  return [{ source, ...(beside ? { beside } : {}), content }];
}

function readVerb(tokens: readonly Token[], verb: number): readonly AttributionPhrase[] {
  const ahead = readSubject(tokens, verb);
  if (ahead) return [{ ...ahead, content: contentAround(tokens, ahead.from, verb) }];
  const isInverted = verb > 0 && /^[,"”’']$/.test(tokens[verb - 1]?.text ?? '');
  const source = { from: verb + 1, to: endOfNounPhrase(tokens, verb + 1) };
  if (!isInverted || source.to === source.from) return [];
  const beside = besideBehind(tokens, source.to);
  const end = beside ? beside.to : source.to;
  return [
    {
      source,
      ...(beside ? { beside } : {}),
      content: [
        { from: 0, to: verb },
        { from: end, to: tokens.length },
      ],
    },
  ];
}

interface Subject {
  /** Where the source begins with everything beside it. */
  readonly from: number;
  readonly source: TokenRange;
  readonly beside?: TokenRange;
}

function readSubject(tokens: readonly Token[], verb: number): Subject | undefined {
  let end = verb;
  while (end > 0 && /^(?:ADV|AUX)$/.test(tokens[end - 1]?.partOfSpeech ?? '')) end -= 1;
  if (tokens[end - 1]?.text !== ',') return plainSubject(tokens, end);
  const opening = tokens.findLastIndex((token, index) => index < end - 1 && token.text === ',');
  if (opening <= 0 || end - opening > longestApposition) return undefined;
  const from = startOfNounPhrase(tokens, opening);
  if (from === opening || !isNamed(tokens, from, opening)) return undefined;
  return { from, source: { from, to: opening }, beside: { from: opening + 1, to: end - 1 } };
}

function plainSubject(tokens: readonly Token[], end: number): Subject | undefined {
  const from = startOfNounPhrase(tokens, end);
  return from < end && isNamed(tokens, from, end) ? { from, source: { from, to: end } } : undefined;
}

/** `, Ana Ruiz,` behind `said her coach`, `, the mayor,` behind `said Ana Ruiz`. */
function besideBehind(tokens: readonly Token[], comma: number): TokenRange | undefined {
  if (tokens[comma]?.text !== ',') return undefined;
  const to = endOfNounPhrase(tokens, comma + 1);
  const isClosed = /^[,.]$/.test(tokens[to]?.text ?? '.');
  return to > comma + 1 && isClosed ? { from: comma + 1, to } : undefined;
}

/**
 * Before the source where the sentence ends with it or goes on behind a comma (`C, police said, a day after …`),
 * else behind the verb; with the noun that `which` takes up.
 */
function contentAround(tokens: readonly Token[], source: number, verb: number): readonly TokenRange[] {
  const next = tokens[verb + 1];
  const isBehindComma = /^[,"”’']$/.test(tokens[source - 1]?.text ?? '') && source > 3;
  const closes = next === undefined || (next.kind === 'punctuation' && !/^[:"“]$/.test(next.text));
  const isAdjunct = /^(?:ADP|ADV)$/.test(next?.partOfSpeech ?? '') || isTimeWord(next);
  if (isBehindComma && (closes || isAdjunct)) {
    return [
      { from: 0, to: source },
      { from: verb + 1, to: tokens.length },
    ];
  }
  if (closes) return [{ from: 0, to: source }];
  const isRelative = tokens[source - 1]?.normal === 'which' || tokens[source - 1]?.normal === 'that';
  const behind = { from: verb + 1, to: tokens.length };
  return isRelative ? [{ from: Math.max(0, source - antecedent), to: source }, behind] : [behind];
}

function isTimeWord(token: Token | undefined): boolean {
  return /^(?:early|late|\w+day|yesterday|today|earlier|later|last|this)$/.test(token?.normal ?? '');
}

function isNamed(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some((token) => /^(?:NOUN|PROPN|PRON)$/.test(token.partOfSpeech) && !isTimeWord(token));
}

const joining = /^(?:of|for|in|at|from)$/;

/** Where the noun phrase begins that ends before `end`: `State police in West Virginia`. */
function startOfNounPhrase(tokens: readonly Token[], end: number): number {
  let start = end;
  while (start > 0 && end - start < longestSource) {
    const token = tokens[start - 1];
    if (token === undefined || isTimeWord(token)) break;
    if (isPersonal(token)) return start === end ? start - 1 : start;
    const joins =
      joining.test(token.normal) &&
      start < end &&
      /^(?:NOUN|PROPN)$/.test(tokens[start - 2]?.partOfSpeech ?? '');
    if (!joins && !belongs(token)) break;
    start -= 1;
  }
  return start;
}

function endOfNounPhrase(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && end - from < longestSource) {
    const token = tokens[end];
    if (token === undefined || isTimeWord(token)) break;
    if (isPersonal(token)) return end === from ? end + 1 : end;
    const joins =
      joining.test(token.normal) &&
      end > from &&
      /^(?:PROPN|DET|NOUN)$/.test(tokens[end + 1]?.partOfSpeech ?? '');
    if (!joins && !belongs(token)) break;
    end += 1;
  }
  while (end > from && joining.test(tokens[end - 1]?.normal ?? '')) end -= 1;
  return end;
}

/** `she`, `they`: a noun phrase of its own, unlike `her` of `her coach`. */
function isPersonal(token: Token): boolean {
  return /^(?:he|she|it|they|we|i|you|who|which|that|what)$/.test(token.normal);
}

function belongs(token: Token): boolean {
  return (
    /^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(token.partOfSpeech) ||
    /^['’]s?$/.test(token.text) ||
    /^(?:its|his|her|their)$/.test(token.normal)
  );
}
