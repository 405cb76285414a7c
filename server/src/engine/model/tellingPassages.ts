import type { Passage, Reading } from './conflict.ts';
import type { VersionId } from './story.ts';

/** One passage of each version that has the reading: the one that prints its value, else the first. */
export function tellingPassages(
  passages: readonly Passage[],
  { value }: Pick<Reading, 'value'>,
): readonly Passage[] {
  const chosen = new Map<VersionId, Passage>();
  for (const passage of passages) {
    const known = chosen.get(passage.version);
    if (!known || (known.value !== value && passage.value === value)) chosen.set(passage.version, passage);
  }
  return [...chosen.values()];
}
