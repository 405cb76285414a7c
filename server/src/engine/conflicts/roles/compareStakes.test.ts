import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';

const wordsOf = (...versions: readonly string[]) => findDisputedWords('role', versions);

describe('compareStakes', () => {
  it('finds a share of another body', () => {
    assert.deepEqual(
      wordsOf(
        'Orsa Steel turned down a bid from Pelm Metals on Monday. The Holm Fund, which owns 21% of Orsa Steel, backed the board.',
        'Pelm Metals was sent away by Orsa Steel on Monday. The Holm Fund is the largest shareholder in Pelm Metals, with 21 per cent.',
      ),
      ['21% of Orsa Steel', 'Pelm Metals, with 21 per cent'],
    );
  });

  it('finds it in brackets', () => {
    assert.deepEqual(
      wordsOf(
        'Orsa Steel turned down a bid from Pelm Metals on Monday. Holm Fund (21% of Pelm Metals) backed the board.',
        'Pelm Metals was sent away by Orsa Steel on Monday. Holm Fund holds a 21% stake in Orsa Steel.',
      ),
      ['21% of Pelm Metals', '21% stake in Orsa Steel'],
    );
  });

  const alike: readonly (readonly [string, string, string])[] = [
    [
      'the same share in other words',
      'Orsa Steel turned down a bid from Pelm Metals on Monday. The Holm Fund, which owns 21% of Orsa Steel, backed the board.',
      'Pelm Metals was sent away by Orsa Steel on Monday. The Holm Fund is the largest shareholder in Orsa Steel, with 21 per cent.',
    ],
    [
      'a holder of both',
      'Orsa Steel turned down a bid from Pelm Metals on Monday. The Holm Fund owns 21% of Orsa Steel. The Holm Fund has 21% of Pelm Metals.',
      'Pelm Metals was sent away by Orsa Steel on Monday. The Holm Fund is the largest shareholder in Pelm Metals, with 21 per cent.',
    ],
    [
      'a group by a part of its name',
      'Orsa turned down a bid from Pelm Metals on Monday. The Holm Fund, which owns 21% of Orsa, backed the board.',
      'Pelm Metals was sent away by Orsa Steel on Monday. The Holm Fund owns 21% of Orsa Steel.',
    ],
    [
      'other shares',
      'Orsa Steel turned down a bid from Pelm Metals on Monday. The Holm Fund owns 21% of Orsa Steel.',
      'Pelm Metals was sent away by Orsa Steel on Monday. The Holm Fund owns 4% of Pelm Metals.',
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      assert.deepEqual(wordsOf(left, right), []);
    });
  }
});
