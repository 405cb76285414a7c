import { functionWords } from './functionWords.ts';
import type { SentenceAnalysis } from '../model/sentence.ts';
import { remember } from '../util/remember.ts';

/** The distinct stems that tell what a sentence is about, in reading order; remembered by the analysis. */
export const contentStems: (analysis: SentenceAnalysis) => readonly string[] = remember(({ tokens }) => {
  const words = tokens.filter(({ kind, normal }) => kind !== 'punctuation' && !functionWords.has(normal));
  return [...new Set(words.map(({ stem }) => stem))];
});
