import type { Location } from 'vscode-languageserver';
import type { Feature, ServerContext } from './feature.ts';
import { comparedPlace, type ComparedPlace } from './conflictsAt.ts';
import { guardRequest } from './guard.ts';
import { samePassage, toLocations } from './navigation.ts';

/** The same passage in the lead version; from there, or where there is no lead, in the other versions. */
export const definition: Feature = {
  capabilities: () => ({ definitionProvider: true }),
  register: (context) => {
    context.connection.onDefinition(
      guardRequest<Parameters<typeof comparedPlace>[0], Location[] | null>(
        context.log,
        'textDocument/definition',
        null,
        async (params) => {
          const place = await comparedPlace(params, context);
          return place === undefined ? null : definitionOf(place, context);
        },
      ),
    );
  },
};

function definitionOf(place: ComparedPlace, context: ServerContext): Location[] | null {
  const { leadVersion } = place.snapshot.analysis.story;
  const others = samePassage(place).filter(({ version }) => version !== place.text.id);
  const inLead = others.filter(({ version }) => version === leadVersion);
  const targets = inLead.length > 0 ? inLead : others;
  return targets.length === 0 ? null : toLocations(targets, place, context);
}
