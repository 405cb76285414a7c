import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import fc from 'fast-check';
import { baseForms, inflectLike, verbBaseOf } from './inflect.ts';

describe('inflectLike', () => {
  it('gives a verb the tense of another', () => {
    const cases = [
      ['deny', 'admitted', 'denied'],
      ['take', 'approved', 'took'],
      ['sell', 'bought', 'sold'],
      ['lose', 'wins', 'loses'],
      ['stop', 'starting', 'stopping'],
      ['lie', 'standing', 'lying'],
      ['agree', 'refusing', 'agreeing'],
      ['lower', 'raise', 'lower'],
      ['worsen', 'improves', 'worsens'],
      ['permit', 'banned', 'permitted'],
      ['open', 'closed', 'opened'],
    ];
    for (const [lemma = '', example = '', expected] of cases)
      assert.equal(inflectLike(lemma, example), expected);
  });

  it('tells the participle from the past by the word before', () => {
    assert.equal(inflectLike('take', 'approved', 'was'), 'taken');
    assert.equal(inflectLike('take', 'approved', 'council'), 'took');
    assert.equal(inflectLike('take', 'given'), 'taken');
  });

  it('gives a noun the number and an adjective the degree of another', () => {
    assert.equal(inflectLike('woman', 'drivers'), 'women');
    assert.equal(inflectLike('box', 'men'), 'boxes');
    assert.equal(inflectLike('city', 'towns'), 'cities');
    assert.equal(inflectLike('child', 'adult'), 'child');
    assert.equal(inflectLike('low', 'higher'), 'lower');
    assert.equal(inflectLike('big', 'smallest'), 'biggest');
    assert.equal(inflectLike('good', 'worst'), 'best');
  });

  it('keeps a capital letter', () => {
    assert.equal(inflectLike('reject', 'Approved'), 'Rejected');
  });

  it('accepts any strings', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (lemma, example, before) => {
        assert.equal(typeof inflectLike(lemma, example, before), 'string');
        assert.equal(baseForms(example)[0], example);
      }),
    );
  });
});

describe('baseForms', () => {
  it('holds the dictionary form of irregular and regular forms', () => {
    for (const [form, base] of [
      ['went', 'go'],
      ['women', 'woman'],
      ['stopped', 'stop'],
      ['denied', 'deny'],
      ['taking', 'take'],
      ['boxes', 'box'],
      ['dying', 'die'],
    ]) {
      assert.ok(baseForms(form ?? '').includes(base ?? ''), form);
    }
  });
});

describe('verbBaseOf', () => {
  it('keeps a dictionary form that bends to the word, and finds one where it does not', () => {
    assert.equal(verbBaseOf({ lemma: 'open', normal: 'opened' }), 'open');
    assert.equal(verbBaseOf({ lemma: 'fin', normal: 'fined' }), 'fine');
    assert.equal(verbBaseOf({ lemma: 'zorp', normal: 'zorpled' }), 'zorp');
  });
});
