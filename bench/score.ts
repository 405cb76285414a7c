import {
  proposeFixes,
  type Analysis,
  type Conflict,
  type Edit,
  type Finding,
  type Fix,
  type Span,
} from '../server/src/engine/index.ts';
import type { Gold, GoldConflict, GoldPlace } from './gold.ts';

/** Counts that can be added over stories. */
export interface Tally {
  /** Conflicts of the labels, nuances left out, and those with a finding in a file that must be flagged. */
  readonly conflicts: number;
  readonly found: number;
  /** Findings on words that must not be flagged, and findings in all, nuances left out. */
  readonly findings: number;
  readonly right: number;
  readonly trapHits: number;
  /** Conflicts found that have a majority, and those with an offered fix that gives the expected text. */
  readonly fixable: number;
  readonly fixed: number;
  /** Fixes marked preferred where the labels have no majority. */
  readonly unsafe: number;
}

/** One finding with what is offered for it. */
interface Place {
  readonly kind: string;
  readonly finding: Finding;
  readonly fixes: readonly Fix[];
}

/** Scores one story: for all kinds together (`all`) and for each kind, by the labels' kind for recall and ours for precision. */
export function scoreStory(analysis: Analysis, gold: Gold): ReadonlyMap<string, Tally> {
  const texts = new Map(analysis.story.versions.map(({ id, text }) => [String(id), text]));
  const places = listPlaces(analysis);
  const wanted = gold.conflicts.filter(({ severity }) => severity !== 'nuance');
  const nuances = gold.conflicts.filter(({ severity }) => severity === 'nuance');
  const tallies = new Map<string, Tally>();
  const add = (kind: string, counts: Partial<Tally>): void => {
    for (const key of ['all', kind]) tallies.set(key, addTallies(tallies.get(key) ?? emptyTally, counts));
  };
  const used = new Set<Place>();
  for (const conflict of wanted) {
    const right = places.filter((place) => isRight(place, conflict, texts));
    for (const place of right) used.add(place);
    add(conflict.kind, { conflicts: 1, ...scoreFound(right, conflict, texts) });
  }
  for (const place of places) {
    if (used.has(place)) add(place.kind, { findings: 1, right: 1 });
    else if (!nuances.some(({ readings }) => isOn(place, readings, texts)))
      add(place.kind, scoreAlarm(place, gold, texts));
  }
  return tallies;
}

/** What the labels say of one finding, a hint or a squiggle: `neither` on what may be flagged and need not be. */
export function labelFinding(
  finding: Pick<Finding, 'version' | 'span'>,
  gold: Gold,
  texts: Texts,
): 'right' | 'wrong' | 'neither' {
  const on = gold.conflicts.filter(({ readings }) => isOn({ finding }, readings, texts));
  if (on.some(({ severity, flag }) => severity !== 'nuance' && flag.includes(finding.version)))
    return 'right';
  return on.some(({ severity }) => severity === 'nuance') ? 'neither' : 'wrong';
}

export const emptyTally: Tally = {
  conflicts: 0,
  found: 0,
  findings: 0,
  right: 0,
  trapHits: 0,
  fixable: 0,
  fixed: 0,
  unsafe: 0,
};

/** Adds two tallies, the second of which may leave counts out. */
export function addTallies(a: Tally, b: Partial<Tally>): Tally {
  return {
    conflicts: a.conflicts + (b.conflicts ?? 0),
    found: a.found + (b.found ?? 0),
    findings: a.findings + (b.findings ?? 0),
    right: a.right + (b.right ?? 0),
    trapHits: a.trapHits + (b.trapHits ?? 0),
    fixable: a.fixable + (b.fixable ?? 0),
    fixed: a.fixed + (b.fixed ?? 0),
    unsafe: a.unsafe + (b.unsafe ?? 0),
  };
}

/** The texts of a story's versions by their names. */
export type Texts = ReadonlyMap<string, string>;

function listPlaces(analysis: Analysis): Place[] {
  const ofConflict = (conflict: Conflict): Place[] =>
    conflict.findings
      .filter(({ severity }) => severity !== 'hint')
      .map((finding) => ({ kind: conflict.kind, finding, fixes: proposeFixes(analysis, conflict, finding) }));
  return analysis.conflicts.flatMap(ofConflict);
}

function isRight(place: Place, conflict: GoldConflict, texts: Texts): boolean {
  return conflict.flag.includes(place.finding.version) && isOn(place, conflict.readings, texts);
}

function isOn(
  { finding: { version, span } }: { readonly finding: Pick<Finding, 'version' | 'span'> },
  places: readonly GoldPlace[],
  texts: Texts,
): boolean {
  return places.some((place) => {
    if (place.file !== version) return false;
    const wanted = spanOf(place, texts);
    return wanted.start < span.end && span.start < wanted.end;
  });
}

function spanOf({ file, quote, occurrence }: GoldPlace, texts: Texts): Span {
  const text = texts.get(file) ?? '';
  let start = -1;
  for (let count = 0; count < (occurrence ?? 1); count += 1) start = text.indexOf(quote, start + 1);
  if (start < 0) throw new Error(`The labels name words that ${file} does not hold: ${quote}`);
  return { start, end: start + quote.length };
}

function scoreFound(right: readonly Place[], conflict: GoldConflict, texts: Texts): Partial<Tally> {
  if (right.length === 0) return {};
  const isUnsafe = (fix: Fix): boolean => fix.preferred && !conflict.majority;
  const unsafe = right.flatMap(({ fixes }) => fixes).filter(isUnsafe).length;
  if (!conflict.fix) return { found: 1, unsafe };
  return { found: 1, unsafe, fixable: 1, fixed: offersFix(right, conflict, conflict.fix, texts) };
}

function offersFix(
  right: readonly Place[],
  conflict: GoldConflict,
  { file, from, to }: NonNullable<GoldConflict['fix']>,
  texts: Texts,
): 0 | 1 {
  const text = texts.get(file) ?? '';
  const wanted = new Set(
    conflict.readings
      .filter((place) => place.file === file && place.quote === from)
      .map((place) => spanOf(place, texts))
      .map(({ start, end }) => withoutTypography(text.slice(0, start) + to + text.slice(end))),
  );
  const offered = right.filter(({ finding }) => finding.version === file).flatMap(({ fixes }) => fixes);
  return offered.some(({ edits }) => wanted.has(withoutTypography(applyTo(text, file, edits)))) ? 1 : 0;
}

function applyTo(text: string, file: string, edits: readonly Edit[]): string {
  return edits
    .filter(({ version }) => version === file)
    .sort((a, b) => b.span.start - a.span.start)
    .reduce(
      (edited, { span, newText }) => edited.slice(0, span.start) + newText + edited.slice(span.end),
      text,
    );
}

function withoutTypography(text: string): string {
  return text.replaceAll(/[“”]/g, '"').replaceAll('’', "'").split(/\s+/).join(' ').trim();
}

function scoreAlarm(place: Place, { traps }: Gold, texts: Texts): Partial<Tally> {
  const isTrap = traps.some(({ readings }) => isOn(place, readings, texts));
  return {
    findings: 1,
    trapHits: isTrap ? 1 : 0,
    unsafe: place.fixes.some(({ preferred }) => preferred) ? 1 : 0,
  };
}
