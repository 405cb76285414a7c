import type { PlacedSentence, StemWeight, StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { collect } from '../../util/collect.ts';
import { groupBy } from '../../util/groupBy.ts';
import { remember } from '../../util/remember.ts';
import { placeFound } from '../placeFound.ts';
import { stateTokens } from '../words/stateTokens.ts';
import { wordsIn } from '../words/wordsIn.ts';
import { findAttributions } from './attributionPhrases.ts';
import { bodyRolesOf, type BodyRole } from './bodyRoles.ts';
import { compareContents } from './claimOverlap.ts';
import { relateSources } from './relateSources.ts';
import { contentsOf } from './retoldClaims.ts';
import { resolveSource, type Source } from './sources.ts';

interface PlacedRole extends BodyRole {
  readonly placed: PlacedSentence;
}

const confidence = 0.8;
/** So many words in common tell that two passages with bodies of one sort tell the same. */
const fewestShared = 3;

/**
 * Parts of which a story has one: the body whose study it is, the medium that was spoken to, the rating agency, whoever claims
 * the deed. Where each version names one alone, and neither names the other's anywhere, the two differ, however far apart
 * the sentences are built; whoever is blamed in the one may be the claimant of the other. A version that names two is left alone, and so are an acronym and what it may stand for.
 */
export function compareBodyRoles(alignment: StoryAlignment): readonly Comparison[] {
  return collect(alignment.versionPairs, (versions: VersionPair) => {
    const { left, right, leftSentences, rightSentences, stemWeight } = versions;
    const roles = loneRoles(leftSentences);
    if (roles.size === 0) return [];
    const others = loneRoles(rightSentences);
    return collect([...roles], ([role, one]) => {
      const other = others.get(role);
      if (!other || !areOther(one, other) || !mayMeet(one, other, alignment, stemWeight)) return [];
      const isKnown = role !== 'claimant' && (isNamed(one, right) || isNamed(other, left));
      return isKnown ? [] : [compare(one, other)];
    });
  });
}

/** The one body of each part, where all that have it go by a common word. */
const loneRoles = remember((sentences: readonly PlacedSentence[]): ReadonlyMap<string, PlacedRole> => {
  const all = placeFound(sentences, bodyRolesOf, (placed, found) =>
    placed.sentence.blockKind === 'paragraph' ? { ...found, placed } : undefined,
  );
  const lone = new Map<string, PlacedRole>();
  for (const [role, [first, ...rest]] of groupBy(all, (found) => found.role)) {
    if (first && rest.every(({ name }) => [...name].some((word) => first.name.has(word))))
      lone.set(role, first);
  }
  return lone;
});

/**
 * Of two media it must be the same who spoke to them, for many speak to some; of bodies of one sort, two passages that tell the
 * same, for a story may have two newspapers.
 */
function mayMeet(a: PlacedRole, b: PlacedRole, alignment: StoryAlignment, stemWeight: StemWeight): boolean {
  if (a.role === 'finding' || a.role === 'claimant') return true;
  if (a.role !== 'medium')
    return (
      compareContents(
        contentsOf(a.placed.sentence.analysis),
        contentsOf(b.placed.sentence.analysis),
        stemWeight,
      ).shared >= fewestShared
    );
  const [own, other] = [speakerOf(a.placed, alignment), speakerOf(b.placed, alignment)];
  return !!own && !!other && own.persons.size > 0 && relateSources(own, other, alignment) === 'same';
}

function speakerOf(
  { article, index, sentence }: PlacedSentence,
  alignment: StoryAlignment,
): Source | undefined {
  const [phrase] = findAttributions(sentence.analysis);
  if (phrase === undefined) return undefined;
  const { tokens } = sentence.analysis;
  const span = { start: tokens[phrase.source.from]?.start ?? 0, end: tokens[phrase.source.to - 1]?.end ?? 0 };
  return resolveSource(alignment, article, index, [span]);
}

function areOther(a: BodyRole, b: BodyRole): boolean {
  const [own, other] = [[...a.name], [...b.name]];
  if (own.some((word) => b.name.has(word))) return false;
  return !mayAbbreviate(own, other) && !mayAbbreviate(other, own);
}

/** `ONS` may be the Office for National Statistics. */
function mayAbbreviate(short: readonly string[], long: readonly string[]): boolean {
  const [word = '', ...more] = short;
  return (
    more.length === 0 &&
    word.length <= 6 &&
    long.length > 1 &&
    long.some((part) => part.startsWith(word.charAt(0)))
  );
}

function isNamed({ name }: BodyRole, article: Article): boolean {
  return article.sentences.some(({ analysis }) => {
    const words = wordsIn(analysis);
    return [...name].some((word) => words.has(word));
  });
}

function compare(left: PlacedRole, right: PlacedRole): Comparison {
  return {
    left: state(left),
    right: state(right),
    relation: 'exclusive',
    confidence,
    reason: 'same part, another body',
  };
}

function state({ placed, range }: PlacedRole): Statement {
  return stateTokens(placed, range);
}
