import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { introducesQuotation, isReportingVerb } from './reportingVerbs.ts';

describe('isReportingVerb', () => {
  it('knows the forms of regular and irregular verbs', () => {
    for (const form of [
      'said',
      'told',
      'denies',
      'denied',
      'admitted',
      'admitting',
      'announced',
      'urging',
      'stresses',
      'wrote',
    ])
      assert.ok(isReportingVerb(form), form);
  });

  it('leaves verbs that report only beside quotation marks to introducesQuotation', () => {
    assert.ok(!isReportingVerb('went'));
    assert.ok(introducesQuotation('went'));
    assert.ok(!introducesQuotation('closed'));
  });
});
