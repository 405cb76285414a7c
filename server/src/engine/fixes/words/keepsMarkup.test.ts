import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { keepsMarkup } from './keepsMarkup.ts';

describe('keepsMarkup', () => {
  it('refuses an edit that takes half of an emphasis away', () => {
    assert.equal(keepsMarkup('freed **Mirjam Volz', 'freed Kaspar Lindl'), false);
    assert.equal(keepsMarkup('Trigger:** The group did it.', 'The group did it.'), false);
  });
  it('lets whole emphases go and come', () => {
    assert.equal(keepsMarkup('freed **Mirjam Volz**', 'freed Kaspar Lindl'), true);
    assert.equal(keepsMarkup('freed Mirjam Volz', 'freed **Kaspar Lindl**'), true);
    assert.equal(keepsMarkup('**Volz', '**Lindl'), true);
  });
});
