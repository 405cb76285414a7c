import type { ArticleText, Group, LoneArticle } from './stories.ts';

/** Where an article belongs, or why it belongs nowhere. */
export type Place =
  { readonly kind: 'story'; readonly id: string } | { readonly kind: 'none'; readonly reason: string };

/** Puts articles of one id together; `aloneReason` says why an id that only one article has makes no story. */
export function groupByKey(
  articles: readonly ArticleText[],
  placeOf: (article: ArticleText) => Place,
  aloneReason: (id: string) => string,
): { readonly groups: readonly Group[]; readonly alone: readonly LoneArticle[] } {
  const articlesById = new Map<string, ArticleText[]>();
  const alone: LoneArticle[] = [];
  for (const article of articles) {
    const place = placeOf(article);
    if (place.kind === 'none') {
      alone.push({ uri: article.uri, reason: place.reason });
      continue;
    }
    const members = articlesById.get(place.id);
    if (members === undefined) articlesById.set(place.id, [article]);
    else members.push(article);
  }
  const groups: Group[] = [];
  for (const [id, members] of articlesById) {
    if (members.length > 1) groups.push({ id, articles: members });
    else alone.push(...members.map(({ uri }) => ({ uri, reason: aloneReason(id) })));
  }
  return { groups, alone };
}
