import type { PlacedSentence } from '../../model/alignment.ts';
import type { Statement } from '../../model/comparison.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { openClaims } from './openClaims.ts';
import { settledClaims } from './settledClaims.ts';
import type { Standing } from './standing.ts';
import { relationsOf } from './weighStanding.ts';
import { stateTokens } from '../words/stateTokens.ts';
import { isQuoted } from '../isQuoted.ts';
import { placeFound } from '../placeFound.ts';
import { indexByStem, passagesHaving } from '../stemIndex.ts';

/** What is left open or settled, in its place. */
export interface PlacedStanding {
  readonly placed: PlacedSentence;
  /** The same object wherever an edit moves its sentence. */
  readonly claim: Standing;
}

/** What the sentences of a version leave open, in reading order. */
export const opensIn = remember((sentences: readonly PlacedSentence[]): readonly PlacedStanding[] =>
  placeFound(sentences, openClaims, placeStanding),
);

/** What the sentences of a version settle that has a word in common with what another leaves open, and may be of one thing. */
export const settledIn = remember((sentences: readonly PlacedSentence[]) => {
  const index = indexByStem(placeFound(sentences, settledClaims, placeStanding), ({ claim }) => claim.words);
  return remember((open: Standing): readonly PlacedStanding[] => {
    const relateTo = relationsOf(open);
    return passagesHaving(open.words, index).filter(({ claim }) => relateTo(claim).isPossible);
  });
});

/** What one sentence tells so. */
export function standingsOf(placed: PlacedSentence, claims: readonly Standing[]): readonly PlacedStanding[] {
  return collect(claims, (claim) => placeStanding(placed, claim) ?? []);
}

/** Headlines tell in short what the text hedges, and what is quoted is another's word. */
function placeStanding(placed: PlacedSentence, claim: Standing): PlacedStanding | undefined {
  const { blockKind } = placed.sentence;
  if (blockKind === 'headline' || blockKind === 'heading') return undefined;
  return isQuoted(placed, claim.range.from) ? undefined : { placed, claim };
}

/** By its side, so that all that leave something open are one reading. */
export function stateStanding({ placed, claim: { range, side } }: PlacedStanding): Statement {
  return stateTokens(placed, range, side);
}

/** In the order of their versions, as comparisons are. */
export function inOrder(a: PlacedStanding, b: PlacedStanding): readonly [PlacedStanding, PlacedStanding] {
  return a.placed.version < b.placed.version ? [a, b] : [b, a];
}
