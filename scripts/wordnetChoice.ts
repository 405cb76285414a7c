/** Which words and senses of WordNet the product keeps, and how the kept senses are numbered; for `extractWordnet.ts`. */
import {
  hasAncestor,
  parentsOf,
  partOf,
  parts,
  type Sense,
  type Senses,
  type Synset,
} from './wordnetDatabase.ts';

const sensesPerWord = 8;

function countGlossWords(synsets: ReadonlyMap<string, Synset>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { gloss } of synsets.values()) {
    for (const word of new Set(gloss.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/gu))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

export function chooseWords(
  all: readonly Senses[],
  synsets: ReadonlyMap<string, Synset>,
  roots: ReadonlySet<string>,
  wholeRoots: ReadonlySet<string>,
  newsroomWords: ReadonlySet<string>,
): Senses[] {
  const glossCounts = countGlossWords(synsets);
  const plural = (word: string): number => (glossCounts.get(word) ?? 0) + (glossCounts.get(`${word}s`) ?? 0);
  const isCommon = ({ word, part, senses }: Senses): boolean => {
    if (senses.length === 0) return false;
    const tagged = senses.reduce((sum, sense) => sum + sense.count, 0);
    if (word.includes('_')) return part === 'v' && tagged > 0 && word.split('_').length === 2;
    if (!/^[a-z][a-z'-]+$/u.test(word)) return false;
    if (newsroomWords.has(word)) return true;
    if (tagged > 1 || plural(word) >= 8 || (tagged > 0 && plural(word) > 0)) return true;
    const belongsTo = (below: ReadonlySet<string>): boolean =>
      senses.some((sense) => hasAncestor(synsets, sense.synset, below));
    return belongsTo(wholeRoots) || (plural(word) > 0 && belongsTo(roots));
  };
  /** The first three senses, and of the next those that the tagged texts use or that belong to a class. */
  const isCommonSense = (sense: Sense, rank: number): boolean =>
    rank < 3 || sense.count > 0 || hasAncestor(synsets, sense.synset, roots);
  return all
    .filter(isCommon)
    .map((each) => ({ ...each, senses: each.senses.slice(0, sensesPerWord).filter(isCommonSense) }));
}

/** A person or place that bears a common word's name (`French`, the sculptor) is no sense of that word. */
export function dropNamesakes(
  all: readonly Senses[],
  synsets: ReadonlyMap<string, Synset>,
  roots: ReadonlySet<string>,
): Senses[] {
  return all.map((each) => ({
    ...each,
    senses: each.senses.filter(
      ({ synset }) =>
        !(synsets.get(synset)?.links.some((link) => link.mark === '@i') ?? false) ||
        hasAncestor(synsets, synset, roots),
    ),
  }));
}

/** Numbers the synsets so that parents come before children and siblings lie together. */
export function numberSynsets(
  words: readonly Senses[],
  synsets: ReadonlyMap<string, Synset>,
): Map<string, number> {
  const needed = new Set<string>();
  const addWithAncestors = (key: string): void => {
    if (needed.has(key)) return;
    needed.add(key);
    const synset = synsets.get(key);
    if (synset !== undefined) parentsOf(synset).forEach(addWithAncestors);
  };
  words.forEach(({ senses }) => {
    senses.forEach((sense) => {
      addWithAncestors(sense.synset);
    });
  });
  const children = new Map<string, string[]>();
  const sorted = [...needed].sort(
    (a, b) => parts.indexOf(partOf(a[0] ?? '')) - parts.indexOf(partOf(b[0] ?? '')) || (a < b ? -1 : 1),
  );
  const tops: string[] = [];
  for (const key of sorted) {
    const synset = synsets.get(key);
    const parent = synset === undefined ? undefined : parentsOf(synset)[0];
    if (parent === undefined) tops.push(key);
    else children.set(parent, [...(children.get(parent) ?? []), key]);
  }
  const numbers = new Map<string, number>();
  const visit = (key: string): void => {
    if (numbers.has(key)) return;
    numbers.set(key, numbers.size);
    children.get(key)?.forEach(visit);
  };
  for (const part of parts) tops.filter((key) => key.startsWith(part)).forEach(visit);
  return numbers;
}

/**
 * Members of one class of which one's definition names the other: *sea* is `a division of an ocean`, a *detective*
 * `a police officer who …`. They are too near to exclude one another. Pairs of synset keys.
 */
export function findNearKin(
  keys: readonly string[],
  synsets: ReadonlyMap<string, Synset>,
  sensesByWord: ReadonlyMap<string, Senses>,
  classRoots: readonly ReadonlySet<string>[],
): (readonly [string, string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (const key of keys) {
    const synset = synsets.get(key);
    if (synset?.part !== 'n') continue;
    const classes = classRoots.filter((roots) => hasAncestor(synsets, key, roots));
    if (classes.length === 0) continue;
    const areKin = (named: string): boolean =>
      hasAncestor(synsets, key, new Set([named])) || hasAncestor(synsets, named, new Set([key]));
    for (const named of synsetsNamedIn(synset.gloss, sensesByWord)) {
      if (classes.some((roots) => hasAncestor(synsets, named, roots)) && !areKin(named))
        pairs.push([key, named]);
    }
  }
  return pairs;
}

/** The two most usual noun senses of each word or pair of words in a definition, its examples left out. */
function synsetsNamedIn(gloss: string, sensesByWord: ReadonlyMap<string, Senses>): Set<string> {
  const words = (gloss.split('"')[0] ?? '').toLowerCase().match(/[a-z]+/gu) ?? [];
  const named = new Set<string>();
  for (const [index, word] of words.entries()) {
    for (const name of [word, word.replace(/s$/u, ''), `${word}_${words[index + 1] ?? ''}`]) {
      for (const { synset } of sensesByWord.get(`${name} n`)?.senses.slice(0, 2) ?? []) named.add(synset);
    }
  }
  return named;
}
