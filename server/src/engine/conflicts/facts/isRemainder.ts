import type { Quantity } from '../../model/quantity.ts';
import type { PlacedFact } from './compareFacts.ts';

/** What says of a sum or an amount that it is what is left of a greater one. */
const behind =
  /^(?:\p{L}+ )?(?:[,;] )?(?:(?:is|are|was|were) )?(?:still (?:missing|needed|owed|outstanding|lacking|to be (?:found|raised|paid))|remain(?:s|ed|ing)?\b|outstanding|to go\b|left(?: over)?[.,;]|short\b)/iu;
const before =
  /\b(?:another|a (?:further|remaining)|the (?:remaining|missing|outstanding)|(?:remaining|missing)) (?:about |some |nearly |almost )?$/iu;
const reach = 40;
/** `A further 13 times` is a count of its own. */
const measures: ReadonlySet<Quantity['dimension']> = new Set([
  'money',
  'mass',
  'volume',
  'length',
  'area',
  'duration',
] as const);

/** `The museum needs another £230,000`, beside the £410,000 that it has: the rest of a sum is no other sum, and `another 26 seconds` no other time. */
export function isRemainder({ fact, placed }: PlacedFact<Quantity>): boolean {
  if (!measures.has(fact.dimension)) return false;
  const { text } = placed.sentence.analysis;
  const { start, end } = fact.figure;
  return (
    before.test(text.slice(Math.max(0, start - reach), start)) ||
    behind.test(text.slice(end, end + reach).trimStart())
  );
}
