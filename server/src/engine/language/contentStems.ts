import { functionWords } from './functionWords.ts';
import type { SentenceAnalysis } from '../model/sentence.ts';
import { sentenceReaders } from '../model/sentenceReaders.ts';

/** The distinct stems that tell what a sentence is about, in reading order; remembered by the analysis. */
export const contentStems: (analysis: SentenceAnalysis) => readonly string[] = sentenceReaders.remember(
  ({ tokens }) => {
    const words = tokens.filter(({ kind, normal }) => kind !== 'punctuation' && !functionWords.has(normal));
    return [...new Set(words.map(({ stem }) => stem))];
  },
);
