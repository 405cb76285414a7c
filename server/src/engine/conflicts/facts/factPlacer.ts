import type { PlacedSentence } from '../../model/alignment.ts';
import { remember } from '../../util/remember.ts';
import type { FactComparer, PlacedFact, PlaceFact } from './compareFacts.ts';

/** Gives each fact of one sort its place, and lists those of a version. */
export function factPlacer<Fact extends object>({
  factsOf,
}: Pick<FactComparer<Fact>, 'factsOf'>): PlaceFact<Fact> {
  const knownIn: (placed: PlacedSentence) => PlacedFact<Fact>[] = remember(() => []);
  const place = (placed: PlacedSentence, fact: Fact): PlacedFact<Fact> => {
    const known = knownIn(placed);
    for (const each of known) if (each.fact === fact) return each;
    const added = { fact, placed };
    known.push(added);
    return added;
  };
  const allIn = remember((sentences: readonly PlacedSentence[]): readonly PlacedFact<Fact>[] => {
    const all: PlacedFact<Fact>[] = [];
    for (const placed of sentences)
      for (const fact of factsOf(placed.sentence.analysis)) all.push(place(placed, fact));
    return all;
  });
  return Object.assign(place, { allIn });
}
