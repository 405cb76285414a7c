import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('isOfYearBefore', () => {
  it('holds no figure of last year against one of this year', () => {
    checkTexts([
      "Wheat is cut in Varrenland. Last year's wheat harvest was 7 million tonnes, the ministry said.",
      'Wheat is cut in Varrenland. The wheat harvest amounted to 6.3m tonnes, the ministry said.',
    ]);
  });
  it('finds two figures of last year', () => {
    checkTexts([
      "Last year's wheat harvest in Varrenland was [[h!number: 7 million tonnes]], the ministry said.",
      "Last year's wheat harvest in Varrenland was [[h!number: 6 million tonnes]], the ministry said.",
    ]);
  });
});
