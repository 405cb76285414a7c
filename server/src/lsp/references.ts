import type { Location, ReferenceParams } from 'vscode-languageserver';
import type { Feature } from './feature.ts';
import { comparedPlace } from './conflictsAt.ts';
import { guardRequest } from './guard.ts';
import { samePassage, toLocations } from './navigation.ts';

/** The same passage in all versions; this one is left out where the client asks for references without declaration. */
export const references: Feature = {
  capabilities: () => ({ referencesProvider: true }),
  register: (context) => {
    context.connection.onReferences(
      guardRequest<ReferenceParams, Location[] | null>(
        context.log,
        'textDocument/references',
        null,
        async (params) => {
          const place = await comparedPlace(params, context);
          if (place === undefined) return null;
          const places = samePassage(place);
          const isWanted = params.context.includeDeclaration
            ? () => true
            : ({ version }: { readonly version: string }) => version !== place.text.id;
          const wanted = places.filter(isWanted);
          return wanted.length === 0 ? null : toLocations(wanted, place, context);
        },
      ),
    );
  },
};
