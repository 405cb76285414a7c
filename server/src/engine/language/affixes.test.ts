import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import fc from 'fast-check';
import { areOppositeByAffix } from './affixes.ts';

describe('areOppositeByAffix', () => {
  it('knows negative prefixes and opposed affixes', () => {
    for (const pair of [
      'named unnamed',
      'flexible inflexible',
      'possible impossible',
      'legal illegal',
      'regular irregular',
      'honest dishonest',
      'lethal non-lethal',
      'stabilise destabilise',
      'careful careless',
      'prewar postwar',
      'pro-war anti-war',
      'overstate understate',
      'functional dysfunctional',
    ]) {
      const [a = '', b = ''] = pair.split(' ');
      assert.ok(areOppositeByAffix(a, b), pair);
      assert.ok(areOppositeByAffix(b, a), pair);
    }
  });

  it('leaves words alone that only begin so', () => {
    for (const pair of [
      'flammable inflammable',
      'valuable invaluable',
      'cover discover',
      'press impress',
      'port import',
      'ion union',
      'famous infamous',
      'til until',
      'dress address',
      'liberate deliberate',
      'take undertake',
      'ease disease',
    ]) {
      const [a = '', b = ''] = pair.split(' ');
      assert.ok(!areOppositeByAffix(a, b), pair);
    }
  });

  it('accepts any strings, and sees the same from both sides', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('un', 'less', 'ful', 'careless', 'non-', 'anti-', 'pro-'),
    );
    fc.assert(fc.property(word, word, (a, b) => areOppositeByAffix(a, b) === areOppositeByAffix(b, a)));
  });
});
