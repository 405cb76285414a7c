import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import {
  createProtocolConnection,
  FileChangeType,
  StreamMessageReader,
  StreamMessageWriter,
  type CodeAction,
  type Diagnostic,
  type Hover,
  type InitializeResult,
  type Location,
  type Position,
  type ProtocolConnection,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import { capableEditor } from './capableEditor.ts';
import { EditorInbox } from './editorInbox.ts';
import type { InitializationOptions, StoriesResult, StoryState } from '../src/protocol.ts';

/** How a test editor is set up; everything has the default of a capable editor. */
export interface EditorOptions {
  /** Files by path below the workspace folder, or, with several folders, below their common parent. */
  readonly files: Readonly<Record<string, string>>;
  /** Folder names below the parent; `['.']` by default. */
  readonly folders?: readonly string[];
  readonly options?: InitializationOptions;
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Capabilities that are taken away or replaced. */
  readonly capabilities?: Readonly<Record<string, unknown>>;
}

/** The bundle under test: `npm run build` makes it. */
export const serverPath = resolve(process.env['VARIORUM_SERVER'] ?? 'server/dist/server.cjs');

/**
 * An editor without a window: speaks to the bundled server over stdio, keeps documents and squiggles as an editor
 * would, and waits for messages, never for time.
 */
export class TestEditor extends EditorInbox {
  initialized: InitializeResult = { capabilities: {} };
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly root: string;
  readonly #documents = new Map<string, TextDocument>();

  private constructor(
    process: ChildProcess,
    connection: ProtocolConnection,
    root: string,
    options: EditorOptions,
  ) {
    super(options.settings ?? {});
    this.process = process;
    this.connection = connection;
    this.root = root;
  }

  static async start(options: EditorOptions): Promise<TestEditor> {
    if (!existsSync(serverPath)) throw new Error(`${serverPath} is missing: run “npm run build” first.`);
    const root = realpathSync(await mkdtemp(join(tmpdir(), 'variorum-')));
    for (const [path, text] of Object.entries(options.files)) await writeBelow(root, path, text);
    const server = spawn(process.execPath, [serverPath, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const connection = createProtocolConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const editor = new TestEditor(server, connection, root, options);
    editor.listen(connection);
    await editor.#initialize(options);
    return editor;
  }

  uri(path: string): string {
    return path.includes(':') ? path : URI.file(join(this.root, path)).toString();
  }

  /** Says goodbye and waits for the process to end; gives its exit code. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((done) => this.process.once('exit', done));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await ended;
    this.connection.dispose();
    await rm(this.root, { recursive: true, force: true });
    return code;
  }

  // Documents

  async open(path: string, text: string, languageId = 'plaintext'): Promise<void> {
    const document = TextDocument.create(this.uri(path), languageId, 1, text);
    this.#documents.set(document.uri, document);
    const textDocument = { uri: document.uri, languageId, version: 1, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Replaces the first occurrence of some words, as typing would. */
  async replace(path: string, words: string, replacement: string): Promise<void> {
    const document = this.document(path);
    const start = document.getText().indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not in ${path}.`);
    const range = { start: document.positionAt(start), end: document.positionAt(start + words.length) };
    await this.#change(document, [{ range, newText: replacement }]);
  }

  async close(path: string): Promise<void> {
    const uri = this.uri(path);
    this.#documents.delete(uri);
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  document(path: string): TextDocument {
    const document = this.#documents.get(this.uri(path));
    if (document === undefined) throw new Error(`${path} is not open.`);
    return document;
  }

  /** Makes the edit that a code action gave, checking the versions it was made for. Gives the annotations. */
  async apply(edit: WorkspaceEdit): Promise<void> {
    for (const change of edit.documentChanges ?? []) {
      if (!('textDocument' in change)) throw new Error('Only edits of text are expected.');
      const document = this.#documents.get(change.textDocument.uri);
      if (document === undefined) throw new Error(`${change.textDocument.uri} is not open.`);
      if (change.textDocument.version !== document.version)
        throw new Error('The edit is for another version.');
      const edits = change.edits.filter((one): one is TextEdit => 'newText' in one);
      await this.#change(document, edits);
    }
  }

  // Files

  async write(path: string, text: string): Promise<void> {
    const type = existsSync(join(this.root, path)) ? FileChangeType.Changed : FileChangeType.Created;
    await writeBelow(this.root, path, text);
    await this.#tellWatched([{ uri: this.uri(path), type }]);
  }

  /** A folder comes with its files in it; the client tells of the folder alone, as VS Code may on Linux. */
  async arrive(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
    for (const [path, text] of Object.entries(files)) await writeBelow(join(this.root, folder), path, text);
    await this.#tellWatched([{ uri: this.uri(folder), type: FileChangeType.Created }]);
  }

  /** Deletes a file or a folder; of a folder's files the client is told nothing, as in VS Code. */
  async delete(path: string): Promise<void> {
    await rm(join(this.root, path), { recursive: true });
    await this.#tellWatched([{ uri: this.uri(path), type: FileChangeType.Deleted }]);
  }

  async rename(from: string, to: string): Promise<void> {
    await mkdir(dirname(join(this.root, to)), { recursive: true });
    await rename(join(this.root, from), join(this.root, to));
    await this.#tellWatched([
      { uri: this.uri(from), type: FileChangeType.Deleted },
      { uri: this.uri(to), type: FileChangeType.Created },
    ]);
  }

  // Waiting

  /** Waits for a squiggle in a file on exactly these words of the text. */
  async untilSquiggle(path: string, text: string, words: string): Promise<Diagnostic> {
    await this.until(() => this.squiggle(path, text, words) !== undefined);
    const found = this.squiggle(path, text, words);
    if (found === undefined) throw new Error('unreachable');
    return found;
  }

  async untilClean(...paths: readonly string[]): Promise<void> {
    await this.until(() => paths.every((path) => (this.shown.get(this.uri(path)) ?? []).length === 0));
  }

  /** The squiggle whose range holds exactly these words. */
  squiggle(path: string, text: string, words: string): Diagnostic | undefined {
    const document = TextDocument.create('file:///text', 'plaintext', 0, text);
    return (this.shown.get(this.uri(path)) ?? []).find(({ range }) =>
      document.getText(range).includes(words),
    );
  }

  /** Asks for the state until it satisfies; asks again only when the server says that something changed. */
  async untilState(path: string, condition: (state: StoryState) => boolean): Promise<StoryState> {
    for (;;) {
      const change = this.nextStateChange();
      const state = await this.state(path);
      if (condition(state)) return state;
      await change;
    }
  }

  // Requests

  async state(path: string): Promise<StoryState> {
    return await this.connection.sendRequest<StoryState>('variorum/storyState', { uri: this.uri(path) });
  }

  async stories(): Promise<StoriesResult> {
    return await this.connection.sendRequest<StoriesResult>('variorum/stories');
  }

  async hover(path: string, position: Position): Promise<string | undefined> {
    const hover = await this.connection.sendRequest<Hover | null>(
      'textDocument/hover',
      this.#at(path, position),
    );
    const contents = hover?.contents;
    return typeof contents === 'object' && 'value' in contents ? contents.value : undefined;
  }

  async locations(method: string, path: string, position: Position): Promise<readonly Location[]> {
    const params = { ...this.#at(path, position), context: { includeDeclaration: true } };
    return (await this.connection.sendRequest<Location[] | null>(method, params)) ?? [];
  }

  async codeActions(path: string, range: Range, only?: readonly string[]): Promise<readonly CodeAction[]> {
    const diagnostics = this.shown.get(this.uri(path)) ?? [];
    const context = { diagnostics, triggerKind: 1, ...(only === undefined ? {} : { only }) };
    const params = { textDocument: { uri: this.uri(path) }, range, context };
    return await this.connection.sendRequest<CodeAction[]>('textDocument/codeAction', params);
  }

  async resolve(action: CodeAction): Promise<WorkspaceEdit> {
    const resolved = await this.connection.sendRequest<CodeAction>('codeAction/resolve', action);
    return resolved.edit ?? {};
  }

  #at(path: string, position: Position): { textDocument: { uri: string }; position: Position } {
    return { textDocument: { uri: this.uri(path) }, position };
  }

  async #change(document: TextDocument, edits: readonly TextEdit[]): Promise<void> {
    const fromBack = [...edits].sort(
      (one, other) => document.offsetAt(other.range.start) - document.offsetAt(one.range.start),
    );
    const contentChanges = fromBack.map(({ range, newText }) => ({ range, text: newText }));
    TextDocument.update(document, contentChanges, document.version + 1);
    const textDocument = { uri: document.uri, version: document.version };
    await this.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
  }

  /** The arguments of a code action's command, or the data of a squiggle, by field. */
  fields(value: unknown): ReadonlyMap<string, unknown> {
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  }

  async #tellWatched(
    changes: readonly { readonly uri: string; readonly type: FileChangeType }[],
  ): Promise<void> {
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
  }

  async #initialize({ folders = ['.'], options = {}, capabilities = {} }: EditorOptions): Promise<void> {
    const workspaceFolders = folders.map((name) => ({ uri: this.folderUri(name), name }));
    this.initialized = await this.connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders,
      capabilities: { ...capableEditor, ...capabilities },
      initializationOptions: { debounceMilliseconds: 0, quietMilliseconds: 0, ...options },
    });
    await this.connection.sendNotification('initialized', {});
  }

  folderUri(name: string): string {
    return URI.file(resolve(this.root, name)).toString();
  }
}

async function writeBelow(root: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

/** The range of the first occurrence of some words. */
export function rangeOf(text: string, words: string): Range {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text.`);
  const document = TextDocument.create('file:///text', 'plaintext', 0, text);
  return { start: document.positionAt(start), end: document.positionAt(start + words.length) };
}
