import { MarkupKind, type Hover } from 'vscode-languageserver';
import type { Feature, ServerContext } from './feature.ts';
import { comparedPlace, passagesAt, touchesOffset, type ComparedPlace } from './conflictsAt.ts';
import { guardRequest } from './guard.ts';
import { markdownCard, plainCard, writeConflictCard, writeCorroboration } from './hoverCard.ts';
import { toRange } from './toProtocol.ts';
import { versionStates } from './versionStates.ts';

/** Cards in one popup; more would not be read. */
const maximumCards = 3;

/** The card: who has which reading. It reads the last comparison and computes nothing. */
export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  register: (context) => {
    context.connection.onHover(
      guardRequest<Parameters<typeof comparedPlace>[0], Hover | null>(
        context.log,
        'textDocument/hover',
        null,
        async (params) => {
          const place = await comparedPlace(params, context);
          return place === undefined ? null : cardAt(place, context);
        },
      ),
    );
  },
};

function cardAt(place: ComparedPlace, context: ServerContext): Hover | null {
  const { snapshot, text } = place;
  const style = context.client.hasMarkdownHover ? markdownCard : plainCard;
  const kind = context.client.hasMarkdownHover ? MarkupKind.Markdown : MarkupKind.PlainText;
  const sources = { texts: snapshot.texts, versions: versionStates(snapshot, context) };
  const found = passagesAt(place).slice(0, maximumCards);
  const [nearest] = found;
  if (nearest !== undefined) {
    const cards = found.map(({ conflict, reading }) => writeConflictCard(conflict, reading, sources, style));
    return { contents: { kind, value: cards.join(style.rule) }, range: toRange(text, nearest.passage.span) };
  }
  for (const { reading } of snapshot.analysis.corroborations) {
    const passage = reading.passages.find(
      ({ version, span }) => version === text.id && touchesOffset(span, place.offset),
    );
    if (passage === undefined) continue;
    return {
      contents: { kind, value: writeCorroboration(reading, sources, style) },
      range: toRange(text, passage.span),
    };
  }
  return null;
}
