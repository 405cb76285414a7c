import { wordnetTables, type Links } from './wordnetTables.ts';

/**
 * Questions to WordNet about two words: are they synonyms, antonyms, one the other's hypernym,
 * or different members of an alternation class (guitar, drum)? Every answer is a weight from 0 to 1:
 * how usual the two senses are that stand so, the geometric mean of their shares in their words' use.
 */

export type WordnetPart = 'noun' | 'verb' | 'adjective' | 'adverb';

/** One sense of a word: its synset and how much of the word's use it has, 0–1. */
export interface Sense {
  readonly synset: number;
  readonly share: number;
}

const sensesByWord = new Map<string, readonly Sense[]>();
const ancestorsBySynset = new Map<number, ReadonlyMap<number, number>>();
const classesBySynset = new Map<number, readonly number[]>();
const rememberedWords = 50_000;

/** True where WordNet's extract has the word, in lower case, in any part of speech. */
export function isWordnetWord(word: string): boolean {
  return wordnetTables().numberByWord.has(word);
}

/** The senses of a word as one part of speech, the most usual first; none for unknown words. */
export function wordSenses(word: string, part: WordnetPart): readonly Sense[] {
  const key = `${part} ${word}`;
  const known = sensesByWord.get(key);
  if (known !== undefined) return known;
  if (sensesByWord.size >= rememberedWords) sensesByWord.clear();
  const senses = readSenses(word, part);
  sensesByWord.set(key, senses);
  return senses;
}

function readSenses(word: string, part: WordnetPart): Sense[] {
  const tables = wordnetTables();
  const number = tables.numberByWord.get(word);
  if (number === undefined) return [];
  const senses: Sense[] = [];
  for (let at = tables.firstSense[number] ?? 0; at < (tables.firstSense[number + 1] ?? 0); at += 1) {
    const synset = tables.senseSynsets[at] ?? 0;
    if (partOfSynset(synset) === part) senses.push({ synset, share: (tables.senseShares[at] ?? 0) / 40 });
  }
  return senses;
}

function partOfSynset(synset: number): WordnetPart {
  const { firstVerb, firstAdjective, firstAdverb } = wordnetTables();
  if (synset < firstVerb) return 'noun';
  if (synset < firstAdjective) return 'verb';
  return synset < firstAdverb ? 'adjective' : 'adverb';
}

const noSynsets: readonly number[] = [];
const linkedBySynset = new Map<Links, Map<number, readonly number[]>>();

/** The synsets linked to one. Remembered, because views of the packed table cost more than the questions asked. */
function linked(links: Links, synset: number): readonly number[] {
  const [start = 0, end = 0] = [links.first[synset], links.first[synset + 1]];
  if (start === end) return noSynsets;
  let known = linkedBySynset.get(links);
  if (known === undefined) linkedBySynset.set(links, (known = new Map<number, readonly number[]>()));
  let targets = known.get(synset);
  if (targets === undefined) known.set(synset, (targets = [...links.targets.subarray(start, end)]));
  return targets;
}

/** All hypernyms of a synset with their distance, itself at 0. */
export function ancestorsOf(synset: number): ReadonlyMap<number, number> {
  const known = ancestorsBySynset.get(synset);
  if (known !== undefined) return known;
  const distances = new Map([[synset, 0]]);
  for (const [current, distance] of distances) {
    for (const parent of linked(wordnetTables().parents, current)) {
      if (!distances.has(parent)) distances.set(parent, distance + 1);
    }
  }
  ancestorsBySynset.set(synset, distances);
  return distances;
}

/** The greatest weight over the pairs of senses that `holds` accepts; 0 where none does. */
function strongest(
  a: readonly Sense[],
  b: readonly Sense[],
  holds: (first: number, second: number) => boolean,
): number {
  let best = 0;
  for (const first of a) {
    for (const second of b) {
      const weight = first.share * second.share;
      if (weight > best && holds(first.synset, second.synset)) best = weight;
    }
  }
  return Math.sqrt(best);
}

/** Words of one synset: `begin` and `start`. */
export function synonymWeight(a: readonly Sense[], b: readonly Sense[]): number {
  return strongest(a, b, (first, second) => first === second);
}

/** Antonyms proper: `flexible` and `inflexible`. */
export function antonymWeight(a: readonly Sense[], b: readonly Sense[]): number {
  return strongest(a, b, areAntonyms);
}

function areAntonyms(first: number, second: number): boolean {
  return linked(wordnetTables().antonyms, first).includes(second);
}

/**
 * Antonyms by way of their clusters: `arid` is like `dry`, `damp` is like `wet`, and `dry` excludes `wet`.
 * Also `pliable` against `inflexible`. Adjectives only.
 */
export function clusterAntonymWeight(a: readonly Sense[], b: readonly Sense[]): number {
  return strongest(a, b, (first, second) => {
    const opposed = opposedByCluster(first);
    if (opposed.size === 0) return false;
    return opposed.has(second) || linked(wordnetTables().parents, second).some((head) => opposed.has(head));
  });
}

const clusterOpposites = new Map<number, ReadonlySet<number>>();

/** The antonyms of an adjective and of the head of its cluster. */
function opposedByCluster(synset: number): ReadonlySet<number> {
  const known = clusterOpposites.get(synset);
  if (known !== undefined) return known;
  const { antonyms, parents } = wordnetTables();
  const opposed = new Set([synset, ...linked(parents, synset)].flatMap((each) => linked(antonyms, each)));
  clusterOpposites.set(synset, opposed);
  return opposed;
}

/** Antonyms among the words that the two derive from: `growth` and `shrinkage` by `grow` and `shrink`. */
export function derivedAntonymWeight(a: readonly Sense[], b: readonly Sense[]): number {
  return strongest(a, b, (first, second) => {
    const opposed = opposedByDerivation(first);
    if (opposed.size === 0) return false;
    return (
      opposed.has(second) || linked(wordnetTables().derivations, second).some((other) => opposed.has(other))
    );
  });
}

const opposedBySynset = new Map<number, ReadonlySet<number>>();

/** The antonyms of a synset and of those derived from it. */
function opposedByDerivation(synset: number): ReadonlySet<number> {
  const known = opposedBySynset.get(synset);
  if (known !== undefined) return known;
  const { antonyms, derivations } = wordnetTables();
  const opposed = new Set([synset, ...linked(derivations, synset)].flatMap((each) => linked(antonyms, each)));
  opposedBySynset.set(synset, opposed);
  return opposed;
}

/** The synsets of a word and all that they are derived from, or are derived from them. */
export function withDerived(senses: readonly Sense[]): ReadonlySet<number> {
  const { derivations } = wordnetTables();
  return new Set(senses.flatMap(({ synset }) => [synset, ...linked(derivations, synset)]));
}

/** Derived from one another: `die` and `death`. */
export function derivationWeight(a: readonly Sense[], b: readonly Sense[]): number {
  return strongest(a, b, (first, second) => linked(wordnetTables().derivations, first).includes(second));
}

/** `a` is a kind of `b`, at most `steps` below it: `beer` and `drink`. */
export function hyponymWeight(a: readonly Sense[], b: readonly Sense[], steps: number): number {
  return strongest(a, b, (first, second) => {
    const distance = ancestorsOf(first).get(second);
    return distance !== undefined && distance > 0 && distance <= steps;
  });
}

/** Near in meaning without being synonyms: one cluster, one verb group, one hypernym right above both. */
export function nearWeight(a: readonly Sense[], b: readonly Sense[]): number {
  const { parents, verbGroups } = wordnetTables();
  return strongest(a, b, (first, second) => {
    if (linked(verbGroups, first).includes(second)) return true;
    const above = linked(parents, second);
    return (
      linked(parents, first).some((parent) => parent === second || above.includes(parent)) ||
      above.includes(first)
    );
  });
}

/** Which alternation classes a noun sense belongs to, by number. */
function classesOf(synset: number): readonly number[] {
  const known = classesBySynset.get(synset);
  if (known !== undefined) return known;
  const above = ancestorsOf(synset);
  const classes: number[] = [];
  for (const [index, { roots, members, without }] of wordnetTables().classes.entries()) {
    const isMember =
      roots.some((root) => root !== synset && above.has(root)) || members.some((root) => above.has(root));
    if (isMember && !without.some((root) => above.has(root))) classes.push(index);
  }
  classesBySynset.set(synset, classes);
  return classes;
}

/** What two nouns alternate in, and how usual those senses are. */
export interface Alternation {
  readonly className: string;
  readonly weight: number;
}

/** Different members of one class, neither a kind of the other nor its near kin: `guitar` and `drum`. */
export function alternationOf(a: readonly Sense[], b: readonly Sense[]): Alternation | undefined {
  let best: Alternation | undefined;
  for (const first of a) {
    const classes = classesOf(first.synset);
    if (classes.length === 0) continue;
    for (const second of b) {
      const weight = Math.sqrt(first.share * second.share);
      if (weight <= (best?.weight ?? 0)) continue;
      const shared = classesOf(second.synset).find((index) => classes.includes(index));
      if (shared === undefined || !areApart(first.synset, second.synset)) continue;
      best = { className: wordnetTables().classes[shared]?.name ?? '', weight };
    }
  }
  return best;
}

function areApart(first: number, second: number): boolean {
  if (linked(wordnetTables().nearKin, first).includes(second)) return false;
  return !ancestorsOf(first).has(second) && !ancestorsOf(second).has(first);
}

/** The most usual verb of which a noun is derived: `resign` of *resignation*; undefined where none is. */
export function derivedVerb(noun: string): string | undefined {
  const known = verbByNoun.get(noun);
  if (known !== undefined) return known === '' ? undefined : known;
  const verb = findDerivedVerb(noun) ?? '';
  verbByNoun.set(noun, verb);
  return verb === '' ? undefined : verb;
}

const verbByNoun = new Map<string, string>();
/** Below this share of the noun's use another sense than the derived one is meant. */
const leastShareOfDerived = 0.2;

function findDerivedVerb(noun: string): string | undefined {
  const synsets = wordSenses(noun, 'noun')
    .filter(({ share }) => share >= leastShareOfDerived)
    .flatMap(({ synset }) => linked(wordnetTables().derivations, synset))
    .filter((synset) => partOfSynset(synset) === 'verb');
  const words = synsets.flatMap((synset) => verbsBySynset().get(synset) ?? []);
  return words.toSorted((a, b) => startAlike(b, noun) - startAlike(a, noun) || a.length - b.length)[0];
}

/** How many letters the two begin with in common: of all verbs of one sense the noun is made of the likest. */
function startAlike(verb: string, noun: string): number {
  let length = 0;
  while (length < verb.length && verb[length] === noun[length]) length += 1;
  return length;
}

let verbIndex: ReadonlyMap<number, readonly string[]> | undefined;

/** The verbs of each sense, gathered when the first is asked for. */
function verbsBySynset(): ReadonlyMap<number, readonly string[]> {
  if (verbIndex) return verbIndex;
  const { numberByWord, firstSense, senseSynsets } = wordnetTables();
  const index = new Map<number, string[]>();
  for (const [word, number] of numberByWord) {
    for (let at = firstSense[number] ?? 0; at < (firstSense[number + 1] ?? 0); at += 1) {
      const synset = senseSynsets[at] ?? 0;
      if (partOfSynset(synset) !== 'verb') continue;
      const verbs = index.get(synset);
      if (verbs) verbs.push(word);
      else index.set(synset, [word]);
    }
  }
  verbIndex = index;
  return index;
}
