import type { PairBasis, PlacedSentence, SentencePair, StemWeight } from '../model/alignment.ts';
import { remember, rememberPair } from '../util/remember.ts';

/** What a finding in two sentences hangs on besides their words and weights: who reads them anew when it changes. */
type Besides = (placed: PlacedSentence) => object;

const nothingBesides = {};

/**
 * Remembers what two aligned sentences say of each other by the basis of the pair, so that after an edit only
 * sentences whose words or weights have changed are compared again. `compute` may look at the two analyses, the
 * weights, and whatever `besides` gives, which must keep its identity while it stays the same; where the sentences
 * stand may have changed by the next time, so the result must count in tokens or from the sentence's start.
 */
export function rememberByBasis<Value>(
  compute: (pair: SentencePair, stemWeight: StemWeight) => Value,
  besides: Besides = () => nothingBesides,
): (pair: SentencePair, stemWeight: StemWeight) => Value {
  const memoryOf: (left: object, right: object) => WeakMap<PairBasis, { readonly value: Value }> =
    rememberPair(() => new WeakMap());
  return (pair, stemWeight) => {
    const memory = memoryOf(besides(pair.left), besides(pair.right));
    const known = memory.get(pair.basis);
    if (known) return known.value;
    const value = compute(pair, stemWeight);
    memory.set(pair.basis, { value });
    return value;
  };
}

/** Keeps one of all values that print alike, so that what is equal is identical, for as long as their owner lives. */
export function keepOne<Value>(printOf: (value: Value) => string): (owner: object, value: Value) => Value {
  const knownOf: (owner: object) => Map<string, Value> = remember(() => new Map());
  return (owner, value) => {
    const known = knownOf(owner);
    const print = printOf(value);
    const kept = known.get(print) ?? value;
    known.set(print, kept);
    return kept;
  };
}
