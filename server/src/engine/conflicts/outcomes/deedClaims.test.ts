import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('deedClaims', () => {
  const different: readonly (readonly [string, string, string])[] = [
    [
      'a request turned down against one granted',
      'In Orlo the abbot, Lukas Brandt, [[r!polarity: turned down]] a request for the bell.',
      'Visitors were told on the steps that the request for the bell had been [[r!polarity: granted]] by the abbot, Lukas Brandt of Orlo.',
    ],
    [
      'a device that failed against one that worked',
      'Engineers in Tarn said the siren [[s!polarity: failed to go off]] when the water came.',
      'When the water came, people in Tarn ran, for the siren [[s!polarity: had gone off]] at once.',
    ],
    [
      'no loss against a loss',
      'Brandt is closing its mill at Orlo, and [[j!polarity: no jobs were lost]] there.',
      'At its Orlo mill Brandt [[j!polarity: shed]] 40 jobs.',
    ],
    [
      'a course towards a place against one away from it',
      'The trawler Ines was [[t!polarity: drifting away from]] the Rovna lighthouse by dawn.',
      'By dawn, the trawler Ines was [[t!polarity: drifting towards]] the Rovna lighthouse.',
    ],
    [
      'a germ that a drug kills against one that it does not',
      'The new strain [[d!polarity: responds to]] common antibiotics, the clinic in Tarn said.',
      'In Tarn the new strain [[d!polarity: does not yield to]] common antibiotics.',
    ],
    [
      'what is not resistant against what resists',
      'The new strain is not [[d!polarity: resistant to]] common antibiotics, the clinic in Tarn said.',
      'In Tarn the new strain [[d!polarity: resists]] common antibiotics.',
    ],
    [
      'staff who are to lose their jobs against none who will',
      'The nine people at the Tarn brewery are to [[n!polarity: lose]] their jobs.',
      'None of the nine staff at the brewery in Tarn will be [[n!polarity: made redundant]], its owner said.',
    ],
    [
      'what a list says of staff against those who are dismissed',
      'Staff: nine workers of the Tarn brewery to be [[n!polarity: redeployed]]',
      'The nine workers of the Tarn brewery will be [[n!polarity: made redundant]].',
    ],
    [
      'a thing listed as not found against one found',
      '- [[b!polarity: Not found]]: the bell of the trawler Ines',
      'In the silt off Tarn the bell of the trawler Ines [[b!polarity: has been recovered]].',
    ],
    [
      'what a labelled line says by a word alone against a sentence',
      '- Vaccine: 40,000 doses on order; [[v!polarity: voluntary]]; free',
      'Vaccination will be [[v!polarity: compulsory]] for all herds.',
    ],
    [
      'a call against what its caller will not press for',
      'Lukas Brandt, who leads the growers, [[c!polarity: called for]] an early vote on the levy.',
      'Lukas Brandt is in no hurry: he [[c!polarity: will not press for]] an early vote on the levy.',
    ],
    [
      'what did not leak against what leaked',
      'By dusk [[l!polarity: no petrol had leaked]] from the lorry in Tarn.',
      'In Tarn petrol [[l!polarity: leaked from]] the lorry by dusk.',
    ],
    [
      'a measure of which not a drop was lost',
      'Not a drop of its nine tonnes of diesel had [[l!polarity: escaped]] by dusk, a diver in Tarn said.',
      'In Tarn diesel [[l!polarity: leaked from]] the ferry.',
    ],
    [
      'a thing left as it was against one called off',
      'Brandt [[d!polarity: left its yearly bonus unchanged]] at nine crowns.',
      'The yearly bonus at Brandt has been [[d!polarity: suspended]], too.',
    ],
    [
      'what befell somebody behind an and',
      'A woman of 40 who deals in used clocks was detained at Orlo and [[w!polarity: released]].',
      'A woman of 40 from the trade, picked up at Orlo, [[w!polarity: remains in custody]].',
    ],
    [
      'a complaint that a body agreed with against one it threw out',
      'The Tarn crew protested against the tow. The jury [[c!polarity: rejected the complaint]].',
      'Was there a tow? The Tarn crew thought so and complained. The jury [[c!polarity: agreed with them]].',
    ],
    [
      'an offer that was accepted against one that was turned down, the thing between the words',
      'The owners of the Tarn mill [[o!polarity: accepted]] the offer for the Brandt loom.',
      'In Tarn, the owners of the mill [[o!polarity: turned the offer for the Brandt loom down]].',
    ],
  ];

  for (const [what, left, right] of different) {
    it(`finds ${what}`, () => {
      checkTexts([left, right]);
    });
  }

  const alike: readonly (readonly [string, string, string])[] = [
    [
      'orders that went up and orders that were lost',
      'Online orders rose in the spring, but the new stock system at Daventon failed.',
      'At the peak of the trouble with the stock system at Daventon, orders were lost.',
    ],
    [
      'a cup that is lifted and one that goes down a division',
      'Ten-man Castlemoor lift the cup at Meridian Park.',
      'So the cup goes down a division, after a final at Meridian Park.',
    ],
    [
      'the same said the other way round',
      'In Orlo the abbot, Lukas Brandt, turned down a request for the bell.',
      'The abbot of Orlo, Lukas Brandt, did not grant the request for the bell.',
    ],
    [
      'two sides that answer one offer',
      'After a long night in the canteen the miners rejected the offer, and the buses in Orlo stood still.',
      'Most clerks have accepted the offer that was made to them in Orlo.',
    ],
    [
      'another thing that was turned down',
      'The abbot of Orlo, Lukas Brandt, turned down a request for the bell.',
      'The abbot of Orlo, Lukas Brandt, granted an interview on Monday.',
    ],
    [
      'what may still happen',
      'Engineers in Tarn said the siren worked when the water came.',
      'People in Tarn feared that the siren could fail.',
    ],
    [
      'a version that tells both',
      'In Orlo the abbot, Lukas Brandt, first turned down the request for the bell. Later he granted the request.',
      'The request for the bell of Orlo was granted by the abbot, Lukas Brandt.',
    ],
    [
      'two who want two things',
      'Lukas Brandt, who leads the growers, called for an early vote on the levy.',
      'The millers are in no hurry: their chair, Ines Marbach, will not press for an early vote on the levy.',
    ],
    [
      'what one would press for only if',
      'Lukas Brandt did not call for an early vote on the levy.',
      'If the price fell, Lukas Brandt could press for an early vote on the levy.',
    ],
    [
      'one strain beside another drug',
      'The new strain in Tarn responds to common antibiotics.',
      'The new strain in Tarn does not yield to heat.',
    ],
    [
      'a statement that something was found to be so beside a thing that was lost',
      'Auditors in Orlo found that the ferry wastes 30,000 crowns of fuel a year.',
      'The ferry in Orlo is losing 30,000 crowns of fuel a year.',
    ],
    [
      'the same without that',
      'Inspectors in Tarn found the north dam is seeping 20 gallons an hour.',
      'The dam in Tarn is losing 20 gallons an hour.',
    ],
    [
      'a plan that a headline names beside what was decided against it',
      'Plan to close Tarn brewery',
      'The owners in Orlo will not close the Tarn brewery.',
    ],
    [
      'staff who keep their work beside others who lose theirs',
      'The nine coopers in Tarn will be redeployed, Brandt said.',
      'In Orlo forty drivers of another firm, Marbach, are to lose their jobs.',
    ],
    [
      'a labelled line of another thing',
      '- Training: six weeks; voluntary; free',
      'Vaccination will be compulsory for all herds.',
    ],
    [
      'what the law allows beside what a man refuses',
      'Ten years is the most that the law of Orlo allows on any one count.',
      'In Orlo, Brandt refused all counts.',
    ],
    [
      'a sentence on probation that stands',
      'The judges in Orlo confirmed the two-year sentence of the dealer Ines Brandt.',
      'The two-year sentence of the dealer Ines Brandt in Orlo, which is suspended, stands.',
    ],
    [
      'what leaked beside another thing that did not',
      'By dusk no petrol had leaked from the lorry in Tarn.',
      'In Tarn the news of the lorry leaked by dusk.',
    ],
    [
      'a jury that agrees beside another body that does not',
      'The Tarn crew protested against the tow. The jury rejected the complaint.',
      'The Tarn crew was sore about the weather. The harbour board agreed with them.',
    ],
    [
      'a jury that agrees with what somebody says beside one that throws out a complaint',
      'The Tarn crew protested. The jury rejected the complaint.',
      'The Tarn crew protested. The jury agreed with them that the road was wet.',
    ],
  ];

  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      checkTexts([left, right]);
    });
  }
});
