import type { PlacedSentence } from '../../model/alignment.ts';
import { addToGroup } from '../../util/addToGroup.ts';
import { remember } from '../../util/remember.ts';
import { claimsIn, type AttributedClaim } from './attributedClaims.ts';
import { figuresIn } from './figureClaims.ts';

const figure = /\d/;

/**
 * The claim of another article that alone has a word of a claim, where both tell figures: its unit, what it counts.
 * A word that stands in two claims of either article tells its topic and points at none.
 */
export function findWitness(
  claim: AttributedClaim,
  ownSentences: readonly PlacedSentence[],
  otherSentences: readonly PlacedSentence[],
): AttributedClaim | undefined {
  if (!hasFigure(claim)) return undefined;
  const own = claimsByStem(ownSentences);
  const others = claimsByStem(otherSentences);
  const found = new Set<AttributedClaim>();
  for (const stem of claim.words.keys()) {
    const telling = others.get(stem) ?? [];
    const [witness] = telling;
    const isLone = telling.length === 1 && own.get(stem)?.length === 1;
    if (witness && isLone && hasFigure(witness) && !figure.test(stem)) found.add(witness);
  }
  return found.size === 1 ? [...found][0] : undefined;
}

function hasFigure({ words }: AttributedClaim): boolean {
  return figuresIn(words).length > 0;
}

/** The claims of an article's sentences by each stem in them. */
const claimsByStem = remember(
  (sentences: readonly PlacedSentence[]): ReadonlyMap<string, readonly AttributedClaim[]> => {
    const claims = new Map<string, AttributedClaim[]>();
    for (const told of claimsIn(sentences).values()) {
      for (const claim of told) {
        for (const stem of claim.words.keys()) addToGroup(claims, stem, claim);
      }
    }
    return claims;
  },
);
