import type { StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Comparison } from '../../model/comparison.ts';
import { collect } from '../../util/collect.ts';
import { remember, rememberPair } from '../../util/remember.ts';
import { doubtBacker } from './backDoubtful.ts';
import {
  toComparison,
  type FactComparer,
  type Meeting,
  type PlacedFact,
  type PlaceFact,
} from './compareFacts.ts';
import { distantWitnesses } from './distantWitnesses.ts';
import { isFit } from './isFit.ts';
import { withoutStrays, type MetFacts } from './withoutStrays.ts';
import { withoutToldApart } from './withoutToldApart.ts';
import { directoryOf, type NameDirectory } from './nameDirectory.ts';

/** How surely two facts that only a third one links speak of one thing. */
const confidenceOfLinked = 0.7;
/** Larger rows are lists and tables, whose places nobody compares one by one. */
const largestRow = 40;

type Meet<Fact> = (versions: VersionPair) => readonly Meeting<Fact>[];
/** The same for what is known of the names of the story. */
type MeetNamed<Fact> = (versions: VersionPair, directory: NameDirectory) => readonly Meeting<Fact>[];

/** All that two versions' facts say of each other. */
interface MetVersions<Fact> {
  readonly versions: VersionPair;
  readonly met: readonly Meeting<Fact>[];
}

/** What is collated of one sort of fact: the rows in dispute at once, the rest when somebody asks. */
export interface FactCollation {
  readonly disputes: (alignment: StoryAlignment) => Generator<void, readonly Comparison[]>;
  readonly agreements: (alignment: StoryAlignment) => readonly Comparison[];
}

/**
 * Gathers what the versions' facts say of each other, row by row, and closes the rows in dispute: `Friday`
 * and `6:40 a.m. Friday` that both differ from a third version's `Thursday` agree with one another,
 * though their sentences were never aligned. Rows without a dispute are left for `agreements`,
 * since they are many and seldom looked at.
 */
export function collateFacts<Fact extends object>(
  meet: Meet<Fact>,
  comparer: FactComparer<Fact>,
  placeFact: PlaceFact<Fact>,
  meetFramed: MeetNamed<Fact> = () => [],
): FactCollation {
  const witnesses = distantWitnesses(comparer, placeFact);
  const backDoubtful = doubtBacker(comparer, placeFact);
  const meetByDoubt = remember((versions: VersionPair) => divideByDoubt(meet(versions)));
  const meetAll = rememberPair((versions: VersionPair, directory: NameDirectory) =>
    addOpen(meetByDoubt(versions).sure, meetFramed(versions, directory)),
  );
  return {
    *disputes(alignment) {
      const { versionPairs, persons } = alignment;
      const directory = directoryOf(persons);
      const disputes: Meeting<Fact>[] = [];
      const all: MetVersions<Fact>[] = [];
      for (const versions of versionPairs) {
        const met = meetAll(versions, directory);
        for (const meeting of met) if (meeting.relation === 'exclusive') disputes.push(meeting);
        all.push({ versions, met });
        yield;
      }
      const doubtful = collect(versionPairs, (versions) => meetByDoubt(versions).doubtful);
      const backed = backDoubtful(doubtful, alignment);
      disputes.push(...backed);
      const meetingsOf = (fact: PlacedFact<Fact>): readonly Meeting<Fact>[] => {
        const found: Meeting<Fact>[] = [];
        for (const { versions, met } of all) if (isOfOne(fact, versions)) gatherMeetings(fact, met, found);
        gatherMeetings(fact, backed, found);
        return found;
      };
      const hear: Hear<Fact> = (facts, meetings) => witnesses(facts, meetings, meetingsOf, alignment);
      return closeRows(disputes, meetingsOf, hear, comparer).map((meeting) =>
        toComparison(meeting, comparer),
      );
    },
    agreements: ({ versionPairs }) =>
      collect(versionPairs, (versions) =>
        meetByDoubt(versions).sure.map((meeting) => toComparison(meeting, comparer)),
      ),
  };
}

interface MeetingsByDoubt<Fact> {
  readonly sure: readonly Meeting<Fact>[];
  readonly doubtful: readonly Meeting<Fact>[];
}

/** Hardly any meeting is doubtful, so the list is nearly always as it was. */
function divideByDoubt<Fact>(meetings: readonly Meeting<Fact>[]): MeetingsByDoubt<Fact> {
  const doubtful: Meeting<Fact>[] = [];
  for (const meeting of meetings) if (meeting.isDoubtful === true) doubtful.push(meeting);
  const sure = doubtful.length === 0 ? meetings : meetings.filter((meeting) => meeting.isDoubtful !== true);
  return { sure, doubtful };
}

/** What frames tell counts of facts that sentences have not accounted for. */
function addOpen<Fact>(
  met: readonly Meeting<Fact>[],
  framed: readonly Meeting<Fact>[],
): readonly Meeting<Fact>[] {
  if (framed.length === 0) return met;
  // Frames tell of few facts: of these the met ones are struck out, and no index is made of all that met.
  const open = new Set<PlacedFact<Fact>>();
  for (const { left, right } of framed) open.add(left).add(right);
  for (const { left, right } of met) {
    open.delete(left);
    open.delete(right);
  }
  return [...met, ...framed.filter(({ left, right }) => open.has(left) && open.has(right))];
}

function isOfOne<Fact>({ placed: { version } }: PlacedFact<Fact>, { left, right }: VersionPair): boolean {
  return left.version === version || right.version === version;
}

/**
 * Adds the meetings that a fact is part of. They are looked through for each fact in dispute: these are few, and an
 * index of all facts costs more than it spares at every edit.
 */
function gatherMeetings<Fact>(
  fact: PlacedFact<Fact>,
  meetings: readonly Meeting<Fact>[],
  found: Meeting<Fact>[],
): void {
  for (const meeting of meetings) if (meeting.left === fact || meeting.right === fact) found.push(meeting);
}

/** Who else bears out a side of a row. */
type Hear<Fact> = (
  facts: ReadonlySet<PlacedFact<Fact>>,
  meetings: ReadonlySet<Meeting<Fact>>,
) => readonly Meeting<Fact>[];
type MeetingsOf<Fact> = (fact: PlacedFact<Fact>) => readonly Meeting<Fact>[];

function closeRows<Fact>(
  disputes: readonly Meeting<Fact>[],
  meetingsOf: MeetingsOf<Fact>,
  hear: Hear<Fact>,
  comparer: FactComparer<Fact>,
): readonly Meeting<Fact>[] {
  const seen = new Set<PlacedFact<Fact>>();
  return collect(disputes, ({ left }) => {
    if (seen.has(left)) return [];
    const row = walkRow(left, meetingsOf);
    for (const fact of row.facts) seen.add(fact);
    const { facts, meetings } = withoutStrays(row, comparer);
    for (const heard of hear(facts, meetings)) {
      meetings.add(heard);
      facts.add(heard.right);
    }
    return withoutToldApart([...meetings, ...linkFacts([...facts], meetings, comparer)], comparer);
  });
}

/** Everything that any meeting links, directly or over others, with the fact it starts from. */
function walkRow<Fact>(start: PlacedFact<Fact>, meetingsOf: MeetingsOf<Fact>): MetFacts<Fact> {
  const facts = new Set([start]);
  const meetings = new Set<Meeting<Fact>>();
  for (const fact of facts) {
    for (const meeting of meetingsOf(fact)) {
      meetings.add(meeting);
      facts.add(meeting.left);
      facts.add(meeting.right);
    }
  }
  return { facts, meetings };
}

function linkFacts<Fact>(
  facts: readonly PlacedFact<Fact>[],
  meetings: ReadonlySet<Meeting<Fact>>,
  comparer: FactComparer<Fact>,
): readonly Meeting<Fact>[] {
  if (facts.length > largestRow) return [];
  const linked: Meeting<Fact>[] = [];
  for (const [position, left] of facts.entries()) {
    for (let next = position + 1; next < facts.length; next += 1) {
      const right = facts[next];
      if (
        right === undefined ||
        left.placed.version === right.placed.version ||
        haveMet(left, right, meetings)
      )
        continue;
      const relation = comparer.relate(left, right);
      if (!isFit(relation)) continue;
      if (comparer.attests?.(left, right) === false) continue;
      linked.push({ left, right, relation, confidence: confidenceOfLinked });
    }
  }
  return linked;
}

function haveMet<Fact>(
  one: PlacedFact<Fact>,
  other: PlacedFact<Fact>,
  meetings: ReadonlySet<Meeting<Fact>>,
): boolean {
  for (const { left, right } of meetings)
    if ((left === one && right === other) || (left === other && right === one)) return true;
  return false;
}
