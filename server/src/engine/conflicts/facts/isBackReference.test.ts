import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('isBackReference', () => {
  it('holds those just named for no other count of all', () => {
    checkTexts([
      'All five were taken to St. Anne Hospital in the town of Orvel. Three were released on Tuesday; Ruiz and Pohl were kept in.',
      'Ruiz broke an ankle; Pohl had frostbite. The two remain at St. Anne Hospital, Orvel.',
    ]);
  });
  it('finds another count of all', () => {
    checkTexts([
      'All [[all!number: five]] climbers were taken to Orvel Hospital on Tuesday and were released at night.',
      'All [[all!number: six]] climbers were taken to Orvel Hospital on Tuesday and were released at night.',
    ]);
  });
});
