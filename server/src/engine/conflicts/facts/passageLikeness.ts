import { functionWords } from '../../language/functionWords.ts';
import { relateWords } from '../../language/wordRelations.ts';
import type { PlacedSentence, StemWeight } from '../../model/alignment.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import type { Token } from '../../model/token.ts';
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
export function passageLikeness(left: PlacedSentence, right: PlacedSentence, sides: Sides): number {
  const { leftSentences, rightSentences, stemWeight } = sides;
  const known = likenessByPlaces(sides);
  const key = left.index * rightSentences.length + right.index;
  const likeness =
    known.get(key) ??
    likenessOf(passageAround(left, leftSentences), passageAround(right, rightSentences), stemWeight);
  known.set(key, likeness);
  return likeness;
}

/** Of versions that an edit leaves as they are, the same passages are asked about again: by the indexes of both sentences. */
const likenessByPlaces: (sides: Sides) => Map<number, number> = remember(() => new Map());

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
  return likenessOf([left.sentence.analysis], [right.sentence.analysis], stemWeight);
}

type Passage = readonly SentenceAnalysis[];

function passageAround({ index }: PlacedSentence, sentences: readonly PlacedSentence[]): Passage {
  return sentences
    .slice(Math.max(0, index - reach), index + reach + 1)
    .map(({ sentence }) => sentence.analysis);
}

function likenessOf(left: Passage, right: Passage, stemWeight: StemWeight): number {
  const [own, other] = [matchIn(left, right, stemWeight), matchIn(right, left, stemWeight)];
  const whole = own.whole + other.whole;
  return whole === 0 ? 0 : (own.matched + other.matched) / whole;
}

/** The weight of all words, and of what the other passage has of them. */
function matchIn(
  passage: Passage,
  others: Passage,
  stemWeight: StemWeight,
): { readonly whole: number; readonly matched: number } {
  let whole = 0;
  let matched = 0;
  for (const sentence of passage) {
    const matches = others.map((other) => matchesOf(sentence, other));
    let position = 0;
    // A loop: sums that a function adds to from outside are made anew with each addition.
    for (const { stem } of contentOf(sentence)) {
      const weight = stemWeight(stem);
      let best = 0;
      for (const match of matches) best = Math.max(best, match[position] ?? 0);
      whole += weight;
      matched += weight * best;
      position += 1;
    }
  }
  return { whole, matched };
}

const contentOf = sentenceReaders.remember(({ tokens }: SentenceAnalysis): readonly Token[] =>
  tokens.filter(({ kind, normal }) => kind === 'word' && !functionWords.has(normal)),
);

/** How well each content word of a sentence is matched in another one: by the words of both alone, so an edit keeps it. */
const matchesOf: (sentence: SentenceAnalysis, other: SentenceAnalysis) => readonly number[] =
  sentenceReaders.rememberPair((sentence, other) => {
    const others = contentOf(other);
    const stems = new Set(others.map(({ stem }) => stem));
    return contentOf(sentence).map((word) => (stems.has(word.stem) ? 1 : bestMatch(word, others)));
  });

function bestMatch(word: Token, others: readonly Token[]): number {
  let best = 0;
  for (const other of others) {
    const { relation, confidence } = relateWords(word, other);
    if (relation === 'equivalent') best = Math.max(best, confidence);
    else if (relation === 'narrower' || relation === 'wider') best = Math.max(best, confidence * shareOfKin);
  }
  return best;
}
