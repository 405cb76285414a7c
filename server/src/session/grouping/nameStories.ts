import { parentUri, baseName } from '../uris.ts';
import type { Signature } from './signature.ts';
import type { ArticleText } from './stories.ts';

/**
 * A name for each story, stable while its articles stay about the same thing: the folder's, where the story and only
 * it lies in one folder, and else the first words of its opening that most versions have: `tolliver-bridge-crack`.
 */
export function nameStories(
  stories: readonly (readonly number[])[],
  articles: readonly ArticleText[],
  signatures: readonly Signature[],
): readonly string[] {
  const folders = articles.map(({ uri }) => parentUri(uri));
  const storiesByFolder = new Map<string, Set<number>>();
  for (const [story, members] of stories.entries()) {
    for (const member of members) {
      const folder = folders[member] ?? '';
      storiesByFolder.set(folder, (storiesByFolder.get(folder) ?? new Set()).add(story));
    }
  }
  const taken = new Set<string>();
  return stories.map((members) => {
    const own = new Set(members.map((member) => folders[member] ?? ''));
    const folder = own.size === 1 ? [...own][0] : undefined;
    const isOnlyStory = folder !== undefined && storiesByFolder.get(folder)?.size === 1;
    const name = isOnlyStory ? slug([baseName(folder)]) : nameByWords(members, signatures);
    return takeName(name === '' ? 'story' : name, taken);
  });
}

/** The first words of the first version's opening that more than half of the versions open with too. */
function nameByWords(members: readonly number[], signatures: readonly Signature[]): string {
  const openings = members.map((member) => new Set(signatures[member]?.opening));
  const first = [...(openings[0] ?? [])];
  const shared = first.filter(
    (word) => word.length > 3 && openings.filter((opening) => opening.has(word)).length * 2 > openings.length,
  );
  return slug((shared.length > 0 ? shared : first).slice(0, 4));
}

function slug(words: readonly string[]): string {
  return words
    .join('-')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

function takeName(name: string, taken: Set<string>): string {
  let free = name;
  for (let number = 2; taken.has(free); number += 1) free = `${name}-${String(number)}`;
  taken.add(free);
  return free;
}
