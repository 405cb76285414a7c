import type { PlacedSentence } from '../../model/alignment.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { claimsOf, type AttributedClaim } from './attributedClaims.ts';

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
  const found = new Set(
    collect([...claim.words.keys()], (stem) => {
      const telling = others.get(stem) ?? [];
      return !figure.test(stem) && own.get(stem)?.length === 1 && telling.length === 1 ? telling : [];
    }),
  );
  const [witness, ...rest] = [...found].filter(hasFigure);
  return rest.length === 0 ? witness : undefined;
}

function hasFigure({ words }: AttributedClaim): boolean {
  return [...words.keys()].some((stem) => figure.test(stem));
}

/** The claims of an article's sentences by each stem in them. */
const claimsByStem = remember(
  (sentences: readonly PlacedSentence[]): ReadonlyMap<string, readonly AttributedClaim[]> => {
    const claims = new Map<string, AttributedClaim[]>();
    for (const placed of sentences) {
      for (const claim of claimsOf(placed)) {
        for (const stem of claim.words.keys()) claims.set(stem, [...(claims.get(stem) ?? []), claim]);
      }
    }
    return claims;
  },
);
