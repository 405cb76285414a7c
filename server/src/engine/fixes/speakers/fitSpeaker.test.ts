import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fittedTexts } from '../../../testing/placeOf.ts';
import { fitSpeaker } from './fitSpeaker.ts';

const cases: readonly (readonly [target: string, source: string, results: readonly string[]])[] = [
  [
    '[The town] estimates the cost.',
    '[The harbour police] estimate the cost.',
    ['The harbour police estimate the cost.'],
  ],
  ['[The residents] say it is safe.', 'It is safe, [the town] says.', ['The town says it is safe.']],
  ['[Officials] have said so.', 'So [Mara Lenz] told us.', ['Mara Lenz has said so.']],
  ['[The town] said so.', '[The residents] said so.', ['The residents said so.']],
  ['In May [the town] warns of it.', '[The neighbours] warn of it.', ['In May the neighbours warn of it.']],
  [
    'In May [Mara Lenz] warned of it.',
    '[The neighbours] warned of it.',
    ['In May the neighbours warned of it.'],
  ],
  ['Her coach, [Ivo Lenz], said so.', 'So said [Mara Kraus].', ['Mara Kraus said so.']],
  ['[Ivo Lenz], her coach, said so.', 'So said [Mara Kraus].', ['Mara Kraus said so.']],
  ['In May [Ivo Lenz] said so.', '[PSA head Mara Kraus] said so.', ['In May PSA head Mara Kraus said so.']],
  ['[Ivo Lenz] said so.', 'So [she] said.', []],
  ['[Ivo Lenz], her coach, left.', 'So said [Mara Kraus].', ['Mara Kraus, her coach, left.']],
  ['[The town] warned of it.', '[She] warned of it.', []],
  [
    'Mara Kraus won. Tired and happy, her coach, [Ivo Lenz], said so.',
    'So said [Kraus].',
    ['Mara Kraus won. Tired and happy, Kraus said so.', 'Mara Kraus won. Tired and happy, she said so.'],
  ],
  [
    'Ana Ruiz won. Tired and happy, her coach, [Ivo Lenz], said so.',
    'So said [Kraus].',
    ['Ana Ruiz won. Tired and happy, Kraus said so.'],
  ],
  [
    'In a survey by [the works ministry], half agreed.',
    '[Polling institute Ordex] estimated that half agreed.',
    [
      'In a survey by the polling institute Ordex, half agreed.',
      'In a survey by polling institute Ordex, half agreed.',
    ],
  ],
  [
    'According to [the fire brigade], doors were locked.',
    '[Health Ministry inspectors] found locked doors.',
    [
      'According to Health Ministry inspectors, doors were locked.',
      'According to the Health Ministry, doors were locked.',
    ],
  ],
  [
    '“We were late,” said [Dr. Ana Ruiz].',
    'The hospital apologised. “We were late,” said its president, [Ivo Lenz].',
    ['“We were late,” said Ivo Lenz.', '“We were late,” said the hospital’s president, Ivo Lenz.'],
  ],
  [
    'Harbour master [Ana Ruiz] and Ivo Lenz met. “We were late,” said [Ana Ruiz].',
    'The port apologised. “We were late,” said its president, [Ivo Lenz].',
    ['Harbour master Ivo Lenz and Ivo Lenz met. “We were late,” said Ana Ruiz.'],
  ],
  [
    '[Prison governor Bo Ray] pointed to the lack of staff.',
    'The guards’ union complained. “We are few,” said its branch secretary, [Ana Ruiz].',
    [
      'Ana Ruiz pointed to the lack of staff.',
      'union branch secretary Ana Ruiz pointed to the lack of staff.',
    ],
  ],
  [
    '[PSA head Bo Ray] spoke of haste.',
    'The consumer group Safe Cots complained. “All haste,” said its director, [Ana Ruiz].',
    ['Ana Ruiz spoke of haste.', 'Ana Ruiz of Safe Cots spoke of haste.'],
  ],
  [
    '[The works council] was critical.',
    'The dockers’ union complained. “A bad deal,” said its president, [Ana Ruiz].',
    ['Ana Ruiz was critical.', "the dockers' union was critical."],
  ],
  ['[He] also played it down.', 'It means little, says [Ana Ruiz].', ['Ana Ruiz played it down.']],
];

describe('fitSpeaker', () => {
  for (const [target, source, expected] of cases)
    it(`makes verb and apposition follow the speaker in “${target}” and “${source}”`, () => {
      assert.deepEqual(fittedTexts(fitSpeaker, target, source), expected);
    });
});
