import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { defaultConfiguration } from '../session/configuration.ts';
import type { FileContent, Files } from '../session/files.ts';
import { gatherArticles } from './gatherArticles.ts';

/** A disk on which files vanish between being listed and being read. */
const disk: Files = {
  list: (folderUri) =>
    Promise.resolve({
      files: ['a', 'b', 'gone', 'old'].map((name) => ({ uri: `${folderUri}/${name}.txt`, size: 1 })),
      skipped: [{ uri: `${folderUri}/huge.txt`, reason: 'too large' }],
    }),
  read: (uri): Promise<FileContent> => {
    if (uri.endsWith('gone.txt')) return Promise.resolve({ kind: 'unreadable', reason: 'gone' });
    if (uri.endsWith('old.txt'))
      return Promise.resolve({ kind: 'text', text: 'old', note: 'read as Windows-1252' });
    return Promise.resolve({ kind: 'text', text: uri.slice(-5) });
  },
  readText: () => Promise.resolve(undefined),
  writeText: () => Promise.resolve(),
};

describe('gatherArticles', () => {
  it('reads what it can and says what it could not, each file once', async () => {
    const { texts, skipped, notes } = await gatherArticles(
      disk,
      {
        paths: [
          { path: '/desk', kind: 'folder' },
          { path: '/desk/a.txt', kind: 'file' },
        ],
        printRoot: '/desk',
        folder: '/desk',
      },
      defaultConfiguration,
    );
    assert.deepEqual([...texts].sort(), [
      ['file:///desk/a.txt', 'a.txt'],
      ['file:///desk/b.txt', 'b.txt'],
      ['file:///desk/old.txt', 'old'],
    ]);
    assert.deepEqual(skipped, [
      { uri: 'file:///desk/gone.txt', reason: 'gone' },
      { uri: 'file:///desk/huge.txt', reason: 'too large' },
    ]);
    assert.deepEqual(notes, [{ uri: 'file:///desk/old.txt', reason: 'read as Windows-1252' }]);
  });
});
