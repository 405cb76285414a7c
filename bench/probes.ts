import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Conflict } from '../server/src/engine/index.ts';
import { compareFigures, type Gate } from './gates.ts';
import { analyzeProbe, parseProbe, touches, type Probe } from './probe.ts';
import { printTable } from './table.ts';

const folder = 'bench/probes';
const figuresFile = 'bench/probes.json';

interface Tally {
  readonly wanted: number;
  readonly found: number;
  readonly alarms: number;
  readonly words: number;
}

const emptyTally: Tally = { wanted: 0, found: 0, alarms: 0, words: 0 };

/**
 * How far the engine carries beyond the stories it was made for: pairs of tellings written without knowledge of it.
 * The figures of all of them, and those of the ones that nobody has read, may not fall; `UPDATE_FIGURES=1` rewrites them.
 */
export function measureProbes(): readonly Gate[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  const tallies = new Map<string, Tally>();
  for (const file of files.sort()) {
    const name = file.replace('.jsonl', '');
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean)) {
      const tally = scoreProbe(parseProbe(line));
      for (const key of ['all', name]) tallies.set(key, add(tallies.get(key) ?? emptyTally, tally));
    }
  }
  console.log('Probes: pairs of tellings by people who had not seen the engine');
  console.log(
    printTable([
      ['', 'contradictions', 'recall', 'false alarms', 'per 1,000 words', 'precision'],
      ...[...tallies].map(([name, tally]) => describe(name, tally)),
    ]),
  );
  const figures = Object.fromEntries(
    ['all', 'unread'].flatMap((name) => listFigures(name, tallies.get(name) ?? emptyTally)),
  );
  if (process.env['UPDATE_FIGURES']) writeFileSync(figuresFile, `${JSON.stringify(figures, undefined, 2)}\n`);
  return compareFigures(figures, readFileSync(figuresFile, 'utf8'));
}

function scoreProbe(probe: Probe): Tally {
  const conflicts = analyzeProbe(probe).conflicts.filter(isShown);
  const right = conflicts.filter((conflict) => touches(conflict, probe));
  return {
    wanted: probe.conflict ? 1 : 0,
    found: Math.min(1, right.length),
    alarms: conflicts.length - right.length,
    words: `${probe.a} ${probe.b}`.split(/\s+/).length,
  };
}

/** A hint is no alarm. */
function isShown({ findings }: Conflict): boolean {
  return findings.some(({ severity }) => severity !== 'hint');
}

function add(one: Tally, other: Tally): Tally {
  return {
    wanted: one.wanted + other.wanted,
    found: one.found + other.found,
    alarms: one.alarms + other.alarms,
    words: one.words + other.words,
  };
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((1000 * part) / whole) / 1000;
}

function describe(name: string, { wanted, found, alarms, words }: Tally): string[] {
  return [
    name,
    String(wanted),
    wanted === 0 ? '–' : ratio(found, wanted).toFixed(3),
    String(alarms),
    ((1000 * alarms) / words).toFixed(2),
    found + alarms === 0 ? '–' : ratio(found, found + alarms).toFixed(3),
  ];
}

function listFigures(name: string, { wanted, found, alarms }: Tally): (readonly [string, number])[] {
  return [
    [`${name} probes recall`, ratio(found, wanted)],
    [`${name} probes precision`, ratio(found, found + alarms)],
  ];
}
