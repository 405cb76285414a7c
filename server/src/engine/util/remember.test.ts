import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { remember, rememberPair } from './remember.ts';

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
});
