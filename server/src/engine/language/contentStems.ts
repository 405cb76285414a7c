import { functionWords } from './functionWords.ts';
import type { SentenceAnalysis } from '../model/sentence.ts';

const stemsByAnalysis = new WeakMap<SentenceAnalysis, readonly string[]>();

/**
 * The distinct stems that tell what a sentence is about, in reading order. An analysis is immutable,
 * so its identity is the key under which they are remembered.
 */
export function contentStems(analysis: SentenceAnalysis): readonly string[] {
  const known = stemsByAnalysis.get(analysis);
  if (known) return known;
  const stems = new Set<string>();
  for (const token of analysis.tokens) {
    if (token.kind === 'punctuation' || functionWords.has(token.normal)) continue;
    stems.add(token.stem);
  }
  const result = [...stems];
  stemsByAnalysis.set(analysis, result);
  return result;
}
