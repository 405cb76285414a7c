import { contentStems } from '../../language/contentStems.ts';
import type { PlacedSentence, StemWeight } from '../../model/alignment.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { overlapsSpan, type Span } from '../../model/span.ts';
import { remember } from '../../util/remember.ts';

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
  const own = anchorsOf(left);
  const other = anchorsOf(right);
  const anchors = [...own].filter((anchor) => other.has(anchor));
  const weigh = (stems: Iterable<string>) => {
    let sum = 0;
    for (const stem of stems) sum += stemWeight(stem);
    return sum;
  };
  const shared = weigh(anchors);
  const least = Math.min(weigh(own), weigh(other));
  return { shared, share: least === 0 ? 0 : shared / least };
}

function anchorsOf({ placed, span }: Passage): ReadonlySet<string> {
  const { analysis } = placed.sentence;
  const inside = new Set(
    analysis.tokens.filter((token) => overlapsSpan(token, span)).map(({ stem }) => stem),
  );
  return new Set([...contentStems(analysis), ...valuesOf(analysis)].filter((stem) => !inside.has(stem)));
}

const valuesOf = remember(({ facts }: SentenceAnalysis): readonly string[] => [
  ...facts.quantities.filter(({ value }) => value >= 3).map(({ value }) => `#${String(value)}`),
  ...facts.places.map(({ place }) => `@${place}`),
]);
