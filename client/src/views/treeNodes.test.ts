import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import type { ConflictBranch, PlaceLeaf, StoriesResult } from '../../../server/src/protocol.ts';
import { countConflicts, findConflict, findPlace, printTree, toTreeNodes } from './treeNodes.ts';

const place = (versionLabel: string, line: number, text: string): PlaceLeaf => ({
  uri: `file:///${versionLabel}`,
  versionLabel,
  range: { start: { line, character: 2 }, end: { line, character: 4 } },
  text,
  reading: text,
  isFinding: false,
});

const conflict: ConflictBranch = {
  conflictId: 'c1',
  label: '12 people / 14 people',
  outcome: 'amend',
  confidence: 0.93,
  reason: 'same sentence, different figure',
  severity: 'warning',
  places: [{ ...place('web.md', 6, '14\n people'), isFinding: true }, place('wire.txt', 2, '12 people')],
};

const version = (label: string, family: number) => ({
  uri: `file:///${label}`,
  label,
  siglum: 'A',
  family,
  isLead: label === 'wire.txt',
  isOpen: false,
});

function told(conflicts: readonly ConflictBranch[]): StoriesResult {
  const kinds = conflicts.length === 0 ? [] : [{ kind: 'number', label: 'Number', conflicts }];
  const versions = [version('wire.txt', 0), version('web.md', 1)];
  return { stories: [{ storyId: 's', label: 'Fire', versions, families: 2, kinds }], isIndexing: false };
}

describe('the rows of the tree', () => {
  const roots = toTreeNodes(
    told([conflict, { ...conflict, conflictId: 'c2', severity: 'hint', places: [] }]),
  );

  it('go from story to kind, conflict and place, with counts and text labels', () => {
    assert.equal(
      printTree(roots),
      [
        'Fire (2 conflicts · 2 versions, 2 families)',
        '  Number (2)',
        '    12 people / 14 people (majority)',
        '      14 people (web.md:7 · underlined)',
        '      12 people (wire.txt:3)',
        '    12 people / 14 people (nuance)',
        '',
      ].join('\n'),
    );
    assert.equal(countConflicts(roots), 2);
  });

  it('say everything in words to a screen reader', () => {
    const row = roots[0]?.children[0]?.children[0];
    assert.equal(row?.accessibleLabel, 'Number conflict, warning: 12 people / 14 people, majority, 2 places');
    assert.equal(row.children[0]?.accessibleLabel, '14 people in web.md, line 7, underlined');
  });

  it('have ids that differ, so that what is open stays open', () => {
    const ids: string[] = [];
    const gather = (nodes: typeof roots): void => {
      for (const node of nodes) {
        ids.push(node.id);
        gather(node.children);
      }
    };
    gather(roots);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('leave out a story that agrees', () => {
    assert.deepEqual(toTreeNodes(told([])), []);
  });

  it('give a menu back what they stand for, and nothing for what is no row', () => {
    const row = roots[0]?.children[0]?.children[0];
    assert.equal(findConflict(row)?.conflictId, 'c1');
    assert.equal(findPlace(row?.children[0])?.versionLabel, 'web.md');
    assert.equal(findConflict(undefined), undefined);
    assert.equal(findPlace('web.md'), undefined);
  });
});
