/** A half-open range of UTF-16 code units in one version's text: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Moves a span that counts from a sentence or block to one that counts from the text around it. */
export function shiftSpan(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}

/** True where the two spans share at least one code unit. */
export function overlapsSpan(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** True where a span shares a code unit with one of several. A loop, for it is asked of every name and word. */
export function overlapsAny(spans: readonly Span[], span: Span): boolean {
  for (const each of spans) if (overlapsSpan(each, span)) return true;
  return false;
}

/** True where `outer` holds the whole of `inner`. */
export function coversSpan(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
