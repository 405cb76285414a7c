import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';

describe('roleNames', () => {
  it('takes no number behind the key of a digest for a part of the name behind it', () => {
    assert.deepEqual(
      findDisputedWords('role', [
        'Six Green members voted with the Harbour Union opposition.',
        '- **Rebels:** Six Harbour Union members broke ranks and voted with Green.',
      ]),
      [
        'Green members voted with the Harbour Union',
        'Harbour Union members broke ranks and voted with Green',
      ],
    );
  });
});
