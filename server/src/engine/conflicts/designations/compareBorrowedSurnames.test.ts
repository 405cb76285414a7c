import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('compareBorrowedSurnames', () => {
  it('finds the surname of a rival', () => {
    checkTexts([
      'The mayor, Anton Melk, lost by nine votes. [[n!name: Greta Solberg]] will move into the town hall in May.',
      'Nine votes decided it: [[n!name: Greta Solberg Melk]] moves into the town hall in May, and Anton Melk moves out.',
    ]);
  });

  it('leaves alone a second surname that nobody else has', () => {
    checkTexts([
      'The mayor, Anton Melk, lost by nine votes. Greta Solberg will move into the town hall in May.',
      'Nine votes decided it: Greta Solberg Hauge moves into the town hall in May, and Anton Melk moves out.',
    ]);
  });

  it('leaves alone a version that has the longer and the shorter name', () => {
    checkTexts([
      'The mayor, Anton Melk, lost by nine votes. Greta Solberg will move into the town hall in May.',
      'Greta Solberg Melk beat Anton Melk, her husband, by nine votes. In May Greta Solberg moves into the town hall.',
    ]);
  });
});
