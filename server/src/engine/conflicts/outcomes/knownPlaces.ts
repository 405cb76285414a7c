import type { Comparison, Statement } from '../../model/comparison.ts';
import { overlapsSpan } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { spanOfTokens } from '../words/stateTokens.ts';
import { stateClaim, type PlacedClaim } from './placedOutcomes.ts';

/** What was said of a place that was found to differ already, and what the other version says. */
export interface KnownPlace {
  readonly own: Statement;
  readonly opposite: Statement;
}

/** The places that were found to differ already, by the claims that stand there: each claim is asked for several times. */
export class KnownPlaces {
  readonly #places: readonly KnownPlace[];
  readonly #byClaim = new Map<PlacedClaim, readonly KnownPlace[]>();

  constructor(differences: readonly Comparison[]) {
    this.#places = collect(differences, ({ left, right }) => [
      { own: left, opposite: right },
      { own: right, opposite: left },
    ]);
  }

  /** Whether the very words of both were found to differ already. */
  has(left: PlacedClaim, right: PlacedClaim): boolean {
    return this.#placesOf(left).some(({ opposite }) => isAt(right, opposite));
  }

  /** Where several were found in one place, `admitted` and `charges` of *admitted the charges*, it is underlined whole. */
  at(claim: PlacedClaim): KnownPlace | undefined {
    const places = this.#placesOf(claim);
    const [first] = places;
    const isOnePlace = places.every(({ own }) => own.span.start === first?.own.span.start);
    return first && (isOnePlace ? first : { ...first, own: stateClaim(claim, first.own.value) });
  }

  #placesOf(claim: PlacedClaim): readonly KnownPlace[] {
    const known = this.#byClaim.get(claim);
    if (known) return known;
    const places = this.#places.filter(({ own }) => isAt(claim, own));
    this.#byClaim.set(claim, places);
    return places;
  }
}

function isAt({ placed, told: { range } }: PlacedClaim, { version, span }: Statement): boolean {
  return placed.version === version && overlapsSpan(spanOfTokens(placed, range), span);
}
