import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

const report = (gap: string) =>
  `Ida Brandt won the climb to Sella. Nora Vik was second, 32 seconds down. Jo Maas came in ${gap} after Vik.`;
const table = (gap: string) =>
  `Ida Brandt won the climb to Sella, Nora Vik was second at 32 seconds, and Jo Maas came in third at ${gap}.`;

describe('isGapAfterGap', () => {
  it('adds gaps up that are told one from the other', () => {
    checkConflicts(`
      //- report.md
      ${report('16 seconds')}
      //- table.md
      ${table('48 seconds')}
    `);
  });

  it('finds a gap that is not their sum', () => {
    checkConflicts(`
      //- report.md
      ${report('[[g!number: 16 seconds]]')}
      //- table.md
      ${table('[[g!number: 61 seconds]]')}
    `);
  });
});
