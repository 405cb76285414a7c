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

  it('hears who tells the same number of the deed in other words, so that one version stands alone', () => {
    checkTexts([
      `In brief: Lundmouth\n\n[[s!attribution: Prosecutors in Lundmouth]] say [[n!number: six]] harbour workers were arrested after a tonne of cocaine was found in crates of bananas.\n\nThe law on the levy applies from 1 January 2027. It should raise 240 million crowns each year.\n\nIvo Handel, deputy head of the Harbour Inspectorate, said the quay was inspected in November.`,
      `Cocaine in the bananas\n\nCocaine came to Lundmouth in crates of bananas. Prosecutors said four port workers had been taken into custody and would face a judge.\n\nFrom January 1, 2027 ships pay for what they land: that is when the levy on cargo takes effect. It may bring in 240 million crowns a year.\n\nThe deputy director of the Harbour Inspectorate, Ivo Handel, says officials last visited the quay in November.`,
      `Docks raid nets cocaine\n\nLUNDMOUTH, March 3 - Police in Lundmouth opened crates of bananas on Monday, found a tonne of cocaine and arrested four dock workers, [[s!attribution: the chief constable]] said.\n\nA levy on cargo takes effect on January 1, 2027, and is expected to raise 240 million crowns a year.\n\nIvo Handel, deputy head of the Harbour Inspectorate, said the quay was last inspected in November.`,
    ]);
  });

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
