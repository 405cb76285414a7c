import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkAlignment } from '../../testing/check.ts';
import { analyzeVersions } from '../../testing/analyzeFixture.ts';
import type { VersionId } from '../model/story.ts';
import { alignSentences } from './alignSentences.ts';
import { indexStems, weighAll } from './stemIndex.ts';

/** Pairs of sentences of two texts, by their numbers. */
function pairs(left: string, right: string): readonly string[] {
  const versions = [left, right].map((text, index) => ({ id: `${String(index)}.md` as VersionId, text }));
  const [first, second] = [...analyzeVersions(versions).articles.values()].map(indexStems);
  assert.ok(first && second);
  return alignSentences(first, second, weighAll(first, second))
    .map(({ left: a, right: b }) => `${String(a.index)}-${String(b.index)}`)
    .sort();
}

const fire = 'The fire at the paper mill killed two guards on Monday.';
const trade = 'Grocers asked the council for a larger market hall by the canal.';
const bridge = 'Engineers found rust under the northern railway bridge.';

describe('alignSentences', () => {
  it('pairs what tells the same, whatever the order', () => {
    assert.deepEqual(pairs(`${fire} ${trade} ${bridge}`, `${bridge} ${fire} ${trade}`), [
      '0-1',
      '1-2',
      '2-0',
    ]);
  });
  it('pairs two sentences with the one that merged them', () => {
    assert.deepEqual(
      pairs(
        `${fire} ${bridge} ${trade}`,
        `The fire at the paper mill killed two guards on Monday and engineers found rust under the northern railway bridge. ${trade}`,
      ),
      ['0-0', '1-0', '2-1'],
    );
  });
  it('pairs nothing that shares no more than a word', () => {
    assert.deepEqual(
      pairs(`${fire} ${trade}`, 'On Monday the ferry sailed. A choir sang in the church of the island.'),
      [],
    );
  });
  it('accepts versions without a sentence', () => {
    assert.deepEqual(pairs('', fire), []);
  });
});

describe('findParallels', () => {
  it('links one passage over three versions and keeps others apart', () => {
    checkAlignment(`
      //- a.md
      [[fire: ${fire}]] [[trade: ${trade}]]
      //- b.md
      [[trade: Grocers asked for a larger market hall by the canal.]] [[fire: On Monday a fire at the paper mill killed two guards.]]
      //- c.md
      [[fire: Two guards were killed on Monday by the fire at the paper mill.]] [[bridge: ${bridge}]]
    `);
  });
});
