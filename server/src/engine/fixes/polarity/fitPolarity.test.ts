import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fittedTexts } from '../../../testing/placeOf.ts';
import { fitPolarity } from './fitPolarity.ts';

const cases: readonly (readonly [target: string, source: string, results: readonly string[]])[] = [
  // In a copy the copy's word is all that is needed.
  [
    'The council [approved] the plan.',
    'The council [rejected] the plan.',
    ['The council rejected the plan.'],
  ],
  // The source denies it in other words: the place's own verb is denied.
  [
    'Within the hour the club had [handed in] a protest.',
    'Arden [did not lodge] a protest on Sunday, its coach told us.',
    ['Within the hour the club had not handed in a protest.'],
  ],
  [
    'The port had to [cut] 30 jobs because of the loss.',
    'According to its owners, [no jobs had been lost] there.',
    ['The port did not have to cut any jobs because of the loss.'],
  ],
  [
    'Ana Ruiz, who runs the gallery, has [agreed that] Vienna may show it.',
    'He [turned down] a request for the work from Vienna.',
    ['Ana Ruiz, who runs the gallery, has not agreed that Vienna may show it.'],
  ],
  [
    'The maker conceded that its cells had [fallen short of] the standard.',
    'The maker says its cells [met] the standard.',
    ['The maker said that its cells had met the standard.'],
  ],
  [
    'And [not everyone in the party had] a helmet on.',
    '[All nine were wearing] helmets.',
    ['And everyone in the party had a helmet on.'],
  ],
  ['[All nine were wearing] helmets.', '[Not everyone had] one.', ['Not all nine were wearing helmets.']],
  [
    'Flames under the roof [were put out] by the crew.',
    'Inspectors found [no fire].',
    ['no flames were found by the crew.'],
  ],
  ['The crew [put out] the flames.', 'Inspectors found [no fire].', []],
  [
    'The club [did not lodge] a protest, said the league.',
    'Within the hour Arden [handed in] a protest about it.',
    ['The club lodged a protest, said the league.'],
  ],
  [
    'The anchor [failed to hold], a diver said.',
    'It drifted before its anchor [took hold] on the reef.',
    ['The anchor held, a diver said.', 'The anchor took hold, a diver said.'],
  ],
  // Nothing that has a subject of its own, another voice, or no verb at all.
  [
    'He was [allowed to go home] for now.',
    'She [refused bail, and Ruiz was taken to prison] that day.',
    ['He was not allowed to go home for now.'],
  ],
  [
    'The anchor [failed to hold], a diver said.',
    'It [is held] by its anchor now, at last.',
    ['The anchor held, a diver said.'],
  ],
  [
    'It came home almost unharmed, and [still in its] gilded frame.',
    'The frame [is missing], said the curator on Monday.',
    ['It came home almost unharmed, and without its gilded frame.'],
  ],
  [
    'Ida Krag [acknowledged that some growers had sold below cost] but insisted on a fair price.',
    'Exporters [deny selling below cost], they told reporters.',
    ['Ida Krag denied that growers had sold below cost and insisted on a fair price.'],
  ],
];

describe('fitPolarity', () => {
  for (const [target, source, expected] of cases)
    it(`says yes for no in “${target}” beside “${source}”`, () => {
      assert.deepEqual(fittedTexts(fitPolarity, target, source), expected);
    });
});
