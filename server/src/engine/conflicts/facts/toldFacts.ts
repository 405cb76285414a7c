import type { PlacedSentence } from '../../model/alignment.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { addToGroup } from '../../util/addToGroup.ts';
import { collect } from '../../util/collect.ts';
import { memoryGiver } from '../../util/ownMemory.ts';
import { remember } from '../../util/remember.ts';
import type { FactComparer, PlacedFact, PlaceFact } from './compareFacts.ts';
import { isSetAside } from './isSetAside.ts';
import type { LeftOverRules } from './meetLeftOvers.ts';

/** What tells of the article and not of the news holds no fact of the story. */
const silentBlocks: ReadonlySet<string> = new Set(['metadata', 'byline', 'dateline']);

/** The facts that one version states, by sort, and by their bare figures. */
export interface ToldFacts<Fact> {
  readonly bySort: ReadonlyMap<string, readonly PlacedFact<Fact>[]>;
  readonly byBare: ReadonlyMap<string, readonly PlacedFact<Fact>[]>;
}

/** A fact by its place among all that its sentence states, with its groups. */
interface StatedFact {
  readonly place: number;
  readonly sort: string | undefined;
  readonly bare: string | undefined;
}

const giveMemory = memoryGiver();

/** Reads what the sentences of a version state for good, without what they name only to set it aside. */
export function toldFactReader<Fact extends object>(
  { factsOf, spanOf }: FactComparer<Fact>,
  placeFact: PlaceFact<Fact>,
  { sortOf, bareOf }: LeftOverRules<Fact>,
): (sentences: readonly PlacedSentence[]) => ToldFacts<Fact> {
  const statedIn = sentenceReaders.remember((analysis: SentenceAnalysis): readonly StatedFact[] =>
    collect(factsOf(analysis), (fact, place) =>
      isSetAside(analysis, spanOf(fact)) ? [] : { place, sort: sortOf(fact), bare: bareOf?.(fact) },
    ),
  );
  return remember((sentences) => {
    const bySort = new Map<string, PlacedFact<Fact>[]>();
    const byBare = new Map<string, PlacedFact<Fact>[]>();
    for (const facts of placeFact.bySentence(sentences)) {
      const sentence = facts[0]?.placed.sentence;
      if (sentence === undefined || silentBlocks.has(sentence.blockKind)) continue;
      for (const { place, sort, bare } of statedIn(sentence.analysis)) {
        const fact = facts[place];
        if (fact && sort !== undefined) addToGroup(bySort, sort, fact);
        if (fact && bare !== undefined) addToGroup(byBare, bare, fact);
      }
    }
    return giveMemory({ bySort, byBare });
  });
}

/** Whether a version tells the bare figure of a fact as another sort: `240` of `240 hectares`. */
export function isToldBare<Fact>(
  fact: Fact,
  { byBare }: ToldFacts<Fact>,
  { bareOf, sortOf }: LeftOverRules<Fact>,
): boolean {
  const others = bareOf === undefined ? [] : (byBare.get(bareOf(fact)) ?? []);
  return others.some((other) => sortOf(other.fact) !== sortOf(fact));
}
