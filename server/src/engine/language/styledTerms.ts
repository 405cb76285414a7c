/**
 * Pairs that news style books (AP, Reuters, Guardian) have an article on because writers mix them up:
 * the words are close, their meanings are kept apart. Lemmas; either order. These are terms of law, medicine or a trade
 * wherever they stand.
 */
const terms: readonly (readonly [string, string])[] = [
  ['wound', 'injure'],
  ['wounded', 'injured'],
  ['wounded', 'injure'],
  ['wound', 'injured'],
  ['murder', 'manslaughter'],
  ['robbery', 'burglary'],
  ['robbery', 'theft'],
  ['burglary', 'theft'],
  ['refugee', 'migrant'],
  ['refute', 'deny'],
  ['bail', 'bond'],
  ['parole', 'probation'],
  ['gale', 'hurricane'],
  ['verdict', 'sentence'],
  ['embargo', 'boycott'],
];

/**
 * Everyday words that are told for one another, `went to prison` and `to jail`, and are terms in a compound alone:
 * `county jail` and `county prison` are two houses.
 */
const everyday: readonly (readonly [string, string])[] = [
  ['jail', 'prison'],
  ['hurricane', 'cyclone'],
  ['concrete', 'cement'],
  ['treaty', 'agreement'],
];

const partnersOfTerms = indexPairs(terms);
const partnersOfEveryday = indexPairs(everyday);

/**
 * True for words that style books keep apart: `wounded` and `injured`; of everyday words only behind another noun, which
 * makes a term of the two.
 */
export function areStyledApart(first: string, second: string, place: 'alone' | 'compound'): boolean {
  if (partnersOfTerms.get(first)?.has(second) === true) return true;
  return place === 'compound' && partnersOfEveryday.get(first)?.has(second) === true;
}

function indexPairs(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const partners = new Map<string, Set<string>>();
  for (const [a, b] of pairs) {
    partners.set(a, (partners.get(a) ?? new Set()).add(b));
    partners.set(b, (partners.get(b) ?? new Set()).add(a));
  }
  return partners;
}
