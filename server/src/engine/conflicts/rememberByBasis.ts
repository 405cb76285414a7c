import type { PlacedSentence, SentencePair, StemWeight } from '../model/alignment.ts';
import { basisReaders } from '../model/basisReaders.ts';
import { remember } from '../util/remember.ts';

/** What a finding in two sentences hangs on besides their words and weights: who reads them anew when it changes. */
type Besides = (placed: PlacedSentence) => object;

interface Remembered<Value> {
  readonly left: object;
  readonly right: object;
  readonly value: Value;
}

/** Quotations and contexts of a sentence change seldom: more than these are not kept for one basis. */
const mostRemembered = 8;

/**
 * Remembers what two aligned sentences say of each other by the basis of the pair, so that after an edit only
 * sentences whose words or weights have changed are compared again. `compute` may look at the two analyses, the
 * weights, and whatever `besides` gives, which must keep its identity while it stays the same; where the sentences
 * stand may have changed by the next time, so the result must count in tokens or from the sentence's start.
 */
export function rememberByBasis<Value>(
  compute: (pair: SentencePair, stemWeight: StemWeight) => Value,
  besides?: Besides,
): (pair: SentencePair, stemWeight: StemWeight) => Value {
  return besides === undefined ? rememberByBasisAlone(compute) : rememberBesides(compute, besides);
}

/** With nothing besides there is one value for a basis. It is asked for hundreds of pairs at every edit. */
function rememberByBasisAlone<Value>(
  compute: (pair: SentencePair, stemWeight: StemWeight) => Value,
): (pair: SentencePair, stemWeight: StemWeight) => Value {
  const place = basisReaders.newPlace<Value>();
  return (pair, stemWeight) => {
    const value = place.get(pair.basis);
    return place.isKnown(value, pair.basis) ? value : place.keep(pair.basis, compute(pair, stemWeight));
  };
}

function rememberBesides<Value>(
  compute: (pair: SentencePair, stemWeight: StemWeight) => Value,
  besides: Besides,
): (pair: SentencePair, stemWeight: StemWeight) => Value {
  const entriesOf = basisReaders.remember((): Remembered<Value>[] => []);
  return (pair, stemWeight) => {
    const left = besides(pair.left);
    const right = besides(pair.right);
    const entries = entriesOf(pair.basis);
    for (const entry of entries) if (entry.left === left && entry.right === right) return entry.value;
    const value = compute(pair, stemWeight);
    if (entries.length >= mostRemembered) entries.shift();
    entries.push({ left, right, value });
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
