import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { Token } from '../../model/token.ts';
import { rememberPair } from '../../util/remember.ts';

/** Content words by stem, countries by their name. */
export type Contents = ReadonlyMap<string, Token>;

/** The words of a claim, all and without its figures and what they count: two claims may well be of equal size. */
export interface ClaimWords {
  readonly all: Contents;
  readonly telling: Contents;
}

/** Whom or what any claim may count. */
export const anybody =
  /^(?:people|person|men|women|man|woman|children|others|years?|months?|weeks?|days?|hours?|time|times|million|billion|thousand|hundred|per|cent|percent|euros?|dollars?|pounds?|country|city|town)$/;

/** By the words themselves, which an edit elsewhere leaves as they are. */
export const readClaimWords = rememberPair((all: Contents, { facts }: SentenceAnalysis): ClaimWords => {
  const counted = new Set(
    facts.quantities
      .filter(({ implicit, value }) => implicit !== true && value !== 1)
      .map(({ head }) => head),
  );
  const telling = new Map(
    [...all].filter(([stem, { normal }]) => !/\d/.test(stem) && !counted.has(stem) && !anybody.test(normal)),
  );
  return { all, telling };
});
