import type { Configuration } from './configuration.ts';
import { groupByContent } from './grouping/groupByContent.ts';
import { groupByFolder } from './grouping/groupByFolder.ts';
import { groupByFrontMatter } from './grouping/groupByFrontMatter.ts';
import { groupByGlobs } from './grouping/groupByGlobs.ts';
import { matchesGlob } from './grouping/matchesGlob.ts';
import type { SignatureMemory } from './grouping/signature.ts';
import type {
  ArticleText,
  FoundStories,
  FoundStory,
  Group,
  Groups,
  LoneArticle,
} from './grouping/stories.ts';

/** What is remembered of each text between two searches, so that an edit costs what it touches. */
export interface FinderMemory {
  readonly signatures: SignatureMemory;
}

/** An empty memory: one per workspace folder, held by whoever searches. */
export function createFinderMemory(): FinderMemory {
  return { signatures: { byUri: new Map(), vocabulary: new Map() } };
}

/**
 * Which files are versions of one story. The order of the articles changes nothing.
 * A generator: each `yield` is a point where the caller may pause or stop for good.
 */
export function* findStoriesInSteps(
  articles: readonly ArticleText[],
  configuration: Configuration,
  memory: FinderMemory,
): Generator<void, FoundStories> {
  const sorted = [...articles].sort((a, b) => compare(a.uri, b.uri));
  const present = new Set(articles.map(({ uri }) => uri));
  const { byUri } = memory.signatures;
  for (const uri of byUri.keys()) if (!present.has(uri)) byUri.delete(uri);
  const { groups, alone } = yield* groupArticles(sorted, configuration, memory);
  const lone: LoneArticle[] = [...alone];
  const stories = groups.map((group) => {
    const story = makeStory(group, configuration);
    const kept = new Set(story.versions);
    for (const { uri } of group.articles) {
      const reason = `its story has more than maxVersions (${String(configuration.maxVersions)}) versions`;
      if (!kept.has(uri)) lone.push({ uri, reason });
    }
    return story;
  });
  return {
    stories: stories.sort((a, b) => compare(a.versions[0] ?? '', b.versions[0] ?? '')),
    alone: lone.sort((a, b) => compare(a.uri, b.uri)),
  };
}

/** As `findStoriesInSteps`, in one go. */
export function findStories(
  articles: readonly ArticleText[],
  configuration: Configuration,
  memory: FinderMemory = createFinderMemory(),
): FoundStories {
  const steps = findStoriesInSteps(articles, configuration, memory);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function* groupArticles(
  articles: readonly ArticleText[],
  configuration: Configuration,
  memory: FinderMemory,
): Generator<void, Groups> {
  if (configuration.grouping === 'folder') return groupByFolder(articles);
  if (configuration.grouping === 'frontMatter') return groupByFrontMatter(articles);
  const named = groupByGlobs(articles, configuration.stories);
  if (configuration.grouping === 'globs') return named;
  // What the desk has put together by hand is not torn apart again by what the words say.
  const placed = new Set(named.groups.flatMap((group) => group.articles.map(({ uri }) => uri)));
  const found = yield* groupByContent(
    articles.filter(({ uri }) => !placed.has(uri)),
    memory.signatures,
  );
  return { groups: [...named.groups, ...found.groups], alone: found.alone };
}

function makeStory(group: Group, configuration: Configuration): FoundStory {
  const glob = group.lead ?? configuration.lead;
  const lead =
    glob === undefined ? undefined : group.articles.find((article) => matchesGlob(article, glob))?.uri;
  const uris = group.articles.map(({ uri }) => uri);
  const first = lead === undefined ? uris : [lead, ...uris.filter((uri) => uri !== lead)];
  const versions = first.slice(0, configuration.maxVersions).sort(compare);
  return { id: group.id, versions, ...(lead === undefined ? {} : { lead }) };
}

/** Order by code unit: the same on every machine, whatever its language. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
