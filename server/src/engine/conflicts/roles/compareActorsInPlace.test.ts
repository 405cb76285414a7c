import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

const left = (who: string) => `The talks on pay ended on Sunday when the ${who} left the table.`;

const alike: readonly (readonly [string, string])[] = [
  ['council’s negotiators', 'authority’s negotiators'],
  ['residents’ lawyers', 'tenants’ lawyers'],
  ['company’s lawyers', 'airline’s lawyers'],
];

describe('compareActorsInPlace', () => {
  it('finds another owner of those who do it', () => {
    checkTexts([left('[[x!role: union’s]] negotiators'), left('[[x!role: authority’s]] negotiators')]);
    checkTexts([left('[[x!role: company’s]] lawyers'), left('[[x!role: tenants’]] lawyers')]);
  });
  it('finds other people who do it, at the start of a sentence as well', () => {
    checkTexts([
      '[[x!role: Soldiers]] closed the bridge over the Ostra on Sunday.',
      '[[x!role: Farmers]] closed the bridge over the Ostra on Sunday.',
    ]);
  });
  it('hears a copy before it judges', () => {
    checkTexts([
      left('union’s negotiators'),
      `${left('union’s negotiators')} Nobody was hurt.`,
      `It rained. ${left('[[x!role: authority’s]] negotiators')}`,
    ]);
  });
  for (const [own, other] of alike) {
    it(`leaves alone the ${own} and the ${other}`, () => {
      checkTexts([left(own), left(other)]);
    });
  }
  it('leaves alone whom both sentences tell of', () => {
    checkTexts([
      'The union told the authority on Sunday that it would leave the table for good.',
      'The union told its members and the authority on Sunday that it would leave the table for good.',
    ]);
  });
});
