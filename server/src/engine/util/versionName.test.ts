import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { VersionId } from '../model/story.ts';
import { listVersionNames, versionName } from './versionName.ts';

const ids = (...names: readonly string[]) => names.map((name) => name as VersionId);

describe('versionName', () => {
  it('is the last part of a path or URI, decoded', () => {
    const names = ids('file:///desk/caf%C3%A9%20wire.txt', 'desk/a.md', 'a.md').map(versionName);
    assert.deepEqual(names, ['café wire.txt', 'a.md', 'a.md']);
  });
  it('leaves a name alone that cannot be decoded', () => {
    assert.deepEqual(ids('desk/100%.md').map(versionName), ['100%.md']);
  });
});

describe('listVersionNames', () => {
  it('joins names, each once, and counts those beyond the most', () => {
    assert.equal(listVersionNames([], 2), '');
    assert.equal(listVersionNames(ids('a', 'a'), 2), 'a');
    assert.equal(listVersionNames(ids('a', 'b', 'c'), 3), 'a, b and c');
    assert.equal(listVersionNames(ids('a', 'b', 'c'), 2), 'a, b and 1 more');
  });
});
