import type { PlacedSentence, StoryAlignment } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import type { Person } from '../../model/person.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { overlapsSpan, shiftSpan, type Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { placeFound } from '../placeFound.ts';
import { indexPersons, type PersonsBySentence } from '../titles/personIndex.ts';

/** Who won every one of several earlier meetings: `Kim had won all four of their previous meetings`. */
interface MeetingRecord {
  /** Name of the winner, counted from the start of the sentence. */
  readonly winner: Span;
  readonly meetings: string;
}

interface ToldRecord {
  readonly record: MeetingRecord;
  readonly placed: PlacedSentence;
  readonly winner: Person;
}

const confidence = 0.8;
const confidenceOfAgreement = 0.85;
const encounters = /^(?:meeting|encounter|match|game|clash|duel|bout|occasion|contest|final|race|derby)$/;
const earlier = /^(?:previous|previously|earlier|prior|past|last|before)$/;
/** How far a verb may stand before the meetings it is about. */
const longestRecord = 12;
/** How far a subject may stand before its verb: an apposition lies between. */
const longestSubject = 12;

/**
 * Rivals' record told the other way round: `A had won all four of their meetings` against `B came out on top in each
 * of their four encounters`. A record over only some of the meetings, or over another number of them, says nothing
 * against either.
 */
export function compareRecords({ articles, persons }: StoryAlignment): readonly Comparison[] {
  const told = collect(collect(articles, recordsIn), ({ record, placed }) => {
    const winner = bearerOf(record.winner, placed, indexPersons(persons));
    return winner === undefined ? [] : [{ record, placed, winner }];
  });
  const compared = collect(told, (left, index) =>
    collect(told.slice(index + 1), (right) => compare(left, right)),
  );
  return compared.some(({ relation }) => relation === 'exclusive') ? compared : [];
}

const recordsIn = remember((article: Article): readonly Omit<ToldRecord, 'winner'>[] =>
  placeFound(placeSentences(article), recordsOf, (placed, record) => ({ record, placed })),
);

function bearerOf(
  winner: Span,
  { version, index }: PlacedSentence,
  persons: PersonsBySentence,
): Person | undefined {
  return persons.at(version, index).find(({ mention }) => overlapsSpan(mention.span, winner))?.person;
}

function compare(left: ToldRecord, right: ToldRecord): readonly Comparison[] {
  if (left.record.meetings !== right.record.meetings) return [];
  const isSame = left.winner === right.winner;
  if (left.placed.version === right.placed.version && !isSame) return [];
  if (!isSame && !(isNamedIn(left.winner, right) && isNamedIn(right.winner, left))) return [];
  return [
    {
      left: state(left),
      right: state(right),
      relation: isSame ? 'equivalent' : 'exclusive',
      confidence: isSame ? confidenceOfAgreement : confidence,
      reason: isSame ? 'same record, same winner' : 'same earlier meetings, another winner',
    },
  ];
}

/** Both rivals must be known to both versions: other rivals have records of their own. */
function isNamedIn({ mentions }: Person, { placed }: ToldRecord): boolean {
  return mentions.some(({ version }) => version === placed.version);
}

/** The winner's name is all that differs, and all that a fix need exchange. */
function state({ record, placed, winner }: ToldRecord): Statement {
  return {
    version: placed.version,
    span: shiftSpan(record.winner, placed.sentence.span.start),
    value: `${winner.label} won`,
    sentence: placed.sentence.span,
  };
}

const recordsOf = sentenceReaders.remember((analysis: SentenceAnalysis): readonly MeetingRecord[] => {
  const record = readRecord(analysis);
  return record === undefined ? [] : [record];
});

function readRecord(analysis: SentenceAnalysis): MeetingRecord | undefined {
  const { tokens } = analysis;
  const noun = tokens.findIndex(({ lemma }, at) => encounters.test(lemma) && isWholeSeries(tokens, at));
  if (noun < 0) return undefined;
  const verb = tokens.findLastIndex(
    (_, at) => at < noun && noun - at <= longestRecord && outcomeOf(tokens, at) !== undefined,
  );
  const meetings = tokens.findLast((token, at) => at < noun && at > verb && token.partOfSpeech === 'NUM');
  if (verb < 0 || meetings === undefined) return undefined;
  const subject = subjectOf(analysis, verb);
  if (subject === undefined) return undefined;
  const isWon = outcomeOf(tokens, verb) === 'won';
  const winner = isWon ? subject.name : nameBehindTo(analysis, verb);
  return winner && { winner, meetings: meetings.normal };
}

/** `all four of their previous meetings`, `each of the four occasions on which they had met`. */
function isWholeSeries(tokens: readonly Token[], noun: number): boolean {
  const before = tokens.slice(Math.max(0, noun - 7), noun);
  const behind = tokens.slice(noun + 1, noun + 9);
  const isWhole = before.some(({ normal }) => /^(?:all|each|every|both|last|past)$/.test(normal));
  const isEarlier =
    before.some(({ normal }) => earlier.test(normal)) ||
    behind.some(({ lemma, normal }) => earlier.test(normal) || /^(?:meet|face|play)$/.test(lemma));
  return isWhole && isEarlier;
}

function outcomeOf(tokens: readonly Token[], at: number): 'won' | 'lost' | undefined {
  const token = tokens[at];
  if (token === undefined || !/^(?:VERB|ADJ)$/.test(token.partOfSpeech)) return undefined;
  const isDenied = tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ normal }) => /^(?:not|never|n't)$/.test(normal));
  if (isDenied) return undefined;
  if (/^(?:win|beat|defeat|prevail|triumph)$/.test(token.lemma) || token.normal === 'beaten') {
    return tokens[at - 1]?.lemma === 'be' ? undefined : 'won';
  }
  if (token.lemma === 'come' && tokens.slice(at + 1, at + 4).some(({ normal }) => normal === 'top'))
    return 'won';
  return token.lemma === 'lose' ? 'lost' : undefined;
}

/** The name nearest before a verb, or a pronoun, which names nobody. */
function subjectOf(
  { tokens, facts }: SentenceAnalysis,
  verb: number,
): { readonly name: Span | undefined } | undefined {
  for (let at = verb - 1; at >= Math.max(0, verb - longestSubject); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (/^(?:he|she|they|it)$/.test(token.normal)) return { name: undefined };
    const name = facts.names.find(({ span }) => overlapsSpan(span, token));
    if (name !== undefined) return { name: name.span };
  }
  return undefined;
}

function nameBehindTo({ tokens, facts }: SentenceAnalysis, verb: number): Span | undefined {
  const to = tokens[verb + 1];
  if (to?.normal !== 'to') return undefined;
  return facts.names.find(({ span }) => span.start >= to.end && span.start - to.end <= 1)?.span;
}
