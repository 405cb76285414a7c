import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { Readers, type Remembering } from './readers.ts';

interface Page extends Remembering {
  readonly text: string;
}

describe('Readers', () => {
  it('read an object once each, and an equal one again', () => {
    const readers = new Readers<Page>();
    const read: string[] = [];
    const lengthOf = readers.remember(({ text }) => read.push(`length of ${text}`));
    const isEmpty = readers.remember(({ text }) => text === '' || read.push(`emptiness of ${text}`) === 0);
    const page = { text: 'pool', memory: readers.newMemory() };
    assert.deepEqual([lengthOf(page), lengthOf(page), isEmpty(page), isEmpty(page)], [1, 1, false, false]);
    assert.deepEqual(read, ['length of pool', 'emptiness of pool']);
    lengthOf({ text: 'pool', memory: readers.newMemory() });
    assert.equal(read.length, 3);
  });
  it('remember that they have found nothing', () => {
    const readers = new Readers<Page>();
    let asked = 0;
    const find = readers.remember((): string | undefined => {
      asked += 1;
      return undefined;
    });
    const page = { text: '', memory: readers.newMemory() };
    assert.deepEqual([find(page), find(page), asked], [undefined, undefined, 1]);
  });
  it('read two objects once, in their order', () => {
    const readers = new Readers<Page>();
    let asked = 0;
    const join = readers.rememberPair((a, b: Page) => {
      asked += 1;
      return a.text + b.text;
    });
    const [x, y] = ['x', 'y'].map((text) => ({ text, memory: readers.newMemory() }));
    assert.ok(x && y);
    assert.deepEqual([join(x, y), join(x, y), join(y, x), asked], ['xy', 'xy', 'yx', 2]);
  });
});
