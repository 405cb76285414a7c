import type { ExtensionContext, LogOutputChannel } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';
import { commands } from './commands/commands.ts';
import { registerCommands } from './commands/registerCommands.ts';
import { createLanguageClient } from './languageClient.ts';
import { showSampleFiles } from './commands/openSampleStory.ts';
import { KnownStories } from './knownStories.ts';
import { createConflictTree } from './views/conflictTree.ts';
import { createOutput } from './views/output.ts';
import { createStatusBar } from './views/statusBar.ts';

/** What other extensions and the tests may ask of Variorum. */
export interface VariorumApi {
  /** The process of the language server; undefined while there is none. */
  readonly serverProcessId: () => number | undefined;
  /** What the status bar says of the file in the editor. */
  readonly statusText: () => string;
  /** The labels of the tree from its root to its leaves, indented by two spaces a level. */
  readonly treeText: () => string;
}

let running: LanguageClient | undefined;

/** Starts the language server and puts up the views; called by VS Code at the first article, command or view. */
export async function activate(context: ExtensionContext): Promise<VariorumApi> {
  const output = createOutput();
  const client = createLanguageClient(context.extensionUri, output);
  running = client;
  const stories = new KnownStories(client);
  const desk = {
    client,
    stories,
    output,
    extensionUri: context.extensionUri,
    storageUri: context.globalStorageUri,
  };
  const statusBar = createStatusBar(client, stories);
  const tree = createConflictTree(stories);
  context.subscriptions.push(output, stories, statusBar, tree, registerCommands(commands, desk));
  await startServer(client, output);
  await stories.refresh();
  await showSampleFiles(desk);
  return {
    serverProcessId: () => client.serverProcess?.pid,
    statusText: () => statusBar.text(),
    treeText: () => tree.text(),
  };
}

/** A server that does not start leaves the commands alive, of which one starts it again. */
async function startServer(client: LanguageClient, output: LogOutputChannel): Promise<void> {
  try {
    await client.start();
  } catch (error) {
    output.error(
      `The language server did not start: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/** Stops the language server; called by VS Code when the window closes. */
export async function deactivate(): Promise<void> {
  await running?.stop();
  running = undefined;
}
