import { causePhraseAt, confirms, surePhraseAt } from '../../language/standing.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import type { Token } from '../../model/token.ts';
import { hasConditionBehind } from './clauseHedges.ts';
import { deedFrames } from './certaintyFrames.ts';
import { openClaims, startOfAuxiliaries, subjectAndRest } from './openClaims.ts';
import { clauseAround, contentOf, doerIn, headsOf, type Standing } from './standing.ts';
import { isSupposed } from '../outcomes/supposed.ts';
import { readGroup } from './verbGroups.ts';

const told: ReadonlySet<string> = new Set(['planned', 'stated', 'done']);
/** What is confirmed is at most this many tokens. */
const longestConfirmed = 24;

/** What a sentence tells as settled, in reading order, without what it leaves open. Remembered by the analysis. */
export const settledClaims: (analysis: SentenceAnalysis) => readonly Standing[] = sentenceReaders.remember(
  (analysis) => {
    if (analysis.text.trimEnd().endsWith('?')) return [];
    const { tokens } = analysis;
    const marked = tokens.flatMap((_, index) => readMarked(analysis, index) ?? []);
    return [...marked, ...readPlain(analysis, marked)];
  },
);

function readPlain(analysis: SentenceAnalysis, marked: readonly Standing[]): readonly Standing[] {
  const { tokens } = analysis;
  const open = openClaims(analysis);
  const isTaken = (head: number) =>
    [...open, ...marked].some(({ range }) => range.from <= head && head < range.to);
  const frames = deedFrames(analysis).filter(
    ({ sort, step, head }) =>
      sort === 'deed' && told.has(step) && !(step === 'planned' && hasConditionBehind(tokens, head)),
  );
  const progressive = tokens.flatMap((_, head) =>
    isProgressive(tokens, head)
      ? [{ head, step: 'stated' as const, group: { from: readGroup(tokens, head).from, to: head + 1 } }]
      : [],
  );
  return [...frames, ...progressive]
    .filter(({ head, group }) => !isTaken(head) && !isSupposed(analysis, { from: group.from, to: head + 1 }))
    .map(({ head, step, group }) => {
      const words = contentOf(tokens, [subjectAndRest(analysis, group.from)]);
      return {
        side: 'settled',
        step,
        isMarked: false,
        range: causeAround(analysis, group) ?? group,
        words,
        heads: headsOf(words, tokens, head),
        ...doerIn(analysis, { from: head, to: head + 1 }),
      };
    });
}

/** `was caused by a jam that turned the creek`: what the jam did is told as a fact by the words that make it the cause. */
function causeAround(analysis: SentenceAnalysis, { from }: TokenRange): TokenRange | undefined {
  const { tokens } = analysis;
  const relative = tokens[from - 1];
  if (relative === undefined || !/^(?:that|which)$/.test(relative.normal)) return undefined;
  let at = from - 2;
  while (/^(?:DET|ADJ|NUM|NOUN)$/.test(tokens[at]?.partOfSpeech ?? '')) at -= 1;
  if (at === from - 2 || tokens[at]?.normal !== 'by') return undefined;
  const verb = at - 1;
  const { auxiliaries, from: start } = readGroup(tokens, verb);
  return auxiliaries.length > 0 && causePhraseAt(tokens, verb) > 0 ? { from: start, to: at + 1 } : undefined;
}

/** `are recharging`: what goes on is the case. */
function isProgressive(tokens: readonly Token[], head: number): boolean {
  const token = tokens[head];
  if (token?.partOfSpeech !== 'VERB' || !token.normal.endsWith('ing')) return false;
  const last = readGroup(tokens, head).auxiliaries;
  return last.length === 1 && /^(?:is|are|was|were)$/.test(last[0]?.normal ?? '');
}

function makeMarked(tokens: readonly Token[], range: TokenRange, content: TokenRange): Standing {
  const words = contentOf(tokens, [content]);
  return { side: 'settled', step: 'done', isMarked: true, range, words, heads: headsOf(words, tokens) };
}

function readMarked(analysis: SentenceAnalysis, index: number): Standing | undefined {
  const { tokens } = analysis;
  const token = tokens[index];
  if (token?.partOfSpeech === 'VERB' && confirms(token)) return readConfirmed(analysis, index);
  const length = surePhraseAt(tokens, index);
  return length > 0 ? readSure(analysis, { from: index, to: index + length }) : undefined;
}

/** `Engineers have confirmed that the bridge is safe`. */
function readConfirmed(analysis: SentenceAnalysis, verb: number): Standing | undefined {
  const { tokens } = analysis;
  if (tokens[verb + 1]?.normal !== 'that' || isSupposed(analysis, { from: verb, to: verb + 1 }))
    return undefined;
  const group = readGroup(tokens, verb);
  if (
    tokens
      .slice(group.from, verb)
      .some(({ normal }) => /^(?:not|n't|never|will|would|could|may|might)$/.test(normal))
  )
    return undefined;
  const to = endOf(tokens, verb + 2);
  const subject = clauseAround(analysis, verb).from;
  const inner = deedFrames(analysis).find(
    ({ head }) => head > verb && head < to && tokens[head]?.partOfSpeech === 'VERB',
  );
  return {
    ...makeMarked(tokens, inner?.group ?? { from: group.from, to }, { from: verb + 2, to }),
    vouchers: contentOf(tokens, [{ from: subject, to: verb }]),
  };
}

function endOf(tokens: readonly Token[], from: number): number {
  const length = tokens
    .slice(from, from + longestConfirmed)
    .findIndex(({ text, normal }) => /^[.,;:—–]$/.test(text) || normal === 'but');
  return length < 0 ? Math.min(tokens.length, from + longestConfirmed) : from + length;
}

/** `The belt ran hot; that is beyond doubt`, `it is certain that the belt ran hot`. */
function readSure(analysis: SentenceAnalysis, { from, to }: TokenRange): Standing | undefined {
  const { tokens } = analysis;
  const that = tokens.slice(to, to + 3).findIndex(({ normal }) => normal === 'that');
  if (that >= 0) {
    const end = endOf(tokens, to + that + 1);
    return makeMarked(tokens, { from, to: end }, { from: to + that + 1, to: end });
  }
  const taken = takenUpBefore(analysis, from);
  return taken && makeMarked(tokens, { from: startOfAuxiliaries(tokens, from), to }, taken);
}

/** `…; that is beyond doubt`, `…, of that they are sure`: the statement before is meant. */
function takenUpBefore({ tokens, clauses }: SentenceAnalysis, sure: number): TokenRange | undefined {
  const start = tokens.slice(0, sure).findLastIndex(({ normal }) => /^(?:that|this|which)$/.test(normal));
  if (start < 2) return undefined;
  const mark = tokens[start - 1]?.kind === 'punctuation' ? start - 1 : start - 2;
  if (tokens[mark]?.kind !== 'punctuation') return undefined;
  const own = tokens[mark - 1];
  const clause = own && clauses.find(({ start: from, end }) => from <= own.start && own.start < end);
  if (!clause) return undefined;
  return { from: tokens.findIndex((token) => token.start >= clause.start), to: mark };
}
