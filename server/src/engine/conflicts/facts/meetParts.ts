import { functionWords } from '../../language/functionWords.ts';
import { relateWords } from '../../language/wordRelations.ts';
import type { PlacedSentence, VersionPair } from '../../model/alignment.ts';
import { overlapsSpan, type Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import type { FactComparer, Meeting, PlacedFact, PlaceFact } from './compareFacts.ts';
import { fateOf } from './fateOf.ts';

/** How sure it is that two parts of one total, of which the same is said, are one figure. */
const confidence = 0.65;

/** Hardly a fact is told as a part. */
const none: readonly never[] = [];

/** A part with the total it is a part of. */
type Part<Fact> = PlacedFact<Fact> & { readonly whole: number };

/**
 * Parts of one total, of which the same is told: `found in seven of 40 bottles`, `in nine of the 40 the microbe was
 * found`. The total tells what is counted, however unlike the sentences are. Only where each version tells one part of
 * it, the two do not add up to the total, and no fate sets them apart (`3 of the 40 died`, `12 of the 40 were hurt`).
 */
export function partMeeter<Fact extends object>(
  comparer: FactComparer<Fact>,
  placeFact: PlaceFact<Fact>,
): (versions: VersionPair, accounted: ReadonlySet<Fact>) => readonly Meeting<Fact>[] {
  const { wholeOf, partOf } = comparer;
  if (!wholeOf || !partOf) return () => [];
  const partsIn = remember((sentences: readonly PlacedSentence[]): readonly Part<Fact>[] =>
    collect(placeFact.allIn(sentences), (placed) => {
      const whole = wholeOf(placed.fact);
      return whole === undefined ? none : { ...placed, whole };
    }),
  );
  return ({ leftSentences, rightSentences }, accounted) => {
    const [lefts, rights] = [partsIn(leftSentences), partsIn(rightSentences)];
    if (lefts.length === 0 || rights.length === 0) return [];
    return collect(lefts, (left) =>
      collect(rights, (right): Meeting<Fact>[] => {
        if (left.whole !== right.whole || accounted.has(left.fact) || accounted.has(right.fact)) return [];
        if (!isOnlyPart(left, lefts, comparer) || !isOnlyPart(right, rights, comparer)) return [];
        const relation = comparer.relate(left, right);
        const isComplement = partOf(left.fact) + partOf(right.fact) === left.whole;
        if (relation === 'unrelated' || (relation === 'exclusive' && isComplement)) return [];
        if (comparer.likeness(left, right) < 1 || !isSameSaid(left, right, comparer)) return [];
        const own = placeFact(left.placed, left.fact);
        return [{ left: own, right: placeFact(right.placed, right.fact), relation, confidence }];
      }),
    );
  };
}

function isOnlyPart<Fact>(
  part: Part<Fact>,
  parts: readonly Part<Fact>[],
  { relate }: FactComparer<Fact>,
): boolean {
  return parts.every((other) => other.whole !== part.whole || relate(part, other) !== 'exclusive');
}

/** Whether the clauses of two parts have a verb in common, or one that means the same, and tell of one fate. */
function isSameSaid<Fact>(
  left: PlacedFact<Fact>,
  right: PlacedFact<Fact>,
  { spanOf }: FactComparer<Fact>,
): boolean {
  const [own, other] = [spanOf(left.fact), spanOf(right.fact)];
  if (fateOf(left.placed, own) !== fateOf(right.placed, other)) return false;
  const verbs = verbsAround(right.placed, other);
  if (isHeld(left.placed, own) && isHeld(right.placed, other)) return true;
  return verbsAround(left.placed, own).some((verb) =>
    verbs.some(
      (candidate) => candidate.stem === verb.stem || relateWords(verb, candidate).relation === 'equivalent',
    ),
  );
}

/** `Holds 94 of the 180 seats`, `has 96 of them`: who has them is told by nothing but the part. */
function isHeld({ sentence }: PlacedSentence, { start }: Span): boolean {
  const before = sentence.analysis.tokens.filter((token) => token.end <= start).at(-1);
  return before !== undefined && /^(?:have|hold|control|command|occupy|keep)$/.test(before.lemma);
}

function verbsAround({ sentence }: PlacedSentence, span: Span): readonly Token[] {
  const { tokens, clauses } = sentence.analysis;
  const clause = clauses.find((candidate) => overlapsSpan(candidate, span)) ?? span;
  return tokens.filter(
    (token) =>
      token.partOfSpeech === 'VERB' && !functionWords.has(token.normal) && overlapsSpan(clause, token),
  );
}
