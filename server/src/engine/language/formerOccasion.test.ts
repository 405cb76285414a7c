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
  it('knows a former occasion by how long ago another one was', () => {
    checkTexts([
      'Fourteen years ago another lorry was hit on this crossing at Hallsund, without injuries.',
      'Two people were killed and 37 injured when a train hit a lorry on the crossing at Hallsund.',
    ]);
    checkTexts([
      'A first attempt at a deal between Halden and Coastlink, worth €1.1bn, was stopped six years ago.',
      'It is the second attempt at a deal between Halden and Coastlink.',
    ]);
  });
});
