import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

const lead = (day: string, told: string) => `
      //- ${day.toLowerCase()}.md
      ORSA, ${day} (Orrin) - ${told}
      Nobody at Lanmoor could say more on ${day}. The council meets in the town hall. Schools stay open. The trams run.
      The mayor thanked all who had come. A report is due next month, and the town will read it.`;

describe('mayHaveGrown', () => {
  it('leaves alone what an instrument showed on two days', () => {
    checkConflicts(`${lead('Friday', 'The River Tarrow stood at 2.9 metres in Dunvale on Friday.')}
${lead('Saturday', 'The River Tarrow stood at 5.1 metres in Dunvale on Saturday.')}
    `);
  });
  it('finds two heights on one day', () => {
    checkConflicts(`${lead('Friday', 'The River Tarrow stood at [[h!number: 2.9 metres]] in Dunvale on Friday.')}
${lead('Friday', 'The River Tarrow stood at [[h!number: 5.1 metres]] in Dunvale on Friday.').replace('friday.md', 'other.md')}
    `);
  });
  it('finds two crowds, on whatever days they are told of', () => {
    checkConflicts(`${lead('Sunday', 'Orsa won the cup before a crowd of [[c!number: 41,268]] at Calder Park on Sunday.')}
${lead('Monday', 'Orsa won the cup before a crowd of more than [[c!number: 43,000]] at Calder Park.')}
    `);
  });
});
