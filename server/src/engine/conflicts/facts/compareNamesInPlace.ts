import type { PlacedSentence, SentencePair, StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import type { NameMention } from '../../model/name.ts';
import type { Person } from '../../model/person.ts';
import { shiftSpan } from '../../model/span.ts';
import type { VersionId } from '../../model/story.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { rememberByBasis } from '../rememberByBasis.ts';
import { faceInHunk } from './slotEvidence.ts';

/** How sure it is that two unlike names in one edit of near-copies stand for one another. */
const confidence = 0.85;

interface FacingNames {
  readonly pair: SentencePair;
  readonly left: NameMention;
  readonly right: NameMention;
}

/**
 * Another name altogether where near-copies have one and the same: `El Al` for `Iran Air`. Names that the
 * story shows to be one person, or that occur in both versions, never differ.
 */
export function compareNamesInPlace({ versionPairs, persons }: StoryAlignment): readonly Comparison[] {
  const personByMention = new Map(
    collect(persons, (person) => person.mentions.map(({ mention }) => [mention, person] as const)),
  );
  const versionsByPerson = new Map(
    persons.map((person) => [person, new Set(person.mentions.map(({ version }) => version))] as const),
  );
  return collect(versionPairs, (versions) =>
    collect(facingNames(versions), ({ pair, left, right }) => {
      const a = personByMention.get(left);
      const b = personByMention.get(right);
      if (!a || !b || a === b || left.entity !== right.entity) return [];
      if (isInBoth(versions, versionsByPerson.get(a)) || isInBoth(versions, versionsByPerson.get(b)))
        return [];
      return [compare(pair, left, right, { left: a, right: b })];
    }),
  );
}

/** Names that stand in one edit of two near-copies. What a lone capital may or may not name is no name here. */
const facingNames = remember(({ pairs, stemWeight }: VersionPair): readonly FacingNames[] =>
  collect(pairs, (pair) => namesInHunks(pair, stemWeight).map((names) => ({ pair, ...names }))),
);

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

function isInBoth({ left, right }: VersionPair, versions: ReadonlySet<VersionId> | undefined): boolean {
  return versions?.has(left.version) === true && versions.has(right.version);
}

function compare(
  pair: SentencePair,
  left: NameMention,
  right: NameMention,
  persons: { readonly left: Person; readonly right: Person },
): Comparison {
  return {
    left: state(pair.left, left, persons.left),
    right: state(pair.right, right, persons.right),
    relation: 'exclusive',
    confidence,
    reason: 'same passage, another name',
  };
}

function state({ version, sentence }: PlacedSentence, { span }: NameMention, { label }: Person): Statement {
  return { version, span: shiftSpan(span, sentence.span.start), value: label, sentence: sentence.span };
}
