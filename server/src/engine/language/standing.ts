import type { Token } from '../model/token.ts';
import { matchWords } from './phraseMatch.ts';

/** Words by which a text tells whether something is open or settled: `has not been established`, `is beyond doubt`. */

/** What is done to a question when it is answered. */
const answering = words(
  'know establish determine decide confirm settle resolve clarify answer agree prove ascertain see clear certain sure',
);
const openPhrases = phrases([
  ...answering.flatMap((word) => [
    `not ${word}`,
    `not be ${word}`,
    `never ${word}`,
    `never be ${word}`,
    `yet to be ${word}`,
    `remain to be ${word}`,
    `still to be ${word}`,
    `far from ${word}`,
  ]),
  ...words(
    'unclear unknown uncertain undecided unresolved unconfirmed unsettled unanswered undetermined unverified doubtful',
  ),
  'be open',
  'remain open',
  'leave open',
  'an open question',
  'nobody can say',
  'nobody can tell',
  'nobody know',
  'no one can say',
  'no one can yet say',
  'no one can tell',
  'no one know',
  'not say',
  'not tell',
  'cannot say',
  'too early to say',
  'too soon to say',
  'under investigation',
  'under review',
  'be investigate',
  'be examine',
  'be look into',
  'in doubt',
  'in dispute',
]);
const surePhrases = phrases([
  'beyond doubt',
  'beyond question',
  'beyond dispute',
  'without doubt',
  'no doubt',
  'no question',
  'not in doubt',
  'be sure',
  'be certain',
  'be convinced',
  'be confirm',
  'be establish',
  'be prove',
  'be proven',
  'be settle',
]);

/** How many tokens words cover that leave something open; 0 where none begin here. Total. */
export function openPhraseAt(tokens: readonly Token[], index: number): number {
  return longestAt(openPhrases, tokens, index);
}

/** How many tokens words cover that settle something; 0 where none begin here, or where they are turned round. */
export function surePhraseAt(tokens: readonly Token[], index: number): number {
  const before = tokens.slice(Math.max(0, index - 2), index);
  if (before.some(({ normal }) => /^(?:not|n't|never|hardly|may|might|could|if|to)$/.test(normal))) return 0;
  return longestAt(surePhrases, tokens, index);
}

/** `known`, `decided`, `resolved`: by which a question is, or will be, answered. */
export function answersQuestion({ lemma, normal }: Token): boolean {
  return answering.includes(lemma) || answering.includes(normal);
}

/** Verbs by which somebody vouches for what follows: `confirmed that`. */
export function confirms({ lemma }: Token): boolean {
  return /^(?:confirm|establish|prove|certify|verify)$/.test(lemma);
}

/** Verbs by which somebody tells no more than what they take to be so: `believe that`. */
export function supposes({ lemma }: Token): boolean {
  return /^(?:believe|suspect|think|assume|presume|fear|suppose|reckon|theorise|theorize|speculate)$/.test(
    lemma,
  );
}

/** Nouns for what may yet prove wrong: `is one possibility`. */
export function isSupposition({ lemma }: Token): boolean {
  return /^(?:possibility|theory|hypothesis|suspicion|assumption|suspect)$/.test(lemma);
}

const causes = phrases([
  ...words('cause trigger spark blame culprit motive'),
  'due to',
  'because of',
  'owing to',
  'as a result of',
  'result of',
  'result from',
  'lead to',
  'set off',
  'bring about',
  'bring on',
  'responsible for',
  'at fault',
  'behind the',
  'what kill',
  'what make',
]);

/** How many tokens words cover by which one thing is told to bring about another; 0 where none begin here. */
export function causePhraseAt(tokens: readonly Token[], index: number): number {
  return longestAt(causes, tokens, index);
}

type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

function longestAt(known: Phrases, tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  if (token?.kind !== 'word') return 0;
  const candidates = new Set([...(known.get(token.lemma) ?? []), ...(known.get(token.normal) ?? [])]);
  return Math.max(0, ...[...candidates].map((phrase) => matchWords(phrase, tokens, index)));
}

function phrases(lines: readonly string[]): Phrases {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const line of lines) {
    const phrase = line.split(' ');
    const first = phrase[0] ?? '';
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  return byFirst;
}

function words(line: string): readonly string[] {
  return line.split(' ');
}
