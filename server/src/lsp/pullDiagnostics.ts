import { DocumentDiagnosticReportKind, type DocumentDiagnosticReport } from 'vscode-languageserver';
import { diagnosticsOf } from './diagnostics.ts';
import type { Feature, ServerContext } from './feature.ts';
import { canonicalUri } from './fromProtocol.ts';
import { guardRequest } from './guard.ts';

/** Diagnostics for clients that ask for them and get none sent. An edit in one version changes those of the others. */
export const pullDiagnostics: Feature = {
  capabilities: ({ options }) =>
    options.diagnostics === 'pull'
      ? {
          diagnosticProvider: {
            identifier: 'variorum',
            interFileDependencies: true,
            workspaceDiagnostics: false,
          },
        }
      : {},
  register: (context) => {
    if (context.options.diagnostics !== 'pull') return;
    const empty: DocumentDiagnosticReport = { kind: DocumentDiagnosticReportKind.Full, items: [] };
    context.connection.languages.diagnostics.on(
      guardRequest(context.log, 'textDocument/diagnostic', empty, ({ textDocument, previousResultId }) =>
        report(context, canonicalUri(textDocument.uri), previousResultId),
      ),
    );
  },
};

async function report(
  context: ServerContext,
  uri: string,
  previousResultId: string | undefined,
): Promise<DocumentDiagnosticReport> {
  const snapshot = (await context.session.settledStoryOf(uri))?.snapshot;
  const shown =
    snapshot === undefined ? undefined : diagnosticsOf(snapshot, context).get(context.texts.spellUri(uri));
  const items = [...(shown?.diagnostics ?? [])];
  const resultId = hash(JSON.stringify(items));
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items };
}

/** FNV-1a (Fowler, Noll and Vo), 32 bits: two states of one file are told apart, no more is asked of it. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return `${value.toString(16)}-${String(text.length)}`;
}
