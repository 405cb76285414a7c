import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import manifest from '../package.json' with { type: 'json' };

describe('the decisions', () => {
  it('have a note on every run-time dependency', () => {
    const folder = 'docs/decisions';
    const titles = readdirSync(folder).map(
      (name) => readFileSync(join(folder, name), 'utf8').split('\n')[0] ?? '',
    );
    const noted = titles.join(' ').split(/[\s,:]+/);
    const missing = Object.keys(manifest.dependencies).filter((name) => !noted.includes(name));
    assert.deepEqual(missing, []);
  });
});
