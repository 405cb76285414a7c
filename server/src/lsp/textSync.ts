import { TextDocumentSyncKind, type TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { versionIdOf } from '../session/createStory.ts';
import type { VersionText } from '../session/snapshot.ts';
import type { Feature } from './feature.ts';
import { canonicalUri } from './fromProtocol.ts';
import { guardNotification } from './guard.ts';

/** The editor's documents, updated piece by piece, by canonical URI. */
export class TextSync {
  readonly #documents = new Map<string, TextDocument>();

  open(document: TextDocument): VersionText | undefined {
    const uri = canonicalUri(document.uri);
    if (!isArticle(document)) return undefined;
    this.#documents.set(uri, document);
    return toVersionText(uri, document);
  }

  /** Gives the new text and the offset of the last change; `undefined` for a document that is not open. */
  change(
    uri: string,
    version: number,
    changes: readonly TextDocumentContentChangeEvent[],
  ): { readonly text: VersionText; readonly offset: number } | undefined {
    const document = this.#documents.get(uri);
    if (document === undefined) return undefined;
    const before = document.getText();
    TextDocument.update(document, [...changes], version);
    const text = toVersionText(uri, document);
    return { text, offset: endOfChange(withoutMark(before), text.text) };
  }

  /** True where the document was open. */
  close(uri: string): boolean {
    return this.#documents.delete(uri);
  }

  /** The client's own spelling of a URI: where a document is open, answers must name it as the client does. */
  spellUri(uri: string): string {
    return this.#documents.get(uri)?.uri ?? uri;
  }
}

export const textSync: Feature = {
  capabilities: () => ({
    textDocumentSync: {
      openClose: true,
      change: TextDocumentSyncKind.Incremental,
      save: { includeText: false },
    },
  }),
  register: ({ connection, session, texts, log }) => {
    connection.onDidOpenTextDocument(
      guardNotification(log, 'didOpen', ({ textDocument: { uri, languageId, version, text } }) => {
        const opened = texts.open(TextDocument.create(uri, languageId, version, text));
        if (opened !== undefined) session.openText(opened);
      }),
    );
    connection.onDidChangeTextDocument(
      guardNotification(log, 'didChange', ({ textDocument, contentChanges }) => {
        const changed = texts.change(canonicalUri(textDocument.uri), textDocument.version, contentChanges);
        if (changed !== undefined) session.changeText(changed.text, changed.offset);
      }),
    );
    connection.onDidCloseTextDocument(
      guardNotification(log, 'didClose', ({ textDocument }) => {
        const uri = canonicalUri(textDocument.uri);
        if (texts.close(uri)) session.closeText(uri);
      }),
    );
    connection.onDidSaveTextDocument(
      guardNotification(log, 'didSave', ({ textDocument }) => {
        session.filesChanged([canonicalUri(textDocument.uri)]);
      }),
    );
  },
};

/** Source code and settings are no articles, even where the client sends them. */
function isArticle({ languageId, uri }: TextDocument): boolean {
  return articleLanguages.has(languageId.toLowerCase()) || /\.(?:txt|md)$/i.test(uri);
}

/** As VS Code, Vim, Emacs, Helix and Zed name plain text and Markdown. */
const articleLanguages = new Set(['plaintext', 'text', 'plain text', 'markdown']);

function toVersionText(uri: string, document: TextDocument): VersionText {
  const text = document.getText();
  return {
    id: versionIdOf(uri),
    text: withoutMark(text),
    documentVersion: document.version,
    hasByteOrderMark: text.startsWith('\uFEFF'),
  };
}

function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

/** The offset in `after` where the part that differs ends: about where the caret is. */
function endOfChange(before: string, after: string): number {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  ) {
    tail += 1;
  }
  return after.length - tail;
}
