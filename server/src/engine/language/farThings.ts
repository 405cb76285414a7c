import { lookUp, type LookUp, type Word } from './wordLookUp.ts';
import { ancestorsOf, wordSenses } from './wordnet.ts';

/** The nouns whose first sense stands above all things that can be touched and are no part, place or person. */
const concrete = ['animal', 'plant', 'food', 'substance', 'stone'];
const made = 'artifact';
/** Above these depths stand words for much: `product`, `device`; `substance`, `mixture`. */
const leastDepth = 5;
const leastDepthOfMade = 7;
/** Two words name things where so much of their use does, the one share times the other. */
const leastConcrete = 0.45;
/** Senses rarer than this, both taken together, are not meant. */
const leastUsual = 0.12;
/** From this likeness on (Wu and Palmer 1994) two senses are so near that a newsroom may put one word for the other. */
const nearAlready = 0.6;

/**
 * Whether two nouns name things so far from each other that no one calls the one by the word of the other: `car` and `wine`,
 * `necklace` and `watch`. WordNet files them on other branches, and neither has a usual sense near one of the other: loose words
 * for one thing, `road` and `path`, lie close. Only for what can be touched: there the branches are those of nature and trade.
 */
export function areFarThings(a: Word, b: Word): boolean {
  const [own, other] = [lookUp(a), lookUp(b)];
  if (isSomebody(own) || isSomebody(other)) return false;
  return concreteShare(own) * concreteShare(other) >= leastConcrete && areFarApart(own, other);
}

/** `giant` is a company too, and `source` somebody: who is called by many words is no thing. */
function isSomebody({ senses }: LookUp): boolean {
  somebody ??= ['person', 'group'].map(usualSense);
  return senses.noun.some(
    ({ synset, share }) =>
      share >= leastUsual && somebody?.some((root) => root !== undefined && ancestorsOf(synset).has(root)),
  );
}

let somebody: readonly (number | undefined)[] | undefined;

/** Whether no usual senses of two nouns lie near each other. */
function areFarApart(a: LookUp, b: LookUp): boolean {
  if (a.senses.noun.length === 0 || b.senses.noun.length === 0) return false;
  return !a.senses.noun.some((one) =>
    b.senses.noun.some(
      (other) =>
        Math.sqrt(one.share * other.share) >= leastUsual &&
        likenessOf(one.synset, other.synset) >= nearAlready,
    ),
  );
}

function concreteShare({ senses }: LookUp): number {
  return senses.noun.filter(({ synset }) => isConcrete(synset)).reduce((sum, { share }) => sum + share, 0);
}

function isConcrete(synset: number): boolean {
  roots ??= { made: usualSense(made), others: concrete.map(usualSense) };
  const above = ancestorsOf(synset);
  const isBelow = (root: number | undefined): boolean => root !== undefined && above.has(root);
  if (isBelow(roots.made)) return depthOf(synset) >= leastDepthOfMade;
  return depthOf(synset) >= leastDepth && roots.others.some(isBelow);
}

let roots:
  { readonly made: number | undefined; readonly others: readonly (number | undefined)[] } | undefined;

/** The plant that grows is the second sense of its word. */
function usualSense(word: string): number | undefined {
  return wordSenses(word, 'noun')[word === 'plant' ? 1 : 0]?.synset;
}

/** How much of their way from the top two synsets have in common, 0–1. */
function likenessOf(a: number, b: number): number {
  const above = ancestorsOf(b);
  let best = 0;
  for (const [shared, steps] of ancestorsOf(a)) {
    const others = above.get(shared);
    if (others === undefined) continue;
    const common = 2 * depthOf(shared);
    best = Math.max(best, common / (common + steps + others));
  }
  return best;
}

function depthOf(synset: number): number {
  return Math.max(...ancestorsOf(synset).values());
}
