import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { VersionId } from '../../server/src/engine/index.ts';
import { analyzeVersions } from '../../server/src/testing/analyzeFixture.ts';
import { takeSamples, type Labeller, type Sample } from '../../bench/samples.ts';

/** A few short versions, one of which is labelled against the others: a line of `summedits_news.jsonl`. */
interface LabelledRow {
  readonly group: string;
  /** `target`: the others are siblings that agree; `pair`: the two say the same or do not. */
  readonly unit: string;
  readonly target?: string;
  readonly versions: readonly { readonly name: string; readonly text: string }[];
  readonly labels: readonly { readonly version: string; readonly label: string }[];
}

const text = { type: 'string' } as const;
const listOf = (...names: readonly string[]) => ({
  type: 'array',
  items: {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, text])),
    required: names,
  },
});
const isRow = new Ajv({ strict: false }).compile<LabelledRow>({
  type: 'object',
  properties: {
    group: text,
    unit: text,
    target: text,
    versions: listOf('name', 'text'),
    labels: listOf('version', 'label'),
  },
  required: ['group', 'unit', 'versions', 'labels'],
});

/** The findings in every set of pairs in a folder: a source for each file. */
export function samplePairs(folder: string): readonly Sample[] {
  if (!existsSync(folder)) return [];
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return files.sort().flatMap((name) => {
    const lines = readFileSync(join(folder, name), 'utf8').split('\n').filter(Boolean);
    return lines.flatMap((line) => sampleRow(parseRow(line), name.replace('.jsonl', '')));
  });
}

function parseRow(line: string): LabelledRow {
  const value: unknown = JSON.parse(line);
  if (isRow(value)) return value;
  throw new Error(`Not a row of labelled versions: ${JSON.stringify(isRow.errors)}`);
}

function sampleRow(row: LabelledRow, source: string): readonly Sample[] {
  const label = labellerOf(row);
  if (label === undefined) return [];
  const versions = row.versions.map((version) => ({
    id: version.name as VersionId,
    text: `${version.text}\n`,
  }));
  return takeSamples(analyzeVersions(versions), { source, group: row.group }, label);
}

/**
 * Every finding in a row without a contradiction is wrong. In one with it those on its target are right; of those on
 * the siblings alone the labels say nothing.
 */
function labellerOf({ unit, target, versions, labels }: LabelledRow): Labeller | undefined {
  const name = target ?? versions[0]?.name;
  const label = labels.find(({ version }) => version === name)?.label;
  if (label === 'consistent') return () => false;
  if (label !== 'contradicts') return undefined;
  return ({ version }) => (unit === 'target' && version !== name ? undefined : true);
}
