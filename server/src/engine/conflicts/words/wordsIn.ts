import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';

/** The words of a sentence as they stand, in small letters. One set of all words of a version would be made anew at every edit. */
export const wordsIn = sentenceReaders.remember(
  ({ tokens }: SentenceAnalysis): ReadonlySet<string> => new Set(tokens.map(({ normal }) => normal)),
);

/** Their stems. */
export const stemsIn = sentenceReaders.remember(
  ({ tokens }: SentenceAnalysis): ReadonlySet<string> => new Set(tokens.map(({ stem }) => stem)),
);
