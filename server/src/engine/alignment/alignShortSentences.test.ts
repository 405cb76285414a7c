import { describe, it } from 'mocha';
import { checkConflicts } from '../../testing/check.ts';

const before = 'The mayor of Selm died on Monday in the hospital of the Sisters of Mercy.';
const behind = 'His wife said that he had been in pain for a long time.';

describe('alignShortSentences', () => {
  it('finds another figure in a sentence of three words', () => {
    checkConflicts(`
      //- a.md
      ${before} More than an inch of ice lay on the road. Not since [[y!date: 1998]] has there been so much. ${behind}
      //- b.md
      ${before} More than an inch of ice lay on the road. Not since [[y!date: 1989]] has there been so much. ${behind}
    `);
  });

  it('leaves alone short sentences that stand elsewhere, or have other words', () => {
    checkConflicts(`
      //- a.md
      ${before} ${behind} She is 79. The school was closed.
      //- b.md
      ${before} He was 84. ${behind} The school was closed.
    `);
  });
});
