import { adverbSteps, afterNounSteps, auxiliarySteps, type CertaintyStep } from '../../language/certainty.ts';
import { nicknamesIn } from '../../language/nicknames.ts';
import type { Article } from '../../model/article.ts';
import {
  partnersIn,
  type PlacedSentence,
  type StoryAlignment,
  type VersionPair,
} from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { shiftSpan } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import { collect } from '../../util/collect.ts';
import { remember, rememberPair } from '../../util/remember.ts';
import { certaintyFrames } from './certaintyFrames.ts';
import { stateFrame } from './stateFrame.ts';
import type { CertaintyFrame } from './verbGroups.ts';

/** Steps that a single word tells. */
const hedged: ReadonlySet<CertaintyStep> = new Set(['possible', 'likely', 'alleged', 'apparent']);

/**
 * Who hedges the same passage in other words: where one version says that the bridge `could reopen` and a rewrite that
 * cars `might be back`, the rewrite is heard as well, since votes are counted. It is never underlined itself.
 */
export function findHedgedAlike(
  placed: PlacedSentence,
  frame: CertaintyFrame,
  { versionPairs }: StoryAlignment,
): readonly Comparison[] {
  const { step } = frame;
  if (!hedged.has(step)) return [];
  const own = stateFrame(placed, frame);
  const partners: PlacedSentence[] = [];
  for (const versions of versionPairs) partners.push(...tellersIn(versions, placed));
  return collect(partners, (partner) => {
    const hedges = hedgesOf(partner);
    const [first] = hedges;
    if (!first || hedges.some((hedge) => hedge.step !== step)) return [];
    const right = first.statement;
    return [
      {
        left: own,
        right,
        relation: 'equivalent' as const,
        confidence: 0.5,
        reason: 'same passage, told as surely',
      },
    ];
  });
}

/** The sentences aligned with one in another version, or else the only one there that has one of its names. */
export function tellersIn(versions: VersionPair, placed: PlacedSentence): readonly PlacedSentence[] {
  const { left, right } = versions;
  if (left.version !== placed.version && right.version !== placed.version) return [];
  const aligned = partnersIn(versions, placed);
  return aligned.length > 0 ? aligned : sharingName(placed, left.version === placed.version ? right : left);
}

/**
 * `She may give Rome a miss` tells of what `she might skip the tournament in Rome` does, where no other sentence names
 * Rome; where no name is common, two other words that stand nowhere else do.
 */
function sharingName(placed: PlacedSentence, article: Article): readonly PlacedSentence[] {
  const { analysis } = placed.sentence;
  const own = sentenceByWord(placed.article, analysis);
  const shared = new Map<number, number>();
  for (const [word, index] of sentenceByWord(article, analysis)) {
    if (index === inSeveral || own.get(word) === inSeveral) continue;
    shared.set(index, (shared.get(index) ?? 0) + (isNameKey(word) ? weightOfName : 1));
  }
  return collect([...shared], ([index, weight]) => {
    const sharing = placeSentences(article)[index];
    return sharing && weight >= weightOfName ? [sharing] : [];
  });
}

/** A name identifies a sentence as surely as two other words do. */
const weightOfName = 2;
const nameMark = '^';

function isNameKey(key: string): boolean {
  return key.startsWith(nameMark);
}

/** In place of the index of a sentence where a word stands in more than one: such a word identifies none. */
const inSeveral = -1;

/**
 * The only sentence of an article, by its index, that has a noun of another sentence, by its stem; names bear a mark, and
 * double names share a key. Few sentences are ever looked for: an index of all words of an article would cost more.
 */
const sentenceByWord = rememberPair(
  (article: Article, asked: SentenceAnalysis): ReadonlyMap<string, number> => {
    const words = [...wordsOf(asked)];
    const byWord = new Map<string, number>();
    for (const [index, here] of wordsBySentence(article).entries())
      for (const word of words) if (here.has(word)) byWord.set(word, byWord.has(word) ? inSeveral : index);
    return byWord;
  },
);

const wordsBySentence = remember(({ sentences }: Article): readonly ReadonlySet<string>[] => {
  const words: ReadonlySet<string>[] = [];
  for (const { analysis } of sentences) words.push(wordsOf(analysis));
  return words;
});

const wordsOf = sentenceReaders.remember(({ tokens, text }: SentenceAnalysis): ReadonlySet<string> => {
  const words = collect(tokens, ({ partOfSpeech, stem }) =>
    partOfSpeech === 'PROPN' ? [`${nameMark}${stem}`] : partOfSpeech === 'NOUN' ? [stem] : [],
  );
  return new Set([...words, ...nicknamesIn(text).map((key) => `${nameMark}${key}`)]);
});

/** A place that tells a step: a deed with its modal verb, or else the bare word. */
interface Hedge {
  readonly step: CertaintyStep | 'future';
  readonly statement: Statement;
}

const hedgesOf = remember((placed: PlacedSentence): readonly Hedge[] => {
  const { analysis } = placed.sentence;
  const frames = certaintyFrames(analysis).filter(({ step }) => step !== 'done' && step !== 'stated');
  const words = collect(analysis.tokens, (token, at) => {
    const { normal, partOfSpeech } = token;
    const isModal = partOfSpeech === 'AUX' || partOfSpeech === 'VERB';
    const step =
      (isModal ? auxiliarySteps.get(normal) : undefined) ??
      adverbSteps.get(normal) ??
      afterNounSteps.get(normal);
    const isTold = frames.some(({ group }) => group.from <= at && at < group.to);
    return step === undefined || partOfSpeech === 'PROPN' || isTold
      ? []
      : [{ step, statement: stateWord(placed, token, step) }];
  });
  return [...frames.map((frame) => ({ step: frame.step, statement: stateFrame(placed, frame) })), ...words];
});

function stateWord({ version, sentence }: PlacedSentence, token: Token, value: string): Statement {
  return { version, span: shiftSpan(token, sentence.span.start), value, sentence: sentence.span };
}
