import { DocumentHighlightKind, type DocumentHighlight } from 'vscode-languageserver';
import type { Feature } from './feature.ts';
import { comparedPlace, passagesAt, type ComparedPlace } from './conflictsAt.ts';
import { guardRequest } from './guard.ts';
import { toRange } from './toProtocol.ts';

/**
 * Every place of this file that states a reading of the conflict under the caret.
 * Elsewhere there is no answer, so that the editor highlights equal words as it always does.
 */
export const documentHighlight: Feature = {
  capabilities: () => ({ documentHighlightProvider: true }),
  register: (context) => {
    context.connection.onDocumentHighlight(
      guardRequest<Parameters<typeof comparedPlace>[0], DocumentHighlight[] | null>(
        context.log,
        'textDocument/documentHighlight',
        null,
        async (params) => {
          const place = await comparedPlace(params, context);
          return place === undefined ? null : highlightsAt(place);
        },
      ),
    );
  },
};

function highlightsAt(place: ComparedPlace): DocumentHighlight[] | null {
  const [nearest] = passagesAt(place);
  if (nearest === undefined) return null;
  return nearest.conflict.readings
    .flatMap(({ passages }) => passages)
    .filter(({ version }) => version === place.text.id)
    .map(({ span }) => ({ range: toRange(place.text, span), kind: DocumentHighlightKind.Text }));
}
