import { describe, it } from 'mocha';
import { checkTexts } from '../../testing/checkTexts.ts';

const annexed = (when: string) =>
  `The province was annexed ${when} after a vote that few countries recognised.`;
const hearing = (when: string) =>
  `The court will hear the growers’ appeal ${when}, the clerk of the court said.`;

describe('dateDetector', () => {
  const different: readonly (readonly [string, string, string])[] = [
    ['years', annexed('in [[d!date: 2014]]'), annexed('in [[d!date: 2016]]')],
    ['weekdays', hearing('on [[d!date: Thursday]]'), hearing('on [[d!date: Tuesday]]')],
    ['months', hearing('in [[d!date: March]]'), hearing('in [[d!date: May]]')],
    ['days of a month', hearing('on [[d!date: March 3]]'), hearing('on [[d!date: March 13]]')],
    ['halves of one year', annexed('in [[d!date: late 2021]]'), annexed('in [[d!date: early 2021]]')],
    [
      'before against after',
      'The ferry was sold before [[d!date: 2014]], the owners said.',
      'The ferry was sold after [[d!date: 2014]], the owners said.',
    ],
    ['parts of the night', hearing('before [[d!date: midnight]]'), hearing('before [[d!date: dawn]]')],
    ['distances', annexed('[[d!date: three weeks ago]]'), annexed('[[d!date: three years ago]]')],
    [
      'since against until in a copy',
      'The rules for the growers apply from [[d!date: 1 January]].',
      'The rules for the growers apply until [[d!date: 1 January]].',
    ],
    [
      'centuries before and after Christ',
      'The manuscript was copied in the [[d!date: second century BC]].',
      'The manuscript was copied in the [[d!date: second century AD]].',
    ],
    [
      'months behind a superlative',
      'It was the coldest [[d!date: May]] since 1996.',
      'It was the coldest [[d!date: March]] since 1996.',
    ],
    ['times of day', hearing('at [[d!date: 7 p.m.]]'), hearing('at [[d!date: 9 p.m.]]')],
  ];
  for (const [what, left, right] of different) {
    it(`finds ${what}`, () => {
      checkTexts([left, right]);
    });
  }

  it('finds another day in a rewrite', () => {
    checkTexts([
      'The court will hear the growers’ appeal on [[d!date: Thursday]], the clerk of the court said.',
      'On [[d!date: Tuesday]] the growers’ appeal is to be heard by the court, its clerk said.',
    ]);
  });

  const alike: readonly (readonly [string, string, string])[] = [
    ['part of a year inside the year', annexed('in late 2021'), annexed('in 2021')],
    ['a clock of 12 and of 24 hours', hearing('at 7 p.m.'), hearing('at 19:00')],
    ['an abbreviated month', hearing('on Sept. 3'), hearing('on September 3')],
    ['British and American order', hearing('on 3 March 2021'), hearing('on March 3, 2021')],
    ['a month and a day in it', hearing('in March'), hearing('on March 3')],
    ['a part of the day and an hour in it', hearing('at dawn on Friday'), hearing('early on Friday')],
    ['an hour before a part of the day', hearing('before dawn'), hearing('at 3 a.m.')],
    [
      'an old rule and a new one',
      'The old law applies until 1 January and the new one from then.',
      'The new law applies from 1 January.',
    ],
    ['an omitted date', hearing('on Thursday'), hearing('soon')],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      checkTexts([left, right]);
    });
  }

  it('leaves alone the dates of two events', () => {
    checkTexts([
      'The bridge opened in 1931. A storm closed it in 1962 for repairs to its northern tower.',
      'A storm closed the bridge in 1962 for repairs to its northern tower. It opened in 1931.',
    ]);
  });

  it('leaves alone a weekday and its date where the dateline fixes the day', () => {
    checkTexts([
      'LISBON, March 3, 2021 — The court heard the growers’ appeal on Wednesday, the clerk of the court said.',
      'LISBON, March 3, 2021 — The court heard the growers’ appeal on March 3, the clerk of the court said.',
    ]);
  });

  it('lets two families outvote one', () => {
    checkTexts([
      'The province was annexed in 2014 after a vote that few countries recognised.',
      'Few countries recognised the vote; the province has been annexed since 2014.',
      'A disputed vote came first, then in [[d!date: 2016]] the province was annexed, which few countries recognised.',
    ]);
  });

  it('finds another date from which one count is told, in other words', () => {
    checkTexts([
      'A mould that likes cellars has ruined 230 casks at the Torvald winery since [[d!date: June 3]], its owner said on Friday.',
      'An outbreak of mould at the Torvald winery in Lower Marne, Burgundy, has spoilt 230 casks since [[d!date: June 13, 2025]].',
    ]);
  });

  it('does not take a date that is set aside for the one that holds', () => {
    checkTexts([
      'The tunnel under the bay is to open for trucks in [[d: October]], the road agency said.',
      'The tunnel under the bay is to open for trucks in [[d!date: May]], the road agency announced.',
      'The tunnel under the bay is to open for trucks in [[d: October]] instead of May, said the road agency.',
    ]);
  });

  it('leaves alone a month that something is likened to', () => {
    checkTexts([
      'The bay of Gannet reached 14 degrees Celsius in early May, three degrees above normal.',
      'Warm water is thought to be to blame. At 14 degrees, the biologist said, it was like July out there.',
    ]);
  });
});
