import { functionWords } from '../language/functionWords.ts';
import type {
  PlacedSentence,
  SentencePair,
  StemWeight,
  StoryAlignment,
  VersionPair,
} from '../model/alignment.ts';
import type { Comparison, Statement } from '../model/comparison.ts';
import type { TokenRange } from '../model/hunk.ts';
import type { SentenceAnalysis } from '../model/sentence.ts';
import { overlapsSpan, shiftSpan, type Span } from '../model/span.ts';
import type { Token } from '../model/token.ts';
import { remember, rememberPair } from '../util/remember.ts';
import { findAttributions, type AttributionPhrase } from './attributionPhrases.ts';
import { relateSources, type SourceRelation } from './relateSources.ts';
import { printSource, resolveSource, type Source } from './sources.ts';

/** How much of the shorter claim the longer one must hold, by weight, and how alike the two must be. */
const leastContained = 0.7;
const leastAlike = 0.45;
/** Fewer common words tell a topic, not a claim. */
const fewestShared = 4;
/** Claims with figures are one claim only where a figure is common to them. */
const figure = /\d/;
/** How alike two passages must be for the one to bear out who is the other's source. */
const leastAlikeOfWitness = 0.2;
const fewestSharedByWitness = 2;
/** From here on a claim counts as given to a source that the other version names as well. */
const leastRelated = 0.4;

interface AttributedClaim {
  readonly placed: PlacedSentence;
  readonly span: Span;
  /** The words of the source, apposition included, counted from the start of the sentence. */
  readonly sourceSpans: readonly Span[];
  /** What is said, without the source's own words. */
  readonly stems: ReadonlySet<string>;
}

interface Meeting {
  readonly left: AttributedClaim;
  readonly right: AttributedClaim;
  readonly contained: number;
  readonly alike: number;
  readonly shared: number;
}

/** Two like claims and how their sources stand to each other. */
interface RelatedMeeting extends Meeting {
  readonly relation: SourceRelation;
}

/** Claims in aligned sentences that go by different sources, over all versions, and who else names either source. */
export function compareClaimSources(alignment: StoryAlignment): readonly Comparison[] {
  const meetings = alignment.versionPairs.map((versions) =>
    meetVersions(versions).map((meeting) => ({ ...meeting, relation: relate(meeting, alignment) })),
  );
  const differences = meetings.flatMap(findDifferences);
  const disputed = new Set(differences.flatMap(({ left, right }) => [left, right]));
  const agreements = meetings
    .flat()
    .filter(
      ({ relation, left, right, shared }) =>
        relation === 'same' && shared >= fewestSharedByWitness && (disputed.has(left) || disputed.has(right)),
    );
  return [...differences, ...agreements].map((meeting) => toComparison(meeting, alignment));
}

/** A claim whose source the other version names for it as well, or names in wider words, is not moved. */
function findDifferences(meetings: readonly RelatedMeeting[]): readonly RelatedMeeting[] {
  const supported = new Set(
    meetings
      .filter(({ relation, alike }) => relation !== 'different' && alike >= leastRelated)
      .flatMap(({ left, right }) => [left, right]),
  );
  return meetings.filter(
    ({ left, right, relation, contained, alike, shared }) =>
      relation === 'different' &&
      contained >= leastContained &&
      alike >= leastAlike &&
      shared >= fewestShared &&
      mayShareFigures(left.stems, right.stems) &&
      !supported.has(left) &&
      !supported.has(right),
  );
}

/**
 * Claims that are alike enough to be compared at all. Who their sources are depends on the whole story and is asked
 * only for these; what is said depends on the two versions alone and is remembered by them.
 */
const meetVersions = remember(({ pairs, stemWeight }: VersionPair): readonly Meeting[] =>
  pairs.flatMap((pair) => meet(pair, stemWeight)).filter(({ alike }) => alike >= leastAlikeOfWitness),
);

function mayShareFigures(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const [own, other] = [left, right].map((stems) => [...stems].filter((stem) => figure.test(stem)));
  if (!own || !other || own.length === 0 || other.length === 0) return true;
  return own.some((stem) => other.includes(stem));
}

function meet(pair: SentencePair, stemWeight: StemWeight): readonly Meeting[] {
  const left = claimsOf(pair.left);
  if (left.length === 0) return [];
  const right = claimsOf(pair.right);
  return left.flatMap((a) => right.map((b) => ({ left: a, right: b, ...overlap(a, b, stemWeight) })));
}

function relate({ left, right }: Meeting, alignment: StoryAlignment): SourceRelation {
  return relateSources(sourceOf(alignment, left), sourceOf(alignment, right), alignment);
}

const sourceOf = rememberPair((alignment: StoryAlignment, { placed, sourceSpans }: AttributedClaim): Source =>
  resolveSource(alignment, placed.article, placed.index, sourceSpans),
);

const claimsOf = remember((placed: PlacedSentence): readonly AttributedClaim[] => {
  const { analysis, span } = placed.sentence;
  return findAttributions(analysis).map((phrase) => {
    const own = spanOf(analysis, phrase.source);
    return {
      placed,
      span: shiftSpan(own, span.start),
      sourceSpans: phrase.beside ? [own, spanOf(analysis, phrase.beside)] : [own],
      stems: withoutQuotations(placed, contentOf(analysis, phrase)),
    };
  });
});

function spanOf({ tokens }: SentenceAnalysis, { from, to }: TokenRange): Span {
  return { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
}

function contentOf(
  { tokens }: SentenceAnalysis,
  { source, beside, content }: AttributionPhrase,
): readonly Token[] {
  const isOwn = (index: number) =>
    [source, ...(beside ? [beside] : [])].some(({ from, to }) => index >= from && index < to);
  const said: Token[] = [];
  for (const { from, to } of content) {
    for (let index = from; index < to; index += 1) {
      const token = tokens[index];
      if (token === undefined || token.kind === 'punctuation' || isOwn(index)) continue;
      if (!functionWords.has(token.normal)) said.push(token);
    }
  }
  return said;
}

/** The stems of what is told in the article's own words: whose quoted words are is compared by themselves. */
function withoutQuotations(
  { article, sentence }: PlacedSentence,
  tokens: readonly Token[],
): ReadonlySet<string> {
  const outside = tokens.filter((token) => {
    const span = shiftSpan(token, sentence.span.start);
    return !article.quotations.some(({ outer }) => overlapsSpan(outer, span));
  });
  return new Set(outside.map(({ stem }) => stem));
}

function overlap(
  a: AttributedClaim,
  b: AttributedClaim,
  stemWeight: StemWeight,
): Pick<Meeting, 'contained' | 'alike' | 'shared'> {
  const common = [...a.stems].filter((stem) => b.stems.has(stem));
  const weigh = (stems: Iterable<string>) => [...stems].reduce((sum, stem) => sum + stemWeight(stem), 0);
  const [weight, left, right] = [weigh(common), weigh(a.stems), weigh(b.stems)];
  const least = Math.min(left, right);
  if (least === 0) return { contained: 0, alike: 0, shared: 0 };
  return { contained: weight / least, alike: (2 * weight) / (left + right), shared: common.length };
}

function toComparison(
  { left, right, relation, contained, alike }: RelatedMeeting,
  alignment: StoryAlignment,
): Comparison {
  return {
    left: state(left, alignment),
    right: state(right, alignment),
    relation: relation === 'same' ? 'equivalent' : 'exclusive',
    confidence: Math.min(0.9, (contained + alike) / 2),
    reason: relation === 'same' ? 'same claim, same source' : 'same claim, different source',
  };
}

function state(claim: AttributedClaim, alignment: StoryAlignment): Statement {
  const { placed, span } = claim;
  return {
    version: placed.version,
    span,
    value: printSource(sourceOf(alignment, claim), placed.article, span),
    sentence: placed.sentence.span,
  };
}
