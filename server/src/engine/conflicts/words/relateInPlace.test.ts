import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

const story = (...versions: readonly string[]) =>
  versions.map((text, index) => `//- ${'abcdef'.charAt(index)}.md\n${text}`).join('\n');

describe('relateInPlace', () => {
  it('reads a verb with its particle', () => {
    checkConflicts(
      story(
        'The maker of pumps will [[x!polarity: hire]] engineers in the town this year.',
        'The maker of pumps will [[x!polarity: lay]] off engineers in the town this year.',
      ),
    );
  });
  it('takes two words for things of a sort where the tagger knows only one of them for a noun', () => {
    checkConflicts(
      story(
        'Farmers fear for the [[x!term: apple]] harvest after the frost.',
        'Farmers fear for the [[x!term: cherry]] harvest after the frost.',
      ),
    );
  });
  it('leaves alone a deed told by its noun', () => {
    checkConflicts(story('The company made a loss of 3 million euros.', 'The company lost 3 million euros.'));
  });
});
