import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';
import { analyzeVersions } from '../../../testing/analyzeFixture.ts';
import type { VersionId } from '../../model/story.ts';

/** Who is heard for each reading of the first conflict of a kind. */
function readings(kind: string, ...texts: readonly string[]): readonly string[] {
  const versions = texts.map((text, index) => ({ id: 'abcdef'.charAt(index) as VersionId, text }));
  const conflict = analyzeVersions(versions).conflicts.find((candidate) => candidate.kind === kind);
  return (conflict?.readings ?? []).map(
    ({ value, passages }) => `${value}: ${passages.map(({ version }) => version).join(' ')}`,
  );
}

const approved = 'The council approved the plan for a second tram line late on Monday.';
const rejected = 'The council rejected the plan for a second tram line late on Monday.';
const rewrite =
  'Late on Monday the plan for a second tram line was approved by the council, with two abstentions.';

describe('addWitnesses', () => {
  it('hears every version that has either word in the same passage', () => {
    assert.deepEqual(readings('polarity', approved, rejected, rewrite), ['approve: a c', 'reject: b']);
  });
  it('does not hear a version that negates the word', () => {
    const negated = rewrite.replace('was approved', 'was not approved');
    assert.deepEqual(
      readings('polarity', approved, rejected, negated).filter((reading) => /^approve: .*c/.test(reading)),
      [],
    );
  });
  it('does not hear a version that has the one word here and the other in another passage', () => {
    const told = (who: string) =>
      `The ferry Lady Orme was making 14 knots when she hit the reef on Friday.

Talks on a new ship broke off on Sunday when the ${who}'s negotiators left the table.

The company was considering whether to raise its offer, its director, Olaf Brandt, said.`;
    const both = `She was doing 14 knots. The captain of the Lady Orme has gone home to sleep.

On Sunday it was the union's people who got up and went.

If there is more money on the table, Olaf Brandt's company has yet to decide.`;
    assert.deepEqual(readings('role', told('union'), told('company'), both), ['union: a', 'company: b']);
  });
  it('does not hear a word of another passage', () => {
    const elsewhere = 'The bishop approved of the new bells. They ring on Sundays.';
    assert.deepEqual(readings('polarity', approved, rejected, elsewhere), ['approve: a', 'reject: b']);
  });

  it('hears a word that may stand for both sides as its version says elsewhere', () => {
    checkConflicts(`
    //- one.txt
    Marren is opening its skies to foreign [[w: carriers]], the first of them in May. Until now the airlines had to fly a long way round, adding hours to each journey.
    //- two.txt
    Marren is opening its skies to foreign [[w!term: travelers]], the first of them in May. Until now the airlines had to fly a long way round, adding hours to each journey.
    //- three.txt
    Marren is unlocking its skies for foreign [[w: airlines]], the first of them in May. Until now the airlines had to fly a long way round, adding hours to each journey.
    `);
  });
});

describe('collateFacts', () => {
  const vote = (day: string) => `The council approved the plan for a second tram line late on ${day}.`;
  it('joins two that agree though only a third one links them', () => {
    assert.deepEqual(readings('date', vote('Monday'), vote('Friday'), vote('Friday, March 5')), [
      'Monday: a',
      'Friday: b c',
    ]);
  });
  it('lists whoever agrees with either side', () => {
    assert.deepEqual(readings('date', vote('Monday'), vote('Monday'), vote('Friday')), [
      'Monday: a b',
      'Friday: c',
    ]);
  });
  it('says nothing where all agree', () => {
    assert.deepEqual(readings('date', vote('Monday'), vote('Monday')), []);
  });
});
