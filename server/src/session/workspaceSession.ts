import { defaultConfiguration } from './configuration.ts';
import { ComparisonQueue } from './comparisonQueue.ts';
import type { Files } from './files.ts';
import { FolderSession, type IndexProgress } from './folderSession.ts';
import { versionIdOf } from './createStory.ts';
import { emptyLedger } from './ledger.ts';
import { nearestFolder, WorkspaceStories } from './workspaceStories.ts';
import type { Pace } from './runInSlices.ts';
import type { VersionText } from './snapshot.ts';
import { StorySession, type StorySurroundings } from './storySession.ts';
import type { FoundStory } from './grouping/stories.ts';

/** Who hears of changes: the editor's side. None of them may throw. */
export interface SessionEvents {
  readonly onSnapshot: (story: StorySession) => void;
  readonly onStoryClosed: (story: StorySession) => void;
  /** Stories came or went, or files joined or left them. */
  readonly onStoriesChanged: () => void;
  readonly onSettingsRead: (folder: FolderSession) => void;
  readonly onFolderClosed: (folder: FolderSession) => void;
  readonly onFailure: (message: string) => void;
  /** The reading of folders begins; the function it gives is called at its end. */
  readonly onIndexing: () => Promise<IndexProgress & { end(): void }>;
}

/** The person's own settings. */
export interface SessionSettings {
  /** False for a folder's URI, or for texts outside all folders (`undefined`), that are not to be compared. */
  readonly isEnabled: (folderUri: string | undefined) => boolean;
  readonly debounceMilliseconds: number;
  readonly quietMilliseconds: number;
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
  isIndexing = false;
  readonly #files: Files;
  readonly #events: SessionEvents;
  readonly #pace: Pace;
  readonly #queue: ComparisonQueue<StorySession>;
  readonly #stories: WorkspaceStories;
  readonly #folders = new Map<string, FolderSession>();
  readonly #open = new Map<string, VersionText>();
  /** What has to be done before stories are up to date again. */
  readonly #foldersToLoad = new Set<FolderSession>();
  readonly #changedUris = new Set<string>();
  #mustRegroup = false;
  #reconciling: Promise<void> | undefined;
  #regroupTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(files: Files, pace: Pace, events: SessionEvents) {
    this.#files = files;
    this.#pace = pace;
    this.#events = events;
    this.#queue = new ComparisonQueue(pace);
    const createStory = (found: FoundStory, folderUri: string | undefined) =>
      this.#createStory(found, folderUri);
    const onStoryClosed = (story: StorySession) => {
      this.#queue.remove(story);
      events.onStoryClosed(story);
    };
    this.#stories = new WorkspaceStories(createStory, { ...events, onStoryClosed }, pace);
  }

  get folders(): readonly FolderSession[] {
    return [...this.#folders.values()];
  }

  get stories(): readonly StorySession[] {
    return this.#stories.all;
  }

  addFolder(uri: string): void {
    if (this.#folders.has(uri)) return;
    const folder = new FolderSession(uri, this.#files);
    this.#folders.set(uri, folder);
    this.#foldersToLoad.add(folder);
    this.#startReconciling();
  }

  removeFolder(uri: string): void {
    const folder = this.#folders.get(uri);
    if (folder === undefined) return;
    this.#folders.delete(uri);
    this.#foldersToLoad.delete(folder);
    this.#events.onFolderClosed(folder);
    this.regroup();
  }

  changeSettings(settings: SessionSettings): void {
    this.settings = settings;
    this.regroup();
  }

  openText(text: VersionText): void {
    this.#open.set(text.id, text);
    const folder = this.folderOf(text.id);
    const isUnknown = folder !== undefined && !folder.texts.has(text.id) && !folder.skipped.has(text.id);
    if (isUnknown) this.#changedUris.add(text.id);
    this.storyOf(text.id)?.change();
    this.regroup();
  }

  /** `offset` is where in the new text the last change lies. */
  changeText(text: VersionText, offset: number): void {
    this.#open.set(text.id, text);
    const { debounceMilliseconds, quietMilliseconds } = this.settings;
    const story = this.storyOf(text.id);
    story?.type({ focus: { uri: text.id, offset }, debounceMilliseconds, quietMilliseconds });
    this.#regroupAfter(story === undefined ? debounceMilliseconds : regroupMilliseconds);
  }

  closeText(uri: string): void {
    this.#open.delete(uri);
    this.storyOf(uri)?.change();
    this.regroup();
  }

  /** Files were created, changed or deleted on disk, or saved. */
  filesChanged(uris: readonly string[]): void {
    for (const uri of uris) this.#changedUris.add(uri);
    this.#startReconciling();
  }

  /** Reads every folder anew. */
  async reload(): Promise<void> {
    for (const folder of this.#folders.values()) this.#foldersToLoad.add(folder);
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
    return nearestFolder(this.folders, uri);
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
      configuration: () => folder()?.configuration ?? defaultConfiguration,
      ledger: () => folder()?.ledger ?? emptyLedger,
      enqueue: (story) => {
        this.#queue.add(story);
      },
      onSnapshot: this.#events.onSnapshot,
      onFailure: this.#events.onFailure,
    };
    return new StorySession(found, folderUri, surroundings);
  }

  #regroupAfter(milliseconds: number): void {
    clearTimeout(this.#regroupTimer);
    this.#regroupTimer = setTimeout(() => {
      this.regroup();
    }, milliseconds);
  }

  #startReconciling(): void {
    this.#reconciling ??= this.#reconcile().finally(() => {
      this.#reconciling = undefined;
    });
  }

  /** Does what has to be done until nothing is left. What comes in meanwhile is done in the next round. */
  async #reconcile(): Promise<void> {
    await this.#pace.yieldToOthers();
    while (this.#foldersToLoad.size + this.#changedUris.size > 0 || this.#mustRegroup) {
      try {
        await this.#readChanged();
        await this.#loadFolders();
        this.#mustRegroup = false;
        await this.#group();
      } catch (error) {
        this.#events.onFailure(`Reading the workspace failed: ${String(error)}`);
      }
    }
  }

  async #group(): Promise<void> {
    const { isEnabled } = this.settings;
    const folders = this.folders.filter(({ uri }) => isEnabled(uri));
    const open = [...this.#open.values()].filter(({ id }) => isEnabled(this.folderOf(id)?.uri));
    await this.#stories.regroup(folders, open);
  }

  /** Sorts what changed on disk into the least that has to be read again. */
  async #readChanged(): Promise<void> {
    const uris = [...this.#changedUris];
    this.#changedUris.clear();
    for (const uri of uris) {
      const folder = this.folderOf(uri);
      if (folder === undefined || this.#foldersToLoad.has(folder)) continue;
      if (uri === folder.ledgerUri) await this.#reloadSettings(folder);
      else if (folder.texts.has(uri)) await this.#reread(folder, uri);
      else this.#foldersToLoad.add(folder);
    }
  }

  async #reloadSettings(folder: FolderSession): Promise<void> {
    await folder.loadSettings();
    this.#events.onSettingsRead(folder);
    for (const story of this.stories) if (story.folderUri === folder.uri) story.change();
  }

  async #reread(folder: FolderSession, uri: string): Promise<void> {
    const before = folder.texts.get(uri);
    await folder.readArticle(uri);
    if (folder.texts.get(uri) === before) return;
    this.#mustRegroup = true;
    if (!this.isOpen(uri)) this.storyOf(uri)?.change();
  }

  async #loadFolders(): Promise<void> {
    if (this.#foldersToLoad.size === 0) return;
    const folders = [...this.#foldersToLoad];
    this.#foldersToLoad.clear();
    this.#mustRegroup = true;
    this.isIndexing = true;
    const progress = await this.#events.onIndexing();
    try {
      for (const folder of folders) {
        await folder.load(progress);
        this.#events.onSettingsRead(folder);
      }
    } finally {
      this.isIndexing = false;
      progress.end();
    }
    for (const story of this.stories) story.change();
  }
}
