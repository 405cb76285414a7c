import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import type { ConflictBranch, StoryBranch } from '../../server/src/protocol.ts';
import { findStop, listStops, touches } from './conflictStops.ts';

/** A conflict with findings at `file:line`, all at column 4 and two long. */
function conflict(
  label: string,
  severity: ConflictBranch['severity'],
  places: readonly string[],
): ConflictBranch {
  return {
    conflictId: label,
    label,
    outcome: 'review',
    confidence: 1,
    reason: '',
    severity,
    places: places.map((place) => {
      const [uri = '', line = ''] = place.split(':');
      const at = (character: number) => ({ line: Number(line), character });
      return {
        uri,
        versionLabel: uri,
        range: { start: at(4), end: at(6) },
        text: '',
        reading: '',
        isFinding: !place.endsWith('?'),
      };
    }),
  };
}

function storyOf(conflicts: readonly ConflictBranch[]): StoryBranch {
  const versions = ['wire', 'paper', 'radio'].map((uri, family) => ({
    uri,
    label: uri,
    siglum: uri,
    family,
    isLead: false,
    isOpen: true,
  }));
  return {
    storyId: 's',
    label: 's',
    versions,
    families: 3,
    kinds: [{ kind: 'number', label: 'Number', conflicts }],
  };
}

describe('walking through conflicts', () => {
  const stops = listStops(
    storyOf([
      conflict('12 / 14', 'warning', ['paper:7', 'wire:3']),
      conflict('a / b', 'information', ['wire:1', 'paper:2']),
      conflict('nuance', 'hint', ['wire:2', 'paper:3']),
    ]),
  );
  const walk = (uri: string, line: number, direction: 'next' | 'previous') => {
    const stop = stops[findStop(stops, { uri, position: { line, character: 4 } }, direction)];
    return stop === undefined ? 'nowhere' : `${stop.uri}:${stop.range.start.line}`;
  };

  it('goes file by file from the top, past nuances', () => {
    assert.deepEqual(
      stops.map((stop) => `${stop.uri}:${stop.range.start.line} ${stop.label}`),
      ['wire:1 Number: a / b', 'wire:3 Number: 12 / 14', 'paper:2 Number: a / b', 'paper:7 Number: 12 / 14'],
    );
  });

  it('moves on from the place under the cursor, over to the next file, and round at the end', () => {
    assert.deepEqual(
      [walk('wire', 0, 'next'), walk('wire', 1, 'next'), walk('wire', 3, 'next'), walk('paper', 7, 'next')],
      ['wire:1', 'wire:3', 'paper:2', 'wire:1'],
    );
  });

  it('moves back the same way', () => {
    assert.deepEqual(
      [walk('paper', 7, 'previous'), walk('paper', 2, 'previous'), walk('wire', 1, 'previous')],
      ['paper:2', 'wire:3', 'paper:7'],
    );
  });

  it('starts at an end from a file without conflicts, and stays where there is nothing', () => {
    assert.deepEqual([walk('radio', 5, 'next'), walk('radio', 5, 'previous')], ['wire:1', 'paper:7']);
    assert.equal(findStop([], undefined, 'next'), -1);
    assert.equal(findStop(stops, undefined, 'next'), 0);
  });

  it('counts a cursor at either end of the words as on them', () => {
    const range = { start: { line: 1, character: 4 }, end: { line: 1, character: 6 } };
    const answers = [3, 4, 5, 6, 7].map((character) => touches(range, { line: 1, character }));
    assert.deepEqual(answers, [false, true, true, true, false]);
  });
});
