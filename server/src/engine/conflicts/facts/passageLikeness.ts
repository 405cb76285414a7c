import { functionWords } from '../../language/functionWords.ts';
import { relateWords } from '../../language/wordRelations.ts';
import type { PlacedSentence, StemWeight } from '../../model/alignment.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';

/** How much a wider or narrower word counts: `animals` for `dogs`. */
const shareOfKin = 0.6;
/** A passage is a sentence with this many on either side. */
const reach = 1;

/**
 * How alike the passages around two sentences are, 0–1, however they are told: a weighted Dice coefficient in which a
 * word may also be matched by its synonym, its kind or its derivation. Sentences split and merge in a rewrite, so the
 * neighbours of each count as much as it does.
 */
export function passageLikeness(
  left: PlacedSentence,
  right: PlacedSentence,
  { leftSentences, rightSentences, stemWeight }: Sides,
): number {
  return likenessOf(wordsAround(left, leftSentences), wordsAround(right, rightSentences), stemWeight);
}

/** The sentences of two versions and the weights of their stems. */
export interface Sides {
  readonly leftSentences: readonly PlacedSentence[];
  readonly rightSentences: readonly PlacedSentence[];
  readonly stemWeight: StemWeight;
}

/** The same for the two sentences alone. */
export function sentenceLikeness(
  left: PlacedSentence,
  right: PlacedSentence,
  stemWeight: StemWeight,
): number {
  return likenessOf(contentOf(left.sentence.analysis), contentOf(right.sentence.analysis), stemWeight);
}

const contentOf = remember(({ tokens }: SentenceAnalysis): readonly Token[] =>
  tokens.filter(({ kind, normal }) => kind === 'word' && !functionWords.has(normal)),
);

function wordsAround({ index }: PlacedSentence, sentences: readonly PlacedSentence[]): readonly Token[] {
  const passage = sentences.slice(Math.max(0, index - reach), index + reach + 1);
  return collect(passage, ({ sentence }) => contentOf(sentence.analysis));
}

function likenessOf(left: readonly Token[], right: readonly Token[], stemWeight: StemWeight): number {
  const [own, other] = [matchIn(left, right, stemWeight), matchIn(right, left, stemWeight)];
  const whole = own.whole + other.whole;
  return whole === 0 ? 0 : (own.matched + other.matched) / whole;
}

/** The weight of all words, and of what the other passage has of them. */
function matchIn(
  words: readonly Token[],
  others: readonly Token[],
  stemWeight: StemWeight,
): { readonly whole: number; readonly matched: number } {
  const stems = new Set(others.map(({ stem }) => stem));
  let whole = 0;
  let matched = 0;
  for (const word of words) {
    const weight = stemWeight(word.stem);
    whole += weight;
    matched += weight * (stems.has(word.stem) ? 1 : bestMatch(word, others));
  }
  return { whole, matched };
}

function bestMatch(word: Token, others: readonly Token[]): number {
  let best = 0;
  for (const other of others) {
    const { relation, confidence } = relateWords(word, other);
    if (relation === 'equivalent') best = Math.max(best, confidence);
    else if (relation === 'narrower' || relation === 'wider') best = Math.max(best, confidence * shareOfKin);
  }
  return best;
}
