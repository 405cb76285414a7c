import type { FitPlace, Replacement } from '../../model/fitting.ts';

const year = /^\d{4}$/;
const spanEnd = /^[–-](\d{2})(?!\d)/;

/**
 * A year that begins a season over two years takes its end with it: `1381–82` becomes `1318–19`, not `1318–82`. Nothing for an edit
 * that would leave an end of other years.
 */
export function keepYearSpan({ article }: FitPlace, { span, newText }: Replacement): Replacement | undefined {
  const old = article.text.slice(span.start, span.end);
  const end = spanEnd.exec(article.text.slice(span.end, span.end + 4));
  if (end === null || !/\d{4}$/.test(old)) return { span, newText };
  const isOneSeason = (Number(old.slice(-4)) + 1) % 100 === Number(end[1]);
  if (!year.test(old) || !year.test(newText) || !isOneSeason) return undefined;
  const next = String((Number(newText) + 1) % 100).padStart(2, '0');
  return {
    span: { start: span.start, end: span.end + end[0].length },
    newText: `${newText}${end[0].charAt(0)}${next}`,
  };
}
