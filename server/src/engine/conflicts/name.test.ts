import { describe, it } from 'mocha';
import { checkTexts } from '../../testing/checkTexts.ts';

const said = (name: string) => `The dam is safe, ${name} told reporters at the reservoir on Monday.`;

describe('nameDetector', () => {
  const different: readonly (readonly [string, string, string])[] = [
    ['a misspelling', said('Gen. Marek [[n!name: Wojnarowicz]]'), said('Gen. Marek [[n!name: Wojnarovicz]]')],
    ['a transliteration', said('Olena [[n!name: Zelenskyy]]'), said('Olena [[n!name: Zelensky]]')],
    ['a missing accent', said('Tomás [[n!name: Ruíz]]'), said('Tomás [[n!name: Ruiz]]')],
    [
      'a man for a woman of like name',
      said('engineer [[n!name: Paul]] Brandt'),
      said('engineer [[n!name: Paulina]] Brandt'),
    ],
    [
      'another given name',
      said('engineer [[n!name: Paula]] Brandt'),
      said('engineer [[n!name: Petra]] Brandt'),
    ],
  ];
  for (const [what, left, right] of different) {
    it(`finds ${what}`, () => {
      checkTexts([left, right]);
    });
  }

  it('marks the name wherever it stands in the version', () => {
    checkTexts([
      'Marek [[n!name: Wojnarowicz]] opened the dam. The valley cheered. Then [[n!name: Wojnarowicz]] left by boat.',
      'Marek [[n!name: Wojnarovicz]] opened the dam. The valley cheered.',
    ]);
  });

  it('finds another name altogether in the place of a near-copy', () => {
    checkTexts([
      'The crew of the freighter [[n!name: Ostara]] was taken off by helicopter before dawn on Monday.',
      'The crew of the freighter [[n!name: Halcyon]] was taken off by helicopter before dawn on Monday.',
    ]);
  });

  const alike: readonly (readonly [string, string, string])[] = [
    ['a surname for a full name', said('Paula Brandt'), said('Brandt')],
    ['an initial', said('Paula Brandt'), said('P. Brandt')],
    ['a given name cut short', said('Wilfred Brandt'), said('Wilf Brandt')],
    ['a given name in its short form', said('Eleanor Brandt'), said('Nell Brandt')],
    ['a rank before the name', said('Gen. Marek Wojnarowicz'), said('General Marek Wojnarowicz')],
    ['a middle initial', said('Paula J. Brandt'), said('Paula Brandt')],
    ['composed and decomposed accents', said('Tomás Ruíz'), said('Tomás Ruíz'.normalize('NFD'))],
    ['emphasis', said('**Paula Brandt**'), said('Paula Brandt')],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      checkTexts([left, right]);
    });
  }

  it('leaves alone two people of one surname who are both in one version', () => {
    checkTexts([
      'Anna Keller met the mayor at noon. Hanna Keller, her sister, stayed in the car outside the town hall.',
      'Anna Keller met the mayor at noon. Hanna Keller, her sister, stayed in the car outside the town hall.',
      'Hanna Keller stayed in the car outside the town hall, while Anna Keller met the mayor.',
    ]);
  });

  it('obeys the house style against the count', () => {
    checkTexts(
      [
        'Olena [[n!name: Zelensky]] opened the dam on Monday, the ministry of works said.',
        'The ministry of works had Olena [[n!name: Zelensky]] open its dam at the start of the week.',
        'Olena Zelenskyy was the guest when the new reservoir was filled.',
      ],
      { houseStyle: [{ preferred: 'Zelenskyy', instead: ['Zelensky'] }] },
    );
  });

  it('leaves alone words of one name that are spelt alike, and a point', () => {
    checkTexts([
      'The museum showed the Mega Sega Console beside the chapel of St. Orrin on Monday.',
      'The museum showed its Mega Sega Console beside the chapel of St Orrin on Monday.',
    ]);
  });
});
