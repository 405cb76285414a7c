import { functionWords } from '../../language/functionWords.ts';
import type { Frame } from '../../model/frame.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import type { Token } from '../../model/token.ts';

/** What was done before or after something: `most had left before the first rounds fell`. */
export interface Sequence {
  readonly order: 'before' | 'after';
  /** The preposition with what it brings in. */
  readonly range: TokenRange;
  /** By what the two are told apart: an hour (`9:00`), or the nouns of what else happened. */
  readonly anchor:
    | { readonly kind: 'hour'; readonly label: string; readonly isDate: boolean }
    | { readonly kind: 'event'; readonly nouns: ReadonlySet<string> };
  /** The deed that came before or after it. */
  readonly frame: Frame;
}

const before = /^(?:before|until|till)$/;
const after = /^(?:after|following|from)$/;
/** Of an hour only: `until nine`, `from nine`. */
const ofHours = /^(?:until|till|from)$/;
const reach = 8;
/** Words that end what a preposition brings in. */
const boundary = /^(?:and|but|or|that|which|who|while|because|when|as|with|to)$/;
/** What everything comes before or after. */
const vague = /^(?:year|month|week|day|hour|minute|time|moment|that|this|it|all|years|end|start|beginning)$/;

/** The sequences that a sentence tells, in reading order. */
export const sequencesOf = sentenceReaders.remember((analysis: SentenceAnalysis): readonly Sequence[] =>
  analysis.tokens.flatMap(({ normal }, index) =>
    before.test(normal) || after.test(normal) ? (readSequence(analysis, index) ?? []) : [],
  ),
);

function readSequence(analysis: SentenceAnalysis, at: number): Sequence | undefined {
  const { tokens } = analysis;
  const word = tokens[at]?.normal ?? '';
  const hour = hourBehind(analysis, at);
  if (hour === undefined && ofHours.test(word)) return undefined;
  const told = hour ?? eventBehind(analysis, at);
  const frame = told && deedOf(analysis, at, told.to);
  if (told === undefined || frame === undefined) return undefined;
  const { anchor, to } = told;
  return { order: before.test(word) ? 'before' : 'after', range: { from: at, to }, anchor, frame };
}

type Told = Pick<Sequence, 'anchor'> & { readonly to: number };

/** `nine in the morning`, by the clock; a span of hours (`from nine to five`) is none. */
function hourBehind({ tokens, facts }: SentenceAnalysis, at: number): Told | undefined {
  const spoken = spokenHour(tokens, at + 1);
  if (spoken !== undefined) return spoken;
  const start = tokens[at + 1]?.start;
  const date = facts.dates.find(
    ({ span, hour, until }) => span.start === start && hour !== undefined && !until,
  );
  if (date === undefined) return undefined;
  const end = tokens.findIndex((token) => token.start >= date.span.end);
  const to = end < 0 ? tokens.length : end;
  if (/^(?:to|until|till|-|–)$/.test(tokens[to]?.normal ?? '')) return undefined;
  const label = `${String(date.hour)}:${String(date.minute ?? 0)}`;
  return { anchor: { kind: 'hour', label, isDate: true }, to };
}

const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** `nine in the morning`, `8 in the evening`. */
function spokenHour(tokens: readonly Token[], at: number): Told | undefined {
  const word = tokens[at]?.normal ?? '';
  const hour = /^(?:\d|1[0-2])$/.test(word) ? Number(word) : hours.indexOf(word) + 1;
  const [of, the, part] = [at + 1, at + 2, at + 3].map((index) => tokens[index]?.normal ?? '');
  if (hour === 0 || of !== 'in' || the !== 'the' || !/^(?:morning|afternoon|evening)$/.test(part ?? ''))
    return undefined;
  const later = part === 'morning' || hour === 12 ? 0 : 12;
  return { anchor: { kind: 'hour', label: `${String(hour + later)}:0`, isDate: false }, to: at + 4 };
}

function eventBehind({ tokens }: SentenceAnalysis, at: number): Told | undefined {
  const behind = tokens.slice(at + 1, at + 1 + reach);
  const end = behind.findIndex(({ kind, normal }) => kind === 'punctuation' || boundary.test(normal));
  const words = end < 0 ? behind : behind.slice(0, end);
  const nouns = words.flatMap(({ partOfSpeech, lemma, normal }) =>
    partOfSpeech === 'NOUN' && !functionWords.has(normal) && !vague.test(normal) ? [lemma] : [],
  );
  if (nouns.length === 0) return undefined;
  return { anchor: { kind: 'event', nouns: new Set(nouns) }, to: at + 1 + words.length };
}

/** The last verb before it in the sentence; of what opens its sentence, the first finite one behind it. */
function deedOf({ frames }: SentenceAnalysis, at: number, to: number): Frame | undefined {
  const verbs = frames.filter(({ sort }) => sort === 'verb');
  const last = verbs.findLast(({ head, form }) => head < at && form !== 'participle');
  return last ?? verbs.find(({ head, form }) => head >= to && form === 'finite');
}
