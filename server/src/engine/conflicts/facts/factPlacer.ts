import type { PlacedSentence } from '../../model/alignment.ts';
import { remember } from '../../util/remember.ts';
import type { FactComparer, PlacedFact, PlaceFact } from './compareFacts.ts';

const none: readonly never[] = [];

/** Gives each fact of one sort its place, and lists those of a version. */
export function factPlacer<Fact extends object>({
  factsOf,
}: Pick<FactComparer<Fact>, 'factsOf'>): PlaceFact<Fact> {
  const statedAt: (placed: PlacedSentence) => readonly PlacedFact<Fact>[] = remember((placed) =>
    factsOf(placed.sentence.analysis).map((fact) => ({ fact, placed })),
  );
  /** What is read of a sentence besides its own facts. */
  const addedAt: (placed: PlacedSentence) => PlacedFact<Fact>[] = remember(() => []);
  const place = (placed: PlacedSentence, fact: Fact): PlacedFact<Fact> => {
    for (const each of statedAt(placed)) if (each.fact === fact) return each;
    const known = addedAt(placed);
    for (const each of known) if (each.fact === fact) return each;
    const added = { fact, placed };
    known.push(added);
    return added;
  };
  const bySentence = remember((sentences: readonly PlacedSentence[]) =>
    // Most sentences state none, and to know that is quicker than to remember it.
    sentences.map((placed) => (factsOf(placed.sentence.analysis).length === 0 ? none : statedAt(placed))),
  );
  const allIn = remember((sentences: readonly PlacedSentence[]): readonly PlacedFact<Fact>[] =>
    bySentence(sentences).flat(),
  );
  return Object.assign(place, { allIn, bySentence });
}
