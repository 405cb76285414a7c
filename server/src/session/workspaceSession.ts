import { defaultConfiguration } from './configuration.ts';
import { ComparisonQueue } from './comparisonQueue.ts';
import type { Files } from './files.ts';
import type { FolderSession } from './folderSession.ts';
import { versionIdOf } from './createStory.ts';
import { emptyLedger } from './ledger.ts';
import type { PairJudge } from './pairJudge.ts';
import { WorkspaceFolders, type FoldersEvents } from './workspaceFolders.ts';
import { WorkspaceStories } from './workspaceStories.ts';
import type { Pace } from './runInSlices.ts';
import type { VersionText } from './snapshot.ts';
import { StorySession, type StorySurroundings } from './storySession.ts';
import type { FoundStory } from './grouping/stories.ts';

/** Who hears of changes: the editor's side. None of them may throw. */
export interface SessionEvents extends Omit<FoldersEvents, 'onSettingsChanged' | 'onTextsRead'> {
  readonly onSnapshot: (story: StorySession) => void;
  readonly onStoryClosed: (story: StorySession) => void;
  /** Stories came or went, or files joined or left them. */
  readonly onStoriesChanged: () => void;
  readonly onFailure: (message: string) => void;
}

/** The person's own settings. */
export interface SessionSettings {
  /** False for a folder's URI, or for texts outside all folders (`undefined`), that are not to be compared. */
  readonly isEnabled: (folderUri: string | undefined) => boolean;
  readonly debounceMilliseconds: number;
  readonly quietMilliseconds: number;
  /** The person's own model of inference. */
  readonly judge?: PairJudge;
}

/** Why a file is in no story. */
export interface NotCompared {
  readonly reason: 'alone' | 'skipped' | 'excluded' | 'outside' | 'off';
  readonly words: string;
}

/** How long after the last keystroke it is looked again whether a text still belongs to its story. */
const regroupMilliseconds = 1000;

/**
 * Everything the server knows at the moment: folders, open texts, stories. The only mutable state there is.
 * Stories never reach across workspace folders, each of which has its own configuration and ledger. A text outside all
 * of them (untitled, or a single file) joins the first folder that tells the same story, else other such texts.
 */
export class WorkspaceSession {
  settings: SessionSettings = { isEnabled: () => true, debounceMilliseconds: 120, quietMilliseconds: 1000 };
  /** True from a folder's coming until its texts are in their stories. */
  isIndexing = false;
  readonly #events: SessionEvents;
  readonly #pace: Pace;
  readonly #start: Promise<void>;
  readonly #queue: ComparisonQueue<StorySession>;
  readonly #stories: WorkspaceStories;
  readonly #folders: WorkspaceFolders;
  readonly #open = new Map<string, VersionText>();
  /** How long the open texts were when they were last grouped. */
  #lengthsWhenGrouped = new Map<string, number>();
  /** How long the last grouping took: a large workspace is grouped less often. */
  #groupingMilliseconds = 0;
  #mustRegroup = false;
  #reconciling: Promise<void> | undefined;
  #regroupTimer: ReturnType<typeof setTimeout> | undefined;

  /** Nothing is read or compared before `start`. */
  constructor(files: Files, pace: Pace, start: Promise<void>, events: SessionEvents) {
    this.#start = start;
    this.#pace = pace;
    this.#events = events;
    this.#queue = new ComparisonQueue(pace, () => this.#reconciling !== undefined);
    this.#folders = new WorkspaceFolders(files, {
      ...events,
      onSettingsChanged: (folder) => {
        this.#mustRegroup = true;
        for (const story of this.stories) if (story.folderUri === folder.uri) story.change();
      },
      onTextsRead: (uris) => {
        this.#mustRegroup = true;
        const closed = uris.filter((uri) => !this.isOpen(uri));
        for (const story of new Set(closed.map((uri) => this.storyOf(uri)))) story?.change();
      },
    });
    const createStory = (found: FoundStory, folderUri: string | undefined) =>
      this.#createStory(found, folderUri);
    const onStoryClosed = (story: StorySession) => {
      this.#queue.remove(story);
      events.onStoryClosed(story);
    };
    this.#stories = new WorkspaceStories(createStory, { ...events, onStoryClosed }, pace);
  }

  get folders(): readonly FolderSession[] {
    return this.#folders.all;
  }

  get stories(): readonly StorySession[] {
    return this.#stories.all;
  }

  addFolder(uri: string): void {
    this.#folders.add(uri);
    this.isIndexing = true;
    this.#startReconciling();
  }

  removeFolder(uri: string): void {
    this.#folders.remove(uri);
    this.regroup();
  }

  changeSettings(settings: SessionSettings): void {
    const isOtherJudge = settings.judge !== this.settings.judge;
    this.settings = settings;
    if (isOtherJudge) for (const story of this.stories) story.change();
    this.regroup();
  }

  openText(text: VersionText): void {
    const before = this.textOf(text.id)?.text;
    this.#open.set(text.id, text);
    const folder = this.folderOf(text.id);
    const isUnknown = folder !== undefined && !folder.texts.has(text.id) && !folder.skipped.has(text.id);
    if (isUnknown) this.#folders.noteChanged([text.id]);
    this.storyOf(text.id)?.change();
    if (before === text.text) this.#lengthsWhenGrouped.set(text.id, text.text.length);
    else this.regroup();
  }

  /** `offset` is where in the new text the last change lies. */
  changeText(text: VersionText, offset: number): void {
    this.#open.set(text.id, text);
    const { debounceMilliseconds, quietMilliseconds } = this.settings;
    const story = this.storyOf(text.id);
    story?.type({ focus: { uri: text.id, offset }, debounceMilliseconds, quietMilliseconds });
    if (story === undefined)
      this.#regroupAfter(Math.max(debounceMilliseconds, 2 * this.#groupingMilliseconds));
    else if (this.#mayHaveLeft(text)) this.#regroupAfter(regroupMilliseconds);
  }

  closeText(uri: string): void {
    const before = this.textOf(uri)?.text;
    this.#open.delete(uri);
    this.storyOf(uri)?.change();
    if (before !== this.textOf(uri)?.text) this.regroup();
  }

  /** Files were created, changed or deleted on disk, or saved. */
  filesChanged(uris: readonly string[]): void {
    this.#folders.noteChanged(uris);
    this.#startReconciling();
  }

  /** Files or whole folders came or went: what is known below them is looked at again, anything else is no concern. */
  pathsChanged(uris: readonly string[]): void {
    this.filesChanged(this.#folders.knownBelow(uris));
  }

  /** Reads every folder anew. */
  async reload(): Promise<void> {
    this.#folders.forget();
    this.isIndexing = true;
    this.#startReconciling();
    await this.whenGrouped();
  }

  /** Looks again which texts are versions of one story. */
  regroup(): void {
    this.#mustRegroup = true;
    this.#startReconciling();
  }

  /** Resolves when no folder is left to read and every text is in its story. */
  async whenGrouped(): Promise<void> {
    while (this.#reconciling !== undefined) await this.#reconciling;
  }

  /** The story of a file, once its last text has been compared; during the first reading of the folders at once. */
  async settledStoryOf(uri: string): Promise<StorySession | undefined> {
    if (!this.isIndexing) await this.whenGrouped();
    const story = this.storyOf(uri);
    await story?.settled();
    return this.storyOf(uri);
  }

  storyOf(uri: string): StorySession | undefined {
    return this.#stories.of(uri);
  }

  /** The folder a file lies in: the innermost where folders are nested. */
  folderOf(uri: string): FolderSession | undefined {
    return this.#folders.of(uri);
  }

  isOpen(uri: string): boolean {
    return this.#open.has(uri);
  }

  /** The text that is compared: the editor's, saved or not, before that on disk. */
  textOf(uri: string): VersionText | undefined {
    return this.#open.get(uri) ?? this.#textOnDisk(uri);
  }

  /** Why a file is in no story. */
  whyNotCompared(uri: string): NotCompared {
    if (!this.settings.isEnabled(this.folderOf(uri)?.uri))
      return { reason: 'off', words: 'Variorum is turned off in the settings.' };
    const alone = this.#stories.whyAlone(uri);
    if (alone !== undefined) return { reason: 'alone', words: alone };
    const folder = this.folderOf(uri);
    const skipped = folder?.skipped.get(uri);
    if (skipped !== undefined) return { reason: 'skipped', words: skipped };
    if (folder !== undefined) {
      return {
        reason: 'excluded',
        words: 'left out by .variorum.json or an ignore file, or no article by its name',
      };
    }
    return { reason: 'outside', words: 'lies outside the folders of this workspace' };
  }

  close(): void {
    clearTimeout(this.#regroupTimer);
    this.#stories.closeAll();
  }

  #textOnDisk(uri: string): VersionText | undefined {
    const text = this.folderOf(uri)?.texts.get(uri);
    return text === undefined ? undefined : { id: versionIdOf(uri), text, hasByteOrderMark: false };
  }

  #createStory(found: FoundStory, folderUri: string | undefined): StorySession {
    const folder = () => (folderUri === undefined ? undefined : this.#folders.get(folderUri));
    const surroundings: StorySurroundings = {
      pace: this.#pace,
      textOf: (uri) => this.textOf(uri),
      isOpen: (uri) => this.isOpen(uri),
      configuration: () => folder()?.configuration ?? defaultConfiguration,
      ledger: () => folder()?.ledger ?? emptyLedger,
      judge: () => this.settings.judge,
      enqueue: (story) => {
        this.#queue.add(story);
      },
      onSnapshot: this.#events.onSnapshot,
      onFailure: this.#events.onFailure,
    };
    return new StorySession(found, folderUri, surroundings);
  }

  /** Words here and there do not take a text out of its story; a paragraph that comes or goes, or front matter, may. */
  #mayHaveLeft(text: VersionText): boolean {
    const grouped = this.#lengthsWhenGrouped.get(text.id) ?? 0;
    const isByFrontMatter = this.folderOf(text.id)?.configuration.grouping === 'frontMatter';
    return isByFrontMatter || Math.abs(text.text.length - grouped) > grouped / 8;
  }

  #regroupAfter(milliseconds: number): void {
    clearTimeout(this.#regroupTimer);
    this.#regroupTimer = setTimeout(() => {
      this.regroup();
    }, milliseconds);
  }

  #startReconciling(): void {
    this.#reconciling ??= this.#reconcile();
  }

  /** Does what has to be done until nothing is left. What comes in meanwhile is done in the next round. */
  async #reconcile(): Promise<void> {
    await this.#start;
    await this.#pace.yieldToOthers();
    while (this.#folders.isBehind || this.#mustRegroup) {
      try {
        await this.#folders.read();
        this.#mustRegroup = false;
        await this.#group();
      } catch (error) {
        this.#events.onFailure(`Reading the workspace failed: ${String(error)}`);
      }
    }
    // In the same breath as the last look: what comes in from now on starts a new round.
    this.#reconciling = undefined;
    this.#queue.wake();
    if (this.isIndexing) {
      this.isIndexing = false;
      this.#events.onStoriesChanged();
    }
  }

  async #group(): Promise<void> {
    const { isEnabled } = this.settings;
    const folders = this.folders.filter(({ uri }) => isEnabled(uri));
    const open = [...this.#open.values()].filter(({ id }) => isEnabled(this.folderOf(id)?.uri));
    this.#lengthsWhenGrouped = new Map(open.map(({ id, text }) => [id, text.length]));
    const start = this.#pace.now();
    await this.#stories.regroup(folders, open);
    this.#groupingMilliseconds = this.#pace.now() - start;
  }
}
