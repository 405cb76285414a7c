import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { shortNames, siglum } from './versionStates.ts';

describe('shortNames', () => {
  it('are file names', () => {
    assert.deepEqual(shortNames(['file:///d/wire.md', 'file:///d/a%20b.md']), ['wire.md', 'a b.md']);
  });

  it('take as many folders as it needs to tell one from the other', () => {
    const uris = [
      'file:///x/mon/wire.md',
      'file:///y/mon/wire.md',
      'file:///x/tue/wire.md',
      'file:///x/web.md',
    ];
    assert.deepEqual(shortNames(uris), ['x/mon/wire.md', 'y/mon/wire.md', 'tue/wire.md', 'web.md']);
  });

  it('end with one file named twice', () => {
    assert.deepEqual(shortNames(['file:///wire.md', 'file:///wire.md']), ['wire.md', 'wire.md']);
  });
});

describe('siglum', () => {
  it('counts in letters', () => {
    assert.deepEqual([0, 25, 26, 51, 52].map(siglum), ['A', 'Z', 'AA', 'AZ', 'BA']);
  });
});
