import { functionWords } from '../../language/functionWords.ts';
import type { PlacedSentence, StoryAlignment } from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import type { Token } from '../../model/token.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import { stateTokens } from './stateTokens.ts';
import type { TermMeeting } from './compareTerms.ts';

/**
 * All places of the terms that were found to differ, for house style is a matter of the whole story:
 * one issue with all its places. Each place agrees with the statement that was compared.
 */
export function findTermPlaces(
  meetings: readonly TermMeeting[],
  { articles }: StoryAlignment,
): readonly Comparison[] {
  const statements = new Map<string, { readonly words: readonly string[]; readonly statement: Statement }>();
  for (const { comparison, words, isOneTerm } of meetings) {
    if (!isOneTerm) continue;
    const [left = [], right = []] = words;
    statements.set(left.join(' '), { words: left, statement: comparison.left });
    statements.set(right.join(' '), { words: right, statement: comparison.right });
  }
  return [...statements.values()].flatMap(({ words, statement }) =>
    articles.flatMap((article) =>
      placeSentences(article).flatMap((placed) =>
        placesIn(placed, words).map((right) => ({
          left: statement,
          right: { ...right, value: statement.value },
          relation: 'equivalent' as const,
          confidence: 1,
          reason: 'same term',
        })),
      ),
    ),
  );
}

const wordsOf = sentenceReaders.remember(
  ({ tokens }: SentenceAnalysis) => new Set(tokens.map(({ normal }) => normal)),
);

function placesIn(placed: PlacedSentence, words: readonly string[]): readonly Statement[] {
  const { tokens } = placed.sentence.analysis;
  if (!wordsOf(placed.sentence.analysis).has(words[0] ?? '')) return [];
  return tokens.flatMap((_, from) => {
    const to = from + words.length;
    const isHere = words.every((word, offset) => tokens[from + offset]?.normal === word);
    return isHere && isAttributive(words, tokens[to]) ? [stateTokens(placed, { from, to })] : [];
  });
}

/** `at a high level` is no term; `high level talks` is. A compound in one word is one anywhere. */
function isAttributive(words: readonly string[], next: Token | undefined): boolean {
  if (words.length === 1) return true;
  return next?.kind === 'word' && !functionWords.has(next.normal);
}
