import { framesOfVerb, isContest } from '../../language/directedEvents.ts';
import { functionWords } from '../../language/functionWords.ts';
import { isReportingVerb } from '../../language/reportingVerbs.ts';
import type { PlacedSentence } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import type { Party } from './eventParties.ts';
import { frameEvents } from './frameEvents.ts';
import { toldEvents, type ToldEvent } from './toldEvents.ts';

/** What a word besides the parties weighs, where two sentences share it: a semi-final is played once. */
const weightOfWord = 1;
const weightOfContest = 2;

/** An event between two parties where it stands. */
export interface PlacedEvent extends ToldEvent {
  readonly placed: PlacedSentence;
}

/** Where a version bears out a disputed event, though it names one of the parties only, or gives the score. */
export interface EventWitness {
  /** The event that it bears out. */
  readonly event: PlacedEvent;
  readonly placed: PlacedSentence;
  readonly range: TokenRange;
}

const eventsIn = (analysis: SentenceAnalysis): readonly ToldEvent[] => [
  ...toldEvents(analysis),
  ...frameEvents(analysis),
];

/** The events of a version, without those of which it tells both directions. */
export const eventsOf = remember((article: Article): readonly PlacedEvent[] => {
  const all = allEventsOf(article);
  return all.filter(
    (event) =>
      !all.some((other) => areExchanged(event, other)) &&
      [event.agent, event.patient].every((party) => isOnlyOne(party, article)),
  );
});

const allEventsOf = remember((article: Article): readonly PlacedEvent[] =>
  collect(placeSentences(article), (placed) =>
    eventsIn(placed.sentence.analysis).map((event) => ({ ...event, placed })),
  ),
);

/** Whether a version tells what a sentence of it tells the other way round as well: a claim and a counterclaim. */
export function isToldBothWays({ article, sentence }: PlacedSentence): boolean {
  const events = eventsIn(sentence.analysis);
  return events.some((event) => allEventsOf(article).some((other) => areExchanged(event, other)));
}

export function areAlike(left: ToldEvent, right: ToldEvent): boolean {
  return left.event === right.event && isSame(left.agent, right.agent) && isSame(left.patient, right.patient);
}

export function areExchanged(left: ToldEvent, right: ToldEvent): boolean {
  if (left.event !== right.event) return false;
  if (isSame(left.agent, right.agent) || isSame(left.patient, right.patient)) return false;
  return isSame(left.agent, right.patient) && isSame(left.patient, right.agent);
}

/** One name, or one that is part of the other: `Brill` and `Brill Group`. */
export function isSame(left: Party, right: Party): boolean {
  if (left.sort !== right.sort) return false;
  const [shorter, longer] = left.words.length <= right.words.length ? [left, right] : [right, left];
  return shorter.words.every((word) => longer.words.includes(word));
}

/** `the company` is nobody in particular where a version speaks of companies, or of another company. */
export function isOnlyOne({ sort, words }: Party, { sentences }: Article): boolean {
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

/** Stems of what a sentence tells besides an event's parties, with what each weighs. */
export function circumstances(
  { sentence }: PlacedSentence,
  parties: readonly Party[],
): ReadonlyMap<string, number> {
  const words = contentOf(sentence.analysis);
  const named = new Set(parties.flatMap((party) => party.words));
  return new Map(
    words.flatMap(({ stem, normal, lemma }) =>
      named.has(normal) || named.has(lemma)
        ? []
        : [[stem, isContest(lemma) ? weightOfContest : weightOfWord] as const],
    ),
  );
}

/** What two sentences' circumstances weigh together where they are the same. */
export function weighShared(left: ReadonlyMap<string, number>, right: ReadonlyMap<string, number>): number {
  return [...left].reduce((sum, [stem, weight]) => sum + (right.has(stem) ? weight : 0), 0);
}

const contentOf = sentenceReaders.remember(({ tokens }: SentenceAnalysis) =>
  tokens.filter(
    ({ kind, normal, lemma }) =>
      kind !== 'punctuation' &&
      !functionWords.has(normal) &&
      !isReportingVerb(normal) &&
      framesOfVerb(lemma).length === 0,
  ),
);
