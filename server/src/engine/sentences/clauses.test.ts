import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { tokenizeSentence } from '../language/tokenize.ts';
import { splitClauses } from './clauses.ts';

function split(text: string): readonly string[] {
  return splitClauses(text, tokenizeSentence(text)).map((span) => text.slice(span.start, span.end));
}

describe('splitClauses', () => {
  const sentences: readonly (readonly string[])[] = [
    ['The mayor opened the bridge in May.'],
    ['Eleven people died,', 'while three others were hurt.'],
    ['The mayor left,', 'and the council chose a new one.'],
    ['The boat sank in March,', 'but nobody was hurt.'],
    ['The town fled', 'after the river rose two metres.'],
    ['When the river rose,', 'the town fled.'],
    ['The bridge was built by Ruiz,', 'which opened in 1967.'],
    ['Ruiz, who led the crew,', 'was hurt in the fall.'],
    ['The firm closed two plants,', 'citing weak sales in Asia.'],
    ['Forty boats were lost,', 'according to the coast guard.'],
    ['According to the coast guard,', 'forty boats were lost.'],
    ['Forty boats were lost,', 'the coast guard said.'],
    ['“We lost forty boats,”', 'said Ana Ruiz, the mayor.'],
    ['Prices rose by a third;', 'wages fell.'],
    ['Prices rose by a third —', 'wages fell by 2 percent.'],
    ['The judge was clear:', 'the sale is void.'],
    ['On Feb. 5, 2026, the ministers of France, Spain and Italy met in Rome.'],
    ['Following the talks on Thursday France and Spain said they agreed.'],
    ['The mayor thanked the crew as well as three doctors who came.'],
    ['Forty boats were lost,', 'the coast guard said in a note published on Monday.'],
    ['Ruiz, the mayor of Split, met 20 sailors and three cooks.'],
  ];
  for (const clauses of sentences) {
    it(`gives ${clauses.join(' · ')}`, () => {
      assert.deepEqual(split(clauses.join(' ')), clauses);
    });
  }

  it('puts every token of any text into exactly one clause', () => {
    const scraps = fc.constantFrom(
      'the mayor',
      'said',
      ',',
      'and',
      'who',
      'while',
      ';',
      '—',
      '"',
      'he',
      'left',
      'according to',
      'citing',
      '.',
      ':',
    );
    const text = fc.oneof(
      fc.array(scraps, { maxLength: 40 }).map((all) => all.join(' ')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (any) => {
        const tokens = tokenizeSentence(any);
        const clauses = splitClauses(any, tokens);
        for (const token of tokens) {
          assert.equal(
            clauses.filter((clause) => clause.start <= token.start && token.end <= clause.end).length,
            1,
          );
        }
        assert.deepEqual(
          clauses,
          [...clauses].sort((a, b) => a.start - b.start),
        );
        assert.equal(clauses.length === 0, tokens.length === 0);
      }),
    );
  });

  it('takes linear time', () => {
    for (const run of ['and ', 'the mayor left, and ', 'who, ', 'while ', ', said ', '; ']) {
      const text = run.repeat(3_000);
      const tokens = tokenizeSentence(text);
      const started = performance.now();
      splitClauses(text, tokens);
      assert.ok(performance.now() - started < 1_000, run);
    }
  });
});
