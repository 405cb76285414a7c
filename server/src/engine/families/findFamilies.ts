import type { Family } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Quotation } from '../model/quotation.ts';
import type { Sentence, SentenceAnalysis } from '../model/sentence.ts';
import { sentenceReaders } from '../model/sentenceReaders.ts';
import { overlapsSpan, shiftSpan, type Span } from '../model/span.ts';
import type { Token } from '../model/token.ts';
import { addToGroup } from '../util/addToGroup.ts';
import { remember, rememberPair } from '../util/remember.ts';
import { countShared, Shingles } from './shingles.ts';

/** Words in a row that two writers seldom choose alike by chance. Longer runs break too often in a text of two sentences. */
const shingleLength = 3;
/** Share of the shorter version's shingles that the other holds, from which the two count as copies. */
const leastShared = 0.35;

/**
 * Finds which versions copy one another closely, for a family attests a claim once (PRODUCT §3).
 * Closeness is the containment of word shingles (Broder 1997) outside quotation marks, since everybody
 * repeats a quotation; versions join by average linkage, so a chain of pick-ups does not
 * swallow a rewrite at its end. The order of the articles changes nothing but the numbering.
 */
export function findFamilies(articles: readonly Article[]): readonly Family[] {
  const shingles = articles.map(shinglesOf);
  let groups = articles.map((_, index) => [index]);
  for (;;) {
    const closest = closestGroups(groups, shingles);
    if (!closest || closest.closeness < leastShared) break;
    const { first, second } = closest;
    groups = [...groups.filter((group) => group !== first && group !== second), [...first, ...second]];
  }
  return numberFamilies(groups, articles);
}

const shinglesOf = remember(({ sentences, quotations }: Article): Shingles => {
  const quoted = quotedBySentence(sentences, quotations);
  const lists: (readonly string[])[] = [];
  sentences.forEach(({ analysis, blockKind }, index) => {
    if (blockKind !== 'metadata' && blockKind !== 'byline')
      lists.push(shinglesOutside(analysis, quoted.get(index)));
  });
  return new Shingles(lists);
});

/** What is quoted of each sentence that a quotation stands in, counted from its start. */
function quotedBySentence(
  sentences: readonly Sentence[],
  quotations: readonly Quotation[],
): ReadonlyMap<number, readonly Span[]> {
  const quoted = new Map<number, Span[]>();
  for (const { outer, sentence } of quotations) {
    for (let index = sentence; ; index += 1) {
      const span = sentences[index]?.span;
      if (span === undefined || span.start >= outer.end) break;
      if (overlapsSpan(outer, span)) addToGroup(quoted, index, shiftSpan(outer, -span.start));
    }
  }
  return quoted;
}

const shinglesOfWhole = sentenceReaders.remember(({ tokens }: SentenceAnalysis) => shinglesIn(tokens));

/** By what of the sentence is quoted: wherever an edit moves it, they hang on its words and on that alone. */
const shinglesByQuoted: (analysis: SentenceAnalysis) => Map<string, readonly string[]> =
  sentenceReaders.remember(() => new Map());
/** Quotations end elsewhere only while they are written. */
const mostQuoted = 8;

function shinglesOutside(analysis: SentenceAnalysis, quoted: readonly Span[] | undefined): readonly string[] {
  if (quoted === undefined) return shinglesOfWhole(analysis);
  const known = shinglesByQuoted(analysis);
  const key = quoted.map(({ start, end }) => `${String(start)}-${String(end)}`).join(' ');
  const remembered = known.get(key);
  if (remembered) return remembered;
  if (known.size >= mostQuoted) known.clear();
  const shingles = shinglesIn(analysis.tokens.filter(({ start }) => !isWithin(start, quoted)));
  known.set(key, shingles);
  return shingles;
}

function shinglesIn(tokens: readonly Token[]): readonly string[] {
  const words = tokens.filter((token) => token.kind !== 'punctuation').map((token) => token.stem);
  const count = Math.max(0, words.length - shingleLength + 1);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + shingleLength).join(' '));
}

function isWithin(offset: number, spans: readonly Span[]): boolean {
  return spans.some(({ start, end }) => start <= offset && offset < end);
}

const noShingles = new Shingles([]);

interface Closeness {
  readonly first: readonly number[];
  readonly second: readonly number[];
  readonly closeness: number;
}

function closestGroups(groups: readonly number[][], shingles: readonly Shingles[]): Closeness | undefined {
  let closest: Closeness | undefined;
  groups.forEach((first, position) => {
    for (const second of groups.slice(position + 1)) {
      const closeness = averageContainment(first, second, shingles);
      if (!closest || closeness > closest.closeness) closest = { first, second, closeness };
    }
  });
  return closest;
}

function averageContainment(
  first: readonly number[],
  second: readonly number[],
  shingles: readonly Shingles[],
): number {
  let sum = 0;
  for (const a of first) {
    for (const b of second)
      sum += containment(shingles[Math.min(a, b)] ?? noShingles, shingles[Math.max(a, b)] ?? noShingles);
  }
  return sum / (first.length * second.length);
}

const containment = rememberPair((a: Shingles, b: Shingles): number => {
  const fewest = Math.min(a.count, b.count);
  return fewest === 0 ? 0 : countShared(a, b) / fewest;
});

/** Families are numbered by their first version, so the numbers stay while the versions stay. */
function numberFamilies(
  groups: readonly (readonly number[])[],
  articles: readonly Article[],
): readonly Family[] {
  const sorted = groups
    .map((group) => [...group].sort((a, b) => a - b))
    .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  return sorted.map((group, index) => ({
    index,
    versions: group.flatMap((member) => articles[member]?.version ?? []),
  }));
}
