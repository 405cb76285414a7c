import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyzeVersions } from '../../testing/analyzeFixture.ts';
import { placeSentences } from '../model/placeSentences.ts';
import type { VersionId } from '../model/story.ts';
import { placeFound } from './placeFound.ts';

describe('placeFound', () => {
  it('places what the sentences tell in their order, without what is left out', () => {
    const text = 'Nobody was hurt. The river took 9 of 12 boats. The rest lay still. It rose by 4 metres.';
    const [article] = analyzeVersions([{ id: 'wire.md' as VersionId, text }]).articles.values();
    assert.ok(article);
    const found = placeFound(
      placeSentences(article),
      ({ tokens }) => tokens.filter((token) => /^\d+$/.test(token.text)),
      ({ index }, figure) => (figure.text === '12' ? undefined : `${String(index)}: ${figure.text}`),
    );
    assert.deepEqual(found, ['1: 9', '3: 4']);
  });
});
