import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

describe('the decisions', () => {
  it('have a note on every run-time dependency', () => {
    const folder = 'docs/decisions';
    const titles = readdirSync(folder).map(
      (name) => readFileSync(join(folder, name), 'utf8').split('\n')[0] ?? '',
    );
    const noted = titles.join(' ').split(/[\s,:]+/);
    const dependencies = /"dependencies": \{([^}]*)\}/.exec(readFileSync('package.json', 'utf8'))?.[1] ?? '';
    const names = [...dependencies.matchAll(/"([^"]+)":/g)].map(([, name]) => name ?? '');
    assert.ok(names.length > 0);
    const missing = names.filter((name) => !noted.includes(name));
    assert.deepEqual(missing, []);
  });
});
