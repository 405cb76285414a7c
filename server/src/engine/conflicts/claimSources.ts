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
import { rememberPair } from '../util/remember.ts';
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
  readonly source: Source;
  /** What is said, without the source's own words. */
  readonly stems: ReadonlySet<string>;
}

interface Meeting {
  readonly left: AttributedClaim;
  readonly right: AttributedClaim;
  readonly relation: SourceRelation;
  readonly contained: number;
  readonly alike: number;
  readonly shared: number;
}

/** Claims in aligned sentences that go by different sources, over all versions, and who else names either source. */
export function compareClaimSources(alignment: StoryAlignment): readonly Comparison[] {
  const meetings = alignment.versionPairs.map((versions) => meetVersions(versions, alignment));
  const differences = meetings.flatMap(findDifferences);
  const disputed = new Set(differences.flatMap(({ left, right }) => [left, right]));
  const agreements = meetings
    .flat()
    .filter(
      ({ relation, left, right, alike, shared }) =>
        relation === 'same' &&
        shared >= fewestSharedByWitness &&
        alike >= leastAlikeOfWitness &&
        (disputed.has(left) || disputed.has(right)),
    );
  return [...differences, ...agreements].map(toComparison);
}

/** A claim whose source the other version names for it as well, or names in wider words, is not moved. */
function findDifferences(meetings: readonly Meeting[]): readonly Meeting[] {
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

function meetVersions(versions: VersionPair, alignment: StoryAlignment): readonly Meeting[] {
  return versions.pairs.flatMap((pair) => meet(versions, pair, alignment));
}

function mayShareFigures(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const [own, other] = [left, right].map((stems) => [...stems].filter((stem) => figure.test(stem)));
  if (!own || !other || own.length === 0 || other.length === 0) return true;
  return own.some((stem) => other.includes(stem));
}

function meet(versions: VersionPair, pair: SentencePair, alignment: StoryAlignment): readonly Meeting[] {
  const left = claimsOf(alignment, pair.left);
  const right = claimsOf(alignment, pair.right);
  return left.flatMap((a) =>
    right.map((b) => ({
      left: a,
      right: b,
      relation: relateSources(a.source, b.source, alignment),
      ...overlap(a, b, versions.stemWeight),
    })),
  );
}

const claimsOf = rememberPair(
  (alignment: StoryAlignment, placed: PlacedSentence): readonly AttributedClaim[] => {
    const { article, sentence } = placed;
    return findAttributions(sentence.analysis).map((phrase) => {
      const own = spanOf(sentence.analysis, phrase.source);
      const spans = phrase.beside ? [own, spanOf(sentence.analysis, phrase.beside)] : [own];
      return {
        placed,
        span: shiftSpan(own, sentence.span.start),
        source: resolveSource(alignment, article, placed.index, spans),
        stems: withoutQuotations(placed, contentOf(sentence.analysis, phrase)),
      };
    });
  },
);

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

function toComparison({ left, right, relation, contained, alike }: Meeting): Comparison {
  return {
    left: state(left),
    right: state(right),
    relation: relation === 'same' ? 'equivalent' : 'exclusive',
    confidence: Math.min(0.9, (contained + alike) / 2),
    reason: relation === 'same' ? 'same claim, same source' : 'same claim, different source',
  };
}

function state({ placed, span, source }: AttributedClaim): Statement {
  return {
    version: placed.version,
    span,
    value: printSource(source, placed.article, span),
    sentence: placed.sentence.span,
  };
}
