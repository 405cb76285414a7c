import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

const tale = (offence: string) =>
  `Dane Holt, 26, who was serving six years for ${offence}, got over the wall of the prison on Wednesday evening.`;

describe('compareDepartures', () => {
  it('tells another term that one copy alone has', () => {
    checkConflicts(`
      //- wire.md
      ${tale('arson')}
      //- echo.md
      ${tale('arson')}
      //- herald.md
      ${tale('[[offence!term: burglary]]')}
      //- summary.md
      **The fugitive** Name: Dane Holt. Offence: arson, for which he was sent down in 2022.
    `);
  });

  it('leaves alone another word for the same', () => {
    checkConflicts(`
      //- wire.md
      The children of Arden were given the vaccine at school on Wednesday, said the head nurse.
      //- echo.md
      The children of Arden were given the vaccine at school on Wednesday, said the head nurse.
      //- herald.md
      The children of Arden were given the jab at school on Wednesday, said the head nurse.
      //- summary.md
      **In short** A vaccine came to Arden, and nobody cried.
    `);
  });

  it('tells a short form written out as the wrong word, where another version has the right one', () => {
    const winner = (job: string) => `Ana Ruiz, 41, ${job}, won 11,842 votes in Arden on Thursday night.`;
    checkConflicts(`
      //- wire.md
      ${winner('a vet')}
      //- echo.md
      ${winner('a vet')}
      //- mail.md
      ${winner('a [[job!term: veteran]]')}
      //- weekly.md
      The seat went to a vet who had never stood for anything, and her name is Ana Ruiz.
      //- explainer.md
      **Who won?** Ana Ruiz did. A veterinary surgeon, she had put the hospital first.
    `);
    checkConflicts(`
      //- wire.md
      ${winner('a vet')}
      //- echo.md
      ${winner('a vet')}
      //- mail.md
      ${winner('a veteran')}
      //- weekly.md
      The seat went to a vet who had never stood for anything, and her name is Ana Ruiz.
    `);
    checkConflicts(`
      //- wire.md
      ${winner('a vet')}
      //- echo.md
      ${winner('a vet')}
      //- mail.md
      ${winner('a veteran')} Twice before the vet had stood for the council.
      //- weekly.md
      The seat went to a vet who had never stood for anything, and her name is Ana Ruiz.
      //- explainer.md
      **Who won?** Ana Ruiz did. A veterinary surgeon, she had put the hospital first.
    `);
  });
});
