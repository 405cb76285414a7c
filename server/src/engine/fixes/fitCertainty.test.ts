import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fittedTexts } from '../../testing/placeOf.ts';
import { fitCertainty } from './fitCertainty.ts';

const cases: readonly (readonly [target: string, source: string, results: readonly string[]])[] = [
  [
    'The town [has closed] the pier.',
    'The town [was likely to close] the pier.',
    ['The town is likely to close the pier.', 'The town was likely to close the pier.'],
  ],
  [
    'The towns [have closed] the pier.',
    'The town [was likely to close] the pier.',
    ['The towns are likely to close the pier.', 'The towns were likely to close the pier.'],
  ],
  [
    'Two men [were drowned].',
    'Two men [are feared drowned].',
    ['Two men were feared drowned.', 'Two men are feared drowned.'],
  ],
  [
    'The town [had closed] the pier.',
    'The town [will close] the pier.',
    ['The town would close the pier.', 'The town will close the pier.'],
  ],
  ['The town [will close] the pier.', 'The town [could close] the pier.', ['The town could close the pier.']],
  [
    'The town [closed] the pier.',
    'The town [plans to close] the pier.',
    ['The town plans to close the pier.'],
  ],
  [
    'The town [will close] the pier.',
    'The pier [might] be closed by the town.',
    ['The town might close the pier.'],
  ],
  ['Their pier [will be closed].', 'The town [might well close] the pier.', ['Their pier might be closed.']],
  ['The town [closed] the pier.', 'The pier [might] be closed by the town.', []],
  [
    'The town [answered] the same day with a ban of its own.',
    'The town [threatened to retaliate] within a week.',
    [
      'The town threatened the same day to answer with a ban of its own.',
      'The town threatened to retaliate the same day with a ban of its own.',
    ],
  ],
  [
    'A spark [ignited] the silo.',
    'It is open [whether a spark ignited the silo].',
    ['A spark may have ignited the silo.'],
  ],
  [
    'The gates [were jammed] by ice.',
    'Engineers [believe that ice jammed the gates].',
    ['The gates may have been jammed by ice.'],
  ],
  [
    'The panels [are charging] the battery.',
    '[Whether the panels charge it is unclear].',
    ['The panels may be charging the battery.'],
  ],
  ['The divers [hope to find] coins.', 'The divers [are sure] of it.', []],
  ['The town [has opened] an inquiry.', 'An [inquiry is likely], the town said.', []],
];

describe('fitCertainty', () => {
  for (const [target, source, expected] of cases)
    it(`fits verb to verb in “${target}” and “${source}”`, () => {
      assert.deepEqual(fittedTexts(fitCertainty, target, source), expected);
    });
});
