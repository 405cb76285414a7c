import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

const mark = (words: string) => `[[s!attribution: ${words}]]`;

/** A sentence was copied, and nothing but whose word it is was changed. */
describe('claims told in the same words', () => {
  const different: readonly (readonly [what: string, left: string, right: string])[] = [
    [
      'two people of whom one cannot be the other',
      `${mark('The driver')} told investigators that the pump had failed.`,
      `${mark('The passenger')} told investigators that the pump had failed.`,
    ],
    [
      'relatives and counsel, though a word is all that is said',
      `${mark('Her solicitor')} confirmed that she would resign.`,
      `${mark('Her brother')} confirmed that she would resign.`,
    ],
    [
      'spokesmen of two bodies',
      `${mark('A hospital spokeswoman')} said that four children were missing.`,
      `${mark('A prison spokeswoman')} said that four children were missing.`,
    ],
    [
      'a claim behind whoever was told',
      `The depot will shut in March, ${mark('the operator')} told journalists.`,
      `The depot will shut in March, ${mark('the union')} told journalists.`,
    ],
    [
      'a verb that reads like a noun',
      `The flood did 80 million euros of damage, ${mark('insurers')} estimate.`,
      `The flood did 80 million euros of damage, ${mark('county officials')} estimate.`,
    ],
    [
      'whose figures show it',
      `Some 700 farms lost power, figures from ${mark('the operator')} show.`,
      `Some 700 farms lost power, figures from ${mark('the council')} show.`,
    ],
    [
      'whose count it is',
      `Some 40 sheds burned, according to a count by ${mark('the fire brigade')}.`,
      `Some 40 sheds burned, according to a count by ${mark('insurance companies')}.`,
    ],
    [
      'a word or two in quotation marks',
      `${mark('The treasurer')} called the vote "a farce".`,
      `${mark('The chairman')} called the vote "a farce".`,
    ],
    [
      'the second of two sources of one verb',
      `Organisers put the crowd at 20,000, ${mark('police')} at 12,000.`,
      `Organisers put the crowd at 20,000, ${mark('residents')} at 12,000.`,
    ],
  ];
  for (const [what, left, right] of different) {
    it(`finds ${what}`, () => {
      checkTexts([left, right]);
    });
  }

  const alike: readonly (readonly [what: string, left: string, right: string])[] = [
    [
      'two sources of one verb in another order',
      'Organisers put the crowd at 20,000, police at 12,000.',
      'Police put the crowd at 12,000 and organisers at 20,000.',
    ],
    ['a family and one of it', 'Her family said she was recovering.', 'Her sister said she was recovering.'],
    [
      'listeners who go by another word',
      'The union told reporters that the offer was an insult.',
      'The union told journalists that the offer was an insult.',
    ],
    [
      'bare officials, who may be of any body',
      'Officials said the ferry had hit a rock.',
      'Ferry officials said the ferry had hit a rock.',
    ],
    [
      'whose finding it is, told in two ways',
      'A report by the auditor found that 4 million euros had gone.',
      'The auditor found that 4 million euros had gone.',
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves ${what} alone`, () => {
      checkTexts([left, right]);
    });
  }
});
