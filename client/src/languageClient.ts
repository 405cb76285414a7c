import { commands, Uri, window, type LogOutputChannel } from 'vscode';
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  RevealOutputChannelOn,
  State,
  TransportKind,
  type ErrorHandler,
  type LanguageClientOptions,
} from 'vscode-languageclient/node';
import {
  compareCommand,
  diagnosticSource,
  stetCommand,
  type InitializationOptions,
} from '../../server/src/protocol.ts';
import { articleSelector } from './articles.ts';
import { createRestartLimit } from './restartLimit.ts';

/**
 * The connection to the language server: it runs as a process of its own, talked to over IPC, so that
 * a long comparison never holds up the editor.
 */
export function createLanguageClient(extensionUri: Uri, output: LogOutputChannel): LanguageClient {
  const module = Uri.joinPath(extensionUri, 'server', 'dist', 'server.cjs').fsPath;
  const server = { module, transport: TransportKind.ipc };
  const options: LanguageClientOptions = {
    documentSelector: [...articleSelector],
    diagnosticCollectionName: diagnosticSource,
    outputChannel: output,
    revealOutputChannelOn: RevealOutputChannelOn.Never,
    initializationOptions: initializationOptions(extensionUri),
    errorHandler: createErrorHandler(output),
  };
  const client = new LanguageClient(
    'variorum',
    'Variorum',
    { run: server, debug: { ...server, options: { execArgv: ['--nolazy', '--inspect=6129'] } } },
    options,
  );
  clearSquigglesOfDeadServer(client);
  return client;
}

function initializationOptions(extensionUri: Uri): InitializationOptions {
  return {
    diagnostics: 'push',
    squigglesOnOpen: 'keep',
    clientCommands: [stetCommand, compareCommand],
    kindPages: Uri.joinPath(extensionUri, 'docs', 'kinds').toString(),
  };
}

/**
 * The server publishes differences from what it last sent. A new process has sent nothing and would never
 * take back what its predecessor left in the editor.
 */
function clearSquigglesOfDeadServer(client: LanguageClient): void {
  client.onDidChangeState(({ oldState }) => {
    if (oldState === State.Running) client.diagnostics?.clear();
  });
}

/** Starts a crashed server again without a word, and asks once it has crashed too often. */
function createErrorHandler(output: LogOutputChannel): ErrorHandler {
  const restartLimit = createRestartLimit();
  return {
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => {
      if (restartLimit.allowsRestart(Date.now())) {
        output.warn('The language server ended unexpectedly and is started again.');
        return { action: CloseAction.Restart, handled: true };
      }
      void offerRestart(output);
      return { action: CloseAction.DoNotRestart, handled: true };
    },
  };
}

async function offerRestart(output: LogOutputChannel): Promise<void> {
  const restart = 'Restart Server';
  const look = 'Show Output';
  const choice = await window.showErrorMessage(
    'Variorum’s language server ended five times within three minutes and stays off.',
    restart,
    look,
  );
  if (choice === look) output.show();
  if (choice === restart) await commands.executeCommand('variorum.restartServer');
}
