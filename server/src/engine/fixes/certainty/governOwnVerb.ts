import { gerundSteps, infinitiveSteps } from '../../language/certainty.ts';
import { inflectLike, verbBaseOf } from '../../language/inflect.ts';
import type { FitPlace, Replacement } from '../../model/fitting.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { predicateAt, type Predicate } from '../words/predicateAt.ts';
import { agreeWith } from '../words/verbGroup.ts';

/** What puts a deed off: `is considering whether to`, `threatened to`, `is considering` before a verb in -ing. */
interface Governor {
  readonly words: string;
  readonly form: 'infinitive' | 'gerund';
  /** What joins it to its verb: `whether to`, `to`, or nothing. */
  readonly joint: string;
}

/** When it was said, which goes with the new verb: `threatened the same day to respond`. */
const when =
  /^ (?:the same (?:day|evening|morning|night|week)|on \p{Lu}\p{Ll}+day|yesterday|today)(?!\p{L})/u;
const asking =
  /^((?:\p{Ll}+ ){0,3}?(?:decide|deciding|decides|decided|consider|considering|considers|weigh|weighing|weighs|discuss|discussing|debate|debating|examine|examining|study|studying|determine|rule|vote|voting))(?: (?:by|on|in|before|at) [^,;]{2,24}?)? (whether to) \p{Ll}+/u;
const putting = /^((?:\p{Ll}+ ){0,3}?(\p{Ll}+)) (to) \p{Ll}+$/u;
const doing = /^((?:\p{Ll}+ ){0,3}?(\p{Ll}+ing)) \p{Ll}+ing$/u;

/**
 * The place's own verb put off by the source's: `responded the same day with a duty` beside `threatened to answer` becomes
 * `threatened the same day to respond with a duty`, and `has fined the firm` beside `is considering whether to penalise it`
 * becomes `is considering whether to fine the firm`; so does `has decided to fine the firm`. The day by which it is to be decided goes with the deciding.
 * Nothing for a passive, whose subject decides nothing.
 */
export function governOwnVerb(target: FitPlace, source: FitPlace): Replacement | undefined {
  const governor = governorIn(source.passage.text);
  const predicate = governor === undefined ? undefined : predicateAt(target);
  if (governor === undefined || predicate === undefined) return undefined;
  const { tokens, verb, group, sentence } = predicate;
  const isGoverned = tokens[verb + 1]?.normal === 'to' && tokens[verb + 2]?.partOfSpeech === 'VERB';
  const [first, own] = [tokens[group], tokens[isGoverned ? verb + 2 : verb]];
  if (first === undefined || own === undefined || !isPlainDeed(predicate)) return undefined;
  const behind = sentence.analysis.text.slice(own.end);
  const time = group < verb ? '' : (when.exec(behind)?.[0] ?? '');
  const moved = governor.joint === 'whether to' ? deadlineBehind(sentence.analysis, own.end) : undefined;
  const words = agreeWith(governor.words, sentence.analysis.text.slice(first.start));
  const base = verbBaseOf(own);
  const deed = governor.form === 'gerund' ? inflectLike(base, 'going') : base;
  const joint = governor.joint === '' ? '' : ` ${governor.joint}`;
  const lead = `${words}${moved?.words ?? time}${joint} ${deed}`;
  const { start } = sentence.span;
  return {
    span: { start: start + first.start, end: start + (moved?.end ?? own.end + time.length) },
    newText: lead + (moved?.between ?? ''),
  };
}

function governorIn(words: string): Governor | undefined {
  const question = asking.exec(words);
  if (question !== null)
    return { words: question[1] ?? '', form: 'infinitive', joint: question[2] ?? 'whether to' };
  const [, lead = '', verb = '', joint = 'to'] = putting.exec(words) ?? [];
  if (isKnown(verb, infinitiveSteps) && !/^(?:is|are|was|were|be|been)$/.test(lead.split(' ').at(-2) ?? ''))
    return { words: lead, form: 'infinitive', joint };
  const [, before = '', weighing = ''] = doing.exec(words) ?? [];
  if (isKnown(weighing, gerundSteps)) return { words: before, form: 'gerund', joint: '' };
  return undefined;
}

/** Verbs that somebody does who has not acted yet; `offer` and `agree` bind as *promise* does. */
function isKnown(verb: string, steps: ReadonlyMap<string, unknown>): boolean {
  if (verb === '') return false;
  return [...steps.keys(), 'offer'].some((lemma) =>
    [lemma, inflectLike(lemma, 'went'), inflectLike(lemma, 'goes'), inflectLike(lemma, 'going')].includes(
      verb,
    ),
  );
}

/** `fined`, `has fined`, `will fine`: something somebody does, told with a tense and not denied. */
function isPlainDeed({ tokens, verb, group }: Predicate): boolean {
  const own = tokens[verb];
  const first = tokens[group];
  if (own === undefined || first === undefined || tokens[group - 1]?.normal === 'to') return false;
  const base = verbBaseOf(own);
  if (group === verb) return [inflectLike(base, 'went'), inflectLike(base, 'goes')].includes(own.normal);
  const between = tokens.slice(group, verb);
  return between.every(({ lemma, partOfSpeech }) => /^(?:have|will)$/.test(lemma) || partOfSpeech === 'ADV');
}

interface Moved {
  readonly words: string;
  readonly between: string;
  readonly end: number;
}

/** ` by 20 June` at the end of what follows the verb, which says now when it will be decided. */
function deadlineBehind({ text, tokens, facts }: SentenceAnalysis, from: number): Moved | undefined {
  const close =
    tokens.find(({ start, kind }) => start >= from && kind === 'punctuation')?.start ?? text.length;
  const date = facts.dates.find(({ span }) => span.start >= from && span.end === close);
  const lead = date && / (?:by|before|on|in) $/u.exec(text.slice(0, date.span.start))?.[0];
  if (date === undefined || lead === undefined) return undefined;
  const start = date.span.start - lead.length;
  if (start < from) return undefined;
  return { words: text.slice(start, date.span.end), between: text.slice(from, start), end: date.span.end };
}
