import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

const tested =
  'Inspectors of the port authority found salmonella in [[p!number: six]] of 45 sealed crates of pepper.';

describe('meetParts', () => {
  it('finds another part of one total, however the rest is told', () => {
    checkTexts([
      tested,
      'Nobody had touched the pepper on its way from the farm. In [[p!number: eleven]] of the 45, the germ was found.',
    ]);
    checkTexts([
      tested,
      'When the week was over, [[p!number: 11]] out of 45 had been found to hold the germ.',
    ]);
  });

  const alike: readonly (readonly [string, string, string])[] = [
    [
      'the rest of a total',
      'Inspectors of the port authority found salmonella in six of 45 sealed crates of pepper.',
      'Nobody had touched the pepper. In 39 of the 45, nothing was found.',
    ],
    [
      'another total',
      'Inspectors of the port authority found salmonella in six of 45 sealed crates of pepper.',
      'Nobody had touched the pepper. In eleven of the 60, the germ was found.',
    ],
    [
      'parts of which other things are said',
      'Three of the 40 passengers on the night ferry died, the coast guard said.',
      'Rain fell on the quay as 12 of the 40 passengers were brought in injured.',
    ],
    [
      'two parts that one version tells',
      'Of the 120 seats in the assembly the Centre won 55 of 120 and Labour won 40 of 120.',
      'For days nobody knew how it would end. The Greens won 12 of the 120.',
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves ${what} alone`, () => {
      checkTexts([left, right]);
    });
  }
});
