import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

const story = (...versions: readonly string[]) =>
  versions.map((text, index) => `//- ${'abcdef'.charAt(index)}.md\n${text}`).join('\n');

describe('findWitnessWord', () => {
  it('hears the word in its own place only, where a sentence has it twice', () => {
    checkConflicts(
      story(
        'Flats in the old port were too expensive for crews, so the yard built [[span: cheaper]] rooms in the former customs house.',
        'Flats in the old port were too dear for crews, so the yard built [[span: cheaper]] rooms in the former customs house.',
        'Flats in the old port were too dear for crews, so the yard built [[span!polarity: expensive]] rooms in the former customs house.',
      ),
    );
  });
  it('hears who affirms in other words what one copy alone negates', () => {
    checkConflicts(
      story(
        'The old quay at Brackley was [[known: known]] as a landing place for smugglers of salt.',
        'The old quay at Brackley [[known!polarity: was not known]] as a landing place for smugglers of salt.',
        'The old quay at Brackley was [[known: described]] as a landing place for smugglers of salt.',
      ),
    );
  });
  it('hears a compound that begins with the word', () => {
    checkConflicts(
      story(
        'The library introduced an [[ease: easy]] catalogue for its younger readers on Monday.',
        'The library introduced a [[ease!polarity: difficult]] catalogue for its younger readers on Monday.',
        'The library introduced an [[ease: easy-to-use]] catalogue for its younger readers on Monday.',
      ),
    );
  });
  it('hears who has the same preposition', () => {
    checkConflicts(
      story(
        'The two ferries sailed [[way: to]] the island of Sorna with food and blankets on Friday.',
        'The two ferries sailed [[way: to]] the island of Sorna with food and blankets on Friday.',
        'The two ferries sailed [[way!polarity: from]] the island of Sorna with food and blankets on Friday.',
      ),
    );
  });
});
