import { relatePredicates, type PredicateRelation } from '../../language/relatePredicates.ts';
import { collect } from '../../util/collect.ts';
import { rememberPair } from '../../util/remember.ts';
import type { Actor, ToldFrame } from './placeFrames.ts';
import { relateActors, shareActor, type ActorRelation, type SharedActor } from './relateActors.ts';

/** What two frames tell of each other wherever they stand, and whatever the other sentences of their versions say. */
export interface ToldRelation {
  readonly predicates: PredicateRelation;
  readonly subjects: ActorRelation;
  readonly objects: ActorRelation;
  readonly isExchanged: boolean;
  /** Who takes part in both. */
  readonly subject: SharedActor | undefined;
  readonly object: SharedActor | undefined;
  readonly others: readonly SharedActor[];
}

/**
 * How two frames relate, undefined where they tell two deeds or share nobody. Remembered by what they tell, so that
 * after an edit only frames that it touched are compared again.
 */
export const relateTold: (left: ToldFrame, right: ToldFrame) => ToldRelation | undefined = rememberPair(
  (left: ToldFrame, right: ToldFrame): ToldRelation | undefined => {
    const predicates = relatePredicates(left.frame.predicate, right.frame.predicate);
    if (predicates === undefined) return undefined;
    const [own, other] = [doerOf(left, right), doerOf(right, left)];
    const subjects = relateActors(own.subject, other.subject);
    const objects = relateActors(own.object, other.object);
    const shared = {
      subject: shareActor(own.subject, other.subject, subjects),
      object: shareActor(own.object, other.object, objects),
      others: shareOthers(left, right),
    };
    const isExchanged =
      subjects !== 'same' &&
      relateActors(left.subject, right.object) === 'same' &&
      relateActors(left.object, right.subject) === 'same';
    const isNobodyShared = !shared.subject && !shared.object && shared.others.length === 0;
    if (isNobodyShared && !isExchanged) return undefined;
    return { predicates, subjects, objects, isExchanged, ...shared };
  },
);

/** `the resignation of Ruiz`, `Ruiz resigned`: of a noun whose deed nothing undergoes, *of* tells who does it. */
function doerOf(own: ToldFrame, other: ToldFrame): Pick<ToldFrame, 'subject' | 'object'> {
  const isOfDoer = own.frame.sort === 'noun' && !own.subject && own.object && other.subject && !other.object;
  return isOfDoer ? { subject: own.object, object: undefined } : own;
}

function shareOthers(left: ToldFrame, right: ToldFrame): readonly SharedActor[] {
  const others = besidesOf(right);
  return collect(besidesOf(left), (actor) =>
    collect(others, (other) => shareActor(actor, other, relateActors(actor, other)) ?? []),
  );
}

function besidesOf({ receiver, attached }: ToldFrame): readonly Actor[] {
  return [...(receiver ? [receiver] : []), ...attached.map(({ actor }) => actor)];
}
