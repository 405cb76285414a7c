import type { Token } from '../model/token.ts';
import table from './data/hedges.json';

/**
 * How surely a text states something, from least to most:
 * *denied the deal* · *would not say whether* · *allegedly* · *might* · *appears to* · *police said* ·
 * *is expected to* · stated as a fact. A hedge is a step on this scale, never a yes or no.
 */
export const hedgeLevels = [
  'denied',
  'unsaid',
  'alleged',
  'possible',
  'apparent',
  'said',
  'planned',
  'stated',
] as const;
export type HedgeLevel = (typeof hedgeLevels)[number];

interface HedgePhrase {
  readonly level: HedgeLevel;
  readonly words: readonly string[];
}

/** Phrases by their first lemma, the longest first: `report to` before `report`. */
const phrasesByFirst: ReadonlyMap<string, readonly HedgePhrase[]> = readPhrases();

/** A source stands no further behind than this many tokens. */
const sourceReach = 40;

/** Words at which a hedge before them ends. */
const boundaries: ReadonlySet<string> = new Set([';', ':', 'but', 'while', 'although', 'whereas', 'though']);

/** Negative when `a` is less sure than `b`, 0 when they are equal. */
export function compareHedgeLevels(a: HedgeLevel, b: HedgeLevel): number {
  return hedgeLevels.indexOf(a) - hedgeLevels.indexOf(b);
}

/**
 * How surely the sentence states what its token `at` says: the weakest of the hedges that stand before it
 * in its clause, right at it, or behind as its source (*, police said*). `stated` where there is none,
 * and for an index outside the sentence.
 */
export function hedgeLevel(tokens: readonly Token[], at: number): HedgeLevel {
  const clauseStart = tokens.slice(0, Math.max(0, at)).findLastIndex((token) => boundaries.has(token.normal));
  let weakest: HedgeLevel = 'stated';
  for (let index = 0; index < tokens.length; index += 1) {
    const phrase = phraseAt(tokens, index);
    if (phrase === undefined || compareHedgeLevels(phrase.level, weakest) >= 0) continue;
    const end = index + phrase.words.length - 1;
    const reaches = end < at ? index > clauseStart : index > at && isSource(tokens, at, index, phrase.level);
    if (reaches) weakest = phrase.level;
  }
  return weakest;
}

/** *The bridge is shut, police said*: a comma stands between, and no new clause begins. */
function isSource(tokens: readonly Token[], at: number, verb: number, level: HedgeLevel): boolean {
  if ((level !== 'said' && level !== 'alleged') || verb - at > sourceReach) return false;
  const between = tokens.slice(at + 1, verb);
  const lastComma = between.map((token) => token.normal).lastIndexOf(',');
  if (tokens[verb]?.lemma === 'accord') return !between.some((token) => boundaries.has(token.normal));
  if (lastComma < 0 || between.some((token) => boundaries.has(token.normal))) return false;
  return !between
    .slice(lastComma)
    .some((token) => token.partOfSpeech === 'VERB' || token.partOfSpeech === 'CCONJ');
}

function phraseAt(tokens: readonly Token[], index: number): HedgePhrase | undefined {
  const token = tokens[index];
  if (token?.kind !== 'word') return undefined;
  const candidates = [
    ...(phrasesByFirst.get(token.lemma) ?? []),
    ...(phrasesByFirst.get(token.normal) ?? []),
  ];
  return candidates.find(({ words }) =>
    words.every((word, offset) => {
      const other = tokens[index + offset];
      return other?.lemma === word || other?.normal === word;
    }),
  );
}

function readPhrases(): Map<string, HedgePhrase[]> {
  const byFirst = new Map<string, HedgePhrase[]>();
  for (const level of hedgeLevels) {
    for (const phrase of level === 'stated' ? [] : table[level]) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { level, words }]);
    }
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}
