import { framesOfVerb, isContest, isRepeated } from '../language/directedEvents.ts';
import { functionWords } from '../language/functionWords.ts';
import { isReportingVerb } from '../language/reportingVerbs.ts';
import type { PlacedSentence, StoryAlignment, VersionPair } from '../model/alignment.ts';
import type { Article } from '../model/article.ts';
import type { Comparison, Statement } from '../model/comparison.ts';
import type { SentenceAnalysis } from '../model/sentence.ts';
import { remember } from '../util/remember.ts';
import type { Party } from './eventParties.ts';
import { areOfOtherDays } from './placedOutcomes.ts';
import { stateTokens } from './stateTokens.ts';
import { toldEvents, type ToldEvent } from './toldEvents.ts';

const confidenceOfExchange = 0.75;
const confidenceOfAgreement = 0.8;
/** What the sentences share besides parties and verb, where two may do it to each other more than once, and where not. */
const leastSharedOfRepeated = 2;
const leastShared = 1;
/** Words that set an event apart from the one that the rest of the story is about. */
const setsApart = /^(?:last|previous|previously|earlier|again|revenge|rematch|formerly|return|once)$/;

interface PlacedEvent extends ToldEvent {
  readonly placed: PlacedSentence;
}

interface Meeting {
  readonly left: PlacedEvent;
  readonly right: PlacedEvent;
  readonly relation: 'exclusive' | 'equivalent';
}

/**
 * One event told with its two parties exchanged, in whatever words and wherever in the versions: `The union had sued
 * the company` against `a lawsuit by the company against the union`, `sold its mineral water unit to Brill` against
 * `bought the mineral water unit of Brill`. It leaves alone what a version tells both ways, what is only planned or
 * denied, and events of other days. `known` are the conflicts found in aligned sentences, which are not told twice.
 */
export function compareEvents(
  { versionPairs }: StoryAlignment,
  known: readonly Comparison[],
): readonly Comparison[] {
  const meetings = versionPairs.flatMap(meetVersions);
  const differing = meetings.filter(
    (meeting) => meeting.relation === 'exclusive' && !isKnown(meeting, known),
  );
  if (differing.length === 0) return [];
  const disputed = new Set(differing.flatMap(({ left, right }) => [left, right]));
  return meetings
    .filter(
      (meeting) =>
        differing.includes(meeting) ||
        (meeting.relation === 'equivalent' && (disputed.has(meeting.left) || disputed.has(meeting.right))),
    )
    .map((meeting) => compare(meeting, [...disputed]));
}

function isKnown({ left, right }: Meeting, known: readonly Comparison[]): boolean {
  const isIn = (event: PlacedEvent, { version, sentence }: Statement) =>
    event.placed.version === version && event.placed.sentence.span.start === sentence.start;
  return known.some(
    (comparison) =>
      (isIn(left, comparison.left) && isIn(right, comparison.right)) ||
      (isIn(left, comparison.right) && isIn(right, comparison.left)),
  );
}

const meetVersions = remember((versions: VersionPair): readonly Meeting[] => {
  const rights = eventsOf(versions.right);
  if (rights.length === 0) return [];
  return eventsOf(versions.left).flatMap((left) => rights.flatMap((right) => meet(left, right) ?? []));
});

/** The events of a version, without those of which it tells both directions. */
const eventsOf = remember((article: Article): readonly PlacedEvent[] => {
  const all = allEventsOf(article);
  return all.filter(
    (event) =>
      !all.some((other) => areExchanged(event, other)) &&
      [event.agent, event.patient].every((party) => isOnlyOne(party, article)),
  );
});

const allEventsOf = remember((article: Article): readonly PlacedEvent[] =>
  article.sentences.flatMap((sentence, index) => {
    const placed = { version: article.version, article, index, sentence };
    return toldEvents(sentence.analysis).map((event) => ({ ...event, placed }));
  }),
);

/** Whether a version tells what a sentence of it tells the other way round as well: a claim and a counterclaim. */
export function isToldBothWays({ article, sentence }: PlacedSentence): boolean {
  const events = toldEvents(sentence.analysis);
  return events.some((event) => allEventsOf(article).some((other) => areExchanged(event, other)));
}

function meet(left: PlacedEvent, right: PlacedEvent): Meeting | undefined {
  if (left.event !== right.event) return undefined;
  if (areAlike(left, right)) return { left, right, relation: 'equivalent' };
  const isConflict = areExchanged(left, right) && areOfOneTime(left, right) && isSameOccasion(left, right);
  return isConflict ? { left, right, relation: 'exclusive' } : undefined;
}

function areAlike(left: ToldEvent, right: ToldEvent): boolean {
  return left.event === right.event && isSame(left.agent, right.agent) && isSame(left.patient, right.patient);
}

function areExchanged(left: ToldEvent, right: ToldEvent): boolean {
  if (left.event !== right.event) return false;
  if (isSame(left.agent, right.agent) || isSame(left.patient, right.patient)) return false;
  return isSame(left.agent, right.patient) && isSame(left.patient, right.agent);
}

/** One name, or one that is part of the other: `Brill` and `Brill Group`. */
function isSame(left: Party, right: Party): boolean {
  if (left.sort !== right.sort) return false;
  const [shorter, longer] = left.words.length <= right.words.length ? [left, right] : [right, left];
  return shorter.words.every((word) => longer.words.includes(word));
}

/** `the company` is nobody in particular where a version speaks of companies, or of another company. */
function isOnlyOne({ sort, words }: Party, { sentences }: Article): boolean {
  const noun = words[0];
  if (sort === 'name' || noun === undefined) return true;
  return !sentences.some(({ analysis: { tokens } }) =>
    tokens.some(
      ({ lemma, normal }, at) =>
        lemma === noun &&
        (normal !== noun || /^(?:other|another|second|rival|both)$/.test(tokens[at - 1]?.normal ?? '')),
    ),
  );
}

function areOfOneTime(left: PlacedEvent, right: PlacedEvent): boolean {
  if (areOfOtherDays(left, right)) return false;
  return !isRepeated(left.event) || isSetApart(left) === isSetApart(right);
}

function isSetApart({ placed }: PlacedEvent): boolean {
  return placed.sentence.analysis.tokens.some(({ normal }) => setsApart.test(normal));
}

/** Parties may meet more than once: the sentences must share something besides them and the verb. */
function isSameOccasion(left: PlacedEvent, right: PlacedEvent): boolean {
  const [own, other] = [circumstances(left), circumstances(right)];
  const shared = [...own].filter(([stem]) => other.has(stem));
  const weight = shared.reduce((sum, [, weightOfOne]) => sum + weightOfOne, 0);
  return weight >= (isRepeated(left.event) ? leastSharedOfRepeated : leastShared);
}

/** Stems of what a sentence tells besides an event's parties, with what each weighs: a semi-final is played once. */
function circumstances({ placed, agent, patient }: PlacedEvent): ReadonlyMap<string, number> {
  const words = contentOf(placed.sentence.analysis);
  const named = new Set([...agent.words, ...patient.words]);
  return new Map(
    words.flatMap(({ stem, normal, lemma }) =>
      named.has(normal) || named.has(lemma)
        ? []
        : [[stem, isContest(lemma) ? leastSharedOfRepeated : leastShared] as const],
    ),
  );
}

const contentOf = remember(({ tokens }: SentenceAnalysis) =>
  tokens.filter(
    ({ kind, normal, lemma }) =>
      kind !== 'punctuation' &&
      !functionWords.has(normal) &&
      !isReportingVerb(normal) &&
      framesOfVerb(lemma).length === 0,
  ),
);

function compare({ left, right, relation }: Meeting, disputed: readonly PlacedEvent[]): Comparison {
  const isExchange = relation === 'exclusive';
  return {
    left: state(left, disputed),
    right: state(right, disputed),
    relation,
    confidence: isExchange ? confidenceOfExchange : confidenceOfAgreement,
    reason: isExchange ? 'same event, parts exchanged' : 'same event, same parts',
  };
}

/** Printed by the shortest names that the disputed events have for their parties, so that one reading prints alike. */
function state(event: PlacedEvent, disputed: readonly PlacedEvent[]): Statement {
  const parties = disputed.flatMap(({ agent, patient }) => [agent, patient]);
  const print = (party: Party) =>
    parties
      .filter((other) => isSame(other, party))
      .map(({ words }) => words.join(' '))
      .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? party.words.join(' ');
  return {
    ...stateTokens(event.placed, event.range),
    value: `${event.event}: ${print(event.agent)} – ${print(event.patient)}`,
  };
}
