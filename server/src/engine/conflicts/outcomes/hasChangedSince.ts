import { isPassing } from '../../language/outcomes.ts';
import { mayHaveMovedOn, wereWrittenApart } from '../facts/writingDay.ts';
import type { PlacedClaim } from './placedOutcomes.ts';

/** What has lasted: whatever an earlier version tells of its end was not so. */
const lasting = /^(?:remain|stay|still|keep|continue)$/;

/**
 * Whether time explains two states of a thing: `closed` on Friday, `open` on Saturday. It does not where the later version
 * says that it has lasted: who *was released* on Wednesday cannot *remain* in custody on Thursday.
 */
export function hasChangedSince(left: PlacedClaim, right: PlacedClaim): boolean {
  const mayChange = isPassing(left.told.topic) || left.told.isComing === true || right.told.isComing === true;
  const [own, other] = [left.placed.article, right.placed.article];
  if (!mayChange || !wereWrittenApart(own, other)) return false;
  const [isLater, isEarlier] = [mayHaveMovedOn(own, other), mayHaveMovedOn(other, own)];
  if (isLater === isEarlier) return true;
  return !hasLasted(isLater ? left : right) || hasLasted(isLater ? right : left);
}

function hasLasted({ told: { range, analysis } }: PlacedClaim): boolean {
  return analysis.tokens.slice(range.from, range.to).some(({ lemma }) => lasting.test(lemma));
}
