import { isNegated } from '../../language/negation.ts';
import { areSides } from '../../language/sortsOfThings.ts';
import type { WordRelation } from '../../language/wordRelations.ts';
import type { PlacedSentence, SentencePair } from '../../model/alignment.ts';
import { governsClause } from '../outcomes/governsClause.ts';
import { isStateBefore, type ToldWords } from './isStateBefore.ts';
import { isToldOfOthers } from './isToldOfOthers.ts';
import { relateInPlace, type Place } from './relateInPlace.ts';
import { slottedTerms } from './termSlots.ts';

/** The relation of two words in their sentences: a negation of one of them turns an opposite into an agreement. */
export function relateInPair(pair: SentencePair, left: number, right: number, place: Place): WordRelation {
  const [own, other] = [pair.left.sentence.analysis, pair.right.sentence.analysis];
  const relation = relateInPlace(own.tokens, left, other.tokens, right, place);
  if (relation.relation !== 'exclusive') return relation;
  const isElsewhere =
    isToldOfOthers(pair, left, right) ||
    (tellsSide(pair.left, left) && tellsSide(pair.right, right)) ||
    isFoundToBe(pair.left, left) !== isFoundToBe(pair.right, right) ||
    isStateBefore(wordAt(pair.left, left), wordAt(pair.right, right));
  if (isElsewhere) return { ...relation, relation: 'unrelated' };
  const isTurned = isNegated(left, own.facts.polarity) !== isNegated(right, other.facts.polarity);
  if (!isTurned) return relation;
  const isOpposite = relation.source === 'antonym' || relation.source === 'prefix';
  return { ...relation, relation: isOpposite ? 'equivalent' : 'unrelated' };
}

/** `left` of `left engine` is compared as a part of that term. */
function tellsSide({ sentence }: PlacedSentence, index: number): boolean {
  return slottedTerms(sentence.analysis).some(
    ({ from, to, members }) => from <= index && index < to && areSides(members),
  );
}

/** `found that the tank leaks` is no opposite of `losing water`: it is a statement that was found. */
function isFoundToBe(placed: PlacedSentence, index: number): boolean {
  const { tokens, range } = wordAt(placed, index);
  return tokens[index]?.lemma === 'find' && governsClause(tokens, range);
}

function wordAt({ sentence }: PlacedSentence, index: number): ToldWords {
  return { tokens: sentence.analysis.tokens, range: { from: index, to: index + 1 } };
}
