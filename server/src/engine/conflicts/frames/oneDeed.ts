import { overlapsSpan, type Span } from '../../model/span.ts';
import { mayBeOfOneTime } from './supposedTime.ts';
import { weighWords, type FrameMeeting } from './meetFrames.ts';
import type { ToldFrame } from './placeFrames.ts';

/** What those who take part must tell of the event together, 0–1 each; or one of them with other words. */
const leastOfAll = 1.1;
const leastOfOne = 0.6;
const leastOfWords = 2.8;

/**
 * Whether two frames tell one deed, of which only the circumstances may differ: nobody who takes part is somebody
 * else, and enough of them, or of the words, is the same. What is planned is not what happened.
 */
export function isOneDeed(meeting: FrameMeeting): boolean {
  const { left, right, predicates, subjects, objects, evidence } = meeting;
  if (predicates === 'opposite' || subjects === 'other' || objects === 'other') return false;
  if (left.frame.isNegated || right.frame.isNegated) return false;
  if (!mayBeOfOneTime(left, right)) return false;
  const { subject, object, others } = evidence;
  if (subject + object + others >= leastOfAll) return true;
  return Math.max(subject, object, others) >= leastOfOne && weighWords(meeting) >= leastOfWords;
}

/**
 * Of the facts that go with a frame those that stand behind its verb, or else those in front: `in Leeds` of
 * `in Leeds, Acme made hinges`. What is part of somebody who takes part tells of them: `the mayor of Leeds`.
 */
export function circumstancesOf<Fact extends { readonly span: Span }>(
  { analysis: { tokens }, frame }: ToldFrame,
  facts: readonly Fact[],
): readonly Fact[] {
  if (facts.length === 0) return facts;
  const parts = [frame.subject, frame.object, frame.receiver].flatMap((part) => part ?? []);
  const free = facts.filter(
    ({ span }) =>
      !parts.some((part) => tokens.slice(part.from, part.to).some((token) => overlapsSpan(token, span))),
  );
  const verb = tokens[frame.head]?.start ?? 0;
  const behind = free.filter(({ span }) => span.start > verb);
  return behind.length > 0 ? behind : free;
}
