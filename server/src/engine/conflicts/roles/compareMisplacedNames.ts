import {
  partnersIn,
  type PlacedSentence,
  type StoryAlignment,
  type VersionPair,
} from '../../model/alignment.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { NameMention } from '../../model/name.ts';
import { variantOf } from '../../model/nameRelation.ts';
import type { Person } from '../../model/person.ts';
import type { VersionId } from '../../model/story.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import {
  compareFacing,
  facingNames,
  stateName,
  type FacingNames,
  type Side,
} from '../facts/compareNamesInPlace.ts';
import { isQuoted } from '../isQuoted.ts';
import { indexPersons } from '../titles/personIndex.ts';
import { bearOut } from '../words/bearOut.ts';
import { areCopiesApartFrom } from '../words/areCopiesApartFrom.ts';
import { isToldTwice } from '../words/isToldTwice.ts';

const reason = 'same words, told of another';
const testimony = { confidence: 0.8, reason: 'same passage, same name' };
/** Shorter sentences (`Ruiz agreed.`) are told of one and of another. */
const fewestWords = 7;

/**
 * One of a story in the place of another: `who manages Haverty's campaign` against `who manages Marchetti's campaign`
 * in sentences that are word for word the same otherwise, where both versions know them. It leaves alone a sentence
 * that a version has once of each.
 */
export function compareMisplacedNames(alignment: StoryAlignment): readonly Comparison[] {
  return collect(alignment.versionPairs, (versions) =>
    collect(copiedButForName(versions), (facing) => {
      const { pair, left, right } = facing;
      const [a, b] = [bearerOf(pair.left, left, alignment), bearerOf(pair.right, right, alignment)];
      if (!a || !b || !areTwo(a, b) || !areKnown(a, b, versions)) return [];
      const difference = compareFacing(facing, { left: a, right: b }, reason);
      return [
        difference,
        ...hearOthers({ told: pair.left, own: a, other: b, statement: difference.left }, alignment),
        ...hearOthers({ told: pair.right, own: b, other: a, statement: difference.right }, alignment),
      ];
    }),
  );
}

const copiedButForName = remember((versions: VersionPair): readonly FacingNames[] =>
  facingNames(versions).filter(
    (facing) => isOnlyChange(facing) && !isToldTwice(facing.pair, versions, facing.pair.similarity),
  ),
);

function isOnlyChange({ pair, left, right }: FacingNames): boolean {
  const [own, other] = [pair.left.sentence.analysis, pair.right.sentence.analysis];
  const words = own.tokens.filter(({ kind }) => kind === 'word').length;
  if (words < fewestWords || isQuotedName(pair.left, left) || isQuotedName(pair.right, right)) return false;
  return areCopiesApartFrom({ analysis: own, apart: [left.span] }, { analysis: other, apart: [right.span] });
}

function isQuotedName(placed: PlacedSentence, { span }: NameMention): boolean {
  return isQuoted(
    placed,
    placed.sentence.analysis.tokens.findIndex(({ start }) => start >= span.start),
  );
}

function bearerOf(
  { version, index }: PlacedSentence,
  name: NameMention,
  { persons }: StoryAlignment,
): Person | undefined {
  return indexPersons(persons)
    .at(version, index)
    .find(({ mention }) => mention === name)?.person;
}

/** Two people or two bodies. A slip in a name is the concern of names. */
function areTwo(a: Person, b: Person): boolean {
  if (a === b || a.entity !== b.entity || !/^(?:person|organisation)$/.test(a.entity)) return false;
  const surname = ({ label }: Person) => label.split(' ').at(-1) ?? '';
  return surname(a) !== surname(b) && variantOf(surname(a), surname(b)) === undefined;
}

/** Where neither version has the other's name, one and the same may go by two. */
function areKnown(a: Person, b: Person, versions: VersionPair): boolean {
  return isIn(a, versions.right.version) || isIn(b, versions.left.version);
}

function isIn({ mentions }: Person, version: VersionId): boolean {
  return mentions.some((mention) => mention.version === version);
}

/** Who has the one and not the other in a sentence that was aligned with this. */
function hearOthers({ told, own, other, statement }: Side, alignment: StoryAlignment): readonly Comparison[] {
  const index = indexPersons(alignment.persons);
  return collect(alignment.versionPairs, (versions) =>
    collect(partnersIn(versions, told), (partner): readonly Comparison[] => {
      const named = index.at(partner.version, partner.index);
      const place = named.find(({ person }) => person === own);
      if (place === undefined || named.some(({ person }) => person === other)) return [];
      return [bearOut(statement, stateName(partner, place.mention, own), testimony)];
    }),
  );
}
