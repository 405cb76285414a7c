import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

/** Sentences about something else, so that little in the versions is alike but the deed. */
const aside = 'The price of tin fell on the exchange. A choir sang in the square.';
const other = 'Nobody was hurt. The road stayed dry all week.';

describe('framedFactMeeter', () => {
  const different: readonly (readonly [string, string, string])[] = [
    [
      'where one deed was done, in other words and another order',
      `${aside} The company blamed hinges made by its supplier Dravik at a plant in [[p!place: Port Osmer]].`,
      `${other} Sollen points at Dravik, which made the hinges at its works in [[p!place: Lundmouth]].`,
    ],
    [
      'when one deed is to be done, by another verb',
      `${aside} The bell is to be lifted from the tower in [[d!date: September]], by crane.`,
      `${other} By crane, workmen will raise the bell from the tower in [[d!date: October]].`,
    ],
  ];
  for (const [what, left, right] of different) {
    it(`finds ${what}`, () => {
      checkTexts([left, right]);
    });
  }

  const alike: readonly (readonly [string, string, string])[] = [
    [
      'what was planned against what happened',
      `${aside} The bell of the minster is to be lifted from the tower in September, by crane, sexton Ida Moll says.`,
      `${other} By crane, three workmen from a firm of riggers had raised the bell in October, while children watched.`,
    ],
    [
      'two deeds of one kind that one version tells',
      `${aside} The company blamed Dravik, a supplier, which had made hinges in Lundmouth since the spring of its founding. Dravik made other hinges, of brass, at a plant in Port Osmer.`,
      `${other} Sollen, whose lawyers have written to everybody, points at Dravik, which made the hinges at its works in Lundmouth.`,
    ],
    [
      'where something came from and where it was done',
      `${aside} The bell was lifted in Lundmouth by a crane that had stood idle for most of the summer.`,
      `${other} By crane, workmen lifted the bell, with ropes and a great deal of shouting, from Port Osmer.`,
    ],
    [
      'deeds of two',
      `${aside} The company blamed hinges made by its supplier Dravik at a plant in Port Osmer.`,
      `${other} Lawyers point at Kessel, which made the hinges at its works in Lundmouth.`,
    ],
    [
      'where somebody is from who takes part',
      `${aside} Dravik sold a foundry in Lundmouth to its bank after the worst winter that anybody can remember.`,
      `${other} It was sold by Dravik, an engineer from Port Osmer, though a foundry seldom finds a buyer.`,
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      checkTexts([left, right]);
    });
  }
});
