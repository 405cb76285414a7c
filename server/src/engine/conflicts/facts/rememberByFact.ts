import { remember, rememberBoth, rememberBy } from '../../util/remember.ts';
import type { FactComparer, PlacedFact } from './compareFacts.ts';

/**
 * Remembers what the sentence of a fact says of it. A fact belongs to the one analysis of its sentence, which an edit
 * elsewhere leaves as it is, so `compute` may look at that analysis, and at nothing else of where the fact stands.
 */
export function rememberByFact<Fact extends object, Value>(
  compute: (placed: PlacedFact<Fact>) => Value,
): (placed: PlacedFact<Fact>) => Value {
  return rememberBy(({ fact }) => fact, compute);
}

/** The same for two facts in their order: what their two sentences say of them. */
export function rememberByFacts<Fact extends object, Value>(
  compute: (left: PlacedFact<Fact>, right: PlacedFact<Fact>) => Value,
): (left: PlacedFact<Fact>, right: PlacedFact<Fact>) => Value {
  return rememberBoth(({ fact }) => fact, compute);
}

/** What was answered about a fact, and what `relate` looked at besides. */
interface Answer<Value> {
  readonly besides: object | undefined;
  readonly value: Value;
}

/**
 * Remembers what a version's facts answer about a fact of another one by the fact, so that of versions that an edit leaves
 * as they are nothing is asked again; anew where what `relate` looks at besides has changed. What is asked, an object that
 * an edit of its version makes anew, comes first (docs/decisions/010).
 */
export function rememberAnswers<Asked extends object, Fact extends object, Value>(
  { contextOf }: Pick<FactComparer<Fact>, 'contextOf'>,
  compute: (asked: Asked, about: PlacedFact<Fact>) => Value,
): (asked: Asked, about: PlacedFact<Fact>) => Value {
  const knownOf: (asked: Asked) => WeakMap<Fact, Answer<Value>> = remember(() => new WeakMap());
  return (asked, about) => {
    const known = knownOf(asked);
    const besides = contextOf?.(about.placed);
    const answer = known.get(about.fact);
    if (answer !== undefined && answer.besides === besides) return answer.value;
    const value = compute(asked, about);
    known.set(about.fact, { besides, value });
    return value;
  };
}
