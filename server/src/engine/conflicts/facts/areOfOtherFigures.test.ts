import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('areOfOtherFigures', () => {
  it('leaves alone the years of two figures', () => {
    checkTexts([
      'Council leader Margaret Osei said that the authority faced a shortfall. A year ago it was £6.1m.',
      'Council leader Margaret Osei said that the authority faced a shortfall of £9.3m in the coming year, up from £6.1m in the current one.',
    ]);
  });
  it('finds two years of one figure', () => {
    checkTexts([
      'Council leader Margaret Osei said that the authority faced a shortfall of £9.3m in [[year!date: 2027]].',
      'Council leader Margaret Osei said that the authority faced a shortfall of £9.3m in [[year!date: 2028]].',
    ]);
  });
});
