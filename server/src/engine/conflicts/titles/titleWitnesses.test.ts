import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

const filler = 'The ferry to Orlo leaves at noon and takes an hour across the bay.';
const wire = 'The court in Arden heard Ana Ruiz, the former head of engineering, on Monday.';
const paper = 'The court in Arden heard Ana Ruiz, the [[post!title: former head of finance]], on Monday.';
const tied = 'The court in Arden heard Ana Ruiz, the [[post!title: former head of engineering]], on Monday.';

describe('findTitleWitnesses', () => {
  it('hears an office told without the name of its bearer', () => {
    for (const words of [
      'The woman who once ran the engineering department said little.',
      "The port's former head of engineering said little.",
    ]) {
      checkTexts([wire, paper, `${filler} ${words}\n\nAna Ruiz paints boats.`]);
    }
  });
  it('does not hear it of somebody else, nor where the person is unknown, nor what one of many was', () => {
    for (const words of [
      'The former head of engineering said little.',
      'Ida Krag, the former head of engineering, left. The former head of engineering said little.\n\nAna Ruiz paints boats.',
      'A former head of engineering said little.\n\nAna Ruiz paints boats.',
    ]) {
      checkTexts([tied, paper, `${filler} ${words}`]);
    }
  });
});
