import type { Files } from './files.ts';
import { FolderSession, type IndexProgress } from './folderSession.ts';

/** Who hears what was read. */
export interface FoldersEvents {
  readonly onSettingsRead: (folder: FolderSession) => void;
  readonly onFolderClosed: (folder: FolderSession) => void;
  /** The reading of folders begins; `end` of what it gives is called when it is over. */
  readonly onIndexing: () => Promise<IndexProgress & { end(): void }>;
  /** Everything in a folder may have changed but the texts that editors hold. */
  readonly onFolderRead: (folder: FolderSession) => void;
  /** The text of one article on disk changed. */
  readonly onTextRead: (uri: string) => void;
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

  /** Everything is to be read again. */
  forget(): void {
    for (const folder of this.#folders.values()) this.#foldersToLoad.add(folder);
  }

  /** These files were created, changed or deleted. */
  noteChanged(uris: readonly string[]): void {
    for (const uri of uris) this.#changedUris.add(uri);
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
    for (const uri of uris) {
      const folder = this.of(uri);
      if (folder === undefined || this.#foldersToLoad.has(folder)) continue;
      if (uri === folder.ledgerUri) await this.#reloadSettings(folder);
      else if (folder.texts.has(uri)) await this.#reread(folder, uri);
      else this.#foldersToLoad.add(folder);
    }
  }

  async #reloadSettings(folder: FolderSession): Promise<void> {
    await folder.loadSettings();
    this.#events.onSettingsRead(folder);
    this.#events.onFolderRead(folder);
  }

  async #reread(folder: FolderSession, uri: string): Promise<void> {
    const before = folder.texts.get(uri);
    await folder.readArticle(uri);
    if (folder.texts.get(uri) !== before) this.#events.onTextRead(uri);
  }

  async #loadFolders(): Promise<void> {
    if (this.#foldersToLoad.size === 0) return;
    const folders = [...this.#foldersToLoad];
    this.#foldersToLoad.clear();
    const progress = await this.#events.onIndexing();
    try {
      for (const folder of folders) {
        await folder.load(progress);
        this.#events.onSettingsRead(folder);
        this.#events.onFolderRead(folder);
      }
    } finally {
      progress.end();
    }
  }
}

/** The innermost of the folders that hold a file. */
export function nearestFolder(folders: readonly FolderSession[], uri: string): FolderSession | undefined {
  let nearest: FolderSession | undefined;
  for (const folder of folders) {
    const start = folder.uri.endsWith('/') ? folder.uri : `${folder.uri}/`;
    if (uri.startsWith(start) && folder.uri.length > (nearest?.uri.length ?? 0)) nearest = folder;
  }
  return nearest;
}
