import type { PlacedSentence } from '../../model/alignment.ts';
import { remember } from '../../util/remember.ts';
import type { FactComparer, PlacedFact, PlaceFact } from './compareFacts.ts';

/** Gives each fact of one sort its place, and lists those of a version. */
export function factPlacer<Fact extends object>({
  factsOf,
}: Pick<FactComparer<Fact>, 'factsOf'>): PlaceFact<Fact> {
  const allAt: (placed: PlacedSentence) => PlacedFact<Fact>[] = remember((placed) =>
    factsOf(placed.sentence.analysis).map((fact) => ({ fact, placed })),
  );
  const place = (placed: PlacedSentence, fact: Fact): PlacedFact<Fact> => {
    const known = allAt(placed);
    for (const each of known) if (each.fact === fact) return each;
    const added = { fact, placed };
    known.push(added);
    return added;
  };
  const allIn = remember((sentences: readonly PlacedSentence[]): readonly PlacedFact<Fact>[] => {
    const all: PlacedFact<Fact>[] = [];
    for (const placed of sentences) {
      // Most sentences state none, and to know that is quicker than to remember it.
      const facts = factsOf(placed.sentence.analysis);
      if (facts.length > 0) all.push(...allAt(placed).slice(0, facts.length));
    }
    return all;
  });
  return Object.assign(place, { allIn });
}
