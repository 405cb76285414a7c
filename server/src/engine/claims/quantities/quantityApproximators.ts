import { normalAt } from './quantityPieces.ts';
import type { Piece } from './quantityPieces.ts';

/**
 * How words around a figure bound it. `below` is `almost`: a little less at most; `above` is
 * `just over`; `over` is `more than`, which leaves the upper end open and the figure itself out.
 */
export type Approximation = 'exactly' | 'about' | 'below' | 'above' | 'over' | 'atLeast' | 'under' | 'atMost';

const phrases: Readonly<Record<Approximation, string>> = {
  exactly:
    'exactly|precisely|only|just|a mere|a total of|a record|an extra|another|a further|an additional|the|all|these|those|its|their|his|her|other|what',
  about:
    'about|around|roughly|approximately|some|circa|ca|estimated|an estimated|close to|near|in the region of|something like|just about|more or less|somewhere around|on the order of|an average of|~|≈|approx',
  below:
    'nearly|almost|just under|slightly under|slightly less than|slightly fewer than|a little under|a little less than|just below|just less than|just short of|just shy of|shy of|not quite|approaching|the best part of|a shade under|practically|virtually',
  above:
    'just over|just above|slightly over|slightly more than|slightly above|a little over|a little more than|a little above|a bit over|a bit more than|just more than|little more than|a shade over',
  over: 'more than|better than|over|above|well over|far more than|well above|in excess of|upwards of|upward of|exceeding|north of|greater than|higher than|longer than|larger than|no fewer than about|beyond',
  atLeast:
    'at least|no fewer than|no less than|not less than|not fewer than|a minimum of|as few as|as little as|minimum',
  under:
    'fewer than|less than|under|below|well under|well below|far fewer than|far less than|lower than|shorter than|smaller than',
  atMost:
    'up to|at most|no more than|not more than|a maximum of|as many as|as much as|as high as|as long as|as far as|maximum|no longer than|no larger than',
};

interface Phrase {
  readonly words: readonly string[];
  readonly sense: Approximation;
}

function isApproximation(text: string): text is Approximation {
  return text in phrases;
}

/** Phrases by their first word, longest first. */
const phrasesByFirst: ReadonlyMap<string, readonly Phrase[]> = (() => {
  const byFirst = new Map<string, Phrase[]>();
  for (const [sense, list] of Object.entries(phrases)) {
    if (!isApproximation(sense)) continue;
    for (const phrase of list.split('|')) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      const known = byFirst.get(first) ?? [];
      known.push({ words, sense });
      byFirst.set(first, known);
    }
  }
  for (const known of byFirst.values()) known.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
})();

export interface Approximator {
  readonly sense: Approximation;
  /** The piece where the words that belong to the expression begin, determiners left out. */
  readonly start: number;
  /** The piece after the last word. */
  readonly end: number;
}

function phraseAt(pieces: readonly Piece[], index: number): Phrase | undefined {
  const known = phrasesByFirst.get(normalAt(pieces, index));
  return known?.find((phrase) =>
    phrase.words.every((word, offset) => normalAt(pieces, index + offset) === word),
  );
}

/** The approximators that stand at `index`, several in a row taken together: `at least about`, `more than an estimated`. */
export function approximatorAt(pieces: readonly Piece[], index: number): Approximator | undefined {
  let sense: Approximation = 'exactly';
  let start: number | undefined;
  let end = index;
  for (let count = 0; count < 4; count += 1) {
    const phrase = phraseAt(pieces, end);
    if (phrase === undefined) break;
    if (phrase.sense !== 'exactly') {
      if (sense === 'exactly' || sense === 'about') sense = phrase.sense;
      start ??= end;
    }
    end += phrase.words.length;
  }
  if (end === index) return undefined;
  return { sense, start: start ?? end, end };
}

/** Words of the longest approximator: `slightly less than`. */
const longestApproximator = 4;

/** The approximator that ends at `index`: `less than` before `a fortnight`. */
export function approximatorBefore(pieces: readonly Piece[], index: number): Approximator | undefined {
  for (let start = Math.max(0, index - longestApproximator); start < index; start += 1) {
    const found = approximatorAt(pieces, start);
    if (found?.end === index && found.sense !== 'exactly') return found;
  }
  return undefined;
}

/** How labels print an approximation. */
export const approximationPrints: Readonly<Record<Approximation, string>> = {
  exactly: '',
  about: 'about',
  below: 'almost',
  above: 'just over',
  over: 'more than',
  atLeast: 'at least',
  under: 'less than',
  atMost: 'up to',
};

export interface TrailingBound {
  readonly sense: Approximation;
  readonly end: number;
}

/** Bounds after the figure: `30 or so`, `20-odd`, `100-plus`, `50+`, `12 or more`, `ten or fewer`. */
export function trailingBoundAt(pieces: readonly Piece[], index: number): TrailingBound | undefined {
  const [first, second] = [normalAt(pieces, index), normalAt(pieces, index + 1)];
  if (first === '+' && pieces[index]?.isSpaced === false) return { sense: 'atLeast', end: index + 1 };
  if (first === '-' && second === 'plus') return { sense: 'atLeast', end: index + 2 };
  if (first === '-' && second === 'odd') return { sense: 'about', end: index + 2 };
  if (first === '-' && second === 'ish') return { sense: 'about', end: index + 2 };
  if (first === 'or' && second === 'so') return { sense: 'about', end: index + 2 };
  if (first === 'or' && second === 'more') return { sense: 'atLeast', end: index + 2 };
  if (first === 'or' && /^(?:fewer|less)$/.test(second)) return { sense: 'atMost', end: index + 2 };
  return undefined;
}
