import type { RoleArgument } from './roleArguments.ts';

/** A name that two sentences have, with its parts in both. */
interface SharedArgument {
  readonly left: RoleArgument;
  readonly right: RoleArgument;
}

/**
 * Names that stand in one another's places: `Acme` and `Brill` of `Acme sued Brill` and `Brill sued Acme`.
 * `left` and `right` hold the names place by place: the first of the one has the part of the first of the other.
 */
export interface Exchange {
  readonly left: readonly RoleArgument[];
  readonly right: readonly RoleArgument[];
  /** How much more a name shares with another's place than with its own, on average. */
  readonly gain: number;
}

/** How much more a name must share with another's place than with its own, on average in a circle. */
const leastGain = 1.7;
/** What even the least sure of the names in a circle must gain. */
const leastGainOfOne = 0.7;

/**
 * The first circle of names that stand in one another's places. Every name is led to the place on the right
 * that is most like its own on the left; where that leads round, the names on the way have been exchanged.
 * Names that both sentences do not have once each are left alone.
 */
export function findExchange(
  left: readonly RoleArgument[],
  right: readonly RoleArgument[],
): Exchange | undefined {
  const shared = shareArguments(left, right);
  if (shared.length < 2) return undefined;
  const places = shared.map((own) => findPlace(own, shared));
  for (let start = 0; start < places.length; start += 1) {
    const circle = followCircle(places, start);
    if (circle === undefined) continue;
    const gain = circle.reduce((sum, index) => sum + (places[index]?.gain ?? 0), 0) / circle.length;
    if (gain < leastGain) continue;
    return {
      left: circle.flatMap((index) => shared[index]?.left ?? []),
      right: circle.flatMap((index) => shared[places[index]?.index ?? -1]?.right ?? []),
      gain,
    };
  }
  return undefined;
}

/** What a name must share with its place in another sentence to be told there: a part that a verb or noun gives. */
const leastTold = 3;

/**
 * The places in another sentence where `names` have the parts that they have in their own; nothing where one of them
 * has a part there that another of them has, or where none is told. It need not name them all: `bought by Acme` is
 * enough to tell who bought whom.
 */
export function findSameParts(
  names: readonly RoleArgument[],
  own: readonly RoleArgument[],
  other: readonly RoleArgument[],
): readonly RoleArgument[] {
  const shared = shareArguments(own, other).filter(({ left }) => names.includes(left));
  const told = shared.filter(({ left, right }) => {
    const share = shareParts(left, right);
    const shareOfOthers = names.map((name) => (name === left ? 0 : shareParts(name, right)));
    return share >= leastTold && share >= Math.max(...shareOfOthers) + leastGainOfOne;
  });
  return told.length === shared.length ? told.map(({ right }) => right) : [];
}

function shareArguments(
  left: readonly RoleArgument[],
  right: readonly RoleArgument[],
): readonly SharedArgument[] {
  return left.flatMap((own) => {
    const other = partnerOf(own, right);
    return other && partnerOf(other, left) === own ? [{ left: own, right: other }] : [];
  });
}

/** The one argument of the other sentence that has the same name, or else the only one whose name is part of it. */
function partnerOf({ key }: RoleArgument, others: readonly RoleArgument[]): RoleArgument | undefined {
  const same = others.filter((other) => other.key === key);
  if (same.length > 0) return same.length === 1 ? same[0] : undefined;
  const words = key.split(' ');
  const kin = others.filter((other) => {
    const theirs = other.key.split(' ');
    const [longer, shorter] = theirs.length > words.length ? [theirs, words] : [words, theirs];
    return shorter.every((word) => longer.includes(word));
  });
  return kin.length === 1 ? kin[0] : undefined;
}

interface Place {
  /** Index of the name whose place on the right it is, −1 where its own suits it best. */
  readonly index: number;
  readonly gain: number;
}

function findPlace(own: SharedArgument, shared: readonly SharedArgument[]): Place {
  const ownShare = shareParts(own.left, own.right);
  let best: Place = { index: -1, gain: leastGainOfOne };
  shared.forEach((other, index) => {
    if (other === own) return;
    const gain = shareParts(own.left, other.right) - ownShare;
    if (gain >= best.gain) best = { index, gain };
  });
  return best;
}

function followCircle(places: readonly Place[], start: number): readonly number[] | undefined {
  const circle = [start];
  let at = places[start]?.index ?? -1;
  while (at >= 0 && at !== start) {
    if (circle.includes(at)) return undefined;
    circle.push(at);
    at = places[at]?.index ?? -1;
  }
  return at === start ? circle : undefined;
}

function shareParts({ parts: a }: RoleArgument, { parts: b }: RoleArgument): number {
  let shared = 0;
  for (const [part, weight] of a) shared += Math.min(weight, b.get(part) ?? 0);
  return shared;
}
