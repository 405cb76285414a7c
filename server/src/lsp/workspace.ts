import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  WatchKind,
  type Disposable,
  type FileEvent,
} from 'vscode-languageserver';
import { configurationFile } from '../session/configuration.ts';
import { ledgerFile, ledgerFolder } from '../session/ledger.ts';
import type { Feature, ServerContext } from './feature.ts';
import { canonicalUri } from './fromProtocol.ts';
import { guardNotification } from './guard.ts';
import { pullSettings } from './settings.ts';

/** Folders that come and go, and files that change on disk. The client watches them: the server never polls. */
export const workspaceFolders: Feature = {
  capabilities: () => ({ workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
  register: (context) => {
    const { connection, session, log } = context;
    connection.onNotification(
      'workspace/didChangeWorkspaceFolders',
      guardNotification(log, 'didChangeWorkspaceFolders', async (params: DidChangeFolders) => {
        for (const { uri } of params.event.removed) session.removeFolder(canonicalUri(uri));
        for (const { uri } of params.event.added) session.addFolder(canonicalUri(uri));
        await pullSettings(context);
      }),
    );
    connection.onDidChangeWatchedFiles(
      guardNotification(log, 'didChangeWatchedFiles', ({ changes }) => {
        session.pathsChanged(changes.filter(mayBeFolder).map(({ uri }) => canonicalUri(uri)));
        const there = changes.filter((change) => !mayBeFolder(change));
        if (there.length > 0) session.filesChanged(there.map(({ uri }) => canonicalUri(uri)));
      }),
    );
  },
};

/** True where what happened may stand for files below the path. */
function mayBeFolder({ type, uri }: FileEvent): boolean {
  return type === FileChangeType.Deleted || uri.endsWith(`/${ledgerFolder}`);
}

interface DidChangeFolders {
  readonly event: {
    readonly added: readonly { readonly uri: string }[];
    readonly removed: readonly { readonly uri: string }[];
  };
}

/** What is watched besides the articles of the configured globs. */
const settingsGlobs = [`**/${configurationFile}`, `**/${ledgerFile}`, '**/.gitignore', '**/.variorumignore'];

/** Keeps the client watching what the configurations include. */
export class FileWatchers {
  readonly #context: ServerContext;
  #registered = '';
  #registration: Promise<Disposable> | undefined;

  constructor(context: ServerContext) {
    this.#context = context;
  }

  /** Registers anew where the globs have changed. */
  async update(): Promise<void> {
    const { client, connection, session } = this.#context;
    if (!client.registersWatchers) return;
    const included = session.folders.flatMap(({ configuration }) => configuration.include);
    const globs = [...new Set([...settingsGlobs, '**/*.{txt,md}', ...included])];
    if (globs.join('\n') === this.#registered) return;
    this.#registered = globs.join('\n');
    const before = this.#registration;
    const watchers = [
      ...globs.map((globPattern) => ({ globPattern })),
      // A folder that is deleted takes its files along without a word about each, and one that comes may bring them so.
      { globPattern: '**/*', kind: WatchKind.Delete },
      { globPattern: `**/${ledgerFolder}`, kind: WatchKind.Create },
    ];
    this.#registration = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    await this.#registration;
    (await before)?.dispose();
  }
}
