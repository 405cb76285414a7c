import { nounOfTopic } from '../../language/outcomes.ts';
import type { OutcomeClaim } from '../../model/outcomeClaim.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { Token } from '../../model/token.ts';
import { isSupposed } from './supposed.ts';

const numerals: ReadonlyMap<string, number> = new Map(
  'no one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const voting =
  /^(?:vote|ballot|unanimous|rule|verdict|split|jury|juror|majority|dissent|elect|favour|favor|decide)$/;
const none: ReadonlySet<string> = new Set();

/** Votes with their count: `by four votes to three` and `4-3` are split, `9–0` and `seven to none` are unanimous. */
export function countedVotes(analysis: SentenceAnalysis): readonly OutcomeClaim[] {
  const { tokens } = analysis;
  if (!tokens.some(({ lemma }) => voting.test(lemma))) return [];
  const bodies = new Set(tokens.flatMap(({ lemma }) => nounOfTopic('vote', lemma) ?? []));
  return tokens.flatMap((_, first) => {
    const count = readCount(tokens, first);
    const isOfNobody = bodies.size === 0 && tokens[first + 1]?.lemma !== 'vote';
    if (count === undefined || isOfNobody || isSupposed(analysis, { from: first, to: count.to })) return [];
    const from = tokens[first - 1]?.normal === 'by' ? first - 1 : first;
    return [
      {
        topic: 'vote',
        side: count.against === 0 ? 'yes' : 'no',
        range: { from, to: count.to },
        keys: bodies,
        sharedKeys: bodies.size === 0 ? 0 : 1,
        people: none,
        agents: none,
      },
    ];
  });
}

interface VoteCount {
  readonly against: number;
  readonly to: number;
}

function readCount(tokens: readonly Token[], from: number): VoteCount | undefined {
  if (valueOf(tokens[from]) === undefined || valueOf(tokens[from - 1]) !== undefined) return undefined;
  let at = from + 1;
  const isSpoken = /^(?:vote|to)$/.test(tokens[at]?.lemma ?? '');
  if (tokens[at]?.lemma === 'vote') at += 1;
  if (!(isSpoken ? tokens[at]?.normal === 'to' : /^[-–]$/.test(tokens[at]?.text ?? ''))) return undefined;
  const against = valueOf(tokens[at + 1]);
  const after = tokens[at + 2];
  if (against === undefined || after?.partOfSpeech === 'NOUN' || after?.text === '%') return undefined;
  return { against, to: at + 2 };
}

function valueOf(token: Token | undefined): number | undefined {
  if (token === undefined) return undefined;
  if (/^(?:none|nil|zero)$/.test(token.normal)) return 0;
  return /^\d{1,3}$/.test(token.text) ? Number(token.text) : numerals.get(token.normal);
}
