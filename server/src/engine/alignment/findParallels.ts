import type { PlacedSentence, VersionPair } from '../model/alignment.ts';
import type { ParallelPassage } from '../model/analysis.ts';
import { collect } from '../util/collect.ts';
import { DisjointSets } from '../util/disjointSets.ts';

/** Pairs weaker than this share a topic, and a jump to them would puzzle. */
const leastSimilarity = 0.45;

/** The same passage in all versions that have it, for navigation: the best partner of each sentence in each version. */
export function findParallels(versionPairs: readonly VersionPair[]): readonly ParallelPassage[] {
  const positions = new Map<PlacedSentence, number>();
  const positionOf = (sentence: PlacedSentence) => {
    const known = positions.get(sentence);
    if (known !== undefined) return known;
    positions.set(sentence, positions.size);
    return positions.size - 1;
  };
  const links = collect(versionPairs, ({ pairs, pairsByLeft }) =>
    collect(pairs, (first) => {
      const all = pairsByLeft.get(first.left.index) ?? [];
      if (all[0] !== first) return [];
      const best = all.reduce((a, b) => (b.similarity > a.similarity ? b : a));
      return best.similarity < leastSimilarity
        ? []
        : [[positionOf(best.left), positionOf(best.right)] as const];
    }),
  );
  const sets = new DisjointSets(positions.size);
  for (const [left, right] of links) sets.join(left, right);
  const sentences = [...positions.keys()];
  return sets.groups().map((group) => ({
    passages: collect(group, (position) => {
      const sentence = sentences[position];
      return sentence ? [{ version: sentence.version, span: sentence.sentence.span }] : [];
    }),
  }));
}
