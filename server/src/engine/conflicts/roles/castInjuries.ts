import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { Actor, ToldFrame } from '../frames/placeFrames.ts';
import { ownerOf } from './ownerOf.ts';
import type { ToldCast } from './toldCasts.ts';

const bodyPart =
  /^(?:ankle|arm|leg|wrist|knee|shoulder|collarbone|collar-bone|rib|hip|foot|hand|finger|thumb|toe|elbow|thigh|shin|calf|jaw|nose|skull|head|forehead|neck|pelvis|forearm|bone)$/;
const injury = /^(?:wound|injury|fracture|break|cut|gash|sprain|burn)$/;
const injuring = /^(?:break|fracture|sprain|dislocate|twist|shatter|injure|hurt|gash|cut|burn)$/;
const tending = /^(?:splint|bandage|dress|strap|bind|bind up|patch up|treat|tend|stitch|stitch up)$/;
const applying = /^(?:put|put on|apply|fix|tie|fashion|improvise|make)$/;
const aid = /^(?:splint|bandage|tourniquet|dressing|sling)$/;

/**
 * Who was hurt and who saw to it, as the one has no other words than the other: `broke an ankle`, `bound up the broken
 * ankle`, `put the splint on`. Who helps is the agent.
 */
export function readInjury(analysis: SentenceAnalysis, told: ToldFrame): readonly ToldCast[] {
  const { frame, subject, object } = told;
  if (frame.sort === 'noun' || !subject) return [];
  const { predicate, range } = frame;
  const treated = object ?? attachedAsParticle(told);
  const lemma = treated && analysis.tokens[treated.argument.head]?.lemma;
  if (!frame.isPassive && injuring.test(predicate) && bodyPart.test(lemma ?? ''))
    return [{ event: 'first aid', patient: subject, range }];
  if (applying.test(predicate) && aid.test(lemma ?? ''))
    return [{ event: 'first aid', agent: subject, range }];
  if (!treated || !tending.test(predicate) || !isTended(treated, lemma ?? '')) return [];
  const hurt = treated.entity?.sort === 'person' ? treated : ownerOf(treated, analysis);
  return [{ event: 'first aid', agent: subject, ...(hurt && { patient: hurt }), range }];
}

/** `bound up the broken ankle`, `put on a sling`: what is read as a preposition is a part of the verb. */
function attachedAsParticle({ attached }: ToldFrame): Actor | undefined {
  return attached.find(({ preposition }) => /^(?:up|on)$/.test(preposition))?.actor;
}

function isTended({ entity, argument }: Actor, lemma: string): boolean {
  return (
    entity?.sort === 'person' || argument.sort === 'pronoun' || bodyPart.test(lemma) || injury.test(lemma)
  );
}
