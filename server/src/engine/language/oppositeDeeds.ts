import type { Token } from '../model/token.ts';
import table from './data/oppositeDeeds.json';
import { clipPhrases, hasObject, isClippedAt, matchWords, type WritingStyle } from './phraseMatch.ts';

/**
 * Where the thing stands that a deed is told of: what it is done to, who or what does it, or what follows it. A deed done
 * to `staff` is told of jobs.
 */
export type DeedRole = 'object' | 'subject' | 'behind' | 'staff';

/** A verb that tells one of two opposite deeds, of whatever thing: `turn down` against `grant`. */
export interface OppositeDeed {
  readonly topic: string;
  readonly role: DeedRole;
  readonly side: 'yes' | 'no';
  /** How many tokens its words cover. */
  readonly length: number;
  /** Whether the thing may stand within them: `let the ruling stand`. */
  readonly hasGap: boolean;
}

interface DeedPhrase extends Omit<OppositeDeed, 'length'> {
  readonly words: readonly string[];
  readonly isBare: boolean;
}

/** Classes of opposite verbs as a newsroom keeps them, by first lemma: synonyms of either side stand in one line. */
const phrasesByFirst = readPhrases();
const clippedByFirst = clipPhrases([...phrasesByFirst.values()].flat());
/** A noun to the first of each group that it stands in: `proposal` is one for an offer and one for a plan. */
const groupsByNoun: ReadonlyMap<string, readonly string[]> = readGroups();
const passing: ReadonlySet<string> = new Set(
  table.classes.flatMap(({ topic, tells }) => (tells === 'state' ? [topic] : [])),
);
const stances: ReadonlySet<string> = new Set(
  table.classes.flatMap(({ topic, tells }) => (tells === 'stance' ? [topic] : [])),
);
const printed: ReadonlyMap<string, string> = new Map(
  table.classes
    .toReversed()
    .flatMap(({ topic, yes, no, otherwise }) => [
      [`deed ${topic} yes`, print(yes[0] ?? topic)] as const,
      [`deed ${topic} no`, otherwise || print(no[0] ?? `no ${topic}`)] as const,
    ]),
);

function print(phrase: string): string {
  return phrase.replace('!', '').replace('~', '…');
}

/** The opposite deeds that begin at a token, of each class the longest: none for most. Total. */
export function deedsAt(
  tokens: readonly Token[],
  index: number,
  style: WritingStyle = 'prose',
): readonly OppositeDeed[] {
  const token = tokens[index];
  if (token?.kind !== 'word') return [];
  const byTopic = new Map<string, OppositeDeed>();
  const clipped = (style === 'headline' ? (clippedByFirst.get(token.lemma) ?? []) : []).filter((phrase) =>
    isClippedAt(phrase, tokens, index),
  );
  for (const { words, isBare, ...deed } of [...(phrasesByFirst.get(token.lemma) ?? []), ...clipped]) {
    const length = matchWords(words, tokens, index);
    const known = byTopic.get(deed.topic)?.length ?? 0;
    if (length <= known || (isBare && hasObject(tokens, index + length))) continue;
    byTopic.set(deed.topic, { ...deed, length });
  }
  return [...byTopic.values()];
}

/** The nouns that stand for all that mean the same, at least one: `thief` for `robber`, `offer` and `plan` for `proposal`. */
export function nounsOfDeed(lemma: string): readonly string[] {
  return groupsByNoun.get(lemma) ?? [lemma];
}

/** Whether the deed of a topic, `deed presence`, may be undone on another day. */
export function isPassingDeed(topic: string): boolean {
  return passing.has(topic.replace('deed ', ''));
}

/** Whether what somebody will or will not do is the news itself, as of `demand`: who will not press for a thing does not want it. */
export function isStance(topic: string): boolean {
  return stances.has(topic.replace('deed ', ''));
}

/** A deed by the first words of its side, so that all that say the same print alike; undefined for other topics. */
export function printDeed(topic: string, side: OppositeDeed['side']): string | undefined {
  return printed.get(`${topic} ${side}`);
}

/** What tells the opposite in the same build of words, where no verb does: `without its` for `still in its`. */
export function oppositePhrase(words: string): string | undefined {
  const own = words.toLowerCase();
  const last = own.slice(own.lastIndexOf(' ') + 1);
  for (const { told, yes, no } of table.classes) {
    if (told !== 'behind') continue;
    const [same, other] = yes.includes(own) ? [yes, no] : [no, yes];
    if (same.includes(own)) return other.find((phrase) => phrase.endsWith(` ${last}`));
  }
  return undefined;
}

function readGroups(): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, readonly string[]>();
  for (const line of table.nouns) {
    const nouns = line.split(' ');
    const [first = ''] = nouns;
    for (const noun of nouns) groups.set(noun, [...(groups.get(noun) ?? []), first]);
  }
  return groups;
}

function readPhrases(): ReadonlyMap<string, readonly DeedPhrase[]> {
  const byFirst = new Map<string, DeedPhrase[]>();
  for (const { topic, told, yes, no } of table.classes) {
    for (const [side, lines] of [['yes', yes] as const, ['no', no] as const]) {
      for (const line of lines) {
        const words = line.replace('!', '').split(' ');
        const phrase = {
          topic,
          role: roleOf(told),
          side,
          words,
          isBare: line.endsWith('!'),
          hasGap: words.includes('~'),
        };
        const first = words[0] ?? '';
        byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
      }
    }
  }
  return byFirst;
}

function roleOf(text: string): DeedRole {
  return text === 'object' || text === 'behind' || text === 'staff' ? text : 'subject';
}
