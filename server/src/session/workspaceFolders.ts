import type { Files } from './files.ts';
import { FolderSession, type IndexProgress } from './folderSession.ts';

/** Who hears what was read. */
export interface FoldersEvents {
  readonly onSettingsRead: (folder: FolderSession) => void;
  readonly onFolderClosed: (folder: FolderSession) => void;
  /** The reading of folders begins; `end` of what it gives is called when it is over. */
  readonly onIndexing: () => Promise<IndexProgress & { end(): void }>;
  /** The configuration or the ledger of a folder changed. */
  readonly onSettingsChanged: (folder: FolderSession) => void;
  /** Articles on disk came, went or changed. */
  readonly onTextsRead: (uris: readonly string[]) => void;
}

/** The folders of the workspace, and which of their files have to be read again. */
export class WorkspaceFolders {
  readonly #files: Files;
  readonly #events: FoldersEvents;
  readonly #folders = new Map<string, FolderSession>();
  readonly #foldersToLoad = new Set<FolderSession>();
  readonly #changedUris = new Set<string>();

  constructor(files: Files, events: FoldersEvents) {
    this.#files = files;
    this.#events = events;
  }

  get all(): readonly FolderSession[] {
    return [...this.#folders.values()];
  }

  /** True while something waits to be read. */
  get isBehind(): boolean {
    return this.#foldersToLoad.size + this.#changedUris.size > 0;
  }

  get(uri: string): FolderSession | undefined {
    return this.#folders.get(uri);
  }

  /** The folder a file lies in: the innermost where folders are nested. */
  of(uri: string): FolderSession | undefined {
    return nearestFolder(this.all, uri);
  }

  add(uri: string): void {
    if (this.#folders.has(uri)) return;
    const folder = new FolderSession(uri, this.#files);
    this.#folders.set(uri, folder);
    this.#foldersToLoad.add(folder);
  }

  remove(uri: string): void {
    const folder = this.#folders.get(uri);
    if (folder === undefined) return;
    this.#folders.delete(uri);
    this.#foldersToLoad.delete(folder);
    this.#events.onFolderClosed(folder);
  }

  /** Every folder is to be listed again, and every article in it is to be read again. */
  forget(): void {
    for (const folder of this.#folders.values()) {
      folder.hasBeenRead = false;
      this.#foldersToLoad.add(folder);
      this.noteChanged([...folder.texts.keys()]);
    }
  }

  /** These files were created, changed or deleted. */
  noteChanged(uris: readonly string[]): void {
    for (const uri of uris) this.#changedUris.add(uri);
  }

  /** The files that concern a comparison and were at these paths or below them, and the ignore files among the paths. */
  knownBelow(uris: readonly string[]): readonly string[] {
    const known = this.all.flatMap(({ texts, configurationUri, ledgerUri }) => [
      ...texts.keys(),
      configurationUri,
      ledgerUri,
    ]);
    const isBelow = (one: string) => uris.some((uri) => one === uri || one.startsWith(`${uri}/`));
    return [...known.filter(isBelow), ...uris.filter((uri) => /\/\.(?:git|variorum)ignore$/.test(uri))];
  }

  /** Reads what waits to be read. */
  async read(): Promise<void> {
    await this.#readChanged();
    await this.#loadFolders();
  }

  /** Sorts what changed on disk into the least that has to be read again. */
  async #readChanged(): Promise<void> {
    const uris = [...this.#changedUris];
    this.#changedUris.clear();
    const changed: string[] = [];
    for (const uri of uris) {
      const folder = this.of(uri);
      if (folder === undefined || folder.ignores(uri)) continue;
      if (uri === folder.ledgerUri) await this.#loadSettings(folder);
      else if (!folder.texts.has(uri)) this.#foldersToLoad.add(folder);
      else if (await folder.readArticle(uri)) changed.push(uri);
    }
    if (changed.length > 0) this.#events.onTextsRead(changed);
  }

  async #loadSettings(folder: FolderSession): Promise<void> {
    const hasChanged = await folder.loadSettings();
    this.#events.onSettingsRead(folder);
    if (hasChanged) this.#events.onSettingsChanged(folder);
  }

  /** The person sees the first reading of a folder go on; that a file more is read is no news. */
  async #loadFolders(): Promise<void> {
    const folders = [...this.#foldersToLoad];
    this.#foldersToLoad.clear();
    const isNews = folders.some(({ hasBeenRead }) => !hasBeenRead);
    const progress = isNews ? await this.#events.onIndexing() : silentProgress;
    try {
      for (const folder of folders) {
        await this.#loadSettings(folder);
        this.#events.onTextsRead(await folder.load(progress));
      }
    } finally {
      progress.end();
    }
  }
}

/** For readings of which nobody need hear. */
export const silentProgress: IndexProgress & { end(): void } = {
  report: () => undefined,
  isCancelled: () => false,
  end: () => undefined,
};

/** The innermost of the folders that hold a file. */
export function nearestFolder(folders: readonly FolderSession[], uri: string): FolderSession | undefined {
  let nearest: FolderSession | undefined;
  for (const folder of folders) {
    const start = folder.uri.endsWith('/') ? folder.uri : `${folder.uri}/`;
    if (uri.startsWith(start) && folder.uri.length > (nearest?.uri.length ?? 0)) nearest = folder;
  }
  return nearest;
}
