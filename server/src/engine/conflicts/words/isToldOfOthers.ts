import type { PlacedSentence, SentencePair } from '../../model/alignment.ts';
import type { Token } from '../../model/token.ts';
import { stemsIn } from './wordsIn.ts';

/** Whether opposite words in two sentences are told of two things, or of one deed from its two sides. */
export function isToldOfOthers(pair: SentencePair, left: number, right: number): boolean {
  return isToldFromOtherSide(pair, left, right) || areOfCrossedSubjects(pair, left, right);
}

/** `exports rose, imports fell` and `imports were down, exports grew`: each verb has a subject that the other sentence has too. */
function areOfCrossedSubjects(pair: SentencePair, left: number, right: number): boolean {
  const [own, other] = [subjectOf(pair.left, left), subjectOf(pair.right, right)];
  if (own === undefined || other === undefined || own === other) return false;
  return stemsIn(pair.right.sentence.analysis).has(own) && stemsIn(pair.left.sentence.analysis).has(other);
}

function subjectOf({ sentence: { analysis } }: PlacedSentence, verb: number): string | undefined {
  const frame = analysis.frames.find(({ head, sort }) => sort === 'verb' && head === verb);
  const argument = frame?.isPassive === true ? frame.object : frame?.subject;
  return argument && analysis.tokens[argument.head]?.stem;
}

/** What the one does the other undergoes: who wins makes another lose. */
const converse =
  /^(?:win|victory|triumph|beat|lose|loss|defeat|buy|sell|give|receive|lend|borrow|pay|earn|send|lead|trail|gain|concede)$/;

/** `Rovers lost at Ardwick` and `Ardwick reached the final with a win over Rovers`: two names before the words that each has. */
function isToldFromOtherSide(pair: SentencePair, left: number, right: number): boolean {
  const [a, b] = [tokensOf(pair.left), tokensOf(pair.right)];
  if (!converse.test(a[left]?.lemma ?? '') || !converse.test(b[right]?.lemma ?? '')) return false;
  const [own, other] = [nameBefore(a, left), nameBefore(b, right)];
  // `Ruiz received 300 votes`, `the count gives him 300`: who does the one is not known to do the other.
  if (own === undefined || other === undefined)
    return subjectOf(pair.left, left) !== subjectOf(pair.right, right);
  if (own === other) return false;
  return a.some(({ stem }) => stem === other) && b.some(({ stem }) => stem === own);
}

function nameBefore(tokens: readonly Token[], index: number): string | undefined {
  return tokens.slice(0, index).findLast(({ partOfSpeech }) => partOfSpeech === 'PROPN')?.stem;
}

function tokensOf(placed: PlacedSentence): readonly Token[] {
  return placed.sentence.analysis.tokens;
}
