import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../engine/index.ts';
import type { Snapshot } from '../session/snapshot.ts';
import type { ServerContext } from './feature.ts';
import { toTextEdit } from './toProtocol.ts';

/** The annotation under which edits of more than one file are shown before they are made. */
const annotationId = 'variorum.acrossFiles';

/**
 * The engine's edits as the client applies them, bound to the versions of the documents they were made for.
 * `undefined` where a text is not any more what it was: such an edit must not be made.
 */
export function toWorkspaceEdit(
  edits: readonly Edit[],
  snapshot: Snapshot,
  context: Pick<ServerContext, 'session' | 'texts' | 'client'>,
): WorkspaceEdit | undefined {
  if (!edits.every((edit) => stillHolds(edit, snapshot, context))) return undefined;
  const uris = [...new Set(edits.map(({ version }) => version))];
  const isAcrossFiles = uris.length > 1 && context.client.hasChangeAnnotations;
  const documents = uris.flatMap((uri) => {
    const text = snapshot.texts.get(uri);
    if (text === undefined) return [];
    const version = context.session.textOf(uri)?.documentVersion ?? null;
    const changes = edits
      .filter((edit) => edit.version === uri)
      .map((edit): TextEdit => toTextEdit(text, edit.span, edit.newText))
      .map((edit) => (isAcrossFiles ? { ...edit, annotationId } : edit));
    return [{ textDocument: { uri: context.texts.spellUri(uri), version }, edits: changes }];
  });
  return {
    ...toChanges(documents, context),
    ...(isAcrossFiles ? { changeAnnotations: { [annotationId]: annotation } } : {}),
  };
}

const annotation = {
  label: 'Use the same reading in every version',
  needsConfirmation: true,
  description: 'Variorum changes more than one file.',
};

function toChanges(
  documents: readonly TextDocumentEdit[],
  { client }: Pick<ServerContext, 'client'>,
): Pick<WorkspaceEdit, 'documentChanges' | 'changes'> {
  if (client.hasDocumentChanges) return { documentChanges: [...documents] };
  const plain = documents.map(({ textDocument, edits }): [string, TextEdit[]] => [
    textDocument.uri,
    edits.flatMap((edit) => ('newText' in edit ? [{ range: edit.range, newText: edit.newText }] : [])),
  ]);
  return { changes: Object.fromEntries(plain) };
}

/** The text is the one that was compared, and has at that place what the edit is to replace. */
function stillHolds(edit: Edit, snapshot: Snapshot, { session }: Pick<ServerContext, 'session'>): boolean {
  const compared = snapshot.texts.get(edit.version)?.text;
  const current = session.textOf(edit.version)?.text;
  return (
    current !== undefined &&
    current === compared &&
    current.slice(edit.span.start, edit.span.end) === edit.oldText
  );
}
