import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fittedTexts } from '../../../testing/placeOf.ts';
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
  [
    'The slide [was triggered] by the group itself.',
    'The group [had probably triggered] the slide.',
    [
      'The slide was probably triggered by the group itself.',
      'The slide may have been triggered by the group itself.',
    ],
  ],
  [
    'Divers [opened] the hatch.',
    '[Presumably] the divers opened it.',
    ['Divers presumably opened the hatch.', 'Divers may have opened the hatch.'],
  ],
  [
    'The agency [has fined] the shop over its labels.',
    'The agency [is considering whether to penalise] the shop.',
    [
      'The agency is considering whether to fine the shop over its labels.',
      'The agency may have fined the shop over its labels.',
    ],
  ],
  [
    'The society [will strip] him of his medal by 3 May.',
    'The society [will decide by May 3 whether to take] his medal.',
    [
      'The society will decide by 3 May whether to strip him of his medal.',
      'The society may strip him of his medal by 3 May.',
    ],
  ],
  [
    'The firm [has sold] the mill.',
    'The firm [is considering selling] the mill.',
    ['The firm is considering selling the mill.'],
  ],
  [
    'The firm [has decided to close] the mill.',
    'The firm [is considering shutting] the mill.',
    ['The firm is considering closing the mill.', 'The firm is considering shutting the mill.'],
  ],
  [
    'The court [has opened] an inquiry.',
    'The court [will probably open] an inquiry.',
    ['The court will probably open an inquiry.'],
  ],
  [
    'The studio [confirmed that Malta will submit] the film for the prize.',
    'Malta [may submit] it for the prize.',
    [
      'The studio said that Malta may submit the film for the prize.',
      'Malta may submit the film for the prize.',
    ],
  ],
  [
    'The mill [was closed] on Friday.',
    'The firm [is considering whether to close] the mill.',
    ['The mill may have been closed on Friday.'],
  ],
  [
    'Her agent has since [confirmed that Boyle will not sing again this year]: the cords are torn.',
    'Boyle [may miss] the rest of the tour, her agent said.',
    [
      'Her agent said that Boyle may miss the rest of the tour: the cords are torn.',
      'Boyle may miss the rest of the tour: the cords are torn.',
    ],
  ],
  [
    'Engineers [have confirmed that the dam is safe], allowing the road to open.',
    'The dam [may hold] until spring.',
    [],
  ],
  [
    'The coroner [has confirmed that two miners were killed].',
    'The miners [may have died] at 4 a.m. on Friday.',
    [],
  ],
  [
    'Divers have confirmed that two other men [were trapped] and drowned.',
    'Two more men [are feared trapped].',
    [
      'two other men are feared trapped.',
      'Divers said that two other men are feared trapped.',
      'Divers have confirmed that two other men were feared trapped and drowned.',
      'Divers have confirmed that two other men are feared trapped and drowned.',
    ],
  ],
  [
    'The pump ran dry; that, says the mayor, [is beyond doubt].',
    'Engineers [believe that the pump ran dry].',
    ['The pump ran dry; that, says the mayor, is possible.'],
  ],
  [
    'There is water under the ice, of that the geologists [are sure].',
    'The team [hopes to find] water.',
    ['There is water under the ice, the geologists hope.'],
  ],
  [
    'Two divers [died] as a result of the cold.',
    '[Whether the cold was the cause is unclear].',
    ['Two divers may have died as a result of the cold.'],
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
