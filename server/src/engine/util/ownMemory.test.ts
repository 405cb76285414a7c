import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { memoryGiver, ownMemoryOf } from './ownMemory.ts';
import { remember } from './remember.ts';

describe('memoryGiver', () => {
  const withOwnMemory = memoryGiver();
  const article = { text: 'The mill burned.' };
  it('gives back the object that it was given, which looks as before', () => {
    assert.equal(withOwnMemory(article), article);
    assert.deepEqual(article, { text: 'The mill burned.' });
    assert.equal(JSON.stringify(article), '{"text":"The mill burned."}');
  });
  it('leaves a copy without memory, since what is remembered of the one need not hold for the other', () => {
    assert.ok(ownMemoryOf(article));
    assert.equal(ownMemoryOf({ ...article }), undefined);
  });
  it('is where each that remembers keeps what it computed, once, undefined among it', () => {
    let computed = 0;
    const lengthOf = remember(({ text }: { readonly text: string }) => {
      computed += 1;
      return text.length;
    });
    const nothingOf = remember((): string | undefined => {
      computed += 1;
      return undefined;
    });
    const story = withOwnMemory({ text: 'pool' });
    assert.deepEqual(
      [lengthOf(story), nothingOf(story), lengthOf(story), nothingOf(story)],
      [4, undefined, 4, undefined],
    );
    assert.equal(computed, 2);
    assert.ok(ownMemoryOf(story)?.values.includes(4));
  });
  it('keeps apart what one function remembers of two sorts of objects, and two functions of one', () => {
    const [giveOther, text] = [memoryGiver(), 'pool'];
    const lengthOf = remember((of: { readonly text: string }) => of.text.length);
    const firstOf = remember((of: { readonly text: string }) => of.text[0]);
    const all = [withOwnMemory({ text }), giveOther({ text: 'mill' }), withOwnMemory({ text: 'p' })];
    const read = () => all.map((each) => [lengthOf(each), firstOf(each)]);
    assert.deepEqual(read(), [
      [4, 'p'],
      [4, 'm'],
      [1, 'p'],
    ]);
    assert.deepEqual(read(), [
      [4, 'p'],
      [4, 'm'],
      [1, 'p'],
    ]);
  });
});
