import { contentStems } from '../../language/contentStems.ts';
import type { PlacedSentence, StemWeight } from '../../model/alignment.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { overlapsSpan, type Span } from '../../model/span.ts';
import { rememberPair } from '../../util/remember.ts';

/** A place in a sentence. */
export interface Passage {
  readonly placed: PlacedSentence;
  readonly span: Span;
}

/** What two passages have in common besides what is compared. */
export interface Support {
  /** Summed weight of the stems, figures and days that both have. */
  readonly shared: number;
  /** The same as a share of the lighter passage, 0–1. */
  readonly share: number;
}

export function passageSupport(left: Passage, right: Passage, stemWeight: StemWeight): Support {
  const own = anchorsOf(left.placed.sentence.analysis, left.span);
  const other = anchorsOf(right.placed.sentence.analysis, right.span);
  let shared = 0;
  let ownSum = 0;
  for (const stem of own) {
    const weight = stemWeight(stem);
    ownSum += weight;
    if (other.has(stem)) shared += weight;
  }
  let otherSum = 0;
  for (const stem of other) otherSum += stemWeight(stem);
  const least = Math.min(ownSum, otherSum);
  return { shared, share: least === 0 ? 0 : shared / least };
}

/** What a sentence tells besides what stands at the place. */
const anchorsOf: (analysis: SentenceAnalysis, place: Span) => ReadonlySet<string> = rememberPair(
  (analysis: SentenceAnalysis, place: Span) => {
    const anchors = new Set([...contentStems(analysis), ...valuesOf(analysis)]);
    for (const token of analysis.tokens) if (overlapsSpan(token, place)) anchors.delete(token.stem);
    return anchors;
  },
);

const valuesOf = sentenceReaders.remember(({ facts }: SentenceAnalysis): readonly string[] => [
  ...facts.quantities.filter(({ value }) => value >= 3).map(({ value }) => `#${String(value)}`),
  ...facts.places.map(({ place }) => `@${place}`),
]);
