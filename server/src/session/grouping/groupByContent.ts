import { groupByAverageLinkage, type Likeness } from './averageLinkage.ts';
import { findLikenesses, sameStory } from './likeness.ts';
import { nameStories } from './nameStories.ts';
import { signatureOf, type SignatureMemory } from './signature.ts';
import type { ArticleText, Groups } from './stories.ts';

/**
 * Puts together the articles that tell the same piece of news, wherever they lie: by the rare words, names and
 * figures that they share. Rewrites and short summaries join; another event of the same beat does not.
 */
export function* groupByContent(
  articles: readonly ArticleText[],
  memory: SignatureMemory,
): Generator<void, Groups> {
  const signatures = [];
  for (const { uri, text } of articles) {
    signatures.push(signatureOf(uri, text, memory));
    yield;
  }
  const likenesses: readonly Likeness[] = yield* findLikenesses(signatures, [...memory.vocabulary.keys()]);
  const clusters = yield* groupByAverageLinkage(articles.length, likenesses, sameStory);
  const stories = clusters.filter((members) => members.length > 1);
  const alone = clusters.filter((members) => members.length === 1).flat();
  const names = nameStories(stories, articles, signatures);
  return {
    groups: stories.map((members, index) => ({
      id: names[index] ?? '',
      articles: members.flatMap((member) => articles[member] ?? []),
    })),
    alone: alone.flatMap((index) => {
      const uri = articles[index]?.uri;
      return uri === undefined ? [] : [{ uri, reason: 'no other file tells this story' }];
    }),
  };
}
