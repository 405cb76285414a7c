import type { PlacedSentence, SentencePair, StemWeight } from '../../model/alignment.ts';
import type { Relation } from '../../model/relation.ts';
import { rememberByBasis } from '../rememberByBasis.ts';
import type { FactComparer } from './compareFacts.ts';
import { isSetAside } from './isSetAside.ts';
import { comparePlaces } from './slotEvidence.ts';

/** A sentence with more facts of one sort is a table or no prose; comparing all with all would take for ever. */
const mostFactsInSentence = 40;
/** Equal small figures cancel from this likeness of their surroundings on. */
const leastAroundToCancel = 0.2;

/** Facts of sentences less alike than this agree only where the words around them have something in common. */
const likeEnoughToCancel = 0.35;

/** A fact of either of two sentences, by its place among all that this one states. */
export interface RelatedFacts {
  readonly left: number;
  readonly right: number;
  readonly relation: Relation;
}

/** The facts of two sentences that agree, and those that exclude each other. */
interface RelatedInPair {
  readonly agreeing: readonly RelatedFacts[];
  readonly opposed: readonly RelatedFacts[];
}

/** How the facts of two sentences relate, and which of them agree: remembered by the two sentences. */
export function relaterOf<Fact>(
  comparer: FactComparer<Fact>,
): (pair: SentencePair, stemWeight: StemWeight) => RelatedInPair {
  const factsIn = ({ sentence: { analysis } }: PlacedSentence) =>
    comparer
      .factsOf(analysis)
      .slice(0, mostFactsInSentence)
      .map((fact) => ({ fact, isAside: isSetAside(analysis, comparer.spanOf(fact)) }));
  return rememberByBasis((pair, stemWeight): RelatedInPair => {
    const agreeing: RelatedFacts[] = [];
    const opposed: RelatedFacts[] = [];
    const others = factsIn(pair.right);
    for (const [left, own] of factsIn(pair.left).entries()) {
      for (const [right, other] of others.entries()) {
        if (own.isAside !== other.isAside) continue;
        const relation = comparer.relate(
          { fact: own.fact, placed: pair.left },
          { fact: other.fact, placed: pair.right },
        );
        if (relation === 'exclusive') opposed.push({ left, right, relation });
        else if (relation !== 'unrelated' && areAgreed(own.fact, other.fact, pair, comparer, stemWeight))
          agreeing.push({ left, right, relation });
      }
    }
    return { agreeing, opposed };
  }, comparer.contextOf);
}

/** Large figures, names and dates cancel wherever they stand; a small figure needs words around it in common. */
function areAgreed<Fact>(
  left: Fact,
  right: Fact,
  pair: SentencePair,
  { isSelfIdentifying, spanOf, agreesAnywhere = false }: FactComparer<Fact>,
  stemWeight: StemWeight,
): boolean {
  if (left === right) return true;
  const spans = { left: spanOf(left), right: spanOf(right) };
  const { around, isInOneHunk } = comparePlaces(pair, spans, stemWeight);
  if (isInOneHunk) return true;
  if (isSelfIdentifying(left) && isSelfIdentifying(right))
    return agreesAnywhere || around > 0 || pair.similarity >= likeEnoughToCancel;
  return around >= leastAroundToCancel;
}
