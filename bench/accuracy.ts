import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Version, VersionId } from '../server/src/engine/index.ts';
import { analyzeVersions } from '../server/src/testing/analyzeFixture.ts';
import { compareFigures, type Gate } from './gates.ts';
import { parseGold } from './gold.ts';
import { addTallies, emptyTally, scoreStory, type Tally } from './score.ts';
import { printTable } from './table.ts';

const fixturesFolder = 'test-fixtures';
const figuresFile = 'bench/accuracy.json';

/**
 * Precision and recall on the labelled stories of test-fixtures, for each kind. Every figure is held against the one
 * committed in accuracy.json and may not fall; `UPDATE_FIGURES=1` rewrites the file.
 */
export function measureAccuracy(): readonly Gate[] {
  const tallies = scoreAll();
  const rows = [...tallies]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([kind, tally]) => describeTally(kind, tally));
  console.log(`Accuracy on the labelled stories of ${fixturesFolder}`);
  console.log(
    printTable([
      ['', 'conflicts', 'recall', 'findings', 'precision', 'traps hit', 'fixes', 'unsafe'],
      ...rows,
    ]),
  );
  const figures = Object.fromEntries(
    [...tallies].sort(([a], [b]) => a.localeCompare(b)).flatMap(listFigures),
  );
  if (process.env['UPDATE_FIGURES']) writeFileSync(figuresFile, `${JSON.stringify(figures, undefined, 2)}\n`);
  return compareFigures(figures, readFileSync(figuresFile, 'utf8'));
}

function scoreAll(): ReadonlyMap<string, Tally> {
  const total = new Map<string, Tally>();
  for (const folder of readdirSync(fixturesFolder).map((name) => join(fixturesFolder, name))) {
    if (!existsSync(join(folder, 'gold.json'))) continue;
    const gold = parseGold(readFileSync(join(folder, 'gold.json'), 'utf8'));
    const analysis = analyzeVersions(gold.versions.map((name) => readVersion(folder, name)));
    for (const [kind, tally] of scoreStory(analysis, gold)) {
      total.set(kind, addTallies(total.get(kind) ?? emptyTally, tally));
    }
  }
  return total;
}

function readVersion(folder: string, name: string): Version {
  return { id: name as VersionId, text: readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, '') };
}

function ratio(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : Math.round((1000 * part) / whole) / 1000;
}

function describeTally(kind: string, tally: Tally): string[] {
  const show = (part: number, whole: number): string => ratio(part, whole)?.toFixed(3) ?? '–';
  return [
    kind,
    String(tally.conflicts),
    show(tally.found, tally.conflicts),
    String(tally.findings),
    show(tally.right, tally.findings),
    String(tally.trapHits),
    show(tally.fixed, tally.fixable),
    String(tally.unsafe),
  ];
}

/** Higher is better in every figure, so that one comparison does for all: misses are counted negative. */
function listFigures([kind, tally]: readonly [string, Tally]): (readonly [string, number])[] {
  const figures: [string, number | undefined][] = [
    [`${kind} recall`, ratio(tally.found, tally.conflicts)],
    [`${kind} precision`, ratio(tally.right, tally.findings)],
  ];
  if (kind === 'all') {
    figures.push(['all fixes', ratio(tally.fixed, tally.fixable)]);
    figures.push(['all trap hits', -tally.trapHits], ['all unsafe fixes', -tally.unsafe]);
  }
  return figures.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
}
