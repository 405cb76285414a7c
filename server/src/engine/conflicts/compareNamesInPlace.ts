import type { PlacedSentence, StoryAlignment, VersionPair } from '../model/alignment.ts';
import type { Comparison } from '../model/comparison.ts';
import type { NameMention } from '../model/name.ts';
import type { Person } from '../model/person.ts';
import type { Relation } from '../model/relation.ts';
import { meetFacts, toComparison, type FactComparer, type PlacedFact } from './compareFacts.ts';

/** Names that have nothing in common face each other in near-copies only, where nothing else can have moved. */
const leastSlot = 0.8;
const likenessOfOthers = 0.9;

/**
 * Another name altogether where near-copies have one and the same: `El Al` for `Iran Air`. Names that the
 * story shows to be one person, or that occur in both versions, never differ.
 */
export function compareNamesInPlace(
  versions: VersionPair,
  { persons, stemWeight }: StoryAlignment,
): readonly Comparison[] {
  const personByMention = new Map(
    persons.flatMap((person) => person.mentions.map(({ mention }) => [mention, person] as const)),
  );
  const comparer: FactComparer<NameMention> = {
    factsOf: ({ sentence }: PlacedSentence) =>
      sentence.analysis.facts.names.filter((name) => name.isDoubtful !== true),
    spanOf: ({ span }) => span,
    valueOf: (name) => personByMention.get(name)?.label ?? name.words.map(({ text }) => text).join(' '),
    relate: (left, right) => relate(left, right, personByMention, versions),
    isSelfIdentifying: () => true,
    likeness: () => likenessOfOthers,
    leastSlot: () => leastSlot,
    reason: 'same passage, another name',
  };
  return meetFacts(versions, comparer, stemWeight)
    .filter(({ relation }) => relation === 'exclusive')
    .map((meeting) => toComparison(meeting, comparer));
}

function relate(
  { fact: left }: PlacedFact<NameMention>,
  { fact: right }: PlacedFact<NameMention>,
  personByMention: ReadonlyMap<NameMention, Person>,
  versions: VersionPair,
): Relation {
  const a = personByMention.get(left);
  const b = personByMention.get(right);
  if (!a || !b) return 'unrelated';
  if (a === b) return 'equivalent';
  if (left.entity !== right.entity) return 'unrelated';
  const isInBoth = (person: Person) =>
    [versions.left, versions.right].every(({ version }) =>
      person.mentions.some((mention) => mention.version === version),
    );
  return isInBoth(a) || isInBoth(b) ? 'unrelated' : 'exclusive';
}
