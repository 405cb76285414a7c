import { areApartInSort, areKindsOfOne, areSides, isOneMember } from '../../language/sortsOfThings.ts';
import { diffWords } from '../../language/diffWords.ts';
import { relateWords } from '../../language/wordRelations.ts';
import {
  partnersIn,
  type PlacedSentence,
  type StoryAlignment,
  type VersionPair,
} from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { Sentence } from '../../model/sentence.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import {
  hasMember,
  openTermsBySentence,
  openTermsIn,
  stateTerm,
  termsIn,
  type PlacedTerm,
} from './placedTerms.ts';
import type { SlottedTerm } from './termSlots.ts';

interface TermPair {
  readonly left: PlacedTerm;
  readonly right: PlacedTerm;
  readonly confidence: number;
}

const confidenceOfAnchor = 0.8;
const confidenceOfSlot = 0.72;
/** Headline, byline and dateline count as well. */
const sentencesOfLead = 5;
/** Share of common words from which `compareWords` judges what stands in one edit. */
const nearCopy = 0.6;

/**
 * Another thing of the same sort in the same slot, however differently the rest is told: `11 aces` and `11 double
 * faults`, `a crack in a girder` and `in a beam`. A version that knows both words tells of both things, so
 * such words never differ; nor do synonyms, or a term and a wider one.
 */
export function compareSorts(alignment: StoryAlignment): readonly Comparison[] {
  const met = collect(alignment.versionPairs, meetSorts).filter(
    (pair) => !alignment.articles.some((article) => hasBothKinds(article, pair)),
  );
  if (met.length === 0) return [];
  return collect(met, (pair) => {
    const aligned = alignedWith(pair, alignment);
    return [
      {
        left: stateTerm(pair.left),
        right: stateTerm(pair.right),
        relation: 'exclusive' as const,
        confidence: pair.confidence,
        reason: 'same place of the story, another thing of the same sort',
      },
      ...witnessesOf(pair.left, pair, alignment, aligned),
      ...witnessesOf(pair.right, pair, alignment, aligned),
    ];
  });
}

const meetSorts = remember((versions: VersionPair): readonly TermPair[] => {
  const candidates = [...meetByAnchor(versions), ...meetBySlot(versions), ...meetInLeads(versions)];
  const known = new Set<SlottedTerm>();
  return candidates.filter(({ left, right }) => {
    if (known.has(left.term) || known.has(right.term) || isJudgedElsewhere(left, right)) return false;
    if (knows(versions.left, left.term, right.term) || knows(versions.right, right.term, left.term))
      return false;
    known.add(left.term).add(right.term);
    return true;
  });
});

/** A version that tells of a doctoral and of a master's thesis shows that the story has two. */
function hasBothKinds(article: Article, { left, right }: TermPair): boolean {
  return (
    areKindsOfOne(left.term.members, right.term.members) &&
    hasMember(article, left.term.members) &&
    hasMember(article, right.term.members)
  );
}

/** What names or counts a thing identifies it wherever it is told. */
function meetByAnchor(versions: VersionPair): readonly TermPair[] {
  const rights = anchoredTerms(versions.right);
  if (rights.length === 0) return [];
  return collect(anchoredTerms(versions.left), (left) =>
    rights
      .filter((right) => areApart(left, right) && shareAnchor(left.term, right.term))
      .map((right) => ({ left, right, confidence: confidenceOfAnchor })),
  );
}

const anchoredTerms = remember((article: Article): readonly PlacedTerm[] =>
  openTermsIn(article).filter(({ term }) => term.anchors.size > 0),
);

/**
 * A figure in the sentence of one counts where it is the very number of the other: `1,200 posts … attrition`. So does
 * the time within which it is due.
 */
function shareAnchor({ anchors: a }: SlottedTerm, { anchors: b }: SlottedTerm): boolean {
  return [...a].some(
    (anchor) =>
      (/^(?:count|is|within):/.test(anchor) && b.has(anchor)) ||
      (anchor.startsWith('count:') && b.has(anchor.replace('count:', 'near:'))) ||
      (anchor.startsWith('near:') && b.has(anchor.replace('near:', 'count:'))),
  );
}

/** What a story opens with is its own thing: kinds of one thing in two openings are the same thing told twice. */
function meetInLeads(versions: VersionPair): readonly TermPair[] {
  const rights = leadTerms(versions.right);
  if (rights.length === 0) return [];
  return collect(leadTerms(versions.left), (left) =>
    rights
      .filter((right) => areKindsOfOne(left.term.members, right.term.members) && areApart(left, right))
      .filter(() => !areSides(left.term.members))
      .map((right) => ({ left, right, confidence: confidenceOfSlot })),
  );
}

const leadTerms = remember((article: Article): readonly PlacedTerm[] =>
  openTermsIn(article).filter(({ placed }) => placed.index < sentencesOfLead),
);

function meetBySlot({ left, right, pairs }: VersionPair): readonly TermPair[] {
  const [lefts, rights] = [openTermsBySentence(left), openTermsBySentence(right)];
  if (lefts.size === 0 || rights.size === 0) return [];
  return collect(pairs, (pair) => {
    const own = lefts.get(pair.left.index);
    const others = own && rights.get(pair.right.index);
    return others === undefined ? [] : meetInSlots(own ?? [], others);
  });
}

function meetInSlots(lefts: readonly PlacedTerm[], rights: readonly PlacedTerm[]): readonly TermPair[] {
  return collect(lefts, (own) =>
    rights
      .filter(
        (other) =>
          areApart(own, other) &&
          (areKindsOfOne(own.term.members, other.term.members) ||
            [...own.term.slots].some((slot) => other.term.slots.has(slot))),
      )
      .map((other) => ({ left: own, right: other, confidence: confidenceOfSlot })),
  );
}

function areApart({ term: a, placed: left }: PlacedTerm, { term: b, placed: right }: PlacedTerm): boolean {
  if (!areApartInSort(a.members, b.members)) return false;
  const [first, second] = [headOf(left, a), headOf(right, b)];
  if (first === undefined || second === undefined) return false;
  const { relation } = relateWords(first, second);
  return relation === 'exclusive' || relation === 'unrelated' || a.to - a.from > 1 || b.to - b.from > 1;
}

function headOf({ sentence }: PlacedSentence, { to }: SlottedTerm): Token | undefined {
  return sentence.analysis.tokens[to - 1];
}

/** Near-copies whose words exclude each other are judged word by word. */
function isJudgedElsewhere(left: PlacedTerm, right: PlacedTerm): boolean {
  const [a, b] = [headOf(left.placed, left.term), headOf(right.placed, right.term)];
  const { sharedOfLonger } = diffWords(left.placed.sentence.analysis, right.placed.sentence.analysis);
  return (
    sharedOfLonger >= nearCopy &&
    a !== undefined &&
    b !== undefined &&
    relateWords(a, b).relation === 'exclusive'
  );
}

/**
 * Whether an article that calls a thing `own` has the other word as well, under whatever form. Where a name tells what
 * is described, the word must be said of that name, for other films may be documentaries.
 */
function knows(article: Article, own: SlottedTerm, other: SlottedTerm): boolean {
  if (!hasMember(article, other.members)) return false;
  const named = [...own.anchors].find((anchor) => anchor.startsWith('is:') && other.anchors.has(anchor));
  if (named === undefined) return true;
  return termsIn(article).some((term) => isOneMember(term.members, other.members) && term.anchors.has(named));
}

/** The sentences aligned with either of two terms, in whatever version. */
function alignedWith(pair: TermPair, { versionPairs }: StoryAlignment): ReadonlySet<Sentence> {
  return new Set(
    collect([pair.left, pair.right], ({ placed }) =>
      collect(versionPairs, (versions) => partnersIn(versions, placed).map(({ sentence }) => sentence)),
    ),
  );
}

/** Who has the same thing in the same place, or in an aligned sentence, is heard as well, since votes are counted. */
function witnessesOf(
  told: PlacedTerm,
  pair: TermPair,
  { articles }: StoryAlignment,
  aligned: ReadonlySet<Sentence>,
): readonly Comparison[] {
  const left = stateTerm(told);
  const having = articles.filter((article) => hasMember(article, told.term.members));
  return collect(having, (article) =>
    openTermsIn(article)
      .filter(
        ({ term, placed: { sentence } }) =>
          sentence !== told.placed.sentence &&
          isOneMember(told.term.members, term.members) &&
          (areKindsOfOne(told.term.members, term.members) ||
            aligned.has(sentence) ||
            isSamePlace(pair.left.term, term) ||
            isSamePlace(pair.right.term, term)),
      )
      .map((other) => ({
        left,
        right: { ...stateTerm(other), value: left.value },
        relation: 'equivalent' as const,
        confidence: 0.85,
        reason: 'same thing in the same place',
      })),
  );
}

/** What is in the same slot, or told with the same figure: less than shows that two things differ. */
function isSamePlace(a: SlottedTerm, b: SlottedTerm): boolean {
  return (
    shareAnchor(a, b) || [...a.anchors, ...a.slots].some((slot) => b.slots.has(slot) || b.anchors.has(slot))
  );
}
