import type { Span, VersionId } from '../engine/index.ts';

/** A marked span of a fixture. `[[dead!number: 12 people]]` has the label `dead` and the kind `number`. */
export interface Mark {
  readonly label: string;
  /** The kind of conflict that the span must be in; absent for a claim without one. */
  readonly kind?: string;
  readonly version: VersionId;
  /** In the version's text, the marks taken out. */
  readonly span: Span;
  readonly text: string;
}

export interface FixtureVersion {
  readonly id: VersionId;
  readonly text: string;
}

/** A story written for a test. */
export interface StoryFixture {
  readonly versions: readonly FixtureVersion[];
  readonly marks: readonly Mark[];
  readonly cursor?: { readonly version: VersionId; readonly offset: number };
}

/** A piece of a marked text: plain words, the opening of a mark, its end, or the cursor. */
const piecePattern = /\[\[(?<label>[\w-]+)(?:!(?<kind>\w+))?: ?|\]\]|\$0(?![\d.,])/g;
const headerPattern = /^\/\/- *(\S+) *$/;

/**
 * Reads a story in one string, a test's way to write several files with what they should show:
 *
 *     //- wire.md                 a version begins
 *     [[label: text]]             a claim; the same label in two versions means they align
 *     [[label!number: text]]      this span must be in a conflict of that kind
 *     $0                          the cursor
 *
 * Indentation shared by all lines, and blank lines around a version, are taken off; marks may be nested.
 * Throws where the fixture itself is malformed: that is the test author's mistake.
 */
export function parseStoryFixture(fixture: string): StoryFixture {
  const read = splitVersions(fixture).map(({ id, text }) => readMarks(id, text));
  const cursor = read.find((version) => version.cursor !== undefined)?.cursor;
  return {
    versions: read.map(({ id, text }) => ({ id, text })),
    marks: read.flatMap(({ marks }) => marks),
    ...(cursor === undefined ? {} : { cursor }),
  };
}

function splitVersions(fixture: string): FixtureVersion[] {
  const versions: { readonly id: VersionId; readonly lines: string[] }[] = [];
  for (const line of withoutIndent(fixture.split('\n'))) {
    const name = headerPattern.exec(line)?.[1];
    if (name !== undefined) versions.push({ id: name as VersionId, lines: [] });
    else if (versions.length > 0) versions.at(-1)?.lines.push(line);
    else if (line.trim() !== '') throw new Error(`The fixture has text before its first "//- name": ${line}`);
  }
  if (versions.length === 0) throw new Error('The fixture has no version: begin one with "//- name".');
  return versions.map(({ id, lines }) => ({ id, text: lines.join('\n').replace(/^\n+|\s+$/g, '') }));
}

function withoutIndent(lines: readonly string[]): string[] {
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)?.[0].length ?? 0);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(Math.min(indent, line.length)));
}

interface OpenMark {
  readonly label: string;
  readonly kind: string | undefined;
  readonly start: number;
}

interface ReadVersion extends FixtureVersion {
  readonly marks: readonly Mark[];
  readonly cursor: StoryFixture['cursor'];
}

function readMarks(id: VersionId, marked: string): ReadVersion {
  const marks: Mark[] = [];
  const open: OpenMark[] = [];
  let cursor: ReadVersion['cursor'];
  let text = '';
  let done = 0;
  for (const piece of marked.matchAll(piecePattern)) {
    text += marked.slice(done, piece.index);
    done = piece.index + piece[0].length;
    const label = piece.groups?.['label'];
    if (label !== undefined) open.push({ label, kind: piece.groups?.['kind'], start: text.length });
    else if (piece[0] === '$0') cursor = { version: id, offset: text.length };
    else marks.push(closeMark(id, text, open.pop()));
  }
  const unclosed = open.at(-1);
  if (unclosed !== undefined) throw new Error(`${id}: the mark "[[${unclosed.label}" has no end.`);
  return { id, text: text + marked.slice(done), marks, cursor };
}

function closeMark(version: VersionId, text: string, mark: OpenMark | undefined): Mark {
  if (mark === undefined) throw new Error(`${version}: "]]" without a mark after ${text.slice(-20)}`);
  const span = { start: mark.start, end: text.length };
  const kind = mark.kind === undefined ? {} : { kind: mark.kind };
  return { label: mark.label, ...kind, version, span, text: text.slice(span.start, span.end) };
}
