import type { Replacement } from '../../model/fitting.ts';
import type { Quantity } from '../../model/quantity.ts';
import type { Span } from '../../model/span.ts';
import { readFigure, writeFigure } from './quantityWriting.ts';
import { trimEdit } from './trimEdit.ts';

/** A quantity in its sentence: its spans count from the start of `text`. */
export interface PlacedQuantity {
  readonly text: string;
  readonly quantity: Quantity;
}

/**
 * What to write in the target's sentence so that it states the source's value in the target's manner: digits
 * or words, unit, hyphen, sign and scale stay where the value allows. The least text; the span counts from the
 * start of the target's sentence.
 */
export function fitQuantity(target: PlacedQuantity, source: PlacedQuantity): Replacement {
  const figure = fittedFigure(target, source);
  const place = isSameBound(target, source) ? target.quantity.figure : target.quantity.span;
  const words = capitalized(
    target,
    place === target.quantity.figure ? figure : bounded(target, source, figure),
  );
  return exchange(target, source, withChange(target, source, place, words));
}

interface Rewording {
  readonly place: Span;
  readonly words: string;
}

/** `raised by 20%` becomes `raised to 20%`: where the two changes differ, the preposition is part of the figure. */
function withChange(target: PlacedQuantity, source: PlacedQuantity, place: Span, words: string): Rewording {
  const { change } = source.quantity;
  const own = target.quantity.change;
  if (change === undefined || own === undefined || change === own) return { place, words };
  const before = /(?:^|\s)((?:by|to|from)\s+)$/i.exec(target.text.slice(0, place.start))?.[1] ?? '';
  return { place: { start: place.start - before.length, end: place.end }, words: `${change} ${words}` };
}

/** The words in the place, with what behind them depends on the number. */
function exchange(target: PlacedQuantity, source: PlacedQuantity, { place, words }: Rewording): Replacement {
  const [end, ending] = partitive(target, source, place.end);
  const counted = withNoun(target, source, { end, written: words + ending });
  return trimEdit(place.start, target.text.slice(place.start, counted.end), counted.written);
}

/** Approximators that hold for the very figure too, so that any figure may follow them. */
const neutralLead = /^(?:about|around|roughly|some|approximately|at least|at most|up to|an estimated)$/i;

/**
 * Every wording that fits, best first: `fitQuantity`, then the figure alone behind the target's own approximator
 * (`about 412,000` gives `about 421,000`), then the source's approximator too (`nearly a third` gives `almost a
 * quarter`). None occurs twice.
 */
export function fitQuantityWordings(
  target: PlacedQuantity,
  source: PlacedQuantity,
): readonly [Replacement, ...Replacement[]] {
  const best = fitQuantity(target, source);
  const figure = fittedFigure(target, source);
  const { span, figure: place } = target.quantity;
  const edits: Replacement[] = [];
  if (neutralLead.test(lead(target).trim()))
    edits.push(exchange(target, source, { place, words: capitalized(target, figure) }));
  if (lead(source).trim() !== '')
    edits.push(exchange(target, source, { place: span, words: bounded(target, source, figure) }));
  const result = ({ span: at, newText }: Replacement): string =>
    target.text.slice(0, at.start) + newText + target.text.slice(at.end);
  const seen = new Set([result(best), target.text]);
  const others = edits.filter((edit) => {
    const isNew = !seen.has(result(edit));
    seen.add(result(edit));
    return isNew;
  });
  return [best, ...others];
}

function figureOf({ text, quantity }: PlacedQuantity): string {
  return text.slice(quantity.figure.start, quantity.figure.end);
}

function lead({ text, quantity }: PlacedQuantity): string {
  return text.slice(quantity.span.start, quantity.figure.start);
}

function trail({ text, quantity }: PlacedQuantity): string {
  return text.slice(quantity.figure.end, quantity.span.end);
}

function isSameBound(target: PlacedQuantity, source: PlacedQuantity): boolean {
  const [a, b] = [target.quantity, source.quantity];
  const isSameShape = a.bound === b.bound && trail(target) === '' && trail(source) === '';
  return (
    isSameShape &&
    (lead(target).trim().toLowerCase() === lead(source).trim().toLowerCase() || isLikeHedge(a, b))
  );
}

/** `almost` and `nearly`, `over` and `more than` need no exchange; `almost` and `just over` do. */
function isLikeHedge(a: Quantity, b: Quantity): boolean {
  if (a.bound === 'atLeast' || a.bound === 'atMost') return true;
  const side = ({ low, high, value }: Quantity): number => Number(high > value) - Number(low < value);
  return a.bound === 'about' && side(a) === side(b);
}

/** A sentence that begins with the figure keeps its capital. */
function capitalized({ text, quantity }: PlacedQuantity, written: string): string {
  const opens =
    /^[^\p{L}\p{N}]*$/u.test(text.slice(0, quantity.span.start)) &&
    quantity.span.start === quantity.figure.start;
  return opens ? written.slice(0, 1).toUpperCase() + written.slice(1) : written;
}

/** The figure with the source's approximator, capitalised as the target begins. */
function bounded(target: PlacedQuantity, source: PlacedQuantity, figure: string): string {
  const own =
    /^\p{Lu}\p{Ll}/u.test(figure) && lead(source) !== ''
      ? figure.slice(0, 1).toLowerCase() + figure.slice(1)
      : figure;
  const text = `${lead(source)}${own}${trail(source)}`;
  const first = target.text.slice(target.quantity.span.start, target.quantity.span.start + 1);
  if (/\p{Lu}/u.test(first)) return text.slice(0, 1).toUpperCase() + text.slice(1);
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

function fittedFigure(target: PlacedQuantity, source: PlacedQuantity): string {
  const [a, b] = [target.quantity, source.quantity];
  const isOneMeasure =
    a.dimension === b.dimension && a.unit === b.unit && (a.measure === b.measure || isYears(a, b));
  const [own, other] = [readFigure(figureOf(target), a.dimension), readFigure(figureOf(source), b.dimension)];
  if (isOneMeasure && own !== undefined && other !== undefined) {
    return writeFigure(own, other, { target: a, source: b });
  }
  return adapted(figureOf(source), target, source);
}

/** `58-year-old` and `, 58,` are one measure. */
function isYears(a: Quantity, b: Quantity): boolean {
  return a.dimension === 'age' && [a, b].every(({ measure }) => measure === undefined || measure === 'year');
}

/** The source's own figure, its capital, hyphen and dash as the target's place has them. */
function adapted(figure: string, target: PlacedQuantity, source: PlacedQuantity): string {
  const own = figureOf(target);
  const isCapital = /^\p{Lu}/u.test(own) && own !== own.toUpperCase();
  const cased =
    /^\p{L}{2}/u.test(figure) && figure !== figure.toUpperCase()
      ? figure.slice(0, 1)[isCapital ? 'toUpperCase' : 'toLowerCase']() + figure.slice(1)
      : figure;
  if (target.quantity.dimension === 'score' && source.quantity.dimension === 'score') {
    const dash = /[-‐‑–—]/u.exec(own)?.[0];
    return dash === undefined ? cased : cased.replace(/[-‐‑–—]/u, dash);
  }
  const isJoined = /\d-\p{L}/u.test(own) || /\p{L}-\p{L}/u.test(own);
  if (isJoined && /^[\d.,]+ \p{L}+$/u.test(cased))
    return cased
      .replace(' ', '-')
      .replace(/feet$/, 'foot')
      .replace(/inches$/, 'inch')
      .replace(/s$/, '');
  if (!isJoined && /^[\d.,]+-\p{L}+$/u.test(cased)) return plural(cased.replace('-', ' '), source.quantity);
  return cased;
}

function plural(figure: string, { value, step }: Quantity): string {
  if (value === step && /^1\s/.test(figure)) return figure;
  if (figure.endsWith('foot')) return `${figure.slice(0, -4)}feet`;
  if (/(?:s|x|mph|kph|\/h)$/.test(figure) || / \p{L}{1,2}$/u.test(figure)) return figure;
  return figure.endsWith('inch') ? `${figure}es` : `${figure}s`;
}

const takesOf = /(?:dozens|scores|hundreds|thousands|millions|billions|trillions)$/i;

/** `dozens of` and `24` differ by a word behind the figure: where the replaced text ends, and what ends the new. */
function partitive(target: PlacedQuantity, source: PlacedQuantity, end: number): readonly [number, string] {
  const isTargetLoose = takesOf.test(figureOf(target));
  const isSourceLoose = takesOf.test(figureOf(source));
  const hasOf = /^ of\b/.test(target.text.slice(end));
  if (isTargetLoose && !isSourceLoose && hasOf) return [end + 3, ''];
  if (isSourceLoose && !isTargetLoose && !hasOf) return [end, ' of'];
  return [end, ''];
}

interface Counted {
  readonly end: number;
  readonly written: string;
}

const irregular: readonly (readonly [one: string, many: string])[] = [
  ['person', 'people'],
  ['man', 'men'],
  ['woman', 'women'],
  ['child', 'children'],
  ['foot', 'feet'],
  ['life', 'lives'],
  ['wife', 'wives'],
  ['policeman', 'policemen'],
  ['fireman', 'firemen'],
  ['serviceman', 'servicemen'],
  ['servicewoman', 'servicewomen'],
];

function manyOf(noun: string): string {
  const known = irregular.find(([one]) => one === noun);
  if (known !== undefined) return known[1];
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}

function oneOf(noun: string): string {
  const known = irregular.find(([, many]) => many === noun);
  if (known !== undefined) return known[0];
  if (/ies$/.test(noun)) return `${noun.slice(0, -3)}y`;
  return /(?:sses|xes|ches|shes)$/.test(noun) ? noun.slice(0, -2) : noun.replace(/([^s])s$/, '$1');
}

/** `one jet` to `two jets`: a counted noun right behind the figure follows its number. */
function withNoun(target: PlacedQuantity, source: PlacedQuantity, counted: Counted): Counted {
  const [a, b] = [target.quantity, source.quantity];
  const isPlain = a.dimension === 'count' && b.dimension === 'count' && (a.value === 1) !== (b.value === 1);
  if (!isPlain || a.head === undefined || b.head === undefined) return counted;
  const match = nounBehind(target.text.slice(counted.end), a.head);
  if (match === undefined) return counted;
  const noun = b.value === 1 ? oneOf(match.noun) : manyOf(match.noun);
  return {
    end: counted.end + match.before.length + match.noun.length,
    written: `${counted.written}${match.before}${noun}`,
  };
}

/** The noun with the stem, over at most three adjectives. */
function nounBehind(text: string, stem: string): { before: string; noun: string } | undefined {
  for (let skip = 0; skip < 4; skip += 1) {
    const match = new RegExp(`^((?: [\\p{L}-]+){${String(skip)}} )(\\p{Ll}+)`, 'u').exec(text);
    const noun = match?.[2];
    if (noun?.startsWith(stem.slice(0, Math.max(3, stem.length - 1))))
      return { before: match?.[1] ?? '', noun };
  }
  return undefined;
}
