import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Version, VersionId } from '../engine/index.ts';
import { analyzeVersions } from './analyzeFixture.ts';
import { printAnalysis } from './printAnalysis.ts';

const fixturesFolder = 'test-fixtures';
const isUpdate = Boolean(process.env['UPDATE_EXPECTED']);

function readVersions(folder: string): Version[] {
  return readdirSync(folder)
    .filter((name) => /\.(txt|md)$/.test(name) && name !== 'expected.findings')
    .sort()
    .map((name) => ({
      id: name as VersionId,
      text: readFileSync(join(folder, name), 'utf8').replace(/^\uFEFF/, ''),
    }));
}

describe('golden stories', function () {
  this.timeout(30_000);
  const folders = readdirSync(fixturesFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

  it('are four or more', () => {
    assert.ok(folders.length >= 4);
  });

  for (const { name } of folders) {
    it(`${name} shows what expected.findings says`, () => {
      const folder = join(fixturesFolder, name);
      const analysis = analyzeVersions(readVersions(folder));
      assert.deepEqual(analysis.failures, []);
      const printed = printAnalysis(analysis);
      const file = join(folder, 'expected.findings');
      if (isUpdate) {
        assert.ok(
          !process.env['CI'],
          'UPDATE_EXPECTED rewrites what is expected; in CI that would hide a change.',
        );
        writeFileSync(file, printed);
      }
      assert.equal(printed, existsSync(file) ? readFileSync(file, 'utf8') : '');
    });
  }
});
