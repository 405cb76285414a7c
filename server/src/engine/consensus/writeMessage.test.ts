import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Reading } from '../model/conflict.ts';
import type { VersionId } from '../model/story.ts';
import { writeMessage } from './writeMessage.ts';

const reading = (text: string, ...versions: readonly string[]): Reading => ({
  value: text,
  passages: versions.map((version) => ({
    version: version as VersionId,
    span: { start: 0, end: text.length },
    text,
    value: text,
    sentence: { start: 0, end: text.length },
  })),
  votes: 1,
  families: 1,
});
const own = { text: '41-inch', value: '41 inches', version: 'file:///desk/paper.txt' as VersionId };

describe('writeMessage', () => {
  it('says what stands here and what elsewhere, by file names', () => {
    assert.equal(
      writeMessage('Figure', own, [
        reading('14-inch', 'file:///desk/wire.txt', 'file:///desk/the%20gazette.txt'),
      ]),
      'Figure differs: “41-inch” here, “14-inch” in wire.txt and the gazette.txt',
    );
  });
  it('tells values that are printed alike by what they say, whichever version prints them', () => {
    const denied = reading('significance', 'brief.md');
    const others: Reading = {
      ...denied,
      value: 'not significant',
      passages: [
        ...denied.passages.map((passage) => ({ ...passage, value: 'not significant' })),
        ...reading('significant', 'pickup.txt').passages.map((passage) => ({
          ...passage,
          value: 'not significant',
        })),
      ],
    };
    const same = { text: 'significant', value: 'significant', version: 'wire.txt' as VersionId };
    assert.equal(
      writeMessage('Statement', same, [others]),
      'Statement differs: “significant” here, “not significant” in brief.md and pickup.txt',
    );
  });
  it('names two readings and two versions of each, and counts the rest', () => {
    assert.equal(
      writeMessage('Figure', own, [
        reading('1', 'a', 'b', 'c'),
        reading('2', 'd'),
        reading('3', 'e'),
        reading('4', 'f'),
      ]),
      'Figure differs: “41-inch” here, “1” in a, b and 1 more, “2” in d and 2 more readings',
    );
    const three = [reading('1', 'a'), reading('2', 'd'), reading('3', 'e')];
    assert.match(writeMessage('Figure', own, three), / and 1 more reading$/);
  });
  it('names a version once, and its own only where no other has the reading', () => {
    assert.match(writeMessage('Figure', own, [reading('14', 'b', 'b')]), /“14” in b$/);
    assert.match(writeMessage('Figure', own, [reading('14', own.version, 'b')]), /“14” in b$/);
    assert.match(writeMessage('Figure', own, [reading('14', own.version)]), /“14” in paper\.txt$/);
  });
  it('cuts a long passage at a word and stays in one line of about 120 characters', () => {
    const long = 'We will never,\n  never sell this pier to anybody who does not mean to keep it open';
    const message = writeMessage('Quotation', { ...own, text: long, value: long }, [
      reading('No.', 'wire.txt'),
    ]);
    assert.equal(
      message,
      'Quotation differs: “We will never, never sell this pier to anybody…” here, “No.” in wire.txt',
    );
    const both = writeMessage('Quotation', { ...own, text: long, value: long }, [reading(long, 'wire.txt')]);
    assert.equal(
      both,
      'Quotation differs: “We will never, never sell this…” here, “We will never, never sell this…” in wire.txt',
    );
    const three = writeMessage('Quotation', { ...own, text: long, value: long }, [
      reading(long, 'a', 'b'),
      reading(long, 'c'),
    ]);
    assert.ok(three.length <= 120, three);
  });
  it('tells readings apart that underline the same words', () => {
    const more = { text: '40', value: 'more than 40', version: 'a' as VersionId };
    const fewer = reading('40', 'b');
    assert.equal(
      writeMessage('Figure', more, [
        { ...fewer, passages: fewer.passages.map((passage) => ({ ...passage, value: 'fewer than 40' })) },
      ]),
      'Figure differs: “more than 40” here, “fewer than 40” in b',
    );
  });
  it('quotes no version for what another says: the commonest words, their versions, and how many more', () => {
    const passages = [reading('2.4m', 'a'), reading('2.5m', 'b', 'c')].flatMap((one) => one.passages);
    assert.match(
      writeMessage('Figure', own, [{ ...reading('2.5m', 'b'), passages }]),
      /here, “2\.5m” in b, c and 1 more$/,
    );
    const tied = passages.slice(0, 2);
    assert.match(
      writeMessage('Figure', own, [{ ...reading('2.5m', 'b'), passages: tied }]),
      /here, “2\.5m” in b and 1 more$/,
    );
  });
  it('never says which is wrong', () => {
    assert.doesNotMatch(writeMessage('Name', own, [reading('x', 'a')]), /wrong|error|incorrect|mistake/i);
  });
});
