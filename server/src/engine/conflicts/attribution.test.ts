import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDisputedWords } from '../../testing/findDisputedWords.ts';

const differ = (...versions: readonly string[]) => findDisputedWords('attribution', versions);

describe('attributionDetector', () => {
  it('finds a claim that moved to another source', () => {
    assert.deepEqual(
      differ(
        'The fire destroyed eleven houses near the old mill on Sunday, police said.',
        'The fire destroyed eleven houses near the old mill on Sunday, the regional council said.',
      ),
      ['police', 'the regional council'],
    );
    assert.deepEqual(
      differ(
        'According to the growers, a crate of peaches could cost three euros more by August.',
        'According to the retailers’ lobby, a crate of peaches could cost three euros more by August.',
      ),
      ['the growers', 'the retailers’ lobby'],
    );
  });

  it('finds words in quotation marks that another speaks', () => {
    assert.deepEqual(
      differ(
        '“I never looked at the clock in the last mile,” Elena Ivers said.',
        'Her coach, Tomas Vrana, said: “I never looked at the clock in the last mile.” Elena Ivers smiled.',
      ),
      ['Elena Ivers', 'Tomas Vrana'],
    );
  });

  it('follows a pronoun to the person before', () => {
    const quote = '“This roof will outlive all of us.”';
    assert.deepEqual(
      differ(`Architect Lena Kraus opened the hall. She said: ${quote}`, `Mayor Olaf Brandt said: ${quote}`),
      ['She', 'Mayor Olaf Brandt'],
    );
    assert.deepEqual(
      differ(`Architect Lena Kraus opened the hall. She said: ${quote}`, `Lena Kraus said: ${quote}`),
      [],
    );
  });

  it('leaves a wider source, another name for it and a source left out alone', () => {
    const claim = 'The ferry carried ninety people over the strait to Vasa on Sunday';
    const pairs = [
      ['police', 'officials'],
      ['the State Police', 'state troopers'],
      ['the National Rescue Council', 'the council'],
      ['the coast guard', 'a statement'],
    ] as const;
    for (const [left, right] of pairs) {
      assert.deepEqual(differ(`${claim}, ${left} said.`, `${claim}, ${right} said.`), [], left);
    }
    assert.deepEqual(differ(`${claim}, police said.`, `${claim}.`), []);
  });

  it('lets people speak for their own body', () => {
    const claim = 'The ferry carried ninety people over the strait to Vasa on Sunday';
    assert.deepEqual(differ(`${claim}, police said.`, `${claim}, Inspector Olaf Brandt said.`), []);
    assert.deepEqual(differ(`${claim}, the company said.`, `${claim}, chief executive Ida Krag said.`), []);
    assert.deepEqual(differ(`${claim}, police said.`, `${claim}, passenger Ida Krag said.`), [
      'police',
      'passenger Ida Krag',
    ]);
  });

  it('does not take the nearest name for the one that a pronoun means', () => {
    const quote = '“This roof will outlive all of us.”';
    assert.deepEqual(
      differ(
        `Lena Kraus opened the hall. It cost more than the one by Olaf Brandt. She said: ${quote}`,
        `Lena Kraus said: ${quote}`,
      ),
      [],
    );
  });

  it('leaves two sources alone that say different things', () => {
    assert.deepEqual(
      differ(
        'Eleven houses burned down on Sunday, police said.',
        'The regional council said on Sunday that the houses would be built again within two years.',
      ),
      [],
    );
    assert.deepEqual(
      differ(
        'The army said 40 soldiers were freed on Monday, and the rebels said 12 fighters were freed on Monday.',
        'The rebels said 12 fighters were freed on Monday, and the army said 40 soldiers were freed on Monday.',
      ),
      [],
    );
  });
});
