import {
  claimVerbsOf,
  findsForALiving,
  makesKnown,
  takesUpClaims,
  tellsByFigures,
  tellsFindings,
  type ClaimVerb,
} from '../../language/claimVerbs.ts';
import { sortsOfSource } from '../../language/sources.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import type { Token } from '../../model/token.ts';
import { originBehind, ownerBehind, readAttributionAt, readGapped } from './attributionNouns.ts';
import { isNamed, isVerbTakenForNoun, readSubject } from './sourceSubjects.ts';
import { endOfSource, isTimeWord, startOfSource } from './sourceBounds.ts';

/** Who is said to have said what in one sentence, by indexes of its tokens. */
export interface AttributionPhrase {
  /** The words that name the source, without an apposition: `the West Virginia State Police`, `she`. */
  readonly source: TokenRange;
  /** `her coach, Goran Šarić, said`: what stands beside the source and is the same. */
  readonly beside?: TokenRange;
  /** What was said, as far as the sentence tells. */
  readonly content: readonly TokenRange[];
  /** `The ministry gave these figures`: what was said stands in the sentence before. */
  readonly takesUpSentenceBefore?: true;
}

/** A sentence with more sources than this is a list or a table. */
const mostSources = 40;
/** `In a recent opinion survey by` opens a sentence within this many tokens. */
const farthestFinding = 6;
/** What is described or seen as something is at most this many tokens. */
const longestNamed = 12;
/** How far back the noun may stand that a relative `which` takes up. */
const antecedent = 8;

/**
 * The attributions of a sentence outside its quotations: `C, police said` · `the ministry said that C` ·
 * `C, said Ana Ruiz` · `according to the growers, C`. Remembered by the analysis, which never changes.
 */
export const findAttributions = sentenceReaders.remember(
  ({ tokens }: SentenceAnalysis): readonly AttributionPhrase[] => {
    const phrases = tokens.flatMap((token, index) => {
      if (token.normal === 'according' && tokens[index + 1]?.normal === 'to')
        return readAccording(tokens, index);
      if (isFindingBy(tokens, index)) return readFindingBy(tokens, index);
      if (/^(?:by|in|on|from)$/.test(token.normal)) return readAttributionAt(tokens, index);
      if (token.normal === 'made' && makesKnown('made', tokens[index + 1]?.normal ?? ''))
        return readMakingKnown(tokens, index);
      if (worksOut(tokens, index)) return readMakingKnown(tokens, index);
      const sort = claimVerbAt(tokens, index);
      if (sort === undefined) return [];
      return [...readVerb(tokens, index, sort), ...(token.lemma === 'put' ? readGapped(tokens, index) : [])];
    });
    const relayed = readRelayed(tokens);
    return phrases.slice(0, mostSources).map((phrase, index) => ({
      ...phrase,
      ...(relayed && index === 0 ? { source: relayed } : {}),
      content: phrase.content.map((range) => partFromOthers(range, phrase, phrases)),
    }));
  },
);

/** `according to the news agency, which quotes the ministry`: whoever passes a claim on is not its source. */
function readRelayed(tokens: readonly Token[]): TokenRange | undefined {
  const relay = tokens.findIndex(
    ({ normal }, index) =>
      /^(?:citing|quoting)$/.test(normal) ||
      (/^(?:cite|quote)[sd]$/.test(normal) && /^(?:which|that|who)$/.test(tokens[index - 1]?.normal ?? '')),
  );
  if (relay < 0) return undefined;
  const source = { from: relay + 1, to: endOfSource(tokens, relay + 1) };
  return source.to > source.from ? source : undefined;
}

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

const shutOut = /^(?:to|not|n't|would|could|might|may|can|should|must|will|be|being|been|was|were|is|are)$/;

/** How the token at `index` tells a claim, or undefined: a passive, a denial and a condition name nobody. */
function claimVerbAt(tokens: readonly Token[], index: number): ClaimVerb | undefined {
  const token = tokens[index];
  if (token === undefined) return undefined;
  const sorts = claimVerbsOf(token.lemma);
  if (sorts.length === 0 || !isVerb(tokens, index)) return undefined;
  const isParticiple = token.normal.endsWith('ing');
  let before = index - 1;
  while (tokens[before]?.partOfSpeech === 'ADV') before -= 1;
  if (shutOut.test(tokens[before]?.normal ?? '')) return undefined;
  return sorts.find((sort) => {
    if (sort === 'naming') return takesForSomething(tokens, index);
    if (isParticiple) return false;
    if (sort === 'linking') return linksToSomething(tokens, index);
    return sort !== 'finding' || tellsFinding(tokens, index);
  });
}

/** `links dirty air to 140 deaths`: said by somebody; what a road links is no claim. */
function linksToSomething(tokens: readonly Token[], verb: number): boolean {
  const behind = tokens.slice(verb + 1, verb + 1 + longestNamed);
  const to = behind.findIndex(({ normal }) => /^(?:to|with)$/.test(normal));
  if (to <= 0 || behind.slice(0, to).some(({ kind }) => kind === 'punctuation')) return false;
  const subject = readSubject(tokens, verb);
  if (subject === undefined) return false;
  const words = tokens.slice(subject.from, verb).map(({ normal }) => normal);
  return sortsOfSource(words).size > 0 || words.some(tellsFindings);
}

function isVerb(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return (
    token?.partOfSpeech === 'VERB' ||
    /^(?:said|says|told)$/.test(token?.normal ?? '') ||
    tokens[index + 1]?.normal === 'that' ||
    isVerbTakenForNoun(tokens, index)
  );
}

/** `described the flights as a test`: what something is taken for stands behind *as*. */
function takesForSomething(tokens: readonly Token[], verb: number): boolean {
  const behind = tokens.slice(verb + 1, verb + 1 + longestNamed);
  const as = behind.findIndex(({ normal }) => normal === 'as');
  return as > 0 && !behind.slice(0, as).some(({ kind }) => kind === 'punctuation');
}

function tellsFinding(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb + 1]?.normal === 'that') return true;
  const from = startOfSource(tokens, verb);
  return tokens
    .slice(from, verb)
    .some(({ normal }) => tellsFindings(normal) || findsForALiving(normal) || tellsByFigures(normal));
}

function readAccording(tokens: readonly Token[], at: number): readonly AttributionPhrase[] {
  const named = { from: at + 2, to: endOfSource(tokens, at + 2) };
  if (named.to === named.from) return [];
  const source = originBehind(tokens, named.to) ?? ownerBehind(tokens, named.to) ?? named;
  const beside = besideBehind(tokens, source.to);
  const isFirst =
    tokens.slice(0, at).every(({ kind }) => kind === 'punctuation') ||
    /^[:;]$/.test(tokens[at - 1]?.text ?? '');
  const rest = { from: (beside?.to ?? source.to) + 1, to: tokens.length };
  const content = isFirst ? [rest] : [{ from: 0, to: at }];
  return [{ source, ...(beside ? { beside } : {}), content }];
}

/** `as the bank has worked out`, `the bank worked out that`: what merely works out well is nobody's word. */
function worksOut(tokens: readonly Token[], index: number): boolean {
  if (
    !/^(?:work|point|figure)(?:s|ed|d)?$/.test(tokens[index]?.normal ?? '') ||
    tokens[index + 1]?.normal !== 'out'
  )
    return false;
  const next = tokens[index + 2];
  const subject = readSubject(tokens, index);
  if (subject === undefined || next?.normal === 'that') return subject !== undefined;
  const isInserted = /^(?:,|as|so)$/.test(tokens[subject.from - 1]?.normal ?? '');
  return isInserted && (next === undefined || next.kind === 'punctuation');
}

/** `so the commission made known`. */
function readMakingKnown(tokens: readonly Token[], verb: number): readonly AttributionPhrase[] {
  const subject = readSubject(tokens, verb);
  return subject === undefined
    ? []
    : [{ ...subject, content: contentAround(tokens, subject.from, verb + 1) }];
}

/** `In a survey by the ministry,`: the sentence begins with a piece of work and whose it is. */
function isFindingBy(tokens: readonly Token[], index: number): boolean {
  return (
    /^(?:by|from)$/.test(tokens[index]?.normal ?? '') &&
    tellsFindings(tokens[index - 1]?.normal ?? '') &&
    index <= farthestFinding &&
    /^(?:in|from)$/.test(tokens[0]?.normal ?? '')
  );
}

function readFindingBy(tokens: readonly Token[], at: number): readonly AttributionPhrase[] {
  const source = { from: at + 1, to: endOfSource(tokens, at + 1) };
  if (source.to === source.from || tokens[source.to]?.text !== ',') return [];
  return [{ source, content: [{ from: source.to + 1, to: tokens.length }] }];
}

function readVerb(tokens: readonly Token[], verb: number, sort: ClaimVerb): readonly AttributionPhrase[] {
  if (tokens[verb]?.normal.endsWith('ing') === true) return readParticiple(tokens, verb);
  const ahead = readFronted(tokens, verb) ? undefined : readSubject(tokens, verb);
  if (sort !== 'saying' && ahead === undefined) return [];
  if (ahead && takesUp(tokens, verb)) return [{ ...ahead, content: [], takesUpSentenceBefore: true }];
  if (ahead) return [{ ...ahead, content: contentAround(tokens, ahead.from, verb) }];
  const isInverted = verb > 0 && /^[,"”’']$/.test(tokens[verb - 1]?.text ?? '');
  const source = { from: verb + 1, to: endOfSource(tokens, verb + 1) };
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

/** Verbs that take no object by whose name they could be followed. */
const frontedVerbs = /^(?:say|explain|reckon|argue|think|believe|suggest|insist|add)$/;

/** `On the wind, in all likelihood, says Ana Ruiz, a vet`: what stands before is said, and whoever is named behind says it. */
function readFronted(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb - 1]?.text !== ',') return false;
  const opening = tokens.findLastIndex((token, index) => index < verb - 1 && token.text === ',');
  if (opening < 0 || !/^(?:ADP|ADV|SCONJ)$/.test(tokens[opening + 1]?.partOfSpeech ?? '')) return false;
  const end = endOfSource(tokens, verb + 1);
  const isNamedBehind = tokens.slice(verb + 1, end).some(({ partOfSpeech }) => partOfSpeech === 'PROPN');
  return (
    isNamedBehind && /^[,.]$/.test(tokens[end]?.text ?? '.') && frontedVerbs.test(tokens[verb]?.lemma ?? '')
  );
}

/** `Shopkeepers grumbled, seeing the new kerb as a trap`: the sentence begins with who does so. */
function readParticiple(tokens: readonly Token[], verb: number): readonly AttributionPhrase[] {
  if (tokens[verb - 1]?.text !== ',') return [];
  const source = { from: 0, to: endOfSource(tokens, 0) };
  const isSubject = /^(?:VERB|AUX)$/.test(tokens[source.to]?.partOfSpeech ?? '');
  if (!isSubject || !isNamed(tokens, source.from, source.to)) return [];
  return [{ source, content: [{ from: verb + 1, to: tokens.length }] }];
}

/** `confirmed these figures`: what was said stands in the sentence before. */
function takesUp(tokens: readonly Token[], verb: number): boolean {
  return (
    /^(?:these|those|the)$/.test(tokens[verb + 1]?.normal ?? '') &&
    takesUpClaims(tokens[verb + 2]?.normal ?? '') &&
    /^(?:[,.;]|while|and|but)?$/.test(tokens[verb + 3]?.normal ?? '')
  );
}

/** `, Ana Ruiz,` behind `said her coach`, `, the mayor,` behind `said Ana Ruiz`. */
export function besideBehind(tokens: readonly Token[], comma: number): TokenRange | undefined {
  if (tokens[comma]?.text !== ',') return undefined;
  const to = endOfSource(tokens, comma + 1);
  const isClosed = /^[,.]$/.test(tokens[to]?.text ?? '.');
  return to > comma + 1 && isClosed ? { from: comma + 1, to } : undefined;
}

/** The last token of `told reporters`: to whom something is said is no part of it. */
function behindListener(tokens: readonly Token[], verb: number): number {
  if (!/^(?:tell|inform|assure)$/.test(tokens[verb]?.lemma ?? '')) return verb;
  const end = endOfSource(tokens, verb + 1);
  return end > verb + 1 ? end - 1 : verb;
}

/**
 * Before the source where the sentence ends with it or goes on behind a comma (`C, police said, a day after …`),
 * else behind the verb; with the noun that `which` takes up.
 */
function contentAround(tokens: readonly Token[], source: number, telling: number): readonly TokenRange[] {
  const verb = behindListener(tokens, telling);
  const next = tokens[verb + 1];
  const isBehindComma = /^[,"”’']$/.test(tokens[source - 1]?.text ?? '') && source > 3;
  const closes = next === undefined || (next.kind === 'punctuation' && !/^[:"“]$/.test(next.text));
  const isAdjunct = /^(?:ADP|ADV)$/.test(next?.partOfSpeech ?? '') || isTimeWord(next);
  const opening = tokens[source - 1]?.normal ?? '';
  const isInserted = /^(?:as|so)$/.test(opening) || (opening === 'how' && next?.normal === 'it');
  if (isInserted || (isBehindComma && (closes || isAdjunct))) {
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
