import {
  pairOf,
  type PlacedSentence,
  type SentencePair,
  type StoryAlignment,
  type VersionPair,
} from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import type { NameMention } from '../../model/name.ts';
import type { Person } from '../../model/person.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import { shiftSpan } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { bearOut } from '../words/bearOut.ts';
import { rememberByBasis } from '../rememberByBasis.ts';
import { passageLikeness } from './passageLikeness.ts';
import { faceInHunk } from './slotEvidence.ts';

/** How sure it is that two unlike names in one edit of near-copies stand for one another. */
const confidence = 0.85;
/** From here on a passage of another version tells of the same. */
const leastOfPassages = 0.22;

/** Two names of one place in near-copies. */
export interface FacingNames {
  readonly pair: SentencePair;
  readonly left: NameMention;
  readonly right: NameMention;
}

/**
 * Another name altogether where near-copies have one and the same: `El Al` for `Iran Air`. Names that the
 * story shows to be one person, or that occur in both versions, never differ.
 */
export function compareNamesInPlace(alignment: StoryAlignment): readonly Comparison[] {
  const { versionPairs, persons } = alignment;
  const personByMention = indexMentions(persons, facingIn(versionPairs));
  return collect(versionPairs, (versions) =>
    collect(facingNames(versions), ({ pair, left, right }) => {
      if (left.entity !== right.entity) return [];
      const a = personByMention.get(left);
      const b = personByMention.get(right);
      if (!a || !b || a === b || isInBoth(versions, a) || isInBoth(versions, b)) return [];
      const difference = compareFacing({ pair, left, right }, { left: a, right: b }, reason);
      return [
        difference,
        ...hearOthers({ told: pair.left, own: a, other: b, statement: difference.left }, alignment),
        ...hearOthers({ told: pair.right, own: b, other: a, statement: difference.right }, alignment),
      ];
    }),
  );
}

const reason = 'same passage, another name';
const testimony = { confidence, reason: 'same passage, same name' };

/** One side of a dispute. */
export interface Side {
  readonly told: PlacedSentence;
  readonly own: Person;
  readonly other: Person;
  readonly statement: Statement;
}

/**
 * Who names the one and never the other, in a passage that tells of the same: a rewrite has `on Mill Creek Road` in a
 * sentence that was aligned with none.
 */
function hearOthers(
  { told, own, other, statement }: Side,
  { articles, versionPairs }: StoryAlignment,
): readonly Comparison[] {
  const having = new Set(other.mentions.map(({ version }) => version));
  return collect(articles, (article): readonly Comparison[] => {
    const versions = pairOf(versionPairs, told.version, article.version);
    if (versions === undefined || having.has(article.version)) return [];
    const sentences = placeSentences(article);
    const witness = own.mentions.find((place) => {
      const placed = place.version === article.version ? sentences[place.sentence] : undefined;
      if (placed === undefined) return false;
      const [left, right] = versions.left.version === told.version ? [told, placed] : [placed, told];
      return passageLikeness(left, right, versions) >= leastOfPassages;
    });
    const placed = witness && sentences[witness.sentence];
    return placed ? [bearOut(statement, stateName(placed, witness.mention, own), testimony)] : [];
  });
}

/** The names of all versions that face a name of their sort. */
function facingIn(versionPairs: readonly VersionPair[]): ReadonlySet<NameMention> {
  const facing = new Set<NameMention>();
  for (const versions of versionPairs) {
    for (const { left, right } of facingNames(versions))
      if (left.entity === right.entity) facing.add(left).add(right);
  }
  return facing;
}

/** Who bears the names that are asked for: few of all that a story has. */
function indexMentions(
  persons: readonly Person[],
  wanted: ReadonlySet<NameMention>,
): ReadonlyMap<NameMention, Person> {
  const personByMention = new Map<NameMention, Person>();
  if (wanted.size === 0) return personByMention;
  for (const person of persons) {
    for (const { mention } of person.mentions) if (wanted.has(mention)) personByMention.set(mention, person);
  }
  return personByMention;
}

/** Names that stand in one edit of two near-copies. What a lone capital may or may not name is no name here. */
export const facingNames = remember(({ pairs, stemWeight }: VersionPair): readonly FacingNames[] => {
  const facing: FacingNames[] = [];
  for (const pair of pairs)
    for (const { left, right } of namesInHunks(pair, stemWeight)) facing.push({ pair, left, right });
  return facing;
});

const namesInHunks = rememberByBasis((pair): readonly Omit<FacingNames, 'pair'>[] =>
  collect(namesOf(pair.left), (left) =>
    namesOf(pair.right)
      .filter((right) => left !== right && faceInHunk(pair, left.span, right.span))
      .map((right) => ({ left, right })),
  ),
);

function namesOf({ sentence }: PlacedSentence): readonly NameMention[] {
  return sentence.analysis.facts.names.filter((name) => name.isDoubtful !== true);
}

function isInBoth({ left, right }: VersionPair, { mentions }: Person): boolean {
  const isIn = (article: Article) => mentions.some(({ version }) => version === article.version);
  return isIn(left) && isIn(right);
}

/** Two names in one place differ, each printed by its bearer. */
export function compareFacing(
  { pair, left, right }: FacingNames,
  bearers: { readonly left: Person; readonly right: Person },
  reason: string,
): Comparison {
  return {
    left: stateName(pair.left, left, bearers.left),
    right: stateName(pair.right, right, bearers.right),
    relation: 'exclusive',
    confidence,
    reason,
  };
}

export function stateName(
  { version, sentence }: PlacedSentence,
  { span }: NameMention,
  { label }: Person,
): Statement {
  return { version, span: shiftSpan(span, sentence.span.start), value: label, sentence: sentence.span };
}
