import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { turnVoice } from './turnVoice.ts';

const cases: readonly (readonly [clause: string, style: 'headline' | 'text', turned: string | undefined])[] =
  [
    ['Norhavn sues Lindqvist', 'headline', 'Norhavn sued by Lindqvist'],
    ['Norhavn sues Lindqvist', 'text', 'Norhavn is sued by Lindqvist'],
    ['Norhavn sued Lindqvist', 'text', 'Norhavn was sued by Lindqvist'],
    [
      'Norhavn beat the Danish champion Lindqvist',
      'text',
      'Norhavn was beaten by the Danish champion Lindqvist',
    ],
    [
      'Norhavn defeated the Danish champion Lindqvist',
      'text',
      'Norhavn was defeated by the Danish champion Lindqvist',
    ],
    ['The Lions overtook Lindqvist', 'text', 'The Lions were overtaken by Lindqvist'],
    ['Norhavn was sued by Lindqvist', 'text', 'Norhavn sued Lindqvist'],
    ['Norhavn is sued by Lindqvist', 'text', 'Norhavn sues Lindqvist'],
    ['Norhavn sued by Lindqvist', 'headline', 'Norhavn sues Lindqvist'],
    ['Norhavn agreed to buy Lindqvist', 'text', undefined],
    ['Norhavn bought the paper unit of Lindqvist', 'text', undefined],
    ["Norhavn bought Lindqvist's unit", 'text', undefined],
    ['Norhavn sold its paper unit to Lindqvist', 'text', undefined],
    ['Norhavn, which sued Lindqvist', 'text', undefined],
  ];

describe('turnVoice', () => {
  for (const [clause, style, turned] of cases)
    it(`turns “${clause}” in a ${style} to ${turned ?? 'nothing'}`, () => {
      assert.equal(turnVoice(clause, style), turned);
    });

  it('takes any text', () => {
    fc.assert(
      fc.property(fc.string(), (clause) => {
        turnVoice(clause, 'text');
      }),
    );
  });
});
