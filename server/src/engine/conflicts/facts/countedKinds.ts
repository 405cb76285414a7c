import { words } from '../../language/wordLists.ts';
import type { Token } from '../../model/token.ts';

/** Who works on board, whatever each does there. */
const crew = words('crew crewman crewmember steward stewardess sailor seaman deckhand purser attendant cook');

/**
 * The kind of what is counted, whatever its number: `woman` for *women*. Beside passengers those who work on board are `crew`.
 * `before` is the word before the noun, `facing` the noun that is counted in the same breath.
 */
export function kindOfCounted(noun: Token, before: Token | undefined, facing: Token): string {
  const kind = singularOf(noun);
  const isOnBoard = crew.has(kind) || (kind === 'member' && before?.normal === 'crew');
  return isOnBoard && singularOf(facing) === 'passenger' ? 'crew' : kind;
}

/** The tagger leaves `men` and `children` as they are. */
function singularOf({ normal, lemma }: Token): string {
  if (lemma !== normal) return lemma;
  if (normal.endsWith('men')) return `${normal.slice(0, -3)}man`;
  return normal === 'children' ? 'child' : lemma;
}
