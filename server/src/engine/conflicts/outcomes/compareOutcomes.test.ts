import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('compareOutcomes', () => {
  const different: readonly (readonly [string, string, string])[] = [
    [
      'a dam that held against one that broke',
      'Heavy rain filled the reservoir, but the Orlo dam [[d!polarity: held]] through the night.',
      'Shortly after dawn the Orlo dam [[d!polarity: burst]], and the valley below it filled with mud.',
    ],
    [
      'bail against custody',
      'Judge Ines Marbach [[c!polarity: released him on bail]] until the hearing in June.',
      'After the plea Judge Ines Marbach [[c!polarity: remanded the driver in custody]].',
    ],
    [
      'an unanimous vote against one with its count',
      'The council adopted the plan for the Lindt quay [[v!polarity: unanimously]].',
      'The council adopted the plan for the Lindt quay [[v!polarity: by six votes to five]].',
    ],
    [
      'nothing found against something found',
      'Divers who searched the hull at Rovna on Friday found [[f!polarity: no structural damage]].',
      'Divers who searched the hull at Rovna on Friday reported [[f!polarity: severe structural damage]].',
    ],
    [
      'somebody who rules out going against one who does not',
      'Corin Vale, who took office in 2021, called the result a setback but [[o!polarity: ruled out resigning]]. Ida Brandt resigned in March.',
      'Corin Vale, the first minister, [[o!polarity: has not ruled out resigning]].',
    ],
    [
      'a suspension against somebody at his post',
      'The governor, Leo Harke, has [[s!polarity: been suspended]] in the meantime.',
      'The inquiry will take a month. Until then Leo Harke [[s!polarity: stays at his post]] as governor.',
    ],
    [
      'a thing as it was ordered against one that was not',
      'Dornach said the brakes [[k!polarity: had met the specification]].',
      'It was a long day in court. Dornach said that they had [[k!polarity: fallen short of]] the specification.',
    ],
    [
      'a denial against an admission',
      'Growers in Tarn [[a!polarity: denied mixing imported oil]] into their bottles.',
      'Growers in Tarn [[a!polarity: conceded that some of them had mixed imported oil into their bottles]].',
    ],
    [
      'a backer that is bound against one that is undecided',
      'The Kessel family, which holds a third of Brandt, has [[b!polarity: pledged to accept]] the offer.',
      'The Kessel family, which holds a third of Brandt, is [[b!polarity: yet to decide]] on the offer.',
    ],
    [
      'a negated outcome against its opposite’s opposite',
      'The levee at Brune [[l!polarity: did not fail]] when the river crested.',
      'The levee at Brune [[l!polarity: gave way]] when the river crested.',
    ],
  ];
  for (const [what, left, right] of different) {
    it(`finds ${what}`, () => {
      checkTexts([left, right]);
    });
  }

  const alike: readonly (readonly [string, string, string])[] = [
    [
      'a negated opposite',
      'The levee at Brune held when the river crested.',
      'The levee at Brune did not break when the river crested.',
    ],
    [
      'what was only feared',
      'Engineers feared that the levee at Brune could give way overnight.',
      'The levee at Brune held through the night.',
    ],
    [
      'another structure',
      'The Orlo dam held through the night, and nobody was moved.',
      'A smaller dam at Pell burst at noon, and a mill was lost.',
    ],
    [
      'another defendant',
      'Anton Weil was released on bail after the hearing at Graz.',
      'Marta Lind was remanded in custody after the hearing at Graz.',
    ],
    [
      'a version that tells of both',
      'The first levee at Brune held, but the second levee at Brune gave way.',
      'The levee at Brune held when the river crested.',
    ],
    [
      'defects of another measure',
      'The inspectors at Rovna found no serious defects in the hull.',
      'The inspectors at Rovna found minor defects in the hull.',
    ],
    [
      'the denial of one side and the statement of the other',
      'Growers in Tarn denied mixing imported oil into their bottles.',
      'The inspectors concluded that growers in Tarn had mixed imported oil into their bottles.',
    ],
    [
      'a vote of nobody against',
      'The board approved the sale of the mill at Tarn by nine votes to none.',
      'The board was unanimous in approving the sale of the mill at Tarn.',
    ],
    [
      'what a maker and an inspector say of one thing',
      'Dornach said the brakes had met the specification. Its works in Tarn employ 300 people.',
      'The works of Dornach in Tarn are idle. Inspector Ida Brandt found that the brakes had fallen short of the specification.',
    ],
    [
      'another who resigned',
      'Prime Minister Jonas Reko, who took office in 2021, called the result a setback but ruled out resigning. Mara Lind, the member for Tarn, resigned in March over gifts.',
      'Mara Lind resigned as member for Tarn. Jonas Reko, the prime minister, will stay in office.',
    ],
    [
      'what was to be on a day and has changed by the next',
      'LANMOOR, Oct 3 (Orrin) - The weather service warned the coast. The red warning will be in force from 6 a.m. until 3 p.m. Schools are shut. Ferries stay in port. Nobody should go out.',
      'LANMOOR, Oct 4 (Orrin) - A man died at sea. The red warning, the first in eight years, was lifted at 3 p.m. as planned. Schools were shut. Ferries stayed in port. Nobody was hurt.',
    ],
    [
      'somebody pulled back',
      'Boris Petrov, who had been booked before, was sent off in the 64th minute for pulling back Kone.',
      'In the 64th minute City were reduced to 10 men when Boris Petrov brought down Kone.',
    ],
    [
      'a lorry that was backed or reversed',
      'A lorry was backed through a side fence at Pell while the only guard, Leonard Ashgrove, was on the far side.',
      'A lorry was reversed through a side fence at Pell while the sole guard, Leonard Ashgrove, was elsewhere.',
    ],
    [
      'somebody suspended who was not dismissed',
      'Leo Harke, the head of the harbour police at Tarn, was suspended on Monday.',
      'Leo Harke, who runs the harbour police at Tarn, has been barred from his office, though he has not been dismissed.',
    ],
    [
      'a meeting that was held',
      'Engineers held a meeting about the dam at Orlo on Friday.',
      'The dam at Orlo collapsed on Friday.',
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      checkTexts([left, right]);
    });
  }

  it('keeps the very words that were found to differ, and hears who tells either side in others', () => {
    checkTexts([
      'In the dock Ines Marbach, a clerk of 54, [[q!polarity: admitted]] the charges.',
      'In the dock Ines Marbach, a clerk of 54, denied the charges.',
      'It rained in Orlo all day. Ines Marbach pleaded not guilty to the theft.',
    ]);
  });

  it('leaves alone that somebody was held who was let go in the end', () => {
    checkTexts([
      'Lukas Kone was held for two hours in Orlo and then freed.',
      'Lukas Kone was released after two hours in Orlo.',
    ]);
    checkTexts([
      'The carter was arrested in Orlo on Monday and released on Tuesday.',
      'The carter was held in Orlo overnight.',
    ]);
  });

  it('finds a verdict on one of several who stood trial', () => {
    checkTexts([
      'Dale Trent had pleaded guilty in July; his brother was convicted by a jury in October.\n\nA former guard at the museum, Lucy Maro, was [[v!polarity: acquitted]] of conspiracy.',
      'Dale Trent and his brother must go to prison.\n\nA third defendant, Lucy Maro, who used to guard the galleries, was [[v!polarity: found guilty]] of conspiracy.',
    ]);
  });
});
