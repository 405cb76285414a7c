import { describe, it } from 'mocha';
import { checkTexts } from '../../testing/checkTexts.ts';

describe('areOfTwoOccasions', () => {
  it('holds no figure of a former occasion against one of today', () => {
    checkTexts([
      'The pilots of Norjet will stop work for 48 hours from Friday. Their union wants more rest between flights.',
      'Pilots of Norjet walk out on Friday. Last time the pilots stopped work, in 2019, it was for 24 hours. Their union wants more rest.',
    ]);
  });
  it('compares two figures of one former occasion', () => {
    checkTexts([
      'Pilots of Norjet walk out on Friday. Last time the pilots stopped work, in 2019, it was for [[then!number: 48 hours]].',
      'Pilots of Norjet walk out on Friday. Last time the pilots stopped work, in 2019, it was for [[then!number: 24 hours]].',
    ]);
  });
  it('compares what two versions tell of one year', () => {
    checkTexts([
      'Pilots of Norjet walk out on Friday. In 2019, the pilots stopped work for [[then!number: 48 hours]].',
      'Pilots of Norjet walk out on Friday. The pilots stopped work for [[then!number: 24 hours]] in 2019.',
    ]);
  });
});
