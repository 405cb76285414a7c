/**
 * Packs the part of WordNet 3.1 that newsroom English needs into one committed file,
 * `server/src/engine/language/data/wordnet.json`, so that the product never loads the
 * 34 MB database. The output depends on the database alone: running it twice gives the same bytes.
 *
 *   npx tsx scripts/extractWordnet.ts
 *
 * Kept are single words that WordNet's tagged texts use, or that its own definitions use often
 * (a fair proxy for how common a word is), the words of our own tables, the members of the alternation
 * classes, and common phrasal verbs. Of the senses, at most the eight most usual of each word and part of speech.
 * The layout is described where it is read, in `language/wordnetTables.ts`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alternationRoots, type AlternationRoots } from './alternationRoots.ts';
import { chooseWords, dropNamesakes, findNearKin, numberSynsets } from './wordnetChoice.ts';
import {
  database,
  parentsOf,
  parts,
  readSenses,
  readSynsets,
  readTagCounts,
  resolveRoot,
  type Sense,
  type Senses,
  type Synset,
} from './wordnetDatabase.ts';

const shareSteps = 40;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'server/src/engine/language/data');

/** Printable ASCII without space, quote and backslash: the digits of the packed numbers. */
const digits = Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index))
  .filter((digit) => digit !== '"' && digit !== '\\')
  .slice(0, 88);

/** Base 44, most significant digit first; digits from 44 up say that another follows. */
function packNumber(value: number): string {
  let packed = digits[value % 44] ?? '';
  for (let rest = Math.floor(value / 44); rest > 0; rest = Math.floor(rest / 44)) {
    packed = (digits[44 + (rest % 44)] ?? '') + packed;
  }
  return packed;
}

function packNumbers(values: readonly number[]): string {
  return values.map(packNumber).join('');
}

/** The share of a sense in its word's use, in steps; untagged senses get half a use each. */
function shareOf(sense: Sense, senses: readonly Sense[]): number {
  const total = senses.reduce((sum, each) => sum + each.count + 0.5, 0);
  return Math.max(1, Math.round((shareSteps * (sense.count + 0.5)) / total));
}

interface Packing {
  readonly synsets: ReadonlyMap<string, Synset>;
  readonly numbers: ReadonlyMap<string, number>;
}

/** Sorted words, each as one digit for the letters it shares with the word before, then the rest of it. */
function packWords(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const before = words[index - 1] ?? '';
      let shared = 0;
      while (shared < word.length - 1 && shared < 40 && word[shared] === before[shared]) shared += 1;
      return packNumber(shared) + word.slice(shared);
    })
    .join(' ');
}

/** By word: how many senses; for each its synset and its share. */
function packSenses(
  words: readonly string[],
  all: readonly Senses[],
  numbers: ReadonlyMap<string, number>,
): string {
  const byWord = new Map<string, Senses[]>();
  for (const senses of all) byWord.set(senses.word, [...(byWord.get(senses.word) ?? []), senses]);
  return words
    .map((word) => {
      const senses = (byWord.get(word) ?? []).flatMap((each) =>
        each.senses.map((sense) =>
          packNumbers([numbers.get(sense.synset) ?? 0, shareOf(sense, each.senses)]),
        ),
      );
      return packNumber(senses.length) + senses.join('');
    })
    .join('');
}

/** By synset: how many parents, and how far each lies from it (twice the distance, odd where it lies after). */
function packParents({ synsets, numbers }: Packing): string {
  return [...numbers]
    .map(([key, own]) => {
      const synset = synsets.get(key);
      const parents =
        synset === undefined ? [] : parentsOf(synset).flatMap((parent) => numbers.get(parent) ?? []);
      const distances = parents.map((parent) => (parent < own ? 2 * (own - parent) : 2 * (parent - own) + 1));
      return packNumbers([parents.length, ...distances]);
    })
    .join('');
}

/** The synsets that links of some marks join. */
function linkedPairs({ synsets, numbers }: Packing, marks: readonly string[]): (readonly [string, string])[] {
  return [...numbers.keys()].flatMap((key) =>
    (synsets.get(key)?.links ?? [])
      .filter((link) => marks.includes(link.mark))
      .map((link): readonly [string, string] => [key, link.target]),
  );
}

/** Pairs of synsets in either order, each once: the smaller number's step from the pair before, then the distance. */
function packPairs(
  numbers: ReadonlyMap<string, number>,
  keyPairs: readonly (readonly [string, string])[],
): string {
  const pairs = new Map<string, readonly [number, number]>();
  for (const [own, other] of keyPairs.map(([a, b]) => [numbers.get(a), numbers.get(b)] as const)) {
    if (own === undefined || other === undefined || other === own) continue;
    const pair = [Math.min(own, other), Math.max(own, other)] as const;
    pairs.set(pair.join(' '), pair);
  }
  let before = 0;
  return [...pairs.values()]
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])
    .map(([low, high]) => {
      const packed = packNumbers([low - before, high - low]);
      before = low;
      return packed;
    })
    .join('');
}

function packClasses(all: readonly Senses[], numbers: ReadonlyMap<string, number>): object[] {
  const byWord = new Map(all.map((senses) => [`${senses.word} ${senses.part}`, senses]));
  const resolve = (names: readonly string[]): number[] =>
    names.flatMap((name) => numbers.get(resolveRoot(byWord, name)) ?? []);
  return alternationRoots.map(({ name, roots, members = [], without = [] }) => ({
    name,
    roots: resolve(roots),
    members: resolve(members),
    without: resolve(without),
  }));
}

/** Words that our own tables hold are kept whatever their frequency. */
function readNewsroomWords(): Set<string> {
  const texts = ['antonyms.json', 'synonyms.json', 'closedTables.json', 'kinds.json'].map((name) =>
    readFileSync(join(target, name), 'utf8'),
  );
  return new Set(texts.flatMap((text) => text.match(/[a-z_-]{3,}/gu) ?? []));
}

function extractWordnet(): void {
  const synsets = readSynsets();
  const all = readSenses(readTagCounts());
  const byWord = new Map(all.map((senses) => [`${senses.word} ${senses.part}`, senses]));
  const rootsOf = (kinds: readonly AlternationRoots[]): Set<string> =>
    new Set(
      kinds.flatMap(({ roots, members = [] }) =>
        [...roots, ...members].map((name) => resolveRoot(byWord, name)),
      ),
    );
  const roots = rootsOf(alternationRoots);
  const wholeRoots = rootsOf(alternationRoots.filter((kind) => kind.keep === 'all'));
  const chosen = chooseWords(
    dropNamesakes(all, synsets, roots),
    synsets,
    roots,
    wholeRoots,
    readNewsroomWords(),
  );
  const apartRoots = alternationRoots
    .filter((kind) => kind.apart !== 'always')
    .map((kind) => rootsOf([kind]));
  const numbers = numberSynsets(chosen, synsets);
  const packing: Packing = { synsets, numbers };
  const words = [...new Set(chosen.map(({ word }) => word))].sort();
  const keys = [...numbers.keys()];
  const packed = {
    words: packWords(words),
    senses: packSenses(words, chosen, numbers),
    firstByPart: Object.fromEntries(
      parts.map((part) => [part, keys.findIndex((key) => key.startsWith(part))]),
    ),
    synsetCount: keys.length,
    parents: packParents(packing),
    antonyms: packPairs(numbers, linkedPairs(packing, ['!'])),
    verbGroups: packPairs(numbers, linkedPairs(packing, ['$'])),
    derivations: packPairs(numbers, linkedPairs(packing, ['+', '\\'])),
    nearKin: packPairs(numbers, findNearKin(keys, synsets, byWord, apartRoots)),
    classes: packClasses(all, numbers),
  };
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'wordnet.json'), `${JSON.stringify(packed, undefined, 1)}\n`);
  const licence = readFileSync(join(database, '../LICENSE'), 'utf8').replace(/[ \r]+$/gmu, '');
  writeFileSync(join(target, 'wordnet.LICENSE.txt'), licence);
  process.stdout.write(`${String(words.length)} words, ${String(keys.length)} synsets\n`);
  for (const [name, value] of Object.entries(packed))
    process.stdout.write(`  ${name} ${String(JSON.stringify(value).length)}\n`);
}

extractWordnet();
