import { defaultConfiguration, type Configuration } from './configuration.ts';
import type { FolderSession } from './folderSession.ts';
import { runInSlices, type Pace } from './runInSlices.ts';
import type { VersionText } from './snapshot.ts';
import type { ArticleText, FoundStories, FoundStory } from './grouping/stories.ts';
import { createFinderMemory, findStoriesInSteps, type FinderMemory } from './storyFinder.ts';
import type { StorySession } from './storySession.ts';
import { nearestFolder } from './workspaceFolders.ts';

/** Who hears what regrouping did. */
export interface StoriesEvents {
  readonly onStoryClosed: (story: StorySession) => void;
  readonly onStoriesChanged: () => void;
}

/** Where the found stories of one place are kept under: a folder's URI, or this for texts outside all folders. */
const outside = undefined;

/**
 * Which stories there are and which text belongs to which. A story that is found again, with a version more or less
 * or under another name, stays the same session, so that nothing known of it is lost.
 */
export class WorkspaceStories {
  #stories: readonly StorySession[] = [];
  #storyByUri: ReadonlyMap<string, StorySession> = new Map();
  #alone: ReadonlyMap<string, string> = new Map();
  readonly #memories = new Map<string | undefined, FinderMemory>();
  readonly #createStory: (found: FoundStory, folderUri: string | undefined) => StorySession;
  readonly #events: StoriesEvents;
  readonly #pace: Pace;

  constructor(
    createStory: (found: FoundStory, folderUri: string | undefined) => StorySession,
    events: StoriesEvents,
    pace: Pace,
  ) {
    this.#createStory = createStory;
    this.#events = events;
    this.#pace = pace;
  }

  get all(): readonly StorySession[] {
    return this.#stories;
  }

  of(uri: string): StorySession | undefined {
    return this.#storyByUri.get(uri);
  }

  whyAlone(uri: string): string | undefined {
    return this.#alone.get(uri);
  }

  /** Groups the texts of all folders and editors anew. */
  async regroup(folders: readonly FolderSession[], open: readonly VersionText[]): Promise<void> {
    const alone = new Map<string, string>();
    const stories: StorySession[] = [];
    let floating = open.filter(({ id }) => nearestFolder(folders, id) === undefined);
    for (const folder of folders) {
      const articles = [
        ...articlesOf(folder, folders, open),
        ...floating.map((text) => toArticle(text, folder.uri)),
      ];
      const found = await this.#find(articles, folder.configuration, folder.uri);
      const isOwn = (uri: string) => folder.texts.has(uri) || nearestFolder(folders, uri) === folder;
      const own = found.stories.filter(({ versions }) => versions.some(isOwn));
      for (const { uri, reason } of found.alone) alone.set(uri, reason);
      stories.push(...this.#keepOrCreate(own, folder.uri));
      const taken = new Set(own.flatMap(({ versions }) => versions));
      floating = floating.filter(({ id }) => !taken.has(id));
    }
    const rest = await this.#find(
      floating.map((text) => toArticle(text, '')),
      defaultConfiguration,
      outside,
    );
    for (const { uri, reason } of rest.alone) alone.set(uri, reason);
    stories.push(...this.#keepOrCreate(rest.stories, outside));
    this.#replace(stories, alone);
  }

  closeAll(): void {
    this.#replace([], new Map());
  }

  async #find(
    articles: readonly ArticleText[],
    configuration: Configuration,
    folderUri: string | undefined,
  ): Promise<FoundStories> {
    const memory = this.#memories.get(folderUri) ?? createFinderMemory();
    this.#memories.set(folderUri, memory);
    const steps = findStoriesInSteps(articles, configuration, memory);
    const found = await runInSlices(steps, () => false, this.#pace);
    return found ?? { stories: [], alone: [] };
  }

  #keepOrCreate(found: readonly FoundStory[], folderUri: string | undefined): readonly StorySession[] {
    const free = new Set(this.#stories.filter((story) => story.folderUri === folderUri));
    return found.map((next) => {
      const kept = mostLike(next, [...free]);
      if (kept === undefined) return this.#createStory(next, folderUri);
      free.delete(kept);
      if (!sameStory(kept.found, next)) kept.become(next);
      return kept;
    });
  }

  #replace(stories: readonly StorySession[], alone: ReadonlyMap<string, string>): void {
    const before = this.#stories;
    const remaining = new Set(stories);
    const known = new Set(before);
    const membersBefore = this.#members();
    this.#stories = stories;
    this.#alone = alone;
    this.#storyByUri = new Map(
      stories.flatMap((story) => story.found.versions.map((uri): [string, StorySession] => [uri, story])),
    );
    for (const story of before) if (!remaining.has(story)) this.#closeStory(story);
    for (const story of stories) if (!known.has(story)) story.change();
    if (this.#members() !== membersBefore) this.#events.onStoriesChanged();
  }

  #closeStory(story: StorySession): void {
    story.close();
    this.#events.onStoryClosed(story);
  }

  /** Who is where, in one string. */
  #members(): string {
    const inStories = [...this.#storyByUri].map(([uri, story]) => `${story.found.id} ${uri}`);
    return [...inStories, ...this.#alone.keys()].join('\n');
  }
}

/** The articles of a folder, with the editor's text where one is open. Those of a folder inside it are that folder's. */
function articlesOf(
  folder: FolderSession,
  folders: readonly FolderSession[],
  open: readonly VersionText[],
): readonly ArticleText[] {
  const openTexts = new Map<string, string>(open.map(({ id, text }) => [id, text]));
  return [...folder.texts]
    .filter(([uri]) => nearestFolder(folders, uri) === folder)
    .map(([uri, text]) => ({ uri, text: openTexts.get(uri) ?? text, folder: folder.uri }));
}

function toArticle(text: VersionText, folder: string): ArticleText {
  return { uri: text.id, text: text.text, folder };
}

/** The session that has the story's name, else the one with most of its versions. */
function mostLike(found: FoundStory, candidates: readonly StorySession[]): StorySession | undefined {
  const named = candidates.find((candidate) => candidate.found.id === found.id);
  if (named !== undefined) return named;
  const versions = new Set(found.versions);
  const shared = (story: StorySession) => story.found.versions.filter((uri) => versions.has(uri)).length;
  return candidates
    .filter((candidate) => shared(candidate) > 0)
    .sort((one, other) => shared(other) - shared(one))[0];
}

function sameStory(one: FoundStory, other: FoundStory): boolean {
  return (
    one.id === other.id &&
    one.lead === other.lead &&
    one.versions.length === other.versions.length &&
    one.versions.every((uri, index) => uri === other.versions[index])
  );
}
