import { functionWords } from '../../language/functionWords.ts';
import { isPassing, isPlanned, nounOfTopic, outcomesAt, type Outcome } from '../../language/outcomes.ts';
import { styleOf } from '../../language/phraseMatch.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { OutcomeClaim } from '../../model/outcomeClaim.ts';
import type { NameMention } from '../../model/name.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { coversSpan, overlapsSpan } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { admissionClaims } from './admissionClaims.ts';
import { timeOf } from './supposed.ts';
import {
  isAttribute,
  isDeniedForATime,
  isTurned,
  opposite,
  withNegator,
  withoutArticle,
} from './turnedClaims.ts';
import { deedClaims } from './deedClaims.ts';
import { findingClaims } from './findingClaims.ts';
import { countedVotes } from './countedVotes.ts';
import { occurrenceClaims } from './occurrenceClaims.ts';
import { existenceClaims } from './existenceClaims.ts';
import { inclusionClaims } from './inclusionClaims.ts';
import { recordClaims } from './recordClaims.ts';
import { casualtyClaims } from './casualtyClaims.ts';
import { wholeClaims } from './wholeClaims.ts';

const noKeys: ReadonlySet<string> = new Set();

/** What a sentence tells of how things turned out, in reading order; nothing that is only supposed or asked. */
export const outcomeClaims: (analysis: SentenceAnalysis) => readonly OutcomeClaim[] =
  sentenceReaders.remember((analysis) =>
    analysis.text.trimEnd().endsWith('?')
      ? []
      : [
          ...joinAdjoining(tableClaims(analysis)),
          ...countedVotes(analysis),
          ...findingClaims(analysis),
          ...admissionClaims(analysis),
          ...deedClaims(analysis),
          ...occurrenceClaims(analysis),
          ...wholeClaims(analysis),
          ...casualtyClaims(analysis),
          ...existenceClaims(analysis),
          ...inclusionClaims(analysis),
          ...recordClaims(analysis),
        ],
  );

/** How many words may part two phrases that tell one outcome: `pledged to accept`. */
const widestJoint = 3;

/** Two phrases of one topic side by side are one claim. */
function joinAdjoining(claims: readonly OutcomeClaim[]): readonly OutcomeClaim[] {
  return claims.reduce<readonly OutcomeClaim[]>((joined, claim) => {
    const last = joined.at(-1);
    const adjoins =
      last?.topic === claim.topic &&
      last.side === claim.side &&
      claim.range.from - last.range.to <= widestJoint;
    if (!last || !adjoins) return [...joined, claim];
    const range = { from: last.range.from, to: claim.range.to };
    const people = new Set([...last.people, ...claim.people]);
    return [...joined.slice(0, -1), { ...last, range, people }];
  }, []);
}

function tableClaims(analysis: SentenceAnalysis): readonly OutcomeClaim[] {
  const claims: OutcomeClaim[] = [];
  const { tokens } = analysis;
  const style = styleOf(analysis);
  let index = 0;
  while (index < tokens.length) {
    const outcomes = outcomesAt(tokens, index, style);
    const [claim] = outcomes.flatMap((outcome) => readClaim(analysis, index, outcome) ?? []);
    if (claim) claims.push(claim);
    index += claim === undefined ? 1 : (outcomes[0]?.length ?? 1);
  }
  return claims;
}

function readClaim(analysis: SentenceAnalysis, from: number, outcome: Outcome): OutcomeClaim | undefined {
  const { tokens } = analysis;
  const range = { from, to: from + outcome.length };
  const time = timeOf(analysis, toldFrom(tokens, range, outcome));
  if (time === undefined || isAttribute(tokens, range) || isDeniedForATime(tokens, range)) return undefined;
  // `agreed with them that the road was wet`: with what they say, and not with what they ask for.
  if (outcome.topic === 'complaint' && tokens[range.to]?.normal === 'that') return undefined;
  const keys = keysOf(analysis, range, outcome) ?? keysOfHeadline(analysis, outcome);
  const people = isOfPeople(outcome) ? peopleOf(analysis, range, outcome) : noKeys;
  const mustBeNamed = outcome.about === 'named' || outcome.about === 'entrant';
  if (keys === undefined || (mustBeNamed && people.size === 0)) return undefined;
  return {
    topic: outcome.topic,
    side: isTurned(analysis, range) ? opposite(outcome.side) : outcome.side,
    range: withNegator(tokens, withoutArticle(tokens, range)),
    keys,
    sharedKeys: keys.size === 0 ? 0 : 1,
    people,
    agents: noKeys,
    ...(time === 'coming' && !isPlanned(outcome.topic) && { isComing: true }),
  };
}

function isOfPeople({ about }: Outcome): boolean {
  return about === 'person' || about === 'named' || about === 'entrant';
}

/** `Haldern open again`: what a headline is about its story tells. */
function keysOfHeadline(
  analysis: SentenceAnalysis,
  { topic, length, about }: Outcome,
): ReadonlySet<string> | undefined {
  const isClear = about === 'thing' && isPassing(topic) && length > 1;
  return isClear && styleOf(analysis) === 'headline' ? noKeys : undefined;
}

/** `will stay in office` is the news already, and so is what `can take a bag free of charge` tells of the price. */
function toldFrom(tokens: readonly Token[], range: TokenRange, { topic, side }: Outcome): TokenRange {
  const isConditional = tokens.some(({ normal }) => /^(?:if|unless|could|might)$/.test(normal));
  if (topic === 'price' && !isConditional) return { from: 0, to: range.to };
  const isVow =
    topic === 'office' &&
    side === 'no' &&
    /^(?:will|would|'ll|'d)$/.test(tokens[range.from - 1]?.normal ?? '');
  return isVow ? { from: range.from - 1, to: range.to } : range;
}

/** Longer words have the thing within them: `leave the rate unchanged`. */
const longestPlain = 3;

/** The noun it is told of: the nearest in its clause, else the last before it. Undefined where none tells of what. */
function keysOf(
  { tokens, clauses }: SentenceAnalysis,
  { from, to }: TokenRange,
  { topic, about }: Outcome,
): ReadonlySet<string> | undefined {
  if (about !== 'thing' && about !== 'backer' && about !== 'body') return noKeys;
  const own = tokens[from];
  const clause = own && clauses.find((span) => coversSpan(span, own));
  const nouns = tokens.flatMap((token, index) => {
    const isOwn = isWithin(index, { from, to }) && (index === from || to - from <= longestPlain);
    const noun = isOwn ? undefined : nounOfTopic(topic, token.lemma);
    return noun === undefined
      ? []
      : [{ noun, index, isInClause: clause !== undefined && coversSpan(clause, token) }];
  });
  if (nouns.length === 0) return about === 'body' ? noKeys : undefined;
  if (about === 'backer' || about === 'body') return new Set(nouns.map(({ noun }) => noun));
  const inClause = nouns.filter(({ isInClause }) => isInClause);
  const near = inClause.length > 0 ? inClause : nouns.filter(({ index }) => index < from);
  const nearest = near.toSorted((a, b) => distance(a.index, from, to) - distance(b.index, from, to))[0];
  return nearest ? new Set([nearest.noun]) : undefined;
}

function isWithin(index: number, { from, to }: TokenRange): boolean {
  return index >= from && index < to;
}

/** A noun before the words is their subject more often than one behind them. */
function distance(index: number, from: number, to: number): number {
  return index < from ? from - index : 2 * (index - to + 1);
}

/** Names in the words and before them in their clause, without who decides: `Judge Ann Oak`. */
function peopleOf(
  analysis: SentenceAnalysis,
  { from, to }: TokenRange,
  { about }: Outcome,
): ReadonlySet<string> {
  const { tokens, facts, clauses } = analysis;
  const own = tokens[from];
  const clause = own && clauses.find((span) => coversSpan(span, own));
  const isOpen = tokens[to - 1]?.partOfSpeech === 'ADP';
  const end = tokens[isOpen ? to + 1 : to - 1]?.end ?? 0;
  const isPlace = ({ span }: NameMention) =>
    about !== 'entrant' && facts.places.some((place) => overlapsSpan(place.span, span));
  const names = facts.names.filter(
    (name) =>
      clause !== undefined &&
      coversSpan(clause, name.span) &&
      name.span.start < end &&
      name.title === undefined &&
      (name.entity !== 'organisation' || about === 'entrant') &&
      !isPlace(name),
  );
  return stemsOf(tokens, names.length > 0 ? names : subjectsOf(analysis, { from, to }));
}

function stemsOf(tokens: readonly Token[], names: readonly NameMention[]): ReadonlySet<string> {
  return new Set(
    tokens.flatMap((token) =>
      names.some(({ span }) => coversSpan(span, token)) && !functionWords.has(token.normal)
        ? [token.stem]
        : [],
    ),
  );
}

/** Who does it, or to whom it is done, where a clause is put in between: `Ruiz, who took office in May, ruled out resigning`. */
function subjectsOf({ tokens, facts, frames }: SentenceAnalysis, range: TokenRange): readonly NameMention[] {
  const heads = frames.flatMap(({ head, subject, object, isPassive }) => {
    const argument = isPassive || object?.sort === 'name' ? object : subject;
    return isWithin(head, range) && argument?.sort === 'name' ? [argument.head] : [];
  });
  const words = heads.flatMap((head) => tokens[head] ?? []);
  return facts.names.filter(
    ({ span, entity }) => entity !== 'organisation' && words.some((word) => coversSpan(span, word)),
  );
}
