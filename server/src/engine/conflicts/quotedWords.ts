import type { Span } from '../model/span.ts';

/** A word of a quotation, folded for comparison, with where it stands in the original text. */
export interface QuotedWord {
  readonly word: string;
  readonly span: Span;
}

/** Words of a span, without punctuation: letters, digits and the apostrophes and hyphens inside them. */
export function wordsWithSpans(text: string, span: Span): readonly QuotedWord[] {
  const pattern = /[\p{L}\p{M}\p{N}]+(?:['’‑-][\p{L}\p{M}\p{N}]+)*/gu;
  return [...text.slice(span.start, span.end).matchAll(pattern)].map((match) => ({
    word: match[0].normalize('NFC').toLowerCase().replace(/’/g, "'").replace(/‑/g, '-'),
    span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
  }));
}
