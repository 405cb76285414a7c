import type { Span } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';

/**
 * The grain at which figures and dates are read: finer than a token, because
 * `two-thirds`, `58-year-old` and `2.3m` are one word to a reader of names and several to a reader of numbers.
 */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case, without the full stops of `p.m.` and the `'s` of `world's`. */
  readonly normal: string;
  readonly kind: 'number' | 'word' | 'mark';
  /** Whether white space stands before it: `2.3m` and `2.3 m` differ. */
  readonly isSpaced: boolean;
  /** The token that holds its first character, for its stem and part of speech. */
  readonly token: Token | undefined;
}

const piecePattern =
  /\d+(?:[.,]\d+)*(?::\d+)*|\p{L}(?:\.\p{L})+\.?|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)?|\S/gu;

function kindOf(text: string): Piece['kind'] {
  const code = text.charCodeAt(0);
  if (code >= 48 && code <= 57) return 'number';
  if (/^\p{L}/u.test(text)) return 'word';
  return 'mark';
}

function normalOf(text: string, kind: Piece['kind']): string {
  if (kind !== 'word') return text;
  return text
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replaceAll('.', '');
}

/** Cuts a sentence into numbers, words and single marks, each with the token it belongs to. Linear in the text. */
export function cutPieces(text: string, tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let tokenIndex = 0;
  let previousEnd = 0;
  for (const match of text.matchAll(piecePattern)) {
    const start = match.index;
    const written = match[0];
    let token = tokens[tokenIndex];
    while (token !== undefined && token.end <= start) token = tokens[++tokenIndex];
    const kind = kindOf(written);
    pieces.push({
      start,
      end: start + written.length,
      text: written,
      normal: normalOf(written, kind),
      kind,
      isSpaced: start > previousEnd || start === 0,
      token: token !== undefined && token.start <= start ? token : undefined,
    });
    previousEnd = start + written.length;
  }
  return pieces;
}

/** True where a span overlaps one of `spans`, which are in reading order and apart from each other. */
export function overlapsAny(span: Span, spans: readonly Span[]): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  return (spans[low]?.start ?? Infinity) < span.end;
}

/** True for a hyphen or dash that joins its neighbours without space: `two-thirds`, `10–12`. */
export function isJoiner(piece: Piece | undefined, next: Piece | undefined): boolean {
  if (piece === undefined || next === undefined) return false;
  return /^[-‐‑–—]$/u.test(piece.text) && !piece.isSpaced && !next.isSpaced;
}

/** The index of the piece after an optional joiner: `third` in `two-thirds`, and in `two thirds`. */
export function skipJoiner(pieces: readonly Piece[], index: number): number {
  return isJoiner(pieces[index], pieces[index + 1]) ? index + 1 : index;
}

/** The normal form of the piece at an index, empty where there is none. */
export function normalAt(pieces: readonly Piece[], index: number): string {
  return pieces[index]?.normal ?? '';
}
