import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fittedTexts } from '../../../testing/placeOf.ts';
import { fitParts } from './fitParts.ts';

const cases: readonly (readonly [target: string, source: string, results: readonly string[]])[] = [
  [
    'It was [the **Harbour Board** that warned the mill], on 3 May.',
    '[The mill warned the Harbour Board] on 3 May.',
    ['It was the mill that warned the **Harbour Board**, on 3 May.'],
  ],
  [
    'It was [Ana Ruiz who dug out Ivo Lenz].',
    '[Ivo Lenz freed Ana Ruiz].',
    ['It was Ivo Lenz who dug out Ana Ruiz.'],
  ],
  [
    'Arrested by: [the owner] of the farm, at noon',
    'Arrested by [a police dog handler].',
    ['Arrested by: a police dog handler, at noon'],
  ],
  [
    'Arrested by [the owner] of the farm.',
    'Arrested by [the tenant].',
    ['Arrested by the tenant of the farm.'],
  ],
  ['It was [a shock to the mill].', '[The mill warned the Harbour Board].', []],
];

describe('fitParts', () => {
  for (const [target, source, expected] of cases)
    it(`keeps the build of “${target}” beside “${source}”`, () => {
      assert.deepEqual(fittedTexts(fitParts, target, source), expected);
    });
});
