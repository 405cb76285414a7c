import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Statement } from '../model/comparison.ts';
import type { VersionId } from '../model/story.ts';
import { countVotes } from './countVotes.ts';

const state = (version: string, value: string): Statement => ({
  version: version as VersionId,
  value,
  span: { start: 0, end: value.length },
  sentence: { start: 0, end: 50 },
});
const reading = (value: string, ...versions: readonly string[]) => ({
  value,
  statements: versions.map((version) => state(version, value)),
  disputed: [],
});
const family = (index: number, ...versions: readonly string[]) => ({
  index,
  versions: versions.map((version) => version as VersionId),
});

describe('countVotes', () => {
  it('gives a family of copies one vote, for what most of them say', () => {
    const supports = countVotes(
      [reading('2016', 'a', 'b'), reading('2014', 'c')],
      [family(0, 'a', 'b'), family(1, 'c')],
    );
    assert.deepEqual(supports, [
      { votes: 1, families: 1 },
      { votes: 1, families: 1 },
    ]);
  });
  it('gives the whole vote to the plurality of a family that is at odds with itself', () => {
    const supports = countVotes([reading('14', 'a', 'b'), reading('41', 'c')], [family(0, 'a', 'b', 'c')]);
    assert.deepEqual(
      supports.map(({ votes }) => votes),
      [1, 0],
    );
  });
  it('splits the vote of a family that ties within itself', () => {
    const supports = countVotes([reading('14', 'a'), reading('41', 'b')], [family(0, 'a', 'b')]);
    assert.deepEqual(
      supports.map(({ votes }) => votes),
      [0.5, 0.5],
    );
  });
  it('counts no vote of a family that is silent', () => {
    const supports = countVotes([reading('14', 'a')], [family(0, 'a'), family(1, 'b')]);
    assert.deepEqual(supports, [{ votes: 1, families: 1 }]);
  });
});
