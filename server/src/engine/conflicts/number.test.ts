import { describe, it } from 'mocha';
import { checkTexts } from '../../testing/checkTexts.ts';

const toll = (figure: string) =>
  `The blast at the harbour killed ${figure} dockers on Monday, the port authority said.`;
const bill = (sum: string) =>
  `The new tramway will cost the city ${sum}, the transport office said on Friday.`;
const road = (length: string) =>
  `The convoy covered ${length} across the desert before it reached the border.`;
const share = (part: string) => `The survey found that ${part} of the tenants had no heating last winter.`;

describe('numberDetector', () => {
  const different: readonly (readonly [string, string, string])[] = [
    ['counts in digits', toll('[[n!number: 12]]'), toll('[[n!number: 14]]')],
    ['counts in words', toll('[[n!number: two]]'), toll('[[n!number: three]]')],
    ['words against digits', toll('[[n!number: twelve]]'), toll('[[n!number: 21]]')],
    ['scales', bill('[[n!number: $1.2 million]]'), bill('[[n!number: $1.2 billion]]')],
    ['currencies', bill('[[n!number: $40 million]]'), bill('[[n!number: €40 million]]')],
    ['units of one figure', road('[[n!number: 600 miles]]'), road('[[n!number: 600 km]]')],
    ['percentages with exchanged digits', share('[[n!number: 31%]]'), share('[[n!number: 13%]]')],
    ['fractions', share('[[n!number: a third]]'), share('[[n!number: a quarter]]')],
    ['opposite bounds', toll('[[n!number: more than 40]]'), toll('[[n!number: fewer than 40]]')],
    [
      'a figure outside the range of the other',
      toll('[[n!number: 120]]'),
      toll('[[n!number: between 140 and 160]]'),
    ],
  ];
  for (const [what, left, right] of different) {
    it(`finds ${what}`, () => {
      checkTexts([left, right]);
    });
  }

  it('finds a figure that a rewrite changed, with the sentence turned round', () => {
    checkTexts([
      'The blast at the harbour killed [[n!number: 12]] dockers on Monday, the port authority said.',
      'On Monday, [[n!number: 17]] dockers were killed in a blast at the harbour, according to the port authority.',
    ]);
  });

  it('gives each figure of a sentence its own counterpart', () => {
    checkTexts([
      'The quake destroyed 340 homes and damaged [[n!number: 18]] schools in the valley, the governor said.',
      'The quake destroyed 340 homes and damaged [[n!number: 26]] schools in the valley, the governor said.',
    ]);
  });

  const alike: readonly (readonly [string, string, string])[] = [
    [
      'dollars at home and abroad',
      'About $900,000 of the money was gambled away at Port Merrin, the court heard.',
      'About A$900,000 of the money was gambled away at Port Merrin, the court heard.',
    ],
    [
      'a sum rounded up to a round one',
      'Yuki Tanabe is promising almost $100 million in yearly savings by year three of the deal.',
      'The deal should save $95 million a year by its third year, said Yuki Tanabe.',
    ],
    [
      'a sum of a year ago and no rate',
      'Net debt at Halder stood at £212 million, compared with £236 million a year ago, the mill said.',
      'Net debt at Halder stood at £212 million, compared with £236 million a month earlier and £240 million a year ago, the mill said.',
    ],
    [
      'how old and how many',
      'The benefit was confined to patients younger than 75, the doctors at Orsa said.',
      'No benefit was seen in the 480 patients aged 75 and over, the doctors at Orsa said.',
    ],
    ['words and digits', toll('twelve'), toll('12')],
    ['a dozen', toll('a dozen'), toll('12')],
    ['a conversion rounded as its words admit', road('600 miles'), road('roughly 1,000 kilometers')],
    ['hedges that overlap', toll('almost 150'), toll('nearly 150')],
    ['a bound and a nearer bound', toll('more than 400'), toll('just over 400')],
    [
      'a sign in words and as a dash',
      'In the snow hole above Glen Orr it was minus 11C that night, the leader said.',
      'In the snow hole above Glen Orr it was –11 °C that night, the leader said.',
    ],
    ['a bound in spoken words', toll('better than 400'), toll('412')],
    [
      'the age of a find and that of its finder',
      'The driver, 52, said that he had taken the boat for a telegraph pole.',
      'The driver had taken a 3,400-year-old boat for a telegraph pole, he said.',
    ],
    ['a figure inside the range of the other', toll('between 100 and 150'), toll('about 120')],
    ['a rounded figure', toll('about 400'), toll('412')],
    ['fraction and percentage', share('a quarter'), share('25%')],
    ['abbreviated scales', bill('$2.3 million'), bill('$2.3m')],
    ['currency by sign and by word', bill('$40 million'), bill('40 million dollars')],
    ['other separators and spaces', toll('1,250'), toll('1250')],
    [
      'an omitted figure',
      toll('12'),
      'The blast at the harbour killed dockers on Monday, the port authority said.',
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      checkTexts([left, right]);
    });
  }

  it('leaves alone figures of different things in one sentence', () => {
    checkTexts([
      'The army lost 150 soldiers in the raid on the depot, the ministry said.',
      'The army lost 150 soldiers and seven trucks in the raid on the depot, the ministry said.',
    ]);
  });

  it('leaves alone some beside all, but for those who died', () => {
    const plan = 'The plan for the old wharf calls for 240 flats, the council heard on Monday.';
    checkTexts([
      plan,
      'Ninety-six of the flats planned for the old wharf are for nurses, the council heard on Monday.',
    ]);
    checkTexts([
      'The fire at the mill killed [[n!number: twelve]] workers on Monday, the sheriff said.',
      'The fire at the mill killed [[n!number: nine]] of the workers on Monday, the sheriff said.',
    ]);
  });

  it('leaves alone spans of time that nobody takes for one another', () => {
    checkTexts(["Ms Orsovic's term lasts five years.", 'She took the call. It lasted two minutes.']);
    checkTexts([
      'The strike at the dockyard lasted [[n!number: two days]], the union said.',
      'The strike at the dockyard lasted [[n!number: two hours]], the union said.',
    ]);
  });

  it('leaves alone a day of the month beside a rank', () => {
    checkTexts([
      'The drivers will stop work again on the 20th, their union said.',
      'The drivers will stop work again in a second strike, their union said.',
    ]);
  });

  it('leaves alone a rate beside the sum of it', () => {
    checkTexts([
      'The glacier lost some 26 metres of its surface in ten years, the team found.',
      'The glacier lost 2.6 metres of its surface a year, the team found.',
    ]);
  });

  it('leaves alone designators', () => {
    checkTexts([
      'Flight 370 left the runway at the northern airport and stopped in a field of barley.',
      'The plane left the runway at the northern airport and stopped in a field of barley.',
    ]);
  });

  const report = (day: string, dead: string) =>
    `Rescuers searched the flooded valley on ${day}. The river had risen overnight after the storm. Crews ` +
    `reached the last village by boat. The storm killed ${dead} people in the valley, the governor said. ` +
    'Schools stay closed. The army sent tents.';

  it('leaves alone counts of versions that were written on different days', () => {
    checkTexts([report('Saturday', '12'), report('Sunday', '31')]);
  });

  it('finds them in versions of one day', () => {
    checkTexts([report('Saturday', '[[n!number: 12]]'), report('Saturday', '[[n!number: 31]]')]);
  });

  it('reads one thing from an article in near-copies', () => {
    checkTexts([
      'The navy sent [[n!number: a]] jet over the strait after the warning, the ministry said on Monday.',
      'The navy sent [[n!number: a pair of]] jets over the strait after the warning, the ministry said on Monday.',
    ]);
  });

  it('underlines the minority only where two families outvote it', () => {
    checkTexts([
      'The blast at the harbour killed 12 dockers on Monday, the port authority said.',
      'Monday brought death to the quays: 12 dockers were killed by a blast at the harbour.',
      'Port officials counted [[n!number: 15]] dockers killed when a blast tore through the harbour.',
    ]);
  });

  it('tells a change by a figure from a change to it', () => {
    checkTexts([
      'Output at the Hull works was raised by [[n!number: 20%]] last year, the owners said.',
      'Output at the Hull works was raised to [[n!number: 20%]] last year, the owners said.',
    ]);
    checkTexts([
      'The number of nurses on the ward fell by [[n!number: 300]] in May.',
      'The number of nurses on the ward fell to [[n!number: 300]] in May.',
    ]);
  });

  it('finds no difference between a rise of, a rise by, and a change with its end', () => {
    checkTexts(['Exports of rice rose 20% in May.', 'Exports of rice rose by 20% in May.']);
    checkTexts([
      'Support for the party rose by 4 points to 20% in May.',
      'Support for the party rose 4 points to 20% in May.',
    ]);
    checkTexts([
      'The price of a ticket rose from $40 to $60 in May.',
      'The price of a ticket, which had been $40, rose to $60 in May.',
    ]);
  });

  it('lets a verified figure settle it, whichever preposition the text has', () => {
    const verified = { kind: 'number', value: '31%', against: [], source: 'annual report' } as const;
    checkTexts(
      [
        'Output at the works rose by 31% last year.',
        'Output at the works rose by [[n!number: 13%]] last year.',
      ],
      { verifiedFacts: [verified] },
    );
  });

  it('finds another step of one scale in other words', () => {
    checkTexts([
      'The flood danger on the lower river had been put at [[l!number: level 2]], or moderate, on the five-point scale.',
      'Flood danger: Officials had issued a [[l!number: level 4]] warning on a scale of five.',
    ]);
  });

  it('reads what bounds a measure of one', () => {
    checkTexts([
      'The ceasefire in the mountains broke down after 11 days, the monitors said.',
      'The ceasefire in the mountains broke down in less than a fortnight, according to the monitors.',
    ]);
  });

  it('takes no unlike noun or unit for a slip of the fingers', () => {
    checkTexts([
      'Storhaug won the second round by 118 votes in the spring.',
      'The school board wrote to 181 pupils in the spring, after the second exam was lost.',
    ]);
    checkTexts([
      'The two armies agreed on a truce of 60 days along the river.',
      'After 60 years the last tram will leave the depot along the river on Friday.',
    ]);
  });

  it('leaves alone a decimal comma', () => {
    checkTexts([
      'The lake rose by 0.712 metres in the night, the keeper of the weir wrote in his book.',
      'The lake rose by 0,712 metres in the night, the keeper of the weir wrote in his book.',
    ]);
  });

  it('hears no article of another noun for a figure that one version alone changed', () => {
    checkTexts([
      'A letter from the auditor showed that the port moved $1.8 million to several pension funds in May.',
      'A letter from the auditor showed that the port quietly moved $1.8 million to several pension funds in May.',
      'A letter from the auditor showed that the port moved $1.8 million to only [[n!number: a single]] pension fund in May.',
      'A letter from the auditor revealed that the port moved $1.8 million to several pension funds in May.',
    ]);
  });
});
