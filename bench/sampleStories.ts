import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseGold } from './gold.ts';
import { labelFinding } from './score.ts';
import type { VersionId } from '../server/src/engine/index.ts';
import { analyzeVersions } from '../server/src/testing/analyzeFixture.ts';
import { takeSamples, type Sample } from './samples.ts';

/** The findings in the labelled stories of a folder, but for those whose names are in `except`. */
export function sampleStories(
  folder: string,
  source: string,
  except: ReadonlySet<string> = new Set(),
): readonly Sample[] {
  return listStories(folder)
    .filter((name) => !except.has(name))
    .flatMap((name) => sampleStory(join(folder, name), { source, group: name }));
}

/** The names of the labelled stories in a folder, in the order of the alphabet. */
export function listStories(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'gold.json')))
    .sort();
}

function sampleStory(folder: string, origin: Pick<Sample, 'source' | 'group'>): readonly Sample[] {
  const gold = parseGold(readFileSync(join(folder, 'gold.json'), 'utf8'));
  const versions = gold.versions.map((name) => ({
    id: name as VersionId,
    text: readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, ''),
  }));
  const texts = new Map(versions.map(({ id, text }) => [String(id), text]));
  return takeSamples(analyzeVersions(versions), origin, (finding) => {
    const label = labelFinding(finding, gold, texts);
    return label === 'neither' ? undefined : label === 'right';
  });
}
