/**
 * Pairs that news style books (AP, Reuters, Guardian) have an article on because writers mix them up:
 * the words are close, their meanings are kept apart. Lemmas; either order.
 */
const pairs: readonly (readonly [string, string])[] = [
  ['wound', 'injure'],
  ['wounded', 'injured'],
  ['wounded', 'injure'],
  ['wound', 'injured'],
  ['murder', 'manslaughter'],
  ['robbery', 'burglary'],
  ['robbery', 'theft'],
  ['burglary', 'theft'],
  ['jail', 'prison'],
  ['refugee', 'migrant'],
  ['refute', 'deny'],
  ['hurricane', 'cyclone'],
  ['bail', 'bond'],
  ['parole', 'probation'],
  ['concrete', 'cement'],
  ['gale', 'hurricane'],
  ['verdict', 'sentence'],
  ['treaty', 'agreement'],
  ['embargo', 'boycott'],
  ['dispossess', 'evict'],
];

const partnersByLemma = new Map<string, Set<string>>();
for (const [a, b] of pairs) {
  partnersByLemma.set(a, (partnersByLemma.get(a) ?? new Set()).add(b));
  partnersByLemma.set(b, (partnersByLemma.get(b) ?? new Set()).add(a));
}

/** True for words that style books keep apart: `wounded` and `injured`. */
export function areStyledApart(first: string, second: string): boolean {
  return partnersByLemma.get(first)?.has(second) === true;
}
