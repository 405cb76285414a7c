import { DidChangeConfigurationNotification } from 'vscode-languageserver';
import { settingsSection } from '../protocol.ts';
import type { Feature, ServerContext } from './feature.ts';
import { readSettings, type ReadSettings } from './fromProtocol.ts';
import { guardNotification } from './guard.ts';

/** The person's settings, per folder, pulled anew whenever the client says that they changed. */
export const settings: Feature = {
  register: (context) => {
    const { connection, client, log } = context;
    connection.onDidChangeConfiguration(
      guardNotification(log, 'didChangeConfiguration', async (params) => {
        if (client.hasConfiguration) await pullSettings(context);
        else applySettings(context, readSettings(sectionOf(params.settings)), new Map());
      }),
    );
  },
};

/** Asks the client for the settings of the window and of each folder. */
export async function pullSettings(context: ServerContext): Promise<void> {
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

/** The client then says when a setting of ours changes. */
export async function registerForSettings({ client, connection }: ServerContext): Promise<void> {
  if (!client.registersConfiguration) return;
  await connection.client.register(DidChangeConfigurationNotification.type, { section: settingsSection });
}

function applySettings(
  { session, options, judges }: ServerContext,
  forWindow: ReadSettings,
  byFolder: ReadonlyMap<string, ReadSettings>,
): void {
  // Of the window alone: a folder's settings come with its files, and a judge is code that is run.
  const judge = judges.keep(forWindow.judge);
  session.changeSettings({
    isEnabled: (folderUri) =>
      (folderUri === undefined ? undefined : byFolder.get(folderUri)?.enable) ?? forWindow.enable ?? true,
    debounceMilliseconds: forWindow.debounceMilliseconds ?? options.debounceMilliseconds,
    quietMilliseconds: forWindow.quietMilliseconds ?? options.quietMilliseconds,
    ...(judge === undefined ? {} : { judge }),
  });
}

function sectionOf(given: unknown): unknown {
  return typeof given === 'object' && given !== null
    ? new Map(Object.entries(given)).get(settingsSection)
    : undefined;
}
