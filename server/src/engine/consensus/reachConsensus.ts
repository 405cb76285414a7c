import type { Corroboration } from '../model/analysis.ts';
import type { Article } from '../model/article.ts';
import type { Comparison, Statement } from '../model/comparison.ts';
import type { Conflict, ConflictKind, Finding, Passage, Reading, Severity } from '../model/conflict.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Story, VersionId } from '../model/story.ts';
import { collect } from '../util/collect.ts';
import { hashText } from '../util/hash.ts';
import { byText, inOrder } from '../util/inOrder.ts';
import { countVotes } from './countVotes.ts';
import { applyDeskRules, type DeskRuling } from './deskRules.ts';
import { describeEvidence, type EvidenceContext } from './describeEvidence.ts';
import { gatherRows } from './gatherRows.ts';
import { hearTestimony } from './hearTestimony.ts';
import { isNuance } from './isNuance.ts';
import { joinNeighbours } from './joinNeighbours.ts';
import { judgeRow, type Verdict } from './judgeRow.ts';
import type { Row } from './row.ts';
import { takeSides } from './takeSides.ts';
import { messageWriter } from './writeMessage.ts';
import { writeReason } from './writeReason.ts';

/** What the consensus must know of the story besides the comparisons. */
export interface ConsensusContext extends EvidenceContext {
  readonly story: Story;
  /** The probability, 0–1, that an editor agrees with a conflict on this evidence. */
  readonly estimate: (evidence: Evidence) => number;
  /** The least such probability for a squiggle, by kind. */
  readonly squiggleFrom: Readonly<Record<ConflictKind, number>>;
}

/** A detector's own words and weights. */
export interface KindOfConflict {
  readonly kind: ConflictKind;
  /** What a message calls the thing that differs: `Figure`. */
  readonly noun: string;
  /** Where the detector's own score of its surest comparison is below this, a finding is a hint. */
  readonly leastConfidence: number;
  /**
   * For kinds that compare words: `two` where the question is yes or no, so that whatever excludes the same reading is
   * one side; `many` where it is not. Either way a version that has both words elsewhere contradicts neither.
   */
  readonly sides?: 'two' | 'many';
}

/** Turns what one detector said pair by pair into conflicts. */
export function reachConsensus(
  kind: KindOfConflict,
  comparisons: readonly Comparison[],
  context: ConsensusContext,
): readonly Conflict[] {
  return collect(gatherRows(comparisons), (row) => {
    const disputed = keepDisputed(row);
    const heard = disputed && hearBySides(kind, joinNeighbours(disputed));
    return heard ? [buildConflict(kind, heard, context)] : [];
  });
}

function hearBySides({ sides }: KindOfConflict, row: Row): Row | undefined {
  if (sides === undefined) return row;
  return hearTestimony(sides === 'two' ? takeSides(row) : row);
}

/** The claims that two or more families make and none contradicts. */
export function findCorroborations(
  { kind }: KindOfConflict,
  comparisons: readonly Comparison[],
  context: ConsensusContext,
): readonly Corroboration[] {
  return collect(gatherRows(comparisons), (row) => {
    const [reading, ...others] = toReadings(row, context);
    return reading && others.length === 0 && reading.families > 1 ? [{ kind, reading }] : [];
  });
}

/** Drops the readings that contradict none; nothing is left where none contradicts another. */
function keepDisputed(row: Row): Row | undefined {
  if (row.differences.length === 0) return undefined;
  if (row.readings.length === 2) return row;
  const isDisputed = (index: number) =>
    row.differences.some(({ first, second }) => first === index || second === index);
  if (row.readings.every((_, index) => isDisputed(index))) return row;
  const disputed = [...row.readings.keys()].filter(isDisputed);
  const positions = new Map(disputed.map((index, position) => [index, position]));
  return {
    readings: collect(disputed, (index) => row.readings[index] ?? []),
    differences: row.differences.map(({ first, second, comparison }) => ({
      first: positions.get(first) ?? 0,
      second: positions.get(second) ?? 0,
      comparison,
    })),
  };
}

function buildConflict(kind: KindOfConflict, row: Row, context: ConsensusContext): Conflict {
  const readings = toReadings(row, context);
  const values = readings.map(({ value }) => value);
  const ruling = applyDeskRules(kind.kind, values, context.story);
  const verdict = ruling ? ruledVerdict(readings, ruling) : judgeRow(readings);
  const surest = surestComparison(row);
  const evidence = describeEvidence(kind.kind, surest, readings, context);
  const confidence = context.estimate(evidence);
  const isSure = surest.confidence >= kind.leastConfidence && confidence >= context.squiggleFrom[kind.kind];
  const severityOf = (reading: number): Severity =>
    isSure && !isNuance(row, reading, verdict, readings) ? squiggleOf(verdict) : 'hint';
  return {
    id: hashText(
      `${context.story.id}\n${kind.kind}\n${inOrder(values, byText).join('\n')}\n${firstPlace(readings)}`,
    ),
    kind: kind.kind,
    outcome: verdict.outcome,
    confidence,
    consensus: verdict.consensus,
    readings,
    findings: collect(verdict.flagged, (index) => toFindings(kind, row, readings, index, severityOf(index))),
    reason: writeReason(evidence, values, ruling?.reason),
    evidence,
  };
}

function ruledVerdict(readings: readonly Reading[], ruling: DeskRuling): Verdict {
  const flagged = collect(readings, (_, index) => (index === ruling.reading ? [] : [index]));
  return { outcome: 'amend', consensus: ruling.reading, flagged };
}

function squiggleOf({ outcome }: Verdict): Severity {
  return outcome === 'amend' ? 'warning' : 'information';
}

function surestComparison(row: Row): Comparison {
  const surest = row.differences.reduce((best, next) =>
    next.comparison.confidence > best.comparison.confidence ? next : best,
  );
  return surest.comparison;
}

/** Part of the id, so that two equal disputes in one story (`two` against `three`, twice) differ by their words. */
function firstPlace(readings: readonly Reading[]): string {
  let first: Passage | undefined;
  for (const { passages } of readings)
    for (const passage of passages) if (first === undefined || isNamedBefore(passage, first)) first = passage;
  return first === undefined ? '' : placeName(first);
}

/** Where no version's id begins with the other's the ids alone decide, and no name has to be put together. */
function isNamedBefore(a: Passage, b: Passage): boolean {
  if (a.version.startsWith(b.version) || b.version.startsWith(a.version)) return placeName(a) < placeName(b);
  return a.version < b.version;
}

function placeName({ version, text }: Passage): string {
  return `${version}:${text}`;
}

function toReadings(row: Row, { articles, families }: ConsensusContext): readonly Reading[] {
  const supports = countVotes(row.readings, families);
  return row.readings.map(({ value, statements }, index) => ({
    value,
    passages: statements.map((statement) => toPassage(statement, articles)),
    votes: supports[index]?.votes ?? 0,
    families: supports[index]?.families ?? 0,
  }));
}

function toPassage(
  { version, span, value, sentence }: Statement,
  articles: ReadonlyMap<VersionId, Article>,
): Passage {
  return {
    version,
    span,
    value,
    sentence,
    text: articles.get(version)?.text.slice(span.start, span.end) ?? '',
  };
}

function toFindings(
  kind: KindOfConflict,
  row: Row,
  readings: readonly Reading[],
  index: number,
  severity: Severity,
): Finding[] {
  const others = inOrder(
    collect(readings, (reading, other) => (other === index ? [] : reading)),
    (a, b) => b.votes - a.votes,
  );
  const disputed = row.readings[index]?.disputed ?? [];
  const write = messageWriter(kind.noun, others);
  return collect(readings[index]?.passages ?? [], (passage) => {
    const { version, span } = passage;
    if (!isAmong(disputed, passage)) return [];
    return { version, span, reading: index, severity, message: write(passage) };
  });
}

function isAmong(statements: readonly Statement[], passage: Passage): boolean {
  for (const { version, span } of statements)
    if (span.start === passage.span.start && version === passage.version) return true;
  return false;
}
