import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { InitializationOptions } from '../server/src/protocol.ts';
import type { SizedVersion, WordEdit } from './seedSized.ts';

const patienceMilliseconds = 30_000;

/** The bundled server over stdio with a story in its workspace, as an editor would hold it. */
export interface ServedStory {
  /** From the start of the process to the first diagnostics, in milliseconds. */
  readonly coldMilliseconds: number;
  /** Replaces one word by the other in the first version; ends when the diagnostics for that text have come. */
  edit(): Promise<void>;
  /** Opens versions that it has never seen; gives the milliseconds until diagnostics of the first of them come. */
  openUnseen(versions: readonly SizedVersion[]): Promise<number>;
  /**
   * The milliseconds that the server itself has taken, since this was last asked, for each message that it answered with
   * diagnostics: without the way between the processes, and without what the client is busy with.
   */
  takeServerTimes(): Promise<readonly number[]>;
  close(): void;
}

/** Starts `server/dist/server.cjs` on a temporary folder with these versions, opens them and waits for diagnostics. */
export async function serveStory(versions: readonly SizedVersion[], word: WordEdit): Promise<ServedStory> {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-bench-'));
  const write = (texts: readonly SizedVersion[]): void => {
    for (const { name, text } of texts) writeFileSync(join(folder, name), text);
  };
  write(versions);
  const start = performance.now();
  const child = fork('server/dist/server.cjs', ['--stdio'], {
    execArgv: ['--import', new URL('./serverClock.mjs', import.meta.url).href],
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  });
  if (!child.stdout || !child.stdin) throw new Error('The server has no streams.');
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.onUnhandledNotification(() => undefined);
  connection.listen();
  const toDocument = ({ name, text }: SizedVersion): TextDocument =>
    TextDocument.create(pathToFileURL(join(folder, name)).href, 'markdown', 1, text);
  const documents = versions.map(toDocument);
  const editor = new Editor(connection, documents, word);
  await editor.open(pathToFileURL(folder).href);
  const coldMilliseconds = performance.now() - start;
  return {
    coldMilliseconds,
    edit: () => editor.edit(),
    openUnseen: async (unseen) => {
      write(unseen);
      const opened = performance.now();
      await editor.openDocuments(unseen.map(toDocument));
      return performance.now() - opened;
    },
    takeServerTimes: () => takeServerTimes(child),
    close: () => {
      connection.dispose();
      child.kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Asks the clock that is loaded into the server (`serverClock.mjs`). */
async function takeServerTimes(child: ChildProcess): Promise<readonly number[]> {
  const answered = once(child, 'message');
  child.send('take');
  const times: unknown = (await answered)[0];
  if (!Array.isArray(times)) throw new Error('The clock in the server has not answered.');
  return times.filter((time) => typeof time === 'number');
}

/** The client's side: it holds the first version's text and hears what is published for it. */
class Editor {
  readonly #connection: ProtocolConnection;
  readonly #documents: readonly TextDocument[];
  readonly #word: WordEdit;
  #hear: (published: PublishDiagnosticsParams) => void = () => undefined;
  #version = 1;

  constructor(connection: ProtocolConnection, documents: readonly TextDocument[], word: WordEdit) {
    this.#connection = connection;
    this.#documents = documents;
    this.#word = word;
    connection.onNotification(PublishDiagnosticsNotification.type, (published) => {
      this.#hear(published);
    });
  }

  async open(folderUri: string): Promise<void> {
    const initializationOptions: InitializationOptions = { debounceMilliseconds: 0, quietMilliseconds: 0 };
    await this.#connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- the protocol's type still asks for it.
      rootUri: null,
      workspaceFolders: [{ uri: folderUri, name: 'bench' }],
      capabilities: {
        textDocument: { publishDiagnostics: { versionSupport: true, relatedInformation: true } },
      },
      initializationOptions,
    });
    await this.#connection.sendNotification(InitializedNotification.type, {});
    await this.openDocuments(this.#documents);
  }

  /** Ends when diagnostics of the first of them have come. */
  async openDocuments(documents: readonly TextDocument[]): Promise<void> {
    const published = this.#published(({ diagnostics }) => diagnostics.length > 0, documents[0]);
    for (const document of documents) {
      const { uri, languageId, version } = document;
      const textDocument = { uri, languageId, version, text: document.getText() };
      await this.#connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
    }
    await published;
  }

  async edit(): Promise<void> {
    const [document] = this.#documents;
    if (document === undefined) throw new Error('There is no version to edit.');
    const { offset, word, other } = this.#word;
    const [from, to] = this.#version % 2 === 1 ? [word, other] : [other, word];
    this.#version += 1;
    const version = this.#version;
    const start = document.positionAt(offset);
    const range = { start, end: { line: start.line, character: start.character + from.length } };
    const published = this.#published((message) => message.version === version);
    await this.#connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri: document.uri, version },
      contentChanges: [{ range, text: to }],
    });
    await published;
  }

  /** Ends when diagnostics of a document have come that are as wanted; fails after half a minute. */
  async #published(
    isWanted: (published: PublishDiagnosticsParams) => boolean,
    document = this.#documents[0],
  ): Promise<void> {
    const uri = document?.uri;
    const giveUp = new AbortController();
    const heard = new Promise<void>((resolve) => {
      this.#hear = (published) => {
        if (published.uri === uri && isWanted(published)) resolve();
      };
    });
    const late = sleep(patienceMilliseconds, undefined, { signal: giveUp.signal }).then(() => {
      throw new Error('The server has published nothing for half a minute.');
    });
    await Promise.race([heard, late.catch(rethrowUnlessAborted)]);
    giveUp.abort();
  }
}

function rethrowUnlessAborted(error: unknown): never | void {
  if (!(error instanceof Error && error.name === 'AbortError')) throw error;
}
