import { functionWords } from '../../language/functionWords.ts';
import type { PlacedSentence, VersionPair } from '../../model/alignment.ts';
import type { PlaceMention } from '../../model/place.ts';
import { relatePlaces } from '../../model/placeRelation.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { collect } from '../../util/collect.ts';
import { groupBy } from '../../util/groupBy.ts';
import { remember } from '../../util/remember.ts';
import type { Meeting, PlaceFact } from '../facts/compareFacts.ts';

const confidence = 0.7;
const sides = /^(?:side|bank|shore|half|part|end|edge|slope|flank|face|entrance|exit|wing)$/;
/** Words behind `of` in which the whole is looked for. */
const longestWhole = 5;

/** `Thai` of `the Thai side of the Moei river`, with the stems that tell what it is a side of: `side moei river`. */
interface Side {
  readonly whole: string;
  readonly place: PlaceMention;
}

interface PlacedSide extends Side {
  readonly placed: PlacedSentence;
}

/**
 * The sides of one thing: `on the Thai side of the Moei river` and `on the Myanmar side` of it, though both versions
 * name both countries. Only where each version speaks of one side alone.
 */
export function sideMeeter(
  placeFact: PlaceFact<PlaceMention>,
): (versions: VersionPair) => readonly Meeting<PlaceMention>[] {
  return remember(({ leftSentences, rightSentences }: VersionPair) => {
    const [all, rights] = [sidesIn(leftSentences), sidesIn(rightSentences)];
    if (all.size === 0 || rights.size === 0) return [];
    return collect([...all], ([whole, lefts]): readonly Meeting<PlaceMention>[] => {
      const [left] = lefts;
      const [right] = rights.get(whole) ?? [];
      if (!left || !right || !isOne(lefts) || !isOne(rights.get(whole) ?? [])) return [];
      const relation = relatePlaces(left.place, right.place);
      if (relation === 'unrelated') return [];
      return [
        {
          left: placeFact(left.placed, left.place),
          right: placeFact(right.placed, right.place),
          relation,
          confidence,
        },
      ];
    });
  });
}

function isOne(all: readonly PlacedSide[]): boolean {
  return all.every(({ place }) => relatePlaces(place, all[0]?.place ?? place) === 'equivalent');
}

const sidesIn = remember(
  (sentences: readonly PlacedSentence[]): ReadonlyMap<string, readonly PlacedSide[]> => {
    const all: PlacedSide[] = [];
    for (const placed of sentences)
      for (const { whole, place } of readSides(placed.sentence.analysis)) all.push({ whole, place, placed });
    return groupBy(all, ({ whole }) => whole);
  },
);

/** A side is another fact than its country, which may well have its counterpart elsewhere. */
const readSides = sentenceReaders.remember(({ tokens, facts }: SentenceAnalysis): readonly Side[] =>
  collect(facts.places, (place): readonly Side[] => {
    const at = tokens.findLastIndex((token) => token.start < place.span.end) + 1;
    if (!sides.test(tokens[at]?.normal ?? '') || tokens[at + 1]?.normal !== 'of') return [];
    const stems: string[] = [];
    for (const token of tokens.slice(at + 2, at + 2 + longestWhole)) {
      const isInside = /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(token.partOfSpeech);
      if (!isInside) break;
      if (!functionWords.has(token.normal)) stems.push(token.stem);
    }
    return stems.length === 0
      ? []
      : [{ whole: [tokens[at]?.normal, ...stems].join(' '), place: { ...place } }];
  }),
);
