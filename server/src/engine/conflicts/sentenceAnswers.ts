import type { PlacedSentence } from '../model/alignment.ts';
import type { SentenceAnalysis } from '../model/sentence.ts';
import { remember } from '../util/remember.ts';

/** Whether each reader finds something in a sentence, as far as it has been asked: functions that live as long as the program. */
type Answers = Map<object, boolean>;

/**
 * Who finds something in each of the sentences, and who nothing. Most sentences tell nothing of most sorts, and an edit asks
 * all of its version for each of some twenty sorts: to look here, where all that is known of one sentence lies together,
 * takes a fraction of the time that it takes to look up what each sort remembers of it.
 */
export const answersIn = remember((sentences: readonly PlacedSentence[]): readonly Answers[] => {
  const answers: Answers[] = [];
  for (const { sentence } of sentences) answers.push(answersOf(sentence.analysis));
  return answers;
});

const answersOf: (analysis: SentenceAnalysis) => Answers = remember(() => new Map());
