import { functionWords } from '../../language/functionWords.ts';
import { relateWords } from '../../language/wordRelations.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Token } from '../../model/token.ts';
import type { PlacedFact } from './compareFacts.ts';

type Share = 'passed' | 'left';

/** How many words behind a figure tell what became of those that it counts: `of them are still sealed`. */
const predicateReach = 6;
/** The noun that a figure counts stands at most this far behind it. */
const unitReach = 2;

/** A clause ends after so many words at the latest. */
const clauseReach = 16;
/** In per cent: parts are rounded. */
const slackOfWhole = 1.5;

/** Barrels and crates are counted one by one as well, although they are measures. */
const countable: ReadonlySet<Quantity['dimension']> = new Set<Quantity['dimension']>(['count', 'volume']);

/**
 * Whether two figures are told of one whole and are no two readings of it: what has passed or is left of a time against
 * all of it (`seven years into a sentence`, `a sentence of 17 years`), and the two parts that a total falls into
 * (`of 38 barrels 27 have burst`, `38 barrels, 11 of them still sealed`), or that fill a hundred per cent.
 */
export function areSharesOfWhole(left: PlacedFact<Quantity>, right: PlacedFact<Quantity>): boolean {
  const { dimension } = left.fact;
  if (dimension === 'duration') return shareOfTime(left) !== shareOfTime(right);
  if (dimension === 'percent' || dimension === 'fraction') return areOtherParts(left, right);
  return dimension === 'count' && areComplements(left, right);
}

/** `Two-thirds of the coins come from English mints`, `a third come from the Arab world`: all of them together. */
function areOtherParts(left: PlacedFact<Quantity>, right: PlacedFact<Quantity>): boolean {
  if (!makeUpWhole(left.fact, right.fact)) return false;
  const [own, other] = [objectOf(left), objectOf(right)];
  return own !== undefined && other !== undefined && own !== other;
}

/** The last noun of the clause: `mints` behind `two-thirds of the more than 1,200 coins come from English`. */
function objectOf({ fact, placed }: PlacedFact<Quantity>): string | undefined {
  const behind = tokensBehind(placed.sentence.analysis.tokens, fact.figure.end).slice(0, clauseReach);
  const end = behind.findIndex(({ normal }) => /^[,.;:]$/.test(normal));
  const nouns = behind.slice(0, end < 0 ? clauseReach : end).filter(isNoun);
  return nouns.length < 2 ? undefined : nouns.at(-1)?.stem;
}

function isNoun({ partOfSpeech }: Token): boolean {
  return partOfSpeech === 'NOUN' || partOfSpeech === 'PROPN';
}

/** A quarter and three quarters. */
export function makeUpWhole(left: Quantity, right: Quantity): boolean {
  return Math.abs(inPercent(left) + inPercent(right) - 100) < slackOfWhole;
}

function inPercent({ dimension, value }: Quantity): number {
  return dimension === 'fraction' ? value * 100 : value;
}

function shareOfTime({ fact, placed }: PlacedFact<Quantity>): Share | undefined {
  const [next, second] = tokensBehind(placed.sentence.analysis.tokens, fact.span.end);
  if (next?.normal === 'into') return 'passed';
  if (/^(?:left|remaining)$/.test(next?.normal ?? '')) return 'left';
  return next?.normal === 'to' && /^(?:go|run|serve)$/.test(second?.normal ?? '') ? 'left' : undefined;
}

/** Two parts that make up a total which both sentences tell, unless the same is said of both: `15 were hurt`, `25 were hurt`. */
function areComplements(left: PlacedFact<Quantity>, right: PlacedFact<Quantity>): boolean {
  const total = left.fact.value + right.fact.value;
  if (left.fact.value === right.fact.value || !tellsTotal(left, total) || !tellsTotal(right, total))
    return false;
  const said = predicateOf(right);
  return !predicateOf(left).some((word) =>
    said.some((other) => word.stem === other.stem || relateWords(word, other).relation === 'equivalent'),
  );
}

function tellsTotal({ fact, placed }: PlacedFact<Quantity>, total: number): boolean {
  if (fact.whole !== undefined) return fact.whole === total;
  return placed.sentence.analysis.facts.quantities.some(
    ({ dimension, label, implicit }) =>
      countable.has(dimension) && implicit !== true && Number.parseFloat(label.replaceAll(',', '')) === total,
  );
}

function predicateOf({ fact, placed }: PlacedFact<Quantity>): readonly Token[] {
  const behind = tokensBehind(placed.sentence.analysis.tokens, fact.figure.end).slice(
    0,
    predicateReach + unitReach,
  );
  const end = behind.findIndex(({ normal }) => /^[,.;:]$/.test(normal));
  return behind
    .slice(0, end < 0 ? predicateReach : end)
    .filter(({ kind, normal, stem }) => kind === 'word' && stem !== fact.head && !functionWords.has(normal));
}

function tokensBehind(tokens: readonly Token[], end: number): readonly Token[] {
  return tokens.slice(tokens.findIndex(({ start }) => start >= end));
}
