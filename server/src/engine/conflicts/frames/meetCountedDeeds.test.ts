import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

/** Sentences about something else, so that little in the versions is alike but the deed. */
const aside = 'The price of tin fell on the exchange. A choir sang in the square of Lundmouth.';
const other = 'Nobody was hurt in Lundmouth. The road stayed dry all week.';

describe('countedDeedMeeter', () => {
  const different: readonly (readonly [string, string, string])[] = [
    [
      'how many a deed was done to, told by a phrase and by a verb',
      `${aside} Police in Lundmouth opened the crates of bananas on Monday, found a tonne of cocaine and arrested [[n!number: four]] dock workers.`,
      `Cocaine came to Lundmouth in crates of bananas. Prosecutors said [[n!number: six]] port workers had been taken into custody and would face a judge. ${other}`,
    ],
  ];
  for (const [what, left, right] of different) {
    it(`finds ${what}`, () => {
      checkTexts([left, right]);
    });
  }

  const alike: readonly (readonly [string, string, string])[] = [
    [
      'a deed that one version counts twice',
      `${aside} Police in Lundmouth opened the crates of bananas on Monday, found a tonne of cocaine and arrested four dock workers. On the other quay guards arrested nine dock workers.`,
      `Cocaine came to Lundmouth in crates of bananas. Prosecutors said six port workers had been taken into custody and would face a judge. ${other}`,
    ],
    [
      'how many there are on each of two sides',
      `${aside} One sailor on each boat was rescued from the harbour of Lundmouth.`,
      `${other} Two sailors, a Dane and a Dutchman, were rescued from the harbour by a pilot.`,
    ],
    [
      'people of two nations',
      `${aside} Police in Lundmouth opened the crates of bananas on Monday, found a tonne of cocaine and arrested four Baltic workers.`,
      `Cocaine came to Lundmouth in crates of bananas. Prosecutors said six Iberian workers had been taken into custody and would face a judge. ${other}`,
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      checkTexts([left, right]);
    });
  }
});
