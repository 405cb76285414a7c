import type { Passage, Reading } from './conflict.ts';
import { addToGroup } from '../util/addToGroup.ts';
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
  if (areWordedAlike(passages)) return passages;
  const wordings = new Map<string, Passage[]>();
  for (const passage of passages) addToGroup(wordings, foldWording(passage.text), passage);
  let common: readonly Passage[] = [];
  for (const wording of wordings.values()) {
    const lead = wording.length - common.length;
    if (lead > 0 || (lead === 0 && hasValue(wording, value) && !hasValue(common, value))) common = wording;
  }
  return common;
}

function areWordedAlike(passages: readonly Passage[]): boolean {
  for (const { text } of passages) if (text !== passages[0]?.text) return false;
  return true;
}

/** What is no single space between two words: most texts have none of it, and are not made anew. */
const unevenSpace = /[^\S ]\s*| \s+/g;

function foldWording(text: string): string {
  return text.replace(unevenSpace, ' ').toLowerCase();
}

function hasValue(passages: readonly Passage[], value: string): boolean {
  for (const passage of passages) if (passage.value === value) return true;
  return false;
}
