import type { ConfiguredStory } from '../configuration.ts';
import { matchesGlob } from './matchesGlob.ts';
import type { ArticleText, Group, Groups } from './stories.ts';

/** The stories that the desk has named in its configuration; a file that several globs match goes to the first. */
export function groupByGlobs(articles: readonly ArticleText[], stories: readonly ConfiguredStory[]): Groups {
  const articlesByStory = new Map<ConfiguredStory, ArticleText[]>(stories.map((story) => [story, []]));
  const alone = [];
  for (const article of articles) {
    const story = stories.find(({ include }) => include.some((glob) => matchesGlob(article, glob)));
    if (story === undefined)
      alone.push({ uri: article.uri, reason: 'no story in the configuration includes it' });
    else articlesByStory.get(story)?.push(article);
  }
  const groups: Group[] = [];
  for (const [{ id, lead }, members] of articlesByStory) {
    if (members.length > 1) groups.push({ id, articles: members, ...(lead === undefined ? {} : { lead }) });
    else alone.push(...members.map(({ uri }) => ({ uri, reason: `the only file of the story “${id}”` })));
  }
  return { groups, alone };
}
