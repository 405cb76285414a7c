import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';

/** The last words of the names of people in a sentence. */
export const surnamesIn = sentenceReaders.remember(
  ({ facts }: SentenceAnalysis): ReadonlySet<string> =>
    new Set(
      facts.names.flatMap(({ entity, words }) => (entity === 'person' ? [words.at(-1)?.text ?? ''] : [])),
    ),
);
