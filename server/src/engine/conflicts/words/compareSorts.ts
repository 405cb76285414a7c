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
import { computeOnce, remember } from '../../util/remember.ts';
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
    const aligned = computeOnce(() => alignedWith(pair, alignment));
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
function meetByAnchor({ left, right }: VersionPair): readonly TermPair[] {
  return pairUp(anchoredTerms(left), anchoredTerms(right), confidenceOfAnchor, shareAnchorApart);
}

/** Every two terms of two versions that a test tells to be told of one thing. */
function pairUp(
  lefts: readonly PlacedTerm[],
  rights: readonly PlacedTerm[],
  confidence: number,
  areMet: (left: PlacedTerm, right: PlacedTerm) => boolean,
): readonly TermPair[] {
  if (lefts.length === 0 || rights.length === 0) return nothing;
  const met: TermPair[] = [];
  for (const left of lefts)
    for (const right of rights) if (areMet(left, right)) met.push({ left, right, confidence });
  return met;
}

const nothing: readonly TermPair[] = [];

function shareAnchorApart(left: PlacedTerm, right: PlacedTerm): boolean {
  return shareAnchor(left.term, right.term) && areApart(left, right);
}

const anchoredTerms = remember((article: Article): readonly PlacedTerm[] =>
  openTermsIn(article).filter(({ term }) => term.anchors.size > 0),
);

/**
 * A figure in the sentence of one counts where it is the very number of the other: `1,200 posts … attrition`. So does
 * the time within which it is due.
 */
function shareAnchor({ anchors: a }: SlottedTerm, { anchors: b }: SlottedTerm): boolean {
  for (const anchor of a) {
    if (b.has(anchor) && /^(?:count|is|within):/.test(anchor)) return true;
    if (anchor.startsWith('count:') && b.has(anchor.replace('count:', 'near:'))) return true;
    if (anchor.startsWith('near:') && b.has(anchor.replace('near:', 'count:'))) return true;
  }
  return false;
}

/** What a story opens with is its own thing: kinds of one thing in two openings are the same thing told twice. */
function meetInLeads({ left, right }: VersionPair): readonly TermPair[] {
  return pairUp(leadTerms(left), leadTerms(right), confidenceOfSlot, areKindsApart);
}

function areKindsApart(left: PlacedTerm, right: PlacedTerm): boolean {
  return (
    areKindsOfOne(left.term.members, right.term.members) &&
    areApart(left, right) &&
    !areSides(left.term.members)
  );
}

const leadTerms = remember((article: Article): readonly PlacedTerm[] =>
  openTermsIn(article).filter(({ placed }) => placed.index < sentencesOfLead),
);

function meetBySlot({ left, right, pairs }: VersionPair): readonly TermPair[] {
  const [lefts, rights] = [openTermsBySentence(left), openTermsBySentence(right)];
  if (lefts.size === 0 || rights.size === 0) return [];
  const met: TermPair[] = [];
  for (const pair of pairs) {
    const own = lefts.get(pair.left.index);
    const others = own && rights.get(pair.right.index);
    if (own && others) met.push(...pairUp(own, others, confidenceOfSlot, shareSlotApart));
  }
  return met;
}

function shareSlotApart(left: PlacedTerm, right: PlacedTerm): boolean {
  if (!areApart(left, right)) return false;
  if (areKindsOfOne(left.term.members, right.term.members)) return true;
  for (const slot of left.term.slots) if (right.term.slots.has(slot)) return true;
  return false;
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
  return termsIn(article).some(
    ({ term }) => isOneMember(term.members, other.members) && term.anchors.has(named),
  );
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
  aligned: () => ReadonlySet<Sentence>,
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
            aligned().has(sentence) ||
            isSamePlace(pair.left.term, term) ||
            isSamePlace(pair.right.term, term)),
      )
      .map((other) => ({
        left,
        right: stateTerm(other, left.value),
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
