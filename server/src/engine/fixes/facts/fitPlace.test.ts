import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { fitPlace } from './fitPlace.ts';

describe('fitPlace', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['replaces the name before a hyphen only', 'Cleveland-based', 'Pittsburgh', 'Pittsburgh-based'],
    ['takes the name from before a hyphen', 'Cleveland', 'Pittsburgh-based', 'Pittsburgh'],
    ['replaces an unknown name before a hyphen only', 'Quorrin-based', 'Zelwick', 'Zelwick-based'],
    ['makes a noun an adjective', 'Chilean', 'Argentina', 'Argentine'],
    ['makes an adjective a noun', 'Chile', 'Argentine', 'Argentina'],
    ['makes a country its people', 'Swedes', 'Finland', 'Finns'],
    ['replaces the city in the name of a court', 'Bradford Crown Court', 'Leeds', 'Leeds Crown Court'],
    ['keeps capitals', 'LEEDS', 'Bradford', 'BRADFORD'],
    ['leaves capitals behind', 'Leeds', 'BRADFORD', 'Bradford'],
    ['keeps the possessive', "Chile's", 'Argentina', "Argentina's"],
    ['replaces an unknown place', 'Quorrin', 'Zelwick', 'Zelwick'],
    ['changes the compass word only', 'eastern Ukraine', 'western Ukraine', 'western Ukraine'],
    ['fits the compass word', 'the east of Ukraine', 'western Ukraine', 'the west of Ukraine'],
    ['replaces a capital by description', 'the Polish capital', 'Prague', 'the Czech capital'],
    ['gives a capital its name', 'Berlin', 'the Polish capital', 'Warsaw'],
    ['leaves a capital that agrees', 'the Polish capital', 'Warsaw', 'the Polish capital'],
    ['puts a city for a capital by description', 'the Polish capital', 'Milan', 'Milan'],
    ['takes a compass word along', 'Ukraine', 'eastern Ukraine', 'eastern Ukraine'],
    ['leaves a compass word behind', "eastern Ukraine's", 'Moldova', "Moldova's"],
    ['does not take a compass word from a name', 'South Korea', 'North Korea', 'North Korea'],
    ['keeps an abbreviation', 'Chile', 'the U.S.', 'U.S.'],
    ['leaves a place alone before stray marks', "eastern Ukraine''", 'eastern Ukraine', "eastern Ukraine''"],
  ];
  for (const [what, target, source, expected] of cases)
    it(what, () => assert.equal(fitPlace(target, source), expected));

  it('accepts any text and is done after one time', () => {
    const place = fc.constantFrom(
      'Leeds',
      'Chile',
      'Argentine',
      'eastern Ukraine',
      'Pittsburgh-based',
      'Zelwick',
    );
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), place), place, (target, source) => {
        const once = fitPlace(target, source);
        assert.equal(fitPlace(once, source), once);
      }),
    );
  });
});
