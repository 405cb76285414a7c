import type { PlacedSentence, VersionPair } from '../../model/alignment.ts';
import type { ValueTopic } from '../../language/valueTopics.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { overlapsSpan, type Span } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { groupBy } from '../../util/groupBy.ts';
import { remember } from '../../util/remember.ts';
import type { FactComparer, Meeting, PlacedFact, PlaceFact } from './compareFacts.ts';
import { nameOneDay } from './nameOneDay.ts';
import { areToldAtOneTime } from './writingDay.ts';

/** How sure it is that two values of one topic speak of one thing: where a list names the topic, and in prose. */
const confidenceOfKeyed = 0.65;
const confidenceOfProse = 0.6;
/** How far before a value the words are looked for that say what it is, in code units. */
const reach = 120;
/** A key is short: `Deaths: 21`, `Expected completion: March`. */
const keyed = /^[^:]{2,30}:\s.{0,60}$/s;

/** A value with what it is a value of. */
interface TopicalFact<Fact> {
  readonly topic: ValueTopic;
  readonly placed: PlacedFact<Fact>;
  readonly isKeyed: boolean;
  /** Counted from the start of its sentence. */
  readonly span: Span;
}

/** Its words in small letters. */
type Name = readonly string[];

/**
 * Values of one topic (`Deaths: 21` and `the death toll rose to 19`; `made landfall near Baras` and `came ashore
 * at Virac`) meet although little else in their sentences is alike. Only where each version has one value for
 * the topic, so that neither can mean another event, and neither value was accounted for already. Tallies meet only where both were
 * told at one time; what is somebody's (a seat, a birthplace) only where no other name stands before it.
 */
export function topicMeeter<Fact extends object>(
  comparer: FactComparer<Fact>,
  placeFact: PlaceFact<Fact>,
): (
  versions: VersionPair,
  met: readonly Meeting<Fact>[],
  accounted: ReadonlySet<Fact>,
) => readonly Meeting<Fact>[] {
  const { topicsOf } = comparer;
  if (!topicsOf) return (_, met) => met;
  const readTopics = readerOf(comparer, topicsOf);
  const topicsByArticle = remember((sentences: readonly PlacedSentence[]) => {
    const topical: TopicalFact<Fact>[] = [];
    for (const facts of placeFact.bySentence(sentences)) {
      const [first] = facts;
      if (first === undefined) continue;
      for (const { place, topic, isKeyed, span } of readTopics(first.placed.sentence.analysis)) {
        const placed = facts[place];
        if (placed) topical.push({ topic, isKeyed, span, placed });
      }
    }
    return groupBy(topical, (fact) => fact.topic.topic);
  });
  return (versions, met, accounted) => {
    const rights = topicsByArticle(versions.rightSentences);
    if (rights.size === 0) return met;
    const found: Meeting<Fact>[] = [];
    for (const [topic, left] of topicsByArticle(versions.leftSentences)) {
      const right = rights.get(topic);
      if (right === undefined) continue;
      if ((isAny(left, accounted) || isAny(right, accounted)) && isAccounted(left, right, met)) continue;
      if (isOneValue(left, comparer) && isOneValue(right, comparer))
        found.push(...meetValues(left, right, comparer));
    }
    if (found.length === 0) return met;
    const topical = new Set(collect(found, ({ left, right }) => [left.fact, right.fact]));
    const others = met.filter(({ left, right }) => !topical.has(left.fact) && !topical.has(right.fact));
    return [...others, ...found];
  };
}

/** Few values of a topic have met any other: only what these met is looked through. */
function isAny<Fact>(facts: readonly TopicalFact<Fact>[], accounted: ReadonlySet<Fact>): boolean {
  for (const { placed } of facts) if (accounted.has(placed.fact)) return true;
  return false;
}

/**
 * Whether a value met one of the other version in its own sentence. What a list says under a key is not accounted
 * for by an equal value of something else: `Headquarters: Stockholm` by shares that fell in Stockholm.
 */
function isAccounted<Fact>(
  lefts: readonly TopicalFact<Fact>[],
  rights: readonly TopicalFact<Fact>[],
  met: readonly Meeting<Fact>[],
): boolean {
  return met.some(({ left, right }) => {
    const own = findFact(lefts, left.fact);
    const other = findFact(rights, right.fact);
    if (own && other) return true;
    return (own ?? other)?.isKeyed === false;
  });
}

/** Asked of every value that met, and nearly always in vain: a loop, since a function for each would cost more than it does. */
function findFact<Fact>(facts: readonly TopicalFact<Fact>[], fact: Fact): TopicalFact<Fact> | undefined {
  for (const each of facts) if (each.placed.fact === fact) return each;
  return undefined;
}

interface FoundTopic extends Omit<TopicalFact<never>, 'placed'> {
  /** Of the value among all that its sentence states. */
  readonly place: number;
}

/** Finds the topics of a sentence's facts; it depends on the sentence's words alone, and is remembered by them. */
function readerOf<Fact>(
  { factsOf, spanOf }: FactComparer<Fact>,
  topicsOf: (fact: Fact) => readonly ValueTopic[],
): (analysis: SentenceAnalysis) => readonly FoundTopic[] {
  return sentenceReaders.remember((analysis) => {
    const facts = factsOf(analysis);
    const spans = facts.map(spanOf);
    return collect(facts, (fact, place): FoundTopic[] => {
      const topic = findTopic(analysis.text, spanOf(fact), topicsOf(fact), spans);
      return topic ? [{ ...topic, place }] : [];
    });
  });
}

function findTopic(
  text: string,
  span: Span,
  topics: readonly ValueTopic[],
  values: readonly Span[],
): Omit<TopicalFact<never>, 'placed'> | undefined {
  if (topics.length === 0) return undefined;
  const lead = text.slice(Math.max(0, span.start - reach), span.start);
  const tail = text.slice(span.end, span.end + reach);
  const topic = topics.find(({ before, after, isOfFirst }) => {
    const match = before?.exec(lead);
    if (!match) return after?.test(tail) ?? false;
    const from = span.start - lead.length + match.index;
    return isOfFirst !== true || !values.some(({ start, end }) => start >= from && end < span.start);
  });
  return topic && { topic, span, isKeyed: keyed.test(text.slice(0, span.start)) };
}

function isOneValue<Fact>(facts: readonly TopicalFact<Fact>[], { relate }: FactComparer<Fact>): boolean {
  return facts.every(({ placed }, position) =>
    facts.slice(position + 1).every((other) => relate(placed, other.placed) !== 'exclusive'),
  );
}

function meetValues<Fact>(
  lefts: readonly TopicalFact<Fact>[],
  rights: readonly TopicalFact<Fact>[],
  comparer: FactComparer<Fact>,
): readonly Meeting<Fact>[] {
  return collect(lefts, (left) =>
    collect(rights, (right): Meeting<Fact>[] => {
      const relation = comparer.relate(left.placed, right.placed);
      if (relation === 'unrelated' || !areOneTopic(left, right)) return [];
      if (relation === 'exclusive' && comparer.likeness(left.placed, right.placed) === 0) return [];
      const confidence = left.isKeyed || right.isKeyed ? confidenceOfKeyed : confidenceOfProse;
      return [{ left: left.placed, right: right.placed, relation, confidence }];
    }),
  );
}

function areOneTopic<Fact>(left: TopicalFact<Fact>, right: TopicalFact<Fact>): boolean {
  const { isOfSomebody, isRunning, isOfStory } = left.topic;
  if (isRunning === true && !areToldAtOneTime(left.placed.placed.article, right.placed.placed.article))
    return false;
  const [owners, others] = [ownersOf(left), ownersOf(right)];
  const isShared = shareName(owners, others);
  if (isOfSomebody === true) return isShared || owners.length + others.length === 0;
  if (left.isKeyed || right.isKeyed || isShared) return true;
  const [places, otherPlaces] = [placesAround(left), placesAround(right)];
  const isOpen = owners.length + places.length === 0 || others.length + otherPlaces.length === 0;
  if (isOfStory === true && isOpen) return true;
  return shareName(places, otherPlaces) || isOnOneDay(left.placed, right.placed);
}

/** `Linaw` and `Typhoon Linaw` are one name; `Typhoon Linaw` and `Typhoon Omar` are not. */
function shareName(names: readonly Name[], others: readonly Name[]): boolean {
  const holds = (whole: Name, part: Name) => part.every((word) => whole.includes(word));
  return names.some((name) => others.some((other) => holds(name, other) || holds(other, name)));
}

/** The names in a fact's sentence, but for the value itself and a key before a colon. */
function ownersOf<Fact>({ span, placed: { placed } }: TopicalFact<Fact>): readonly Name[] {
  const { facts, text } = placed.sentence.analysis;
  return facts.names
    .filter((name) => text[name.span.end] !== ':' && !overlapsSpan(name.span, span))
    .map(({ words }) => words.map((word) => word.text.toLowerCase()));
}

function placesAround<Fact>({ span, placed: { placed } }: TopicalFact<Fact>): readonly Name[] {
  return placed.sentence.analysis.facts.places
    .filter((place) => !overlapsSpan(place.span, span))
    .map(({ place }) => [place.toLowerCase()]);
}

/** Both sentences name one day or time. */
function isOnOneDay<Fact>({ placed: left }: PlacedFact<Fact>, { placed: right }: PlacedFact<Fact>): boolean {
  return nameOneDay(
    { article: left.article, dates: left.sentence.analysis.facts.dates },
    { article: right.article, dates: right.sentence.analysis.facts.dates },
  );
}
