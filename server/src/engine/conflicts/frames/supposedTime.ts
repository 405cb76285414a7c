import { remember } from '../../util/remember.ts';
import type { PlacedFrame, ToldFrame } from './placeFrames.ts';

const coming = /^(?:will|wo|'ll|shall|would|'d|should|may|might|could|can|must)$/;
/** What stands before an infinitive of a deed that is still to come: `is to be lifted`, `is due to open`. */
const awaiting =
  /^(?:be|'s|due|set|plan|plans|expect|schedule|intend|hope|want|aim|likely|ready|agree|decide|promise|vow|pledge|prepare|arrange|slate|seek|propose|offer|about|go|try|ask|order|tell|urge|book|mean|need|have)$/;
/** How many words may stand between them: `is expected on Monday to open`. */
const reach = 4;

/** Whether a frame tells what is still to come, or might: `will open`, `is to be lifted`. */
export function isOfSupposedTime({ told }: PlacedFrame): boolean {
  return timeOf(told).isSupposed;
}

/** Whether two frames may tell of one time: neither is still to come where the other is done. */
export function mayBeOfOneTime(left: PlacedFrame, right: PlacedFrame): boolean {
  const [own, other] = [timeOf(left.told), timeOf(right.told)];
  return own.isPresent || other.isPresent || own.isSupposed === other.isSupposed;
}

interface FrameTime {
  readonly isSupposed: boolean;
  /** `the envoys gather on Monday` may be meant of what is to come. */
  readonly isPresent: boolean;
}

const timeOf = remember((told: ToldFrame): FrameTime => ({
  isSupposed: isSupposed(told),
  isPresent: isPresent(told),
}));

function isSupposed({ analysis: { tokens }, frame: { group, form, head } }: ToldFrame): boolean {
  if (tokens.slice(group.from, head).some(({ normal }) => coming.test(normal))) return true;
  if (form !== 'infinitive') return false;
  const before = tokens.slice(Math.max(0, group.from - 1 - reach), group.from);
  return before.some(({ lemma, normal }) => awaiting.test(lemma) || awaiting.test(normal));
}

function isPresent({ analysis, frame: { group, head, form } }: ToldFrame): boolean {
  const verb = analysis.tokens[head];
  if (verb === undefined || form !== 'finite' || group.from !== head) return false;
  return verb.normal === verb.lemma || verb.normal === `${verb.lemma}s`;
}
