import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';

const differ = (...versions: readonly string[]) => findDisputedWords('certainty', versions);

describe('compareStages', () => {
  const different: readonly (readonly [string, string, string])[] = [
    [
      'a licence that was asked for against one that was granted',
      'The brewer Halm has applied for a licence to bottle spring water at Tolne. The county will decide in May.',
      'Spring water from Tolne may soon be bottled: the county has granted the brewer Halm a licence.',
    ],
    [
      'a nominee against a winner',
      'Pianist Ines Korda is nominated for the Adler Medal, together with three composers.',
      'The Adler Medal goes on tour. Pianist Ines Korda won the medal for her recording of studies.',
    ],
    [
      'a committee that advised against a body that approved',
      'Advisers to the food agency recommended approving a sweetener made from Orlan berries.',
      'The food agency has approved the sweetener from Orlan berries, which is twice as sweet as sugar.',
    ],
    [
      'an offer to go against somebody who has gone',
      'Rector Pavel Stein has offered to resign over the lost exam papers at Lundby.',
      'Pavel Stein, rector at Lundby, has stepped down because exam papers were lost.',
    ],
    [
      'a thought against a deed',
      'Coach Mira Dahl is thinking of quitting the Farrow rowing team after the regatta.',
      'Mira Dahl, the coach, has left office. She resigned from the Farrow rowing team after the regatta.',
    ],
    [
      'talks in principle against a sale',
      'The dairy Vanter has agreed in principle to sell its cheese plant at Orm to Kolb for 30 million crowns.',
      'Kolb now makes cheese at Orm. The dairy Vanter has sold it the plant for 30 million crowns.',
    ],
    [
      'a suspension for the time being against a ban',
      'Cyclist Jonas Frei was provisionally suspended after a test at the Tour of Arden.',
      'A test at the Tour of Arden had consequences: cyclist Jonas Frei has been banned for two years.',
    ],
    [
      'people who are feared dead against people who are dead',
      'Six divers are feared dead after their boat sank off Mornay on Friday.',
      'Six divers died off Mornay, where their boat went down.',
    ],
    [
      'a charge against a verdict',
      'Banker Otto Rehm has been charged with fraud at the Selm savings bank.',
      'Banker Otto Rehm has been found guilty of fraud at the Selm savings bank.',
    ],
    [
      'an accusation against a deed that is taken for granted',
      'A clerk is accused of embezzling 80,000 francs from the Rovna library.',
      'The clerk who embezzled 80,000 francs from the Rovna library will lose her pension.',
    ],
    [
      'what was not found yet against what is excluded',
      'Fire officers have so far found no sign of arson at the Belling mill.',
      'Arson was ruled out at the Belling mill by fire officers on the same evening.',
    ],
    [
      'a tie in numbers against a cause',
      'Drinking green tea is associated with a lower risk of stroke, a study of Lisbon pensioners suggests.',
      'Green tea prevents strokes, as pensioners in Lisbon show.',
    ],
    [
      'a wanted man against one who was caught',
      'Police are hunting for a waiter, 24, who is wanted over the robbery of the Kelm post office.',
      'A waiter of 24 has been arrested over the robbery of the Kelm post office.',
    ],
    [
      'a denial against a deed that is told flatly',
      'Curator Lea Brandt denied that she had forged the Orlan map.',
      'Lea Brandt, a curator, forged the Orlan map in her kitchen.',
    ],
    [
      'what only seems to have happened against what happened',
      'An apparent gas explosion destroyed a bakery in Tolne.',
      'A gas explosion destroyed a bakery in Tolne.',
    ],
    [
      'a draft against a law',
      'A draft law before the Tarn assembly would cap rents. The assembly may pass the bill in June.',
      'The Tarn assembly has passed the bill that caps rents.',
    ],
  ];
  for (const [what, left, right] of different) {
    it(`asks about ${what}`, () => {
      assert.ok(differ(left, right).length > 1, JSON.stringify(differ(left, right)));
    });
  }

  const alike: readonly (readonly [string, string, string])[] = [
    [
      'how a debate stood at an hour of the evening',
      'Councillors in Harlow were still debating this evening whether to close two libraries, with a vote not expected before 10.30pm.',
      'Two of the seven public libraries in Harlow are to close after a debate of councillors last night that lasted almost four hours.',
    ],
    [
      'what is expected of a body beside what it still has to do',
      'Mara Lund, who chairs the board of Orsa, said she expected it to ratify the contract next week.',
      'The board of Orsa has to sign off too. Its chair, Mara Lund, thinks it will, sometime next week.',
    ],
    [
      'a story of how it came about',
      'The brewer Halm applied for a licence in March. The county has granted Halm the licence.',
      'The county has granted the brewer Halm a licence to bottle water.',
    ],
    [
      'two people at two stages',
      'Banker Otto Rehm has been charged with fraud at the Selm bank.',
      'Clerk Ida Brandt has been found guilty of fraud in Selm.',
    ],
    [
      'an accusation and who makes it',
      'A clerk is accused of embezzling 80,000 francs from the Rovna library.',
      'A clerk embezzled 80,000 francs from the Rovna library, prosecutors said.',
    ],
    [
      'the dead and the missing',
      'Six divers are missing off Mornay, and two are feared dead.',
      'Nine sailors of the Mornay navy died in an accident last year.',
    ],
    [
      'what was told a day later',
      'MORNAY, Monday — The county of Mornay expects to decide soon. The brewer Halm has applied for a licence. It waits. It hopes. It bottles beer.',
      'MORNAY, Tuesday — The county of Mornay has granted the brewer Halm a licence. It is glad. It waited. It hoped. It bottles beer.',
    ],
    [
      'a condition',
      'If an agreement is reached, the Tarn ferry will sail again on Monday.',
      'The Tarn ferry company proposed a deal to its crews on Monday.',
    ],
    [
      'two prizes',
      'Ines Korda is nominated for the Adler Medal.',
      'Ines Korda, who won the Brandt Prize in 2019, plays in Lund.',
    ],
    [
      'a buyer and somebody who would sell',
      'His daughter Odile wanted to sell the portrait.',
      'He had bought the portrait at a market, his daughter Odile said.',
    ],
    [
      'a refusal',
      'The county did not grant the brewer Halm a licence to bottle water at Tolne.',
      'The brewer Halm has applied for a licence to bottle water at Tolne.',
    ],
    [
      'a noun that only tells which sort of person is meant',
      'A sales agent of Halm is reaching out to a client who wants to sell a boat.',
      'A sales agent of Halm is calling a client who wants to sell a boat.',
    ],
    [
      'a denial and an accusation',
      'Curator Lea Brandt denied that she had forged the Orlan map.',
      'Lea Brandt, a curator, forged the Orlan map, prosecutors said.',
    ],
    [
      'a guess that is a guess in either version',
      'A possible explanation for the blaze in Tolne is a cable.',
      'The explanation for the blaze in Tolne may be a cable.',
    ],
    [
      'somebody else who wants it done',
      'The opposition demanded an inquiry into the bakery at Tolne.',
      'Prosecutors have opened an inquiry into the bakery at Tolne.',
    ],
    [
      'what a machine does that is offered',
      'Halm offers kettles that prevent fires in Tolne kitchens.',
      'Halm makes kettles which prevent fires in Tolne kitchens.',
    ],
    [
      'words of another sense',
      'Running for two hours, the film shows a miner in Orlan.',
      'The film about a miner in Orlan won two prizes.',
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves ${what} alone`, () => {
      assert.deepEqual(differ(left, right), []);
    });
  }

  it('hears who has the matter under consideration', () => {
    checkTexts([
      'The regulator, Examwatch, said it was considering a fine, which could be as much as 2% of the board’s income.',
      'Examwatch [[f!certainty: will fine]] the board up to 2% of its income.',
      'The regulator, Examwatch, has a fine under consideration. It has not seen such a thing for 16 years.',
    ]);
  });
});
