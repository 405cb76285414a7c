import { describe, it } from 'mocha';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';
import assert from 'node:assert/strict';

const isTold = (...versions: readonly string[]) => findDisputedWords('role', versions).length > 0;

describe('compareCasts', () => {
  const exchanged: readonly (readonly [string, string, string])[] = [
    [
      'a purchase that is told as a sale',
      'The diocese of Pelm has sold its old seminary to the university for 12 million crowns. The keys were handed over on Friday, with 40 rooms and a chapel.',
      'A chapel and 40 rooms changed hands on Friday. For 12 million crowns the diocese of Pelm acquired the old seminary from the university, which had no more use for it.',
    ],
    [
      'a race by the place and by the verb',
      'Ida Lund outran Mara Holm on the last lap of the 3,000 metres in Orsa on Sunday and won in 8:41.20, to the delight of 4,000 people.',
      'In Orsa, where 4,000 people had come on Sunday, Mara Holm got home first over 3,000 metres. Her time was 8:41.20.',
    ],
    [
      'a payment that the other side receives',
      'Norcal will pay 31 million euros in the quarrel over a brake, a judge in Pelm was told on Monday. The deal ends six years of dispute with Orsa Works.',
      'Six years of dispute over a brake are over. On Monday a judge in Pelm heard that Norcal is to receive 31 million euros from Orsa Works.',
    ],
    [
      'ownership that is told from below',
      'Brill is a subsidiary of the Norwegian group Orsa since Monday, when the owners of 80% of the shares said yes.',
      'Since Monday Orsa, the group from Norway, belongs to Brill. Owners of 80% of the shares were for it.',
    ],
    [
      'a rescue by people without a name',
      'Two climbers pulled four soldiers out of a crevasse on Mount Pelm on Tuesday, after a night at minus 20 degrees.',
      'It was minus 20 degrees on Mount Pelm when on Tuesday, after a long night, soldiers saved two climbers from a crevasse.',
    ],
    [
      'who gave the ball and who scored',
      "Ida Lund headed in Mara Holm's corner in the 80th minute, and Orsa won 2-1 against Pelm on Sunday.",
      "With ten minutes to go on Sunday, Ida Lund's corner found the head of Mara Holm. It was the goal for the 2-1 of Orsa over Pelm.",
    ],
    [
      'a comparison told the other way round',
      'Owls take the voles more often than the shrews, the biologist Ida Lund said in Orsa on Friday after 900 nights with a camera.',
      'After 900 nights with a camera the biologist Ida Lund knows, as she said in Orsa on Friday, that the shrews are taken more often than the voles.',
    ],
  ];
  for (const [what, left, right] of exchanged) {
    it(`finds ${what}`, () => {
      assert.ok(isTold(left, right));
    });
  }

  const alike: readonly (readonly [string, string, string])[] = [
    [
      'the same from the other side',
      'The diocese of Pelm has sold its old seminary to the university for 12 million crowns. The keys were handed over on Friday.',
      'On Friday the university got the keys of the old seminary in Pelm, which it had bought from the diocese for 12 million crowns.',
    ],
    [
      'another payment between the same',
      'Norcal will pay 31 million euros to Orsa Works in the quarrel over a brake, a judge in Pelm was told on Monday.',
      'A judge in Pelm heard on Monday of the quarrel over a brake. Four years ago Norcal had received 2 million euros from Orsa Works.',
    ],
    [
      'what each does in turn',
      'Ida Lund beat Mara Holm in the final in Orsa on Sunday. In Pelm a week before, Holm had beaten Lund.',
      'Mara Holm, who beat Ida Lund in Pelm, lost to her on Sunday in the final in Orsa.',
    ],
    [
      'what is only feared or denied',
      'Norcal might sue Orsa Works over the brake, its lawyer said in Pelm on Monday.',
      'The brake has brought trouble to Norcal: in Pelm on Monday a lawyer told of a lawsuit against it by Orsa Works.',
    ],
    [
      'what falls, is won or lost without a rival',
      'Orsa Works lost 31 million euros in March, and its share fell to 12 crowns, the bank of Pelm said.',
      'Orsa Works won a contract in March, but the bank of Pelm counts a loss of 31 million euros.',
    ],
    [
      'a comparison that is turned with its words',
      'Owls take the voles more often than the shrews, the biologist Ida Lund said in Orsa on Friday after 900 nights with a camera.',
      'After 900 nights with a camera the biologist Ida Lund knows, as she said in Orsa on Friday, that the shrews are taken less often than the voles.',
    ],
    [
      'who there is no successor of',
      'Finance Minister Oren Castell will take over the portfolio of Petra Lunde for now, the government of Corvane said on Tuesday.',
      'Until there is a successor, the minister of finance, Oren Castell, will run the department of Petra Lunde, who was dismissed in Corvane on Tuesday.',
    ],
    [
      'what a participle without an object says was suffered',
      'Almost 15,000 Orsan civilians have been killed and just over 40,000 wounded since the start of the war, according to the mission in Pelm.',
      'The watch reported a rise in Orsan victims, noting nearly 15,000 civilians killed and over 40,000 wounded since the outset of the war, by figures of the mission in Pelm.',
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      assert.ok(!isTold(left, right));
    });
  }
});
