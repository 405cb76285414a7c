import type { SentenceAnalysis } from '../../model/sentence.ts';
import { overlapsSpan } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';

/** A name as it stands in a sentence: tokens `from` … `to − 1`. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/** What the parts in a sentence are read from. */
export interface NamedSentence {
  readonly tokens: readonly Token[];
  /** Indexes of the words of names. */
  readonly isName: ReadonlySet<number>;
  /** Indexes of the words of names that are qualities of what follows: `Dutch`. */
  readonly isQuality: ReadonlySet<number>;
  /** Print of the date by the tokens that it covers. */
  readonly dates: ReadonlyMap<number, string>;
}

/** Reads a sentence with the names that it has. */
export function readNames(analysis: SentenceAnalysis, runs: readonly NameRun[]): NamedSentence {
  return {
    tokens: analysis.tokens,
    isName: namedTokens(runs),
    isQuality: qualityTokens(analysis),
    dates: dateTokens(analysis),
  };
}

/** Runs of capitalised words that are no date; the first word, and one behind a colon, counts where the tagger takes it for a name. */
export function nameRuns({ tokens, facts }: SentenceAnalysis): readonly NameRun[] {
  const isName = (token: Token, index: number) =>
    token.kind === 'word' &&
    /^\p{Lu}/u.test(token.text) &&
    (!beginsAnew(tokens, index) || token.partOfSpeech === 'PROPN') &&
    !/^(?:DET|PRON|ADP|CCONJ|SCONJ|AUX)$/.test(token.partOfSpeech) &&
    !facts.dates.some(({ span }) => overlapsSpan(span, token));
  const runs: { from: number; to: number }[] = [];
  tokens.forEach((token, index) => {
    if (!isName(token, index)) return;
    const last = runs.at(-1);
    if (last?.to === index) last.to = index + 1;
    else runs.push({ from: index, to: index + 1 });
  });
  return runs;
}

/** `Defections: Five Liberal Democrats`: behind the key of a digest a sentence begins. */
function beginsAnew(tokens: readonly Token[], index: number): boolean {
  return index === 0 || tokens[index - 1]?.text === ':';
}

function namedTokens(runs: readonly NameRun[]): ReadonlySet<number> {
  const named = new Set<number>();
  for (const { from, to } of runs) for (let index = from; index < to; index += 1) named.add(index);
  return named;
}

function qualityTokens({ tokens, facts }: SentenceAnalysis): ReadonlySet<number> {
  const qualities = facts.places.filter(({ adjective }) => adjective);
  if (qualities.length === 0) return new Set();
  return new Set(
    tokens.flatMap((token, index) =>
      qualities.some(({ span }) => overlapsSpan(span, token)) ? [index] : [],
    ),
  );
}

function dateTokens({ tokens, facts }: SentenceAnalysis): ReadonlyMap<number, string> {
  const dates = new Map<number, string>();
  tokens.forEach((token, index) => {
    const date = facts.dates.find(({ span }) => overlapsSpan(span, token));
    if (date) dates.set(index, date.label);
  });
  return dates;
}
