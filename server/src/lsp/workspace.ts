import {
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Disposable,
} from 'vscode-languageserver';
import { settingsSection } from '../protocol.ts';
import { configurationFile } from '../session/configuration.ts';
import { ledgerFile } from '../session/ledger.ts';
import type { Feature, ServerContext } from './feature.ts';
import { canonicalUri, readSettings, type ReadSettings } from './fromProtocol.ts';
import { guardNotification } from './guard.ts';

/** Folders that come and go, and files that change on disk. The client watches them: the server never polls. */
export const workspaceFolders: Feature = {
  capabilities: () => ({ workspace: { workspaceFolders: { supported: true, changeNotifications: true } } }),
  register: ({ connection, session, log }) => {
    connection.onNotification(
      'workspace/didChangeWorkspaceFolders',
      guardNotification(log, 'didChangeWorkspaceFolders', (params: DidChangeFolders) => {
        for (const { uri } of params.event.removed) session.removeFolder(canonicalUri(uri));
        for (const { uri } of params.event.added) session.addFolder(canonicalUri(uri));
      }),
    );
    connection.onDidChangeWatchedFiles(
      guardNotification(log, 'didChangeWatchedFiles', ({ changes }) => {
        session.filesChanged(changes.map(({ uri }) => canonicalUri(uri)));
      }),
    );
  },
};

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
    const watchers = globs.map((globPattern) => ({ globPattern }));
    this.#registration = connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    await this.#registration;
    (await before)?.dispose();
  }
}

/** The person's settings, per folder, pulled anew whenever the client says that they changed. */
export const settings: Feature = {
  register: (context) => {
    const { connection, client, log } = context;
    connection.onInitialized(
      guardNotification(log, 'initialized', async () => {
        if (client.registersConfiguration) {
          const options = { section: settingsSection };
          await connection.client.register(DidChangeConfigurationNotification.type, options);
        }
        await pullSettings(context);
      }),
    );
    connection.onDidChangeConfiguration(
      guardNotification(log, 'didChangeConfiguration', async (params) => {
        if (client.hasConfiguration) await pullSettings(context);
        else applySettings(context, readSettings(sectionOf(params.settings)), new Map());
      }),
    );
  },
};

async function pullSettings(context: ServerContext): Promise<void> {
  const { connection, client, session } = context;
  if (!client.hasConfiguration) return;
  const folders = session.folders.map(({ uri }) => uri);
  const scopes = folders.map((scopeUri) => ({ scopeUri, section: settingsSection }));
  const sections: readonly unknown[] = await connection.workspace.getConfiguration([
    { section: settingsSection },
    ...scopes,
  ]);
  const [forWindow, ...forFolders] = sections.map(readSettings);
  const byFolder = new Map(
    folders.map((uri, index): [string, ReadSettings] => [uri, forFolders[index] ?? {}]),
  );
  applySettings(context, forWindow ?? {}, byFolder);
}

function applySettings(
  { session, options }: ServerContext,
  forWindow: ReadSettings,
  byFolder: ReadonlyMap<string, ReadSettings>,
): void {
  session.changeSettings({
    isEnabled: (folderUri) =>
      (folderUri === undefined ? undefined : byFolder.get(folderUri)?.enable) ?? forWindow.enable ?? true,
    debounceMilliseconds: forWindow.debounceMilliseconds ?? options.debounceMilliseconds,
    quietMilliseconds: forWindow.quietMilliseconds ?? options.quietMilliseconds,
  });
}

function sectionOf(given: unknown): unknown {
  return typeof given === 'object' && given !== null
    ? new Map(Object.entries(given)).get(settingsSection)
    : undefined;
}
