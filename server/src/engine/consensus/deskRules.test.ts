import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Story } from '../model/story.ts';
import { applyDeskRules } from './deskRules.ts';

const story = (rules: Partial<Pick<Story, 'houseStyle' | 'verifiedFacts'>>): Story => ({
  id: 'dam',
  versions: [],
  houseStyle: [],
  verifiedFacts: [],
  ...rules,
});
const checked = (against: readonly string[]) =>
  story({ verifiedFacts: [{ kind: 'date', value: '2014', against, source: 'land register' }] });
const styled = story({ houseStyle: [{ preferred: 'Zelenskyy', instead: ['Zelensky'] }] });

describe('applyDeskRules', () => {
  it('takes the reading that the desk has verified, with its source', () => {
    assert.deepEqual(applyDeskRules('date', ['2016', '2014'], checked(['2016'])), {
      reading: 1,
      reason: 'verified: land register',
    });
  });
  it('takes a verified fact without named rivals against any reading', () => {
    assert.equal(applyDeskRules('date', ['2014', '2019'], checked([]))?.reading, 0);
  });
  it('leaves a verified fact to its own kind, its own rivals and the readings that are there', () => {
    assert.equal(applyDeskRules('number', ['2016', '2014'], checked(['2016'])), undefined);
    assert.equal(applyDeskRules('date', ['2014', '2019'], checked(['2016'])), undefined);
    assert.equal(applyDeskRules('date', ['2016', '2019'], checked([])), undefined);
  });
  it('takes the house style for names and terms, whatever the capitals', () => {
    const ruling = { reading: 1, reason: 'house style' };
    assert.deepEqual(applyDeskRules('name', ['zelensky', 'ZELENSKYY'], styled), ruling);
    assert.deepEqual(applyDeskRules('term', ['Zelensky', 'Zelenskyy'], styled), ruling);
  });
  it('lets house style settle nothing of another kind, and no third spelling', () => {
    assert.equal(applyDeskRules('quote', ['Zelensky', 'Zelenskyy'], styled), undefined);
    assert.equal(applyDeskRules('name', ['Zelenskyy', 'Selenskyj'], styled), undefined);
  });
  it('puts a verified fact before the house style', () => {
    const both = story({
      houseStyle: styled.houseStyle,
      verifiedFacts: [{ kind: 'name', value: 'Zelensky', against: [], source: 'passport' }],
    });
    assert.deepEqual(applyDeskRules('name', ['Zelenskyy', 'Zelensky'], both), {
      reading: 1,
      reason: 'verified: passport',
    });
  });
});
