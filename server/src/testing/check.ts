import assert from 'node:assert/strict';
import {
  proposeFixes,
  type Analysis,
  type Conflict,
  type Edit,
  type Finding,
  type Fix,
  type Span,
  type Version,
} from '../engine/index.ts';
import { analyzeVersions, textOf, type DeskRules } from './analyzeFixture.ts';
import { underline } from './printAnalysis.ts';
import { parseStoryFixture, type Mark, type StoryFixture } from './storyFixture.ts';

/*
 * The test language: each check takes a story in one string (see storyFixture.ts), runs the whole engine on it and
 * compares all that it says with all that is marked, so that every test guards against false alarms as well.
 */

/**
 * Compares the findings of a story with the marked spans: a finding without a mark fails, and so does a mark
 * `[[label!kind: …]]` that no finding of that kind touches. Marks that share a label must be in one conflict.
 */
export function checkConflicts(fixture: string, deskRules: DeskRules = {}): void {
  const story = parseStoryFixture(fixture);
  const analysis = analyzeVersions(story.versions, deskRules);
  assertNoFailures(analysis);
  const complaints = [...missedMarks(analysis, story.marks), ...unmarkedFindings(analysis, story.marks)];
  if (complaints.length > 0) assert.fail(`${complaints.join('\n\n')}\n`);
  assertOrderDoesNotMatter(analysis, story, deskRules);
}

/**
 * Compares what two versions of a passage are held to be: marks with the same label lie in one parallel passage,
 * marks with different labels in none together.
 */
export function checkAlignment(fixture: string): void {
  const { versions, marks } = parseStoryFixture(fixture);
  const analysis = analyzeVersions(versions);
  assertNoFailures(analysis);
  for (const [index, mark] of marks.entries()) {
    for (const other of marks.slice(index + 1).filter(({ version }) => version !== mark.version)) {
      const areAligned = analysis.parallels.some(
        ({ passages }) => passages.some(holds(mark)) && passages.some(holds(other)),
      );
      assert.equal(
        areAligned,
        mark.label === other.label,
        `“${mark.text}” / “${other.text}”: aligned is ${areAligned}`,
      );
    }
  }
}

/**
 * Compares the facts read from a story with the marked spans, whose labels are kinds of fact:
 * `[[quantity: 12 people]]`, `[[date: Monday]]`, `[[name: Ana Ruiz]]`, `[[place: Lisbon]]`.
 * Only kinds that the fixture marks are compared.
 */
export function checkClaims(fixture: string): void {
  const { versions, marks } = parseStoryFixture(fixture);
  const { articles } = analyzeVersions(versions);
  const wanted = new Set(marks.map(({ label }) => label));
  const found = [...articles.values()].flatMap(({ version, text, sentences }) =>
    sentences.flatMap(({ span, analysis: { facts } }) =>
      [...facts.quantities, ...facts.dates, ...facts.names, ...facts.places]
        .filter(({ kind }) => wanted.has(kind))
        .map(
          (fact) =>
            `${version} ${fact.kind}: ${text.slice(span.start + fact.span.start, span.start + fact.span.end)}`,
        ),
    ),
  );
  assert.deepEqual(
    found.sort(),
    marks.map(({ version, label, text }) => `${version} ${label}: ${text}`).sort(),
  );
}

/** Picks one of the fixes on offer; without it the first is applied. */
export type ChooseFix = (fix: Fix) => boolean;

/**
 * Applies a fix at the cursor of `before` (or, without a cursor, at the first finding) and compares all versions
 * with `after`. Then analyses again: the conflict is gone from that place, and no new one has come.
 */
export function checkFix(before: string, after: string, choose: ChooseFix = () => true): void {
  const story = parseStoryFixture(before);
  const analysis = analyzeVersions(story.versions);
  const { conflict, finding } = findingAtCursor(analysis, story);
  const offered = proposeFixes(analysis, conflict, finding);
  const fix = offered.find(choose);
  assert.ok(
    fix,
    `No such fix at ${describeFinding(analysis, conflict, finding)}: ${offered.map(({ title }) => title).join(', ')}`,
  );
  const fixed = applyEdits(story.versions, fix.edits);
  assert.deepEqual(fixed, parseStoryFixture(after).versions);
  assertFixed(analysis, conflict, finding, analyzeVersions(fixed));
}

/** The versions after some edits; fails where the text does not hold what an edit expects. */
export function applyEdits(versions: readonly Version[], edits: readonly Edit[]): Version[] {
  const lastFirst = [...edits].sort((a, b) => b.span.start - a.span.start);
  return versions.map(({ id, text }) => {
    let edited = text;
    for (const { span, oldText, newText } of lastFirst.filter(({ version }) => version === id)) {
      assert.equal(text.slice(span.start, span.end), oldText, 'An edit names words that are not there.');
      edited = edited.slice(0, span.start) + newText + edited.slice(span.end);
    }
    return { id, text: edited };
  });
}

function assertNoFailures(analysis: Analysis): void {
  assert.deepEqual(analysis.failures, []);
}

interface Found {
  readonly conflict: Conflict;
  readonly finding: Finding;
}

function allFindings({ conflicts }: Analysis): Found[] {
  return conflicts.flatMap((conflict) => conflict.findings.map((finding) => ({ conflict, finding })));
}

function isMarked({ conflict, finding }: Found, mark: Mark): boolean {
  return mark.kind === conflict.kind && mark.version === finding.version && touches(mark.span, finding.span);
}

function touches(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

const holds =
  (mark: Mark) =>
  (passage: { readonly version: string; readonly span: Span }): boolean =>
    passage.version === mark.version && touches(passage.span, mark.span);

function missedMarks(analysis: Analysis, marks: readonly Mark[]): string[] {
  const wanted = marks.filter(({ kind }) => kind !== undefined);
  const names = new Set(wanted.map(nameOf));
  return [...names].flatMap((name) => {
    const together = wanted.filter((mark) => nameOf(mark) === name);
    const unmet = (conflict: Conflict): Mark[] =>
      together.filter((mark) => !conflict.findings.some((finding) => isMarked({ conflict, finding }, mark)));
    const fewest = analysis.conflicts.map(unmet).sort((a, b) => a.length - b.length)[0] ?? together;
    return fewest.map((mark) => describePlace('Not found', name, mark, analysis));
  });
}

function nameOf({ label, kind }: Mark): string {
  return `${label}!${kind ?? ''}`;
}

function unmarkedFindings(analysis: Analysis, marks: readonly Mark[]): string[] {
  return allFindings(analysis)
    .filter((found) => !marks.some((mark) => isMarked(found, mark)))
    .map(({ conflict, finding }) => `Not marked, but found: ${describeFinding(analysis, conflict, finding)}`);
}

function describeFinding(analysis: Analysis, conflict: Conflict, finding: Finding): string {
  const readings = conflict.readings.map(({ value }) => value).join(' / ');
  return describePlace(
    conflict.kind,
    `${conflict.outcome}, ${readings}: ${finding.message}`,
    finding,
    analysis,
  );
}

function describePlace(
  what: string,
  about: string,
  place: { readonly version: string; readonly span: Span },
  { story }: Analysis,
): string {
  const [words, carets] = underline(textOf(story.versions, place.version), place.span);
  return `${what} (${about})\n  ${place.version}: ${words}\n  ${' '.repeat(place.version.length + 2)}${carets}`;
}

function assertOrderDoesNotMatter(analysis: Analysis, story: StoryFixture, deskRules: DeskRules): void {
  const reversed = analyzeVersions([...story.versions].reverse(), deskRules);
  assert.deepEqual(
    listPlaces(reversed),
    listPlaces(analysis),
    'The order of the versions changes what is found.',
  );
}

function listPlaces(analysis: Analysis): string[] {
  return allFindings(analysis)
    .map(
      ({ conflict, finding: { version, span } }) =>
        `${version} ${span.start}–${span.end} ${conflict.kind} ${conflict.outcome}`,
    )
    .sort();
}

function findingAtCursor(analysis: Analysis, { cursor }: StoryFixture): Found {
  const isThere = ({ finding }: Found): boolean =>
    cursor === undefined ||
    (finding.version === cursor.version &&
      finding.span.start <= cursor.offset &&
      cursor.offset <= finding.span.end);
  const found = allFindings(analysis).find(isThere);
  assert.ok(
    found,
    cursor === undefined ? 'Nothing is found in this story.' : 'Nothing is found at the cursor.',
  );
  return found;
}

function assertFixed(before: Analysis, conflict: Conflict, finding: Finding, after: Analysis): void {
  const stillThere = allFindings(after).filter(
    (found) =>
      found.conflict.kind === conflict.kind &&
      found.finding.version === finding.version &&
      touches(found.finding.span, finding.span),
  );
  assert.deepEqual(
    stillThere.map((found) => describeFinding(after, found.conflict, found.finding)),
    [],
    'The conflict is still there after the fix.',
  );
  const known = new Set(
    before.conflicts.flatMap(({ kind, readings }) => readings.map(({ value }) => `${kind} ${value}`)),
  );
  const isNew = ({ kind, readings }: Conflict): boolean =>
    !readings.some(({ value }) => known.has(`${kind} ${value}`));
  assert.deepEqual(after.conflicts.filter(isNew), [], 'The fix has made a new conflict.');
}
