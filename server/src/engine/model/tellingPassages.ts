import type { Passage, Reading } from './conflict.ts';
import { groupBy } from '../util/groupBy.ts';
import type { VersionId } from './story.ts';

/** One passage of each version that has the reading: the one that prints its value, else the first. */
export function tellingPassages(
  passages: readonly Passage[],
  { value }: Pick<Reading, 'value'>,
): readonly Passage[] {
  if (passages.length < 2) return passages;
  const chosen = new Map<VersionId, Passage>();
  for (const passage of passages) {
    const known = chosen.get(passage.version);
    if (!known || (known.value !== value && passage.value === value)) chosen.set(passage.version, passage);
  }
  return [...chosen.values()];
}

/** Those of the passages that print what most of them print; of two wordings as common, the one that has the reading's value. */
export function commonWording(
  passages: readonly Passage[],
  { value }: Pick<Reading, 'value'>,
): readonly Passage[] {
  if (passages.every(({ text }) => text === passages[0]?.text)) return passages;
  const wordings = [...groupBy(passages, ({ text }) => text.replace(/\s+/g, ' ').toLowerCase()).values()];
  const saysIt = (those: readonly Passage[]) => (those.some((passage) => passage.value === value) ? 1 : 0);
  const [common = []] = wordings.sort((a, b) => b.length - a.length || saysIt(b) - saysIt(a));
  return common;
}
