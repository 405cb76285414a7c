import type { PlacedSentence } from '../../model/alignment.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { groupBy } from '../../util/groupBy.ts';
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

const giveMemory = memoryGiver();

/** Reads what the sentences of a version state for good, without what they name only to set it aside. */
export function toldFactReader<Fact extends object>(
  { factsOf, spanOf }: FactComparer<Fact>,
  placeFact: PlaceFact<Fact>,
  { sortOf, bareOf }: LeftOverRules<Fact>,
): (sentences: readonly PlacedSentence[]) => ToldFacts<Fact> {
  const statedIn = sentenceReaders.remember((analysis: SentenceAnalysis) =>
    factsOf(analysis).filter((fact) => !isSetAside(analysis, spanOf(fact))),
  );
  return remember((sentences) => {
    const facts = placeFact
      .allIn(sentences)
      .filter(
        ({ fact, placed: { sentence } }) =>
          !silentBlocks.has(sentence.blockKind) && statedIn(sentence.analysis).includes(fact),
      );
    return giveMemory({
      bySort: groupBy(facts, ({ fact }) => sortOf(fact)),
      byBare: groupBy(facts, ({ fact }) => bareOf?.(fact)),
    });
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
