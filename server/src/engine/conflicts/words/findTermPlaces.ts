import { functionWords } from '../../language/functionWords.ts';
import type { PlacedSentence, StoryAlignment } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import type { Token } from '../../model/token.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { printAs, stateTokens } from './stateTokens.ts';
import { wordsIn } from './wordsIn.ts';
import type { TermMeeting } from './compareTerms.ts';

/**
 * All places of the terms that were found to differ, for house style is a matter of the whole story:
 * one issue with all its places. Each place agrees with the statement that was compared.
 */
export function findTermPlaces(
  meetings: readonly TermMeeting[],
  { articles }: StoryAlignment,
): readonly Comparison[] {
  const statements = new Map<string, StatedTerm>();
  for (const { comparison, words, isOneTerm } of meetings) {
    if (!isOneTerm) continue;
    const [left = [], right = []] = words;
    statements.set(left.join(' '), { words: left, statement: comparison.left });
    statements.set(right.join(' '), { words: right, statement: comparison.right });
  }
  const terms = [...statements.values()];
  const places = articles.map((article) => placesIn(article, terms));
  return terms.flatMap(({ words, statement }) =>
    collect(places, (byTerm) =>
      (byTerm.get(words.join(' ')) ?? []).map((right) => ({
        left: statement,
        right: printAs(right, statement.value),
        relation: 'equivalent' as const,
        confidence: 1,
        reason: 'same term',
      })),
    ),
  );
}

interface StatedTerm {
  readonly words: readonly string[];
  readonly statement: Statement;
}

/**
 * Where an article has each term, which depends on the article alone: an edited one is gone through once for all terms, any
 * other for none but new ones.
 */
function placesIn(article: Article, terms: readonly StatedTerm[]): ReadonlyMap<string, readonly Statement[]> {
  const byTerm = placesByTerm(article);
  const sought = terms.map(({ words }) => words).filter((words) => !byTerm.has(words.join(' ')));
  if (sought.length === 0) return byTerm;
  for (const words of sought) byTerm.set(words.join(' '), []);
  for (const placed of placeSentences(article)) {
    const own = wordsIn(placed.sentence.analysis);
    for (const words of sought)
      if (own.has(words[0] ?? '')) byTerm.get(words.join(' '))?.push(...placesInSentence(placed, words));
  }
  return byTerm;
}

const placesByTerm: (article: Article) => Map<string, Statement[]> = remember(() => new Map());

function placesInSentence(placed: PlacedSentence, words: readonly string[]): readonly Statement[] {
  const { tokens } = placed.sentence.analysis;
  return collect(tokens, ({ normal }, from) => {
    if (normal !== words[0]) return [];
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
