import type { Comparison, Statement } from '../../model/comparison.ts';

/** That another version bears out a statement in dispute: it counts as a vote and makes no conflict. In the order of their versions. */
export function bearOut(
  disputed: Statement,
  heard: Statement,
  { confidence, reason }: Pick<Comparison, 'confidence' | 'reason'>,
): Comparison {
  const [left, right] = disputed.version < heard.version ? [disputed, heard] : [heard, disputed];
  return { left, right, relation: 'equivalent', confidence, reason };
}
