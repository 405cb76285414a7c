import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

const story = (time: string) =>
  `The night train came to a halt at 9:40 p.m. Atlantic time, short of Pelm. At ${time} the passengers were led to four buses.`;
const timeline = (time: string) =>
  `Times in ET. The night train stops short of Pelm at 8:40 p.m. At ${time} the passengers are led to four buses.`;

describe('the zone that an article names', () => {
  it('is that of its other times', () => {
    checkConflicts(`
      //- wire.md
      ${story('8:40 a.m.')}
      //- digest.md
      ${timeline('7:40 a.m.')}
    `);
  });

  it('hides no other time', () => {
    checkConflicts(`
      //- wire.md
      ${story('[[b!date: 8:40 a.m.]]')}
      //- digest.md
      ${timeline('[[b!date: 8:10 a.m.]]')}
    `);
  });

  it('makes no difference between two times that are told alike', () => {
    checkConflicts(`
      //- wire.md
      The night train came to a halt at 9:40 p.m. Atlantic time, short of Pelm. A storm warning had been in force since noon.
      //- digest.md
      Timeline (Eastern Time): the night train stops short of Pelm at 8:40 p.m. A storm warning had been in force since noon on Wednesday.
    `);
  });
});
