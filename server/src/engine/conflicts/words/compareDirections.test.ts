import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';
import { checkTexts } from '../../../testing/checkTexts.ts';

const flight = (words: string) => `The minister flew ${words} on a chartered plane with eleven advisers.`;
const motion = (word: string) =>
  `Most of the delegates voted ${word} the motion on pensions late that evening.`;

const lead = (text: string, index: number) =>
  `${['Nothing of this had been announced.', 'A storm had closed the port.', 'Talks end on Sunday.'][index] ?? ''} ${text}`;

describe('compareDirections', () => {
  it('finds a journey that goes the other way', () => {
    checkTexts([flight('[[d!polarity: to]] Porto'), flight('[[d!polarity: from]] Porto')]);
  });
  it('finds a vote for and a vote against', () => {
    checkTexts([motion('[[v!polarity: for]]'), motion('[[v!polarity: against]]')]);
  });
  it('hears a third version before it judges', () => {
    checkTexts([flight('to Porto'), flight('to Porto'), flight('[[d!polarity: from]] Porto')].map(lead));
  });
  it('leaves alone a journey told from its other end', () => {
    checkTexts([flight('to Porto from Genoa'), flight('from Genoa to Porto')]);
  });
  it('leaves alone prepositions that say the same', () => {
    checkTexts([motion('for'), motion('in favour of')]);
  });
  it('finds opposite phrases of several words, and what comes before against what comes after', () => {
    checkConflicts(`
      //- a.md
      The gang had buried the coins [[d!polarity: near]] the old salt works outside Telmouth, police said.
      //- b.md
      The gang had buried the coins [[d!polarity: far away from]] the old salt works outside Telmouth, police said.
    `);
    checkConflicts(`
      //- a.md
      The clerk left the town hall [[d!polarity: before]] the vote on the budget was counted again on Monday.
      //- b.md
      The clerk left the town hall [[d!polarity: after]] the vote on the budget was counted again on Monday.
    `);
  });
  it('finds with and without, hardly any and almost all, must and need not', () => {
    for (const [a, b] of [
      [
        'The talks in Halden ended [[x!polarity: with]] a deal.',
        'The talks in Halden ended [[x!polarity: without]] a deal.',
      ],
      ['Dogs [[x!polarity: must]] be kept on a lead.', 'Dogs [[x!polarity: need not]] be kept on a lead.'],
    ] as const)
      checkConflicts(`//- a.md\n${a}\n//- b.md\n${b}`);
  });

  it('finds what happened during a time against what happened after it, and the eve against the day after', () => {
    checkTexts([
      'He was arrested [[d!polarity: during]] the election campaign in the valley.',
      'He was arrested [[d!polarity: after]] the election campaign in the valley.',
    ]);
    checkTexts([
      'The minister resigned on the [[d!polarity: eve of]] the debate on the budget.',
      'The minister resigned on the [[d!polarity: morning after]] the debate on the budget.',
    ]);
  });
  it('finds where a thing lies from another', () => {
    checkTexts([
      'The bakery is [[d!polarity: next to]] the post office.',
      'The bakery is [[d!polarity: opposite]] the post office.',
    ]);
  });
  it('leaves alone other words for where a thing lies', () => {
    checkTexts(['The bakery is next to the post office.', 'The bakery is beside the post office.']);
  });
});
