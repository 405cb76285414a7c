import { areSynonyms } from '../../language/areSynonyms.ts';
import type { StemWeight, VersionPair } from '../../model/alignment.ts';
import type { NamedEntity } from '../facts/nameDirectory.ts';
import type { Actor } from './placeFrames.ts';

/** Whether two who take part are one: `other` only where both are named and cannot be. */
export type ActorRelation = 'same' | 'other' | 'unknown';

const leastSureOfNoun = 0.75;
/** A name tells more than the noun that any passage may have. */
const weightOfName = 0.8;

/** What stems weigh in two versions, and what one weighs that stands in two sentences of all. */
export interface Rarity {
  readonly stemWeight: StemWeight;
  readonly rarest: number;
}

/** Reads the rarity of words from two versions. */
export function rarityOf({ stemWeight, leftSentences, rightSentences }: VersionPair): Rarity {
  return { stemWeight, rarest: Math.log(1 + (leftSentences.length + rightSentences.length) / 2) };
}

export function relateActors(left: Actor | undefined, right: Actor | undefined): ActorRelation {
  if (!left || !right) return 'unknown';
  if (left.entity && right.entity) return areOneName(left.entity, right.entity) ? 'same' : 'other';
  if (left.noun && right.noun && areOneNoun(left, right)) return 'same';
  return 'unknown';
}

/** One name, or one that is part of the other: `Brill` and `Brill Group`. */
export function areOneName({ name: a }: NamedEntity, { name: b }: NamedEntity): boolean {
  if (a === b) return true;
  const [words, others] = [a.split(' '), b.split(' ')];
  const [shorter, longer] = words.length <= others.length ? [words, others] : [others, words];
  return shorter.every((word) => longer.includes(word));
}

/** One noun or two of one meaning, with nothing about either that the other tells otherwise: `the east wing`. */
function areOneNoun(left: Actor, right: Actor): boolean {
  if (!left.noun || !right.noun) return false;
  const isSame = left.noun.lemma === right.noun.lemma || meanTheSame(left, right);
  if (!isSame) return false;
  return !isToldMoreOf(left, right) || !isToldMoreOf(right, left);
}

function meanTheSame(left: Actor, right: Actor): boolean {
  return left.noun && right.noun ? areSynonyms(left.noun, right.noun, leastSureOfNoun) : false;
}

/** Whether something is said of the one alone, besides its head. */
function isToldMoreOf({ stems, noun }: Actor, other: Actor): boolean {
  for (const stem of stems) if (stem !== noun?.stem && !other.stems.has(stem)) return true;
  return false;
}

/** Somebody or something that takes part in two frames, with what its weight is reckoned from. */
export interface SharedActor {
  /** 0–1: that both mean the same. */
  readonly sure: number;
  readonly isNamed: boolean;
  /** What both tell of it. */
  readonly stems: readonly string[];
}

/** What two actors have in common, where they are one. */
export function shareActor(
  left: Actor | undefined,
  right: Actor | undefined,
  relation: ActorRelation,
): SharedActor | undefined {
  if (!left || !right || relation !== 'same') return undefined;
  return {
    sure: Math.max(0, 1 - Math.max(left.doubt, right.doubt)),
    isNamed: left.entity !== undefined && right.entity !== undefined,
    stems: [...left.stems].filter((stem) => right.stems.has(stem)),
  };
}

/** How much it tells of an event that both frames have this actor, 0–1: a rare name nearly all, a common noun little. */
export function weighShared(shared: SharedActor, { stemWeight, rarest: most }: Rarity): number {
  let rarest = 0;
  for (const stem of shared.stems) rarest = Math.max(rarest, stemWeight(stem));
  const rarity = Math.min(1, rarest / most);
  return shared.sure * (shared.isNamed ? Math.max(weightOfName, rarity) : rarity);
}
