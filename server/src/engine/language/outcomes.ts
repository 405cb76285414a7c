import type { Token } from '../model/token.ts';
import table from './data/outcomes.json';
import { isPassingDeed, printDeed } from './oppositeDeeds.ts';
import { clipPhrases, hasObject, isClippedAt, matchWords, type WritingStyle } from './phraseMatch.ts';

/**
 * What a topic is told of: a thing, people, people who must be named on either side (who died and who survived are
 * many), people or a team that take part in something, a body that decides, somebody who backs something, or the one
 * matter that a story is about (a strike).
 */
export type OutcomeSubject = 'thing' | 'person' | 'named' | 'entrant' | 'body' | 'backer' | 'matter';

const subjects: ReadonlySet<string> = new Set<OutcomeSubject>([
  'person',
  'named',
  'entrant',
  'body',
  'backer',
  'matter',
]);

/** One of the two ways a thing can turn out: a dike *holds* or *gives way*, and never both at a time. */
export interface Outcome {
  readonly topic: string;
  readonly about: OutcomeSubject;
  readonly side: 'yes' | 'no';
  /** How many tokens its words cover. */
  readonly length: number;
}

interface OutcomePhrase extends Omit<Outcome, 'length'> {
  readonly words: readonly string[];
  /** `hold!`: nothing may follow that it is done to, as in *held a meeting*. */
  readonly isBare: boolean;
}

/** Opposite outcomes as a newsroom keeps them, by first lemma: whole classes, for WordNet relates single words only. */
const phrasesByFirst = readPhrases();
/** The same as a headline has them, without their *be*: `strike called off`. */
const clippedByFirst = clipPhrases([...phrasesByFirst.values()].flat());
/** Nouns a topic is told of, to the noun that stands for all that mean the same: `levee` gives `dike`. */
const nounsByTopic: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  table.topics.map(({ topic, of }) => [topic, readNouns(of)] as const),
);

const printBySide: ReadonlyMap<string, string> = new Map(
  table.topics.flatMap(({ topic, yes, no }) => [
    [`${topic} yes`, printPhrase(yes)] as const,
    [`${topic} no`, printPhrase(no)] as const,
  ]),
);

function printPhrase([first = '']: readonly string[]): string {
  return first.replace('!', '').replace('~', '…');
}

/** An outcome by the first of its phrases, so that all that say the same print alike: `give way` of `collapsed`, `no defect` of a finding. */
export function printOutcome(topic: string, side: Outcome['side']): string {
  const known = printBySide.get(`${topic} ${side}`) ?? printDeed(topic, side);
  if (known !== undefined) return known;
  if (topic === 'admission') return side === 'yes' ? 'admit' : 'deny';
  if (topic === 'whole') return side === 'yes' ? 'all' : 'not all';
  const [, noun = topic] = topic.split(' ');
  return side === 'yes' ? noun : `no ${noun}`;
}

/** Topics whose outcome changes from day to day: a road is closed on Monday and open on Tuesday. */
const passingTopics: ReadonlySet<string> = new Set(
  table.topics.flatMap(({ topic, tells }) => (tells === 'deed' ? [] : [topic])),
);
const plannedTopics: ReadonlySet<string> = new Set(
  table.topics.flatMap(({ topic, tells }) => (tells === 'plan' ? [topic] : [])),
);

/** Whether a topic's outcome is news before it comes: what will go ahead has not been called off. */
export function isPlanned(topic: string): boolean {
  return plannedTopics.has(topic);
}

/** Whether a topic's outcome may be another on another day. */
export function isPassing(topic: string): boolean {
  return passingTopics.has(topic) || isPassingDeed(topic);
}

/**
 * The longest outcomes told by the words that begin at a token: none for most, and two where they tell one of a person
 * and another of a thing (`was suspended`). Total, and linear in the table's entry.
 */
export function outcomesAt(
  tokens: readonly Token[],
  index: number,
  style: WritingStyle = 'prose',
): readonly Outcome[] {
  const token = tokens[index];
  if (token?.kind !== 'word') return [];
  const phrases = phrasesByFirst.get(token.lemma) ?? phrasesByFirst.get(token.normal) ?? [];
  const clipped = (style === 'headline' ? (clippedByFirst.get(token.lemma) ?? []) : []).filter((phrase) =>
    isClippedAt(phrase, tokens, index),
  );
  let best: readonly (Outcome & Pick<OutcomePhrase, 'words'>)[] = [];
  for (const { words, isBare, topic, about, side } of [...phrases, ...clipped]) {
    const length = matchWords(words, tokens, index);
    const [first] = best;
    const order = length - (first?.length ?? 1) || words.length - (first?.words.length ?? 0);
    const isLonger = length > 0 && order > 0;
    if (length < 1 || order < 0 || (isBare && hasObject(tokens, index + length))) continue;
    best = [...(isLonger ? [] : best), { topic, about, side, length, words }];
  }
  return best;
}

/** The noun that stands for this one and all that mean the same in a topic: `levee` gives `dike` of a structure. */
export function nounOfTopic(topic: string, lemma: string): string | undefined {
  return nounsByTopic.get(topic)?.get(lemma);
}

function readPhrases(): ReadonlyMap<string, readonly OutcomePhrase[]> {
  const byFirst = new Map<string, OutcomePhrase[]>();
  for (const entry of table.topics) {
    for (const side of ['yes', 'no'] as const) {
      for (const line of entry[side]) {
        const words = line.replace('!', '').split(' ');
        const phrase = {
          topic: entry.topic,
          about: subjectOf(entry.about),
          side,
          words,
          isBare: line.endsWith('!'),
        };
        const first = words[0] ?? '';
        byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
      }
    }
  }
  return byFirst;
}

function subjectOf(text: string): OutcomeSubject {
  return isSubject(text) ? text : 'thing';
}

function isSubject(text: string): text is OutcomeSubject {
  return subjects.has(text);
}

function readNouns(groups: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    groups.flatMap((group) => {
      const nouns = group.split(' ');
      return nouns.map((noun) => [noun, nouns[0] ?? noun] as const);
    }),
  );
}
