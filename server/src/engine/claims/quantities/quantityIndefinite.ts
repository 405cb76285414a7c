import { unitsByName } from '../../language/units.ts';
import type { Unit } from '../../language/units.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { approximationPrints, approximatorBefore } from './quantityApproximators.ts';
import type { Approximation } from './quantityApproximators.ts';
import { boundsOf } from './quantityBounds.ts';
import { headAfter, tokenFrom } from './quantityHead.ts';
import { overlapsAny } from './quantityPieces.ts';
import type { Piece } from './quantityPieces.ts';

/** Nouns behind an article that count nothing: `a number of`, `a lot`, `a bit`. */
const uncounted =
  /^(?:number|lot|bit|majority|minority|total|few|couple|pair|series|group|range|variety|amount|deal|part|kind|sort|time|way|result|fact|matter|statement|bid|row|while|moment|host|string|wave|raft|spate|swath|swarm|cent|percent|record|level|rate|share|half|third|quarter|dozen|hundred|thousand|million|billion)$/;

function one(
  token: Token,
  rest: Pick<Quantity, 'dimension' | 'value' | 'modifiers' | 'label'> & Partial<Quantity>,
): Quantity {
  const span: Span = { start: token.start, end: rest.span?.end ?? token.end };
  return {
    kind: 'quantity',
    low: rest.value,
    high: rest.value,
    bound: 'exactly',
    ...rest,
    span,
    figure: span,
  };
}

/** `an hour`, `a mile`: a measure of one, unless the article means *per*, as in `twice a day` or `40 miles an hour`. */
function measureOf(tokens: readonly Token[], index: number, pieces: readonly Piece[]): Quantity | undefined {
  const [token, noun, after] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  const unit = unitsByName.get(noun?.normal ?? '');
  if (token === undefined || noun === undefined || unit === undefined || noun.normal === 'second')
    return undefined;
  if (
    unit.dimension === 'power' ||
    noun.normal === 'pound' ||
    /^(?:ago|later|earlier|before|after)$/.test(after?.normal ?? '')
  )
    return undefined;
  const approximator = approximatorBefore(pieces, tokenFrom(pieces, token.start));
  if (approximator === undefined && isRate(tokens[index - 1])) return undefined;
  return measureOfOne(token, noun, unit, approximator?.sense ?? 'exactly');
}

/** `twice a day`, `40 miles an hour`, `31% a year`. */
function isRate(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    (/^(?:NOUN|NUM|SYM|ADV)$/.test(before.partOfSpeech) || /^[%)]$/.test(before.normal))
  );
}

function measureOfOne(token: Token, noun: Token, unit: Unit, sense: Approximation): Quantity {
  const bounds = boundsOf(1, 1, sense, 'measure');
  return {
    ...one(token, {
      dimension: unit.dimension,
      unit: unit.base,
      measure: unit.print,
      value: unit.factor,
      step: unit.factor,
      modifiers: [],
      label: `${approximationPrints[sense]} 1 ${unit.print}`.trim(),
      span: { start: token.start, end: noun.end },
    }),
    low: bounds.low * unit.factor,
    high: bounds.high * unit.factor,
    bound: bounds.bound,
  };
}

function countOf(tokens: readonly Token[], token: Token): Quantity | undefined {
  const { head, modifiers } = headAfter(tokens, token.end);
  if (head === undefined) return undefined;
  return one(token, { dimension: 'count', value: 1, step: 1, head, modifiers, label: '1', implicit: true });
}

/** The first noun behind the article, over its adjectives; nothing where no singular noun follows. */
function nounAfter(tokens: readonly Token[], index: number): Token | undefined {
  for (let at = index + 1; at < index + 5; at += 1) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (token.partOfSpeech === 'NOUN' && tokens[at + 1]?.partOfSpeech !== 'NOUN') return token;
    if (!/^(?:NOUN|ADJ|PROPN|PUNCT|VERB|PART)$/.test(token.partOfSpeech)) return undefined;
  }
  return undefined;
}

/** `a Russian jet`, `an hour`: what the indefinite article counts, outside the spans already taken, which are in reading order. */
export function extractIndefinites(
  tokens: readonly Token[],
  pieces: readonly Piece[],
  taken: readonly Span[],
): readonly Quantity[] {
  const found: Quantity[] = [];
  for (const [index, token] of tokens.entries()) {
    if (token.normal !== 'a' && token.normal !== 'an') continue;
    if (overlapsAny(token, taken)) continue;
    const measured = measureOf(tokens, index, pieces);
    if (measured !== undefined) {
      if (!overlapsAny(measured.span, taken)) found.push(measured);
      continue;
    }
    const noun = nounAfter(tokens, index);
    if (noun === undefined || tokens[tokens.indexOf(noun, index) + 1]?.kind === 'number') continue;
    if (uncounted.test(noun.normal) || unitsByName.has(noun.normal)) continue;
    const counted = countOf(tokens, token);
    if (counted !== undefined) found.push(counted);
  }
  return found;
}
