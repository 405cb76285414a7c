import { collect } from '../../util/collect.ts';
import type { CastEvent } from './castEvents.ts';

/** Deeds whose two parties each have a verb of their own: who proposed and who seconded, who was hurt and who helped. */
const toldInHalves = /^(?:motion|amendment|first aid)$/;

/**
 * Two halves of one deed, in one sentence or in two that follow one another, tell who took both parts: `Lind broke an
 * ankle. It was splinted by Holm`. A half that may go with several stays as it is.
 */
export function joinCasts(events: readonly CastEvent[]): readonly CastEvent[] {
  return events.map((own) => {
    if (!toldInHalves.test(own.event) || (own.agent && own.patient)) return own;
    const others = events.filter((other) => completes(own, other));
    const [other] = others;
    if (!other || new Set(collect(others, nameOf)).size !== 1) return own;
    return { ...other, ...own };
  });
}

/** The other party, told nearby and named otherwise. */
function completes(own: CastEvent, other: CastEvent): boolean {
  if (own.event !== other.event || (own.agent !== undefined) === (other.agent !== undefined)) return false;
  if (other.agent && other.patient) return false;
  const [name, facing] = [nameOf(own)[0], nameOf(other)[0]];
  if (name === undefined || facing === undefined || name === facing) return false;
  return Math.abs(own.frame.placed.index - other.frame.placed.index) <= 1;
}

function nameOf({ agent, patient }: CastEvent): readonly string[] {
  const name = (agent ?? patient)?.entity?.name;
  return name === undefined ? [] : [name];
}
