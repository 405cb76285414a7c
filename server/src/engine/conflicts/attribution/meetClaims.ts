import type { VersionPair } from '../../model/alignment.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { areCopiesApartFrom } from '../words/areCopiesApartFrom.ts';
import { claimsIn, type AttributedClaim } from './attributedClaims.ts';
import { overlapOf, type ClaimOverlap } from './claimOverlap.ts';
import { figuresIn, meetByFigures } from './figureClaims.ts';
import { meetRetold } from './retoldClaims.ts';

/** How much of the shorter claim the longer one must hold, by weight, and how alike the two must be. */
const leastContained = 0.7;
const leastAlike = 0.45;
/** Fewer common words tell a topic, not a claim. */
const fewestShared = 4;
/** A short claim that both tell almost word by word is known by fewer. */
const fewestOfAlike = 3;
const leastAlikeOfShort = 0.75;
/** From here on a claim is told in the very same words. */
export const leastAlikeOfVerbatim = 0.95;
/** Part of a sentence that a source takes up as a whole (`these figures`) is told in fewer words. */
const leastContainedOfPart = 0.6;
const leastAlikeOfPart = 0.35;
/** How alike two passages must be for the one to bear out who is the other's source. */
export const leastAlikeOfWitness = 0.2;

/** What a figure in common counts as, where the words around it tell nothing. */
const containedByFigure = 0.75;
const alikeByFigure = 0.55;

/** Claims of two versions that are alike. */
export interface ClaimMeeting extends ClaimOverlap {
  readonly left: AttributedClaim;
  readonly right: AttributedClaim;
  /** Of claims that a figure brings together: whether what they have in common tells that they are one. */
  readonly isTelling?: boolean;
}

/** What two versions have in common of what they give to sources. */
export interface ClaimMeetings {
  /** Claims that are alike enough to be compared at all. */
  readonly all: readonly ClaimMeeting[];
  /** Those of them that are one claim. */
  readonly ofOneClaim: readonly ClaimMeeting[];
}

/**
 * Which claims are alike, and which are one. What is said depends on the two versions alone and is remembered by them; who
 * their sources are depends on the whole story.
 */
export const meetClaims = remember((versions: VersionPair): ClaimMeetings => {
  const aligned = meetAligned(versions);
  const alignedAsOne = aligned.filter(tellOneClaim);
  const byFigures = collect(meetByFigures(versions), (meeting) =>
    isAmong(alignedAsOne, meeting)
      ? []
      : [{ ...meeting, contained: containedByFigure, alike: alikeByFigure }],
  );
  const knownAsOne = [...alignedAsOne, ...byFigures.filter(tellOneClaim)];
  const retold = collect(meetRetold(versions), (meeting) =>
    isAmong(knownAsOne, meeting)
      ? []
      : [
          {
            ...meeting,
            contained: Math.max(meeting.contained, leastContained),
            alike: Math.max(meeting.alike, leastAlike),
            isTelling: mayShareFigures(meeting.left, meeting.right),
          },
        ],
  );
  return {
    all: [...aligned, ...byFigures, ...retold],
    ofOneClaim: [...knownAsOne, ...retold.filter(tellOneClaim)],
  };
});

function isAmong(
  meetings: readonly ClaimMeeting[],
  { left, right }: Pick<ClaimMeeting, 'left' | 'right'>,
): boolean {
  for (const meeting of meetings) if (meeting.left === left && meeting.right === right) return true;
  return false;
}

/** Those told in aligned sentences. */
function meetAligned({
  leftSentences,
  rightSentences,
  pairsByLeft,
  stemWeight,
}: VersionPair): readonly ClaimMeeting[] {
  const rights = claimsIn(rightSentences);
  const met: ClaimMeeting[] = [];
  for (const [index, own] of claimsIn(leftSentences)) {
    for (const { right: facing, basis } of pairsByLeft.get(index) ?? []) {
      const others = rights.get(facing.index);
      if (others === undefined) continue;
      for (const left of own) {
        for (const right of others) {
          const overlap = overlapOf(basis, left, right, stemWeight);
          if (overlap.alike >= leastAlikeOfWitness) met.push({ left, right, ...overlap });
        }
      }
    }
  }
  return met;
}

/** `Her lawyer confirmed that she would appeal`: a word is enough where the whole sentence is the other's, but for the source. */
function areCopies(left: AttributedClaim, right: AttributedClaim): boolean {
  const [own, other] = [left, right].map(({ placed, sourceSpans }) => ({
    analysis: placed.sentence.analysis,
    apart: sourceSpans,
  }));
  return own !== undefined && other !== undefined && areCopiesApartFrom(own, other);
}

function tellOneClaim({ left, right, contained, alike, shared, isTelling }: ClaimMeeting): boolean {
  if (isTelling !== undefined) return isTelling;
  if (left.isTakenUp || right.isTakenUp) {
    const isAlike = contained >= leastContainedOfPart && alike >= leastAlikeOfPart && shared >= fewestOfAlike;
    return isAlike && mayShareFigures(left, right);
  }
  const isKnown =
    shared >= fewestShared ||
    (shared >= fewestOfAlike && alike >= leastAlikeOfShort) ||
    (alike >= leastAlikeOfVerbatim && areCopies(left, right));
  return isKnown && contained >= leastContained && alike >= leastAlike && mayShareFigures(left, right);
}

/** Claims with figures are one claim only where a figure is common to them. */
function mayShareFigures(left: AttributedClaim, right: AttributedClaim): boolean {
  const own = figuresIn(left.words);
  const others = figuresIn(right.words);
  return own.length === 0 || others.length === 0 || own.some((stem) => others.includes(stem));
}
