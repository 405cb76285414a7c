import type { DateExpression } from '../../model/date.ts';
import type { Quantity } from '../../model/quantity.ts';
import { highestOfScore } from '../../model/score.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { extractDates } from '../dates/date.ts';
import { amountAt, rangeLinkAt, rangeOf } from './quantityAmount.ts';
import type { Amount } from './quantityAmount.ts';
import { approximatorAt, trailingBoundAt } from './quantityApproximators.ts';
import type { Approximation } from './quantityApproximators.ts';
import { buildQuantity, buildScore } from './quantityBuild.ts';
import type { Expression } from './quantityBuild.ts';
import { isDesignatedPair, isDesignator } from './quantityDesignators.ts';
import { extractIndefinites } from './quantityIndefinite.ts';
import { isRangeDash } from './quantityNumeral.ts';
import { withRate } from './quantityRate.ts';
import { extractPhrases } from './quantityPhrases.ts';
import { cutPieces, isJoiner, normalAt, overlapsAny } from './quantityPieces.ts';
import type { Piece } from './quantityPieces.ts';

interface Reading {
  readonly quantity: Quantity | undefined;
  /** The piece where reading goes on. */
  readonly next: number;
}

interface Sentence {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly pieces: readonly Piece[];
  readonly taken: readonly Span[];
}

/**
 * The quantities of a sentence in reading order, spans relative to it: `about 40 minutes`, `£2.3m`, `a third`, `7-5`.
 * Dates are no quantities; hand in those already found to save finding them again.
 */
export function extractQuantities(
  text: string,
  tokens: readonly Token[],
  dates: readonly DateExpression[] = extractDates(text, tokens),
): readonly Quantity[] {
  const pieces = cutPieces(text, tokens);
  const phrases = extractPhrases(text);
  const taken = [...dates, ...phrases].map(({ span }) => span);
  const sentence: Sentence = { text, tokens, pieces, taken };
  const quantities: Quantity[] = [];
  for (let index = 0; index < pieces.length;) {
    const reading = readAt(sentence, index, quantities.at(-1));
    if (reading?.quantity !== undefined) quantities.push(reading.quantity);
    index = Math.max(index + 1, reading?.next ?? 0);
  }
  const counted = quantities.map((quantity, index) =>
    withRate(withWhole(quantity, quantities[index + 1], text), text),
  );
  const indefinites = extractIndefinites(
    tokens,
    pieces,
    [...taken, ...counted.map(({ span }) => span)].sort((a, b) => a.start - b.start),
  );
  return [...phrases, ...counted, ...indefinites].sort((a, b) => a.span.start - b.span.start);
}

/** What stands between a part and its total. */
const partitive = /^ (?:out )?of (?:(?:the|its|their|his|her|those|these|all|some) ){0,2}$/i;

/** `seven of 40 bottles`: the total identifies what the part is counted of. */
function withWhole(part: Quantity, total: Quantity | undefined, text: string): Quantity {
  if (total === undefined || part.dimension !== 'count' || total.dimension !== 'count') return part;
  const isPart = part.value <= total.value && partitive.test(text.slice(part.span.end, total.span.start));
  if (!isPart) return part;
  const { head = part.head } = total;
  return { ...part, ...(head === undefined ? {} : { head }), whole: total.value };
}

function spanOf(pieces: readonly Piece[], start: number, end: number): Span {
  return { start: pieces[start]?.start ?? 0, end: pieces[end - 1]?.end ?? 0 };
}

function isTaken(sentence: Sentence, start: number, end: number): boolean {
  const span = spanOf(sentence.pieces, start, end);
  return overlapsAny(span, sentence.taken);
}

/** `over two days`, `under the deal`: prepositions of time that bound no figure. */
function isPreposition(pieces: readonly Piece[], index: number, amount: Amount): boolean {
  if (normalAt(pieces, index) !== 'over') return false;
  const { measure, numeral } = amount;
  if (/^(?:several|a|both)$/.test(normalAt(pieces, numeral.start)) && numeral.isVague) return true;
  const isTime =
    measure?.kind === 'unit' && measure.unit.dimension === 'duration' && measure.unit.factor >= 3600;
  return (
    isTime &&
    !/^(?:just|for|lasted|took|in|of|after|and|or|is|was|spent|than)$/.test(normalAt(pieces, index - 1))
  );
}

function readAt(sentence: Sentence, index: number, previous: Quantity | undefined): Reading | undefined {
  const { pieces, text } = sentence;
  const approximator = approximatorAt(pieces, index);
  const opening = approximator?.end ?? index;
  const isBetween = /^(?:between|from)$/.test(normalAt(pieces, opening));
  const at = isBetween ? opening + 1 : opening;
  const first = amountAt(pieces, at, text);
  if (first === undefined) return undefined;
  if (isTaken(sentence, first.start, first.end)) return { quantity: undefined, next: at };
  const pair = readPair(sentence, first, isBetween ? normalAt(pieces, opening) : '');
  if (pair?.next !== undefined) return pair;
  if (isBetween) return { quantity: undefined, next: at };
  if (isDesignator(pieces, first.numeral, first.end))
    return { quantity: undefined, next: Math.max(at + 1, first.numeral.end) };
  const isIdle = approximator === undefined || isPreposition(pieces, index, first);
  return finish(
    sentence,
    {
      low: first,
      high: first,
      start: isIdle ? at : approximator.start,
      sense: isIdle ? 'exactly' : approximator.sense,
    },
    previous,
  );
}

/** A range or a score that begins with `first`. */
function readPair(sentence: Sentence, first: Amount, opening: string): Reading | undefined {
  const { pieces, text } = sentence;
  const link = rangeLinkAt(pieces, first.end, opening === 'between' ? 'between' : 'plain');
  if (link === undefined) return undefined;
  const second = amountAt(pieces, link, text);
  if (second === undefined || isTaken(sentence, second.start, second.end)) return undefined;
  if (isRangeDash(pieces, first.end) && isLongChain(pieces, first, second))
    return { quantity: undefined, next: second.end };
  if (isDesignatedPair(pieces, first.numeral)) return undefined;
  const score = readScore(sentence, first, second);
  if (score !== undefined) return score;
  if (opening === 'from' && isChange(sentence, first)) return undefined;
  if (normalAt(pieces, first.end) === 'to' && directChange.test(normalAt(pieces, first.start - 1)))
    return undefined;
  const range = rangeOf(first, second, normalAt(pieces, link - 1));
  if (range === undefined) return undefined;
  const start = opening === '' ? first.start : first.start - 1;
  return finish(sentence, { ...range, start, sense: 'exactly' }, undefined);
}

/** `555-0142-7`, `1-2-3`: more than two figures on a string count nothing. */
function isLongChain(pieces: readonly Piece[], first: Amount, second: Amount): boolean {
  const hangs =
    isJoiner(pieces[second.end], pieces[second.end + 1]) && pieces[second.end + 1]?.kind === 'number';
  const isCode =
    /^0\d|^\d{3}$/.test(pieces[first.start]?.text ?? '') && /^\d{4}$/.test(pieces[second.start]?.text ?? '');
  return hangs || isCode;
}

const changePattern =
  /\b(?:r[io]se[ns]?|gr[eo]w\w*|increas\w+|climb\w*|jump\w*|surg\w+|soar\w*|rais\w+|f[ae]ll\w*|drop\w*|declin\w+|decreas\w+|slip\w*|plung\w+|tumbl\w+|cut|reduc\w+|lower\w*|went|go|expand\w*|shr[aiu]nk\w*|up|down)\b/i;

/** How many characters around a figure tell what it is about: a fixed number, so that reading stays linear. */
const wordsAround = 160;

function around(text: string, offset: number): string {
  return text.slice(Math.max(0, offset - wordsAround), offset + wordsAround);
}

/** `rose 5% to 12%` tells a change and its end, no range. */
const directChange =
  /^(?:rose|risen|grew|climbed|jumped|surged|soared|gained|fell|fallen|dropped|declined|slipped|plunged|tumbled|slumped|up|down|by|lost|added)$/;

function isChange(sentence: Sentence, first: Amount): boolean {
  const end = sentence.pieces[first.start]?.start ?? 0;
  return changePattern.test(sentence.text.slice(Math.max(0, end - wordsAround), end));
}

const contestPattern =
  /\b(?:w[oi]n\w*|beat\w*|los[et]\w*|defeat\w*|scor\w+|lead|led|dr[ae]wn?|ti(?:e|ed|ebreak\w*)|vot\w+|match|sets?|game|final|victor\w+|triumph\w*|goals?|rul\w+|seal\w*|thrash\w*|trail\w*|equali[sz]\w+)\b/i;
const contestNouns =
  /^(?:win|victory|defeat|lead|vote|draw|loss|triumph|ruling|decision|majority|scoreline|thrashing|aggregate|drubbing|rout)$/;

/** No team scores so often; of voters there may be more. */
const highestOfContest = 399;
const ballotPattern = /\b(?:vot\w+|ballots?|ratif\w+|approv\w+|reject\w+|margin|polls?|polled)\b/i;

/** `7-5`, `3–1`, `a 6-3 vote`, `by 740 to 312`: two plain figures in a contest, or two that do not rise. */
function readScore(sentence: Sentence, first: Amount, second: Amount): Reading | undefined {
  const { pieces, text } = sentence;
  const isTo = normalAt(pieces, first.end) === 'to';
  if (!isTo && !isRangeDash(pieces, first.end)) return undefined;
  const context = around(text, pieces[first.start]?.start ?? 0);
  const isFall = !isTo && first.value > second.value;
  const isOfVoters =
    (isFall || /^(?:by|of|was|were|voted|and)$/.test(normalAt(pieces, first.start - 1))) &&
    ballotPattern.test(context);
  const highest = isOfVoters ? highestOfScore : highestOfContest;
  const isPlain = [first, second].every(
    ({ numeral, measure, value }) =>
      numeral.kind === 'cardinal' &&
      measure === undefined &&
      Number.isInteger(value) &&
      value >= 0 &&
      value <= highest &&
      !numeral.isVague,
  );
  if (!isPlain || first.numeral.hasDigits !== second.numeral.hasDigits) return undefined;
  const next = pieces[second.end]?.token;
  const counts = next?.partOfSpeech === 'NOUN' && !contestNouns.test(next.normal);
  const isContest =
    contestNouns.test(next?.normal ?? '') || (!counts && (isOfVoters || contestPattern.test(context)));
  if (first.value < second.value && !isContest) return undefined;
  if (isTo && !isContest) return undefined;
  return { quantity: buildScore(first, second, spanOf(pieces, first.start, second.end)), next: second.end };
}

/** Adds what stands behind the figure and makes a quantity of it all. */
function finish(
  sentence: Sentence,
  bare: { low: Amount; high: Amount; start: number; sense: Approximation },
  previous: Quantity | undefined,
): Reading {
  const { pieces, tokens } = sentence;
  const trailing = trailingBoundAt(pieces, bare.high.end);
  const sense = trailing !== undefined && bare.sense === 'exactly' ? trailing.sense : bare.sense;
  const end = trailing?.end ?? bare.high.end;
  const figureStart = bare.low === bare.high ? bare.low.start : Math.min(bare.low.start, bare.high.start);
  const expression: Expression = {
    low: bare.low,
    high: bare.high,
    sense,
    span: spanOf(pieces, Math.min(bare.start, figureStart), end),
    figure: spanOf(pieces, figureStart, bare.high.end),
  };
  return { quantity: buildQuantity(expression, { pieces, tokens, previous }), next: end };
}
