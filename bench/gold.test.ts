import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseGold, type Gold, type GoldPlace } from './gold.ts';

const fixturesFolder = 'test-fixtures';

function countOccurrences(text: string, words: string): number {
  return text.split(words).length - 1;
}

function listPlaces({ conflicts, traps }: Gold): GoldPlace[] {
  return [...conflicts, ...traps].flatMap(({ readings }) => readings);
}

describe('labels of the golden stories', () => {
  const folders = readdirSync(fixturesFolder)
    .map((name) => join(fixturesFolder, name))
    .filter((folder) => existsSync(join(folder, 'gold.json')));

  for (const folder of folders) {
    const gold = parseGold(readFileSync(join(folder, 'gold.json'), 'utf8'));
    const readVersion = (name: string): string => readFileSync(join(folder, name), 'utf8');

    it(`of ${folder} name words that stand in their version`, () => {
      for (const { file, quote, occurrence } of listPlaces(gold)) {
        assert.ok(countOccurrences(readVersion(file), quote) >= (occurrence ?? 1), `${file}: ${quote}`);
      }
    });

    it(`of ${folder} mend words that are labelled, in a version that is flagged, towards a majority`, () => {
      for (const { id, fix, flag, majority, readings } of gold.conflicts) {
        if (!fix) continue;
        assert.ok(majority !== null, id);
        assert.ok(flag.includes(fix.file), id);
        assert.ok(
          readings.some(({ file, quote }) => file === fix.file && quote === fix.from),
          id,
        );
      }
    });
  }
});
