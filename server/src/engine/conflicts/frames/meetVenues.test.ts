import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

const aside = 'The price of tin fell on the exchange. A choir sang in the square.';
const other = 'Nobody was hurt. The road stayed dry all week.';

describe('venueMeeter', () => {
  it('finds one building in two places', () => {
    checkTexts([
      `${aside} Marek Tolland was found at dawn in a barn near [[p!place: Orvel]] after a farmer had reported a light.`,
      `${other} Tolland was run to ground, with straw in his hair, in an old barn outside [[p!place: Selm]].`,
    ]);
  });

  const alike: readonly (readonly [string, string, string])[] = [
    [
      'buildings of two people',
      `${aside} Marek Tolland was found at dawn in a barn near Orvel after a farmer had reported a light.`,
      `${other} Ida Brandt keeps forty goats, six hens and a donkey in a barn outside Selm.`,
    ],
    [
      'two buildings of one kind that one version has',
      `${aside} Marek Tolland was found at dawn in a barn near Orvel after a farmer had reported a light.`,
      `${other} Tolland slept in a barn near Orvel, and was run to ground, with straw in his hair, in an old barn outside Selm.`,
    ],
    [
      'hospitals that one person may have been to',
      `${aside} Marek Tolland was flown to a hospital in Orvel after he had lain in the snow for an hour.`,
      `${other} Tolland first saw the light of day, as he likes to tell, at the hospital in Selm.`,
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      checkTexts([left, right]);
    });
  }
});
