import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('wholeClaims', () => {
  const different: readonly (readonly [what: string, left: string, right: string])[] = [
    [
      'all against not everyone',
      '[[h!polarity: All nine were wearing]] helmets.',
      'And [[h!polarity: not everyone in the party had]] a helmet on.',
    ],
    [
      'nobody without against not all',
      '[[h!polarity: None of the climbers had left the hut without a helmet]].',
      '[[h!polarity: Not all the climbers carried]] a helmet.',
    ],
    [
      'all of a deed without a thing',
      '[[s!polarity: All the passengers survived]], the airline said.',
      '[[s!polarity: Not all the passengers survived]], the hospital in Lund said.',
    ],
  ];
  for (const [what, left, right] of different) {
    it(`finds ${what}`, () => {
      checkTexts([left, right]);
    });
  }

  const alike: readonly (readonly [what: string, left: string, right: string])[] = [
    ['two groups', 'All the shops had insurance.', 'Not all the houses had insurance.'],
    ['a group and everyone', 'All the guides carried a radio.', 'Not everyone in the crowd carried a radio.'],
    [
      'two numbers',
      'All [[n!number: nine]] carried a radio.',
      'Not all [[n!number: twelve]] carried a radio.',
    ],
    ['two things', 'All the climbers carried a radio.', 'Not all the climbers carried a rope.'],
    [
      'two deeds to one thing',
      'All the members signed the contract.',
      'Not all the members read the contract.',
    ],
    [
      'what is only wished',
      'If all the members signed the contract, work could begin.',
      'Not all the members signed the contract.',
    ],
    [
      'a version that tells both',
      'All the crew survived in May. Not all the crew survived in June.',
      'All the crew survived.',
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      checkTexts([left, right]);
    });
  }
});
