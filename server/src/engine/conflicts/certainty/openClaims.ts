import { auxiliarySteps, certaintySteps } from '../../language/certainty.ts';
import { isReportingVerb } from '../../language/reportingVerbs.ts';
import {
  answersQuestion,
  causePhraseAt,
  isSupposition,
  openPhraseAt,
  supposes,
} from '../../language/standing.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import type { Token } from '../../model/token.ts';
import { deedFrames } from './certaintyFrames.ts';
import { clauseAround, contentOf, doerIn, headsOf, type Standing } from './standing.ts';

/** A question behind its governor is at most this many tokens. */
const longestQuestion = 24;
/** What leaves a noun open stands at most so far behind it: `the cause of the fire at the plant is unknown`. */
const farthestPredicate = 14;
/** Whatever is not planned, stated or done. */
const hedged: ReadonlySet<string> = new Set(certaintySteps.slice(0, certaintySteps.indexOf('planned')));

/** What a sentence leaves open, in reading order. Remembered by the analysis. */
export const openClaims: (analysis: SentenceAnalysis) => readonly Standing[] = sentenceReaders.remember(
  (analysis) => [
    ...analysis.tokens.flatMap((_, index) => readAt(analysis, index) ?? []),
    ...deedFrames(analysis)
      .filter(({ sort, step }) => sort === 'deed' && hedged.has(step))
      .map(({ step, group, head }) =>
        makeOpen(analysis, { step, range: group, content: [subjectAndRest(analysis, group.from)], head }),
      ),
  ],
);

function readAt(analysis: SentenceAnalysis, index: number): Standing | undefined {
  const { tokens } = analysis;
  const token = tokens[index];
  if (token?.kind !== 'word') return undefined;
  if (isQuestion(tokens, index)) return readQuestion(analysis, index);
  if (isCondition(tokens, index)) return readCondition(analysis, index);
  if (token.partOfSpeech === 'VERB' && supposes(token)) return readSupposed(analysis, index);
  if (isSupposition(token)) return readSupposition(analysis, index);
  if (token.normal === 'be' && isPossible(tokens[index - 1])) return readPossibleState(analysis, index);
  return causePhraseAt(tokens, index) > 0 ? readCause(analysis, index) : undefined;
}

interface FoundOpen {
  readonly step: Standing['step'];
  readonly range: TokenRange;
  readonly content: readonly TokenRange[];
  /** The deed that is hedged, where one verb tells it. */
  readonly head?: number;
}

function makeOpen(analysis: SentenceAnalysis, { step, range, content, head }: FoundOpen): Standing {
  const { tokens } = analysis;
  const words = contentOf(tokens, content);
  const heads = headsOf(words, tokens, head);
  const [asked = range] = content;
  const doer = doerIn(analysis, head === undefined ? asked : { from: head, to: head + 1 });
  return { side: 'open', step, isMarked: true, range, words, heads, ...doer };
}

/** The clause of a deed without whoever says so: from behind *that* or a verb of saying. `start` is where its verbs begin. */
export function subjectAndRest(analysis: SentenceAnalysis, start: number): TokenRange {
  const { from, to } = clauseAround(analysis, start);
  const opener = analysis.tokens
    .slice(from, start)
    .findLastIndex(
      ({ normal, lemma, partOfSpeech }) =>
        /^(?:that|whether|if)$/.test(normal) ||
        (partOfSpeech === 'VERB' && /^(?:say|tell|add|warn|believe|think|confirm|report)$/.test(lemma)),
    );
  return { from: from + opener + 1, to };
}

const unanswered =
  /^(?:question|know|known|knows|say|tell|sure|clear|unclear|certain|uncertain|determine|decide|establish|investigate|investigating|examine|examining|unknown)$/;

/** `whether`, and `if` behind a word for a question. */
function isQuestion(tokens: readonly Token[], index: number): boolean {
  const normal = tokens[index]?.normal;
  if (normal !== 'whether' && normal !== 'if') return false;
  const before = tokens[index - 1];
  if (before !== undefined && /^(?:ask|wonder|debate|regardless|matter|query)$/.test(before.lemma))
    return false;
  if (tokens[index + 1]?.normal === 'or') return false;
  return normal === 'whether' || (before !== undefined && unanswered.test(before.lemma));
}

function readQuestion(analysis: SentenceAnalysis, index: number): Standing | undefined {
  const { tokens } = analysis;
  const isAhead =
    index === 0 || tokens[index - 1]?.kind === 'punctuation' || tokens[index - 1]?.partOfSpeech === 'CCONJ';
  const end = endOfStretch(tokens, index + 1, longestQuestion);
  const answer = isAhead ? findAnswer(tokens, index + 1) : undefined;
  const from = isAhead ? index : governorBefore(tokens, index);
  const content = { from: index + 1, to: answer?.from ?? end };
  if (content.to - content.from < 2) return undefined;
  return makeOpen(analysis, { step: 'asked', range: { from, to: answer?.to ?? end }, content: [content] });
}

/** What says of a question that comes first that it is open: `is unclear`, `will be known by June`. */
function findAnswer(tokens: readonly Token[], from: number): TokenRange | undefined {
  for (let index = from; index < Math.min(tokens.length, from + longestQuestion); index += 1) {
    const token = tokens[index];
    if (token === undefined) return undefined;
    const phrase = openPhraseAt(tokens, index);
    if (phrase > 0) return { from: startOfAuxiliaries(tokens, index), to: index + phrase };
    const isAnswered = answersQuestion(token) && isAuxiliary(tokens[index - 1]);
    if (isAnswered) return { from: startOfAuxiliaries(tokens, index), to: index + 1 };
  }
  return undefined;
}

/** Where the auxiliaries begin that end before a token. */
export function startOfAuxiliaries(tokens: readonly Token[], index: number): number {
  let from = index;
  while (isAuxiliary(tokens[from - 1])) from -= 1;
  return from;
}

function isAuxiliary(token: Token | undefined): boolean {
  return token?.partOfSpeech === 'AUX' || token?.lemma === 'remain';
}

/** `will decide by Friday whether`, `it is an open question if`: where the words begin that a question hangs on. */
function governorBefore(tokens: readonly Token[], index: number): number {
  for (let at = index - 1; at >= Math.max(0, index - 8); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'punctuation') break;
    if (token.partOfSpeech === 'VERB' || token.partOfSpeech === 'AUX' || openPhraseAt(tokens, at) > 0)
      return startOfAuxiliaries(tokens, at);
  }
  return index;
}

function endOfStretch(tokens: readonly Token[], from: number, longest: number): number {
  const length = tokens
    .slice(from, from + longest)
    .findIndex(
      ({ kind, text, normal }) => (kind === 'punctuation' && !/^['’-]/.test(text)) || normal === 'but',
    );
  return length < 0 ? Math.min(tokens.length, from + longest) : from + length;
}

/** `if engineers find it safe`, `provided the engineers agree`: what is not the case yet. */
function isCondition(tokens: readonly Token[], index: number): boolean {
  const { normal } = tokens[index] ?? {};
  return normal === 'if' || normal === 'provided' || normal === 'unless';
}

function readCondition(analysis: SentenceAnalysis, index: number): Standing | undefined {
  const content = { from: index + 1, to: endOfStretch(analysis.tokens, index + 1, longestQuestion) };
  const isUnreal = analysis.tokens
    .slice(content.from, content.to)
    .some(({ normal }) => /^(?:had|were|would|even)$/.test(normal));
  if (isUnreal || content.to - content.from < 2) return undefined;
  return makeOpen(analysis, { step: 'supposed', range: { from: index, to: content.to }, content: [content] });
}

/**
 * `Investigators believe that a belt overheated`. What is not believed, belief in something, and what somebody thought in
 * a discussion (`Ann believed that the price was too high`) leave nothing open.
 */
function readSupposed(analysis: SentenceAnalysis, verb: number): Standing | undefined {
  const { tokens } = analysis;
  if (isPast(tokens[verb]) && !isReportedOf(tokens, verb)) return undefined;
  const from = tokens[verb + 1]?.normal === 'that' ? verb + 2 : verb + 1;
  const to = endOfStretch(tokens, from, longestQuestion);
  const clause = tokens.slice(from, to);
  const hasVerb = clause.some(({ partOfSpeech }) => partOfSpeech === 'VERB' || partOfSpeech === 'AUX');
  const isPassive = isAuxiliary(tokens[verb - 1]) && tokens[verb + 1]?.normal !== 'that';
  if (!hasVerb || isPassive || /^(?:to|in|of|about)$/.test(tokens[verb + 1]?.normal ?? '')) return undefined;
  return makeOpen(analysis, { step: 'alleged', range: { from: verb, to }, content: [{ from, to }] });
}

function isPast(token: Token | undefined): boolean {
  return /^(?:thought|\p{L}+ed)$/u.test(token?.normal ?? '');
}

/** `Police said they believed`: the past is that of the report. */
function isReportedOf(tokens: readonly Token[], verb: number): boolean {
  const said = tokens[verb - 2]?.normal === 'that' ? verb - 3 : verb - 2;
  return tokens[verb - 1]?.partOfSpeech === 'PRON' && isReportingVerb(tokens[said]?.normal ?? '');
}

function isPossible(token: Token | undefined): boolean {
  return token?.partOfSpeech === 'AUX' && auxiliarySteps.get(token.normal) === 'possible';
}

/** `He could be out until the summer`: a state that no verb and no quality tells. */
function readPossibleState(analysis: SentenceAnalysis, copula: number): Standing | undefined {
  if (/^(?:VERB|ADJ|AUX)$/.test(analysis.tokens[copula + 1]?.partOfSpeech ?? '')) return undefined;
  const { from, to } = clauseAround(analysis, copula);
  return makeOpen(analysis, {
    step: 'possible',
    range: { from: copula - 1, to: Math.min(to, copula + 2) },
    content: [{ from, to }],
  });
}

/** `An overheated belt is one possibility`. */
function readSupposition(analysis: SentenceAnalysis, noun: number): Standing | undefined {
  const { tokens } = analysis;
  const start = clauseAround(analysis, noun).from;
  const copula = tokens
    .slice(start, noun)
    .findLastIndex(({ lemma, partOfSpeech }) => lemma === 'be' && partOfSpeech === 'AUX');
  if (copula < 1 || noun - (start + copula) > 3) return undefined;
  const content = { from: start, to: start + copula };
  return makeOpen(analysis, {
    step: 'possible',
    range: { from: start + copula, to: noun + 1 },
    content: [content],
  });
}

/** `The cause of the fire has not been established`, `Cause: not yet known`, `what caused the fire is unclear`. */
function readCause(analysis: SentenceAnalysis, index: number): Standing | undefined {
  const { tokens } = analysis;
  for (let at = index + 1; at < Math.min(tokens.length, index + farthestPredicate); at += 1) {
    const token = tokens[at];
    if (token === undefined || /^[.;,]$/.test(token.text)) return undefined;
    const length = openPhraseAt(tokens, at);
    if (length === 0) continue;
    const from = startOfAuxiliaries(tokens, at);
    return makeOpen(analysis, {
      step: 'asked',
      range: { from: index, to: at + length },
      content: [{ from: index, to: from }],
    });
  }
  return undefined;
}
