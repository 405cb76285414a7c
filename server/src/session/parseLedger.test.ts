import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { emptyLedger } from './ledger.ts';
import { parseLedger } from './parseLedger.ts';

const full = `# The desk's decisions
stets:
  - kind: number
    readings: [14 people, 12 people] # the toll rose
    scope: story
    story: mill-fire
    reason: The toll rose during the day.
    by: Ana
    date: 2026-02-05
verifiedFacts:
  - { kind: date, value: 2014, against: [2016], source: the almanac }
houseStyle:
  - preferred: Zelenskyy
    instead: [Zelensky, Zelenskiy]
`;

describe('parseLedger', () => {
  it('reads stets, verified facts and house style; figures and dates stay text', () => {
    assert.deepEqual(parseLedger(full), {
      ledger: {
        stets: [
          {
            kind: 'number',
            readings: ['12 people', '14 people'],
            scope: 'story',
            story: 'mill-fire',
            reason: 'The toll rose during the day.',
            by: 'Ana',
            date: '2026-02-05',
          },
        ],
        verifiedFacts: [{ kind: 'date', value: '2014', against: ['2016'], source: 'the almanac' }],
        houseStyle: [{ preferred: 'Zelenskyy', instead: ['Zelensky', 'Zelenskiy'] }],
      },
      problems: [],
    });
  });

  it('takes an empty file for an empty ledger', () => {
    for (const text of ['', '# nothing yet\n', 'stets:\nhouseStyle: []\n']) {
      assert.deepEqual(parseLedger(text), { ledger: emptyLedger, problems: [] });
    }
  });

  it('keeps the other decisions where one cannot be read, and says where', () => {
    const text =
      'houseStyle:\n  - preferred: Kyiv\n    insted: [Kiev]\n  - preferred: Odesa\n    instead: Odessa\n';
    const { ledger, problems } = parseLedger(text);
    assert.deepEqual(ledger.houseStyle, [{ preferred: 'Odesa', instead: ['Odessa'] }]);
    assert.deepEqual(
      problems.map(({ message, start }) => [message, text.slice(start, start + 6)]),
      [
        ['“insted” is not known here. Did you mean “instead”?', 'insted'],
        ['“instead” is missing here.', 'prefer'],
      ],
    );
  });

  it('says which kinds there are', () => {
    const { problems } = parseLedger('stets: [{ kind: numbr, readings: [a, b], reason: x }]');
    assert.match(problems[0]?.message ?? '', /^“numbr” is no kind of conflict\. Kinds: number, date/);
  });

  it('reports broken YAML and does not throw on any text', () => {
    assert.match(parseLedger('stets: [').problems[0]?.message ?? '', /^Not valid YAML: /);
    assert.match(parseLedger('- a').problems[0]?.message ?? '', /must be a mapping/);
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void parseLedger(text)));
    fc.assert(fc.property(fc.string(), (text) => void parseLedger(`stets: ${text}`)));
  });
});
