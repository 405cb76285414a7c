import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { remember, rememberPair, rememberText } from './remember.ts';

describe('remember', () => {
  it('computes once for one object, and again for an equal one', () => {
    let computed = 0;
    const lengthOf = remember(({ text }: { readonly text: string }) => {
      computed += 1;
      return text.length;
    });
    const key = { text: 'pool' };
    assert.deepEqual([lengthOf(key), lengthOf(key), lengthOf({ text: 'pool' })], [4, 4, 4]);
    assert.equal(computed, 2);
  });
  it('remembers undefined as well', () => {
    let computed = 0;
    const nothing = remember(() => {
      computed += 1;
      return undefined;
    });
    const key = {};
    nothing(key);
    nothing(key);
    assert.equal(computed, 1);
  });
  it('keeps the order of two objects', () => {
    const join = rememberPair(
      (a: { readonly text: string }, b: { readonly text: string }) => a.text + b.text,
    );
    const [x, y] = [{ text: 'x' }, { text: 'y' }];
    assert.deepEqual([join(x, y), join(y, x)], ['xy', 'yx']);
  });
  it('computes once for equal texts while few others come between', () => {
    const computed: string[] = [];
    const lengthOf = rememberText((text) => computed.push(text));
    for (let round = 0; round < 3; round += 1) {
      lengthOf('mill');
      for (let other = 0; other < 1000; other += 1) lengthOf(String(other));
    }
    assert.equal(computed.filter((text) => text === 'mill').length, 1);
    for (let other = 0; other < 10_000; other += 1) lengthOf(`pool ${String(other)}`);
    lengthOf('mill');
    assert.equal(computed.filter((text) => text === 'mill').length, 2);
  });
});
