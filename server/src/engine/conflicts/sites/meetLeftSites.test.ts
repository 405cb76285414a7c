import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('leftSiteMeeter', () => {
  const different: readonly (readonly [string, string, string])[] = [
    [
      'where somebody learned, told in other words',
      'Before she opened her bakery Ines Marrow had learned the craft in [[n!place: Lisbon]] from the confectioner Duarte Pinho, who died in May.',
      'Duarte Pinho, the confectioner, taught her in [[n!place: Seville]], Ines Marrow says; his death in May was a blow.',
    ],
    [
      'a country and a landscape of another',
      'The balloon with its three passengers came down in the desert of [[n!place: Nevada]] on Friday, after nine days aloft.',
      'Nine days aloft, and then on Friday the balloon with its three passengers touched the ground in the [[n!place: Namibian]] desert.',
    ],
    [
      'a river',
      'Volunteers gathered 400 dead pike along the [[n!place: Oblava]] on Sunday, and anglers are angry.',
      'Anglers are angry since 400 dead pike were gathered by volunteers along the [[n!place: Tesna]] on Sunday.',
    ],
    [
      'the other street of a corner',
      'A bus and a milk van collided at the corner of Mill Street and [[n!place: Chapel Road]] on Tuesday; nine people were hurt.',
      'Nine people were hurt on Tuesday when a milk van ran into a bus at the corner of Mill Street and [[n!place: Orchard Lane]].',
    ],
    [
      'an island, behind the sort of place',
      'Botanists have found the fern, thought extinct since 1911, on the island of [[n!place: Sorvik]], on a cliff above the ferry.',
      'A cliff on the island of [[n!place: Hestoy]] is home to a fern that everybody thought extinct.',
    ],
    [
      'whose beach it was',
      'The kite surfer drifted for nine hours from a [[n!place: Spanish]] beach to Ceuta, the coastguard said.',
      'To Ceuta from a [[n!place: Portuguese]] beach is a long way: nine hours the kite surfer drifted, as the coastguard said.',
    ],
    [
      'a lake',
      'The floating theatre on [[n!place: Lake Oderin]] will be rebuilt for 54 million crowns, and tickets are on sale.',
      'Tickets are on sale, and 54 million crowns will be spent: the floating theatre rises again on the shore of [[n!place: Lake Tesna]].',
    ],
    [
      'the other end of a road',
      'Snow buried the road between Oberried and [[n!place: Falkau]] on Friday; the postman Veit Maurer was dug out alive after six hours.',
      'On Friday Veit Maurer, a postman, was dug out alive after six hours in the snow, on the road between Oberried and [[n!place: Hinterzarten]].',
    ],
  ];
  for (const [what, left, right] of different) {
    it(`finds ${what}`, () => {
      checkTexts([left, right]);
    });
  }

  const alike: readonly (readonly [string, string, string])[] = [
    [
      'a town and the country that the other version names',
      'The ring was found last week in a safe in Lugano, Switzerland, that her uncle had rented.',
      'A Swiss safe that her uncle had rented held the ring, which was found there last week.',
    ],
    [
      'where one comes from and where something is done',
      'Climbers from Norway reached the hut at noon on Monday, with two guides and a dog.',
      'At noon on Monday the climbers were at the hut with two guides and a dog, and a doctor was waiting for them in Chile.',
    ],
    [
      'places of two things',
      'The choir sang in Ghent on Friday. Its records are pressed in Prague.',
      'The choir will sing again next year. Its founder was buried in Malta.',
    ],
    [
      'two feasts',
      'The bishop will say Mass in the ruined town of Orvel on Palm Sunday with nine priests.',
      'The bishop will say Mass in the ruined town of Orvel with nine priests.',
    ],
    [
      'the letters of a body',
      'Three inspectors from Oslo are on their way and should tell within a month what they have found.',
      'Three inspectors from the FSRA are on their way and should tell within a month what they have found.',
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      checkTexts([left, right]);
    });
  }
});
