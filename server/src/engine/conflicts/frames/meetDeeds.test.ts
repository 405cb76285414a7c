import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

const aside = 'The price of tin fell on the exchange. A choir sang in the square.';
const other = 'Nobody was hurt. The road stayed dry all week.';

describe('meetDeeds', () => {
  const different: readonly (readonly [string, string, string])[] = [
    [
      'where people meet on one day, by another verb and under another noun',
      `${aside} Deputy ministers from both countries will meet in [[p!place: Geneva]] on October 22.`,
      `${other} Senior officials are due to sit down together in [[p!place: Vienna]] on Tuesday the 22nd.`,
    ],
    [
      'when something begins work that is opened',
      `${aside} The brewer said that it would open its new bottling hall in [[d!date: March]].`,
      `${other} Glass is waiting in crates: the bottling hall will take in its first bottles in [[d!date: January]].`,
    ],
    [
      'when something was done to it that it had done',
      `${aside} The engine was overhauled in [[d!date: June]].`,
      `${other} Mechanics knew the thing well. It had had its overhaul as recently as [[d!date: August]].`,
    ],
    [
      'where somebody was taken',
      `${aside} The man, who had lain under the snow for an hour, was flown to the hospital in [[p!place: Wernach]].`,
      `${other} Doctors in [[p!place: Oberlind]], where a helicopter took him, call his condition stable.`,
    ],
    [
      'what a digest says under a key',
      `${aside} Growth rings show that the trees were felled in the winter of [[d!date: 1318]].`,
      `- Timber felled: winter of [[d!date: 1381]], as told by its rings`,
    ],
  ];
  for (const [what, left, right] of different) {
    it(`finds ${what}`, () => {
      checkTexts([left, right]);
    });
  }

  const alike: readonly (readonly [string, string, string])[] = [
    [
      'meetings of two days',
      `${aside} Deputy ministers from both countries will meet in Geneva on October 22.`,
      `${other} Senior officials are due to sit down together in Vienna on November 3.`,
    ],
    [
      'the openings of two',
      `${aside} The brewer said that it would open its new bottling hall in March.`,
      `${other} A museum of beer, paid for by the town, is to open its doors in January.`,
    ],
    [
      'the past and what is to come',
      `${aside} The engine was refurbished in June.`,
      `${other} Mechanics knew the thing well. It will have its overhaul in August.`,
    ],
    [
      'several who were taken to several towns',
      `${aside} The man, who had lain under the snow for an hour, was flown to the hospital in Wernach.`,
      `${other} A woman was taken to Wernach. Doctors in Oberlind, where a helicopter took him, call his condition stable.`,
    ],
    [
      'the seats of two companies',
      `${aside} The brewer, based in Halden and founded by a monk, employs forty people.`,
      `${other} Brill Partners, a consultancy that is based in Orvel, had been asked for its advice.`,
    ],
    [
      'the beginnings of two',
      `${aside} The war began in May, when nobody was looking.`,
      `${other} Rain or shine, it will open in June, said the owner of the pool.`,
    ],
    [
      'what is taken but not to a hospital',
      `${aside} The man, who had lain under the snow for an hour, was flown to the hospital in Wernach.`,
      `${other} The law takes effect in Oberlind, where a van took the ballots, on Sunday.`,
    ],
    [
      'where it was and where it went',
      `${aside} Deputy ministers from both countries will meet in Geneva on October 22.`,
      `${other} Senior officials from Vienna are due to sit down together on Tuesday the 22nd.`,
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      checkTexts([left, right]);
    });
  }
});
