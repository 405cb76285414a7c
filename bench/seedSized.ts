import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Labelled stories whose versions are laid end to end, so that each text is as long as a full news article. */
const joinedStories = ['01-bridge-closure', '05-typhoon-linaw', '07-rsv-vaccine'];
/** Stories that share no sentence with those. */
const otherStories = ['06-lantern-trust-trial', 'sample'];
const versionCount = 5;

/** A text of some 800 words with its file name. */
export interface SizedVersion {
  readonly name: string;
  readonly text: string;
}

/** Five versions of one long article, which agree and differ as versions of a story do. */
export function makeSeedSizedVersions(): readonly SizedVersion[] {
  return joinStories(joinedStories, 'version');
}

/** Five versions of another article, for a server to warm itself at. */
export function makeOtherVersions(): readonly SizedVersion[] {
  return joinStories(otherStories, 'other');
}

const realArticles = '../shared/seeds';

/** Five real articles on one piece of news, where they lie beside the clone: their text is not ours to bring along. */
export function readRealVersions(): readonly SizedVersion[] {
  if (!existsSync(realArticles)) return [];
  return readdirSync(realArticles)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(realArticles, name), 'utf8') }));
}

function joinStories(stories: readonly string[], name: string): readonly SizedVersion[] {
  const columns = stories.map((story) => {
    const folder = join('test-fixtures', story);
    const files = readdirSync(folder).filter((name) => /\.(md|txt)$/.test(name));
    return files.sort().map((name) => readFileSync(join(folder, name), 'utf8'));
  });
  return Array.from({ length: versionCount }, (_, index) => ({
    name: `${name}-${index + 1}.md`,
    text: columns.map((texts) => texts[index % texts.length] ?? '').join('\n\n'),
  }));
}

/** A word in the middle of a text that can stand for another, so that a bench can edit to and fro. */
export interface WordEdit {
  readonly offset: number;
  readonly word: string;
  readonly other: string;
}

/** Finds a plain lower-case word of four letters or more near the middle; its stand-in is longer by two letters. */
export function findWordToEdit(text: string): WordEdit {
  const found = /(?<= )[a-z]{4,}(?= )/.exec(text.slice(text.length / 2));
  if (!found) throw new Error('The article has no plain word in its second half.');
  return { offset: Math.floor(text.length / 2) + found.index, word: found[0], other: `${found[0]}er` };
}
