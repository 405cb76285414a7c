import type { PlacedSentence } from '../model/alignment.ts';
import type { SentenceAnalysis } from '../model/sentence.ts';
import { sentenceReaders } from '../model/sentenceReaders.ts';
import { remember } from '../util/remember.ts';

/** The readers that find nothing in a sentence, as far as they have been asked: functions that live as long as the program. */
type Silence = Set<object>;

/**
 * Who finds nothing in each of the sentences. Most sentences tell nothing of most sorts, and an edit asks all of its version
 * for each of some twenty sorts: to look here, where all that is known of one sentence lies together, takes a fraction of
 * the time that it takes to look up what each sort remembers of it.
 */
export const silencesIn: (sentences: readonly PlacedSentence[]) => readonly Silence[] = remember(
  (sentences) => sentences.map(({ sentence }) => silenceOf(sentence.analysis)),
);

const silenceOf: (analysis: SentenceAnalysis) => Silence = sentenceReaders.remember(() => new Set());
