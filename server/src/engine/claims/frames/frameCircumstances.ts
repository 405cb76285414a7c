import type { SentenceFacts } from '../../model/fact.ts';
import type { Frame } from '../../model/frame.ts';
import { overlapsSpan, type Span } from '../../model/span.ts';
import { groupBy } from '../../util/groupBy.ts';
import { endOfKey } from './keyedLines.ts';
import type { SentenceChart } from './sentenceChart.ts';

type Circumstances = Pick<Frame, 'dates' | 'places'>;
type Teller = Pick<Frame, 'head' | 'sort' | 'form'>;

/** The dates and places of a sentence, each with the frame that it belongs to: the last verb before it in its clause, or else the first behind it. */
export function shareCircumstances(
  chart: SentenceChart,
  frames: readonly Teller[],
  { dates, places }: Pick<SentenceFacts, 'dates' | 'places'>,
): readonly Circumstances[] {
  const verbs = frames.filter(({ sort }) => sort === 'verb');
  const ownerOf = (span: Span) => ownerAt(chart, verbs, tokenAt(chart, span));
  const datesOf = groupBy(dates, ({ span }) => ownerOf(span));
  const named = places.filter(({ adjective }) => !adjective);
  const placesOf = groupBy(named, ({ span }) => ownerOf(span));
  return frames.map((frame) => ({ dates: datesOf.get(frame) ?? [], places: placesOf.get(frame) ?? [] }));
}

function tokenAt({ tokens }: SentenceChart, span: Span): number {
  return tokens.findIndex((token) => overlapsSpan(token, span));
}

function ownerAt(chart: SentenceChart, verbs: readonly Teller[], at: number): Teller | undefined {
  const key = endOfKey(chart);
  if (key !== undefined && at > key) {
    const others = verbs.filter(({ head }) => head > key && head < at);
    const keyed = verbs.find(({ head }) => head < key);
    if (keyed && others.length === 0) return keyed;
  }
  const own = verbs.filter(({ head }) => chart.clauseAt(head) === chart.clauseAt(at));
  const before = own.findLast(({ head }) => head < at);
  return before ?? own.find(({ form }) => form === 'finite') ?? own[0];
}
