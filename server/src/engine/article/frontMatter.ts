import type { Span } from '../model/span.ts';
import { isBlankLine, type Line } from './lines.ts';

/** Front matter at the head of a file, between two lines of three hyphens. */
export interface FrontMatter {
  readonly span: Span;
  /** Scalar values by key, as written, without quotation marks: `date` gives `2026-02-05`. */
  readonly values: ReadonlyMap<string, string>;
  /** How many lines of the text it takes, blank lines before it included. */
  readonly lineCount: number;
}

/** A file that begins with a rule and never closes it has no front matter: this many lines are looked at. */
const longestFrontMatter = 200;

/** Front matter of a text given by its lines; absent where there is none. Nested values and lists are passed over. */
export function readFrontMatter(lines: readonly Line[]): FrontMatter | undefined {
  const first = lines.findIndex((line) => !isBlankLine(line));
  const opening = lines[first];
  if (opening?.text !== '---') return undefined;
  const last = lines.findIndex(
    (line, index) =>
      index > first && index < first + longestFrontMatter && /^(?:---|\.\.\.)$/.test(line.text),
  );
  const closing = lines[last];
  if (closing === undefined) return undefined;
  const values = readValues(lines.slice(first + 1, last));
  if (values.size === 0 && last > first + 1) return undefined;
  return { span: { start: opening.start, end: closing.end }, values, lineCount: last + 1 };
}

function readValues(lines: readonly Line[]): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const line of lines) {
    const match = /^([\p{L}_][\p{L}\p{N}_ .-]{0,60}?)\s{0,9}:(?:\s+(.*))?$/u.exec(line.text);
    const key = match?.[1];
    const value = unquote((match?.[2] ?? '').trim());
    if (key !== undefined && line.indent === 0 && value !== '' && !/^[[{|>]/.test(value))
      values.set(key, value);
  }
  return values;
}

function unquote(value: string): string {
  const quoted = /^(["'])(.*)\1(?:\s+#.*)?$/.exec(value);
  return quoted?.[2] ?? value.replace(/\s+#.*$/, '');
}
