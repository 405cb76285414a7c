import type { Comparison, Statement } from '../../model/comparison.ts';
import { overlapsSpan } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { printAs } from '../words/stateTokens.ts';

const confidenceOfVoice = 0.5;

/**
 * Who tells what lies ahead as surely as one of two versions that differ, by another verb: `has not ruled out paying more`
 * is heard with `might raise its offer`, against `will raise`. `ahead` are prospects that were compared, `found` the
 * differences. A version that differs itself has been heard.
 */
export function findProspectVoices(
  ahead: readonly Comparison[],
  found: readonly Comparison[],
): readonly Comparison[] {
  const differing = found.filter(({ relation }) => relation === 'exclusive');
  const disputed = collect(differing, ({ left, right }) => [left, right]);
  const disputedAt = ({ version, span }: Statement) =>
    disputed.find((other) => other.version === version && overlapsSpan(other.span, span));
  return collect(
    ahead.filter(({ relation }) => relation === 'equivalent'),
    ({ left, right }) => {
      const [own, other] = [disputedAt(left), disputedAt(right)];
      if (own !== undefined && other === undefined) return [toVoice(own, right, 'right')];
      return own === undefined && other !== undefined ? [toVoice(other, left, 'left')] : [];
    },
  );
}

/** The voice takes the value of what it bears out; it stands on its own side, for comparisons go by the order of versions. */
function toVoice(told: Statement, voice: Statement, side: 'left' | 'right'): Comparison {
  const heard = printAs(voice, told.value);
  return {
    left: side === 'left' ? heard : told,
    right: side === 'left' ? told : heard,
    relation: 'equivalent',
    confidence: confidenceOfVoice,
    reason: 'same matter ahead, told as surely',
  };
}
