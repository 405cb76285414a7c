import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Analysis, Article, Conflict, ConflictKind, VersionId } from '../engine/index.ts';
import { evidenceOfFigures } from '../testing/evidenceFixture.ts';
import { versionIdOf } from './createStory.ts';
import { findQuietConflicts } from './quietFocus.ts';
import type { Snapshot } from './snapshot.ts';

const wire = versionIdOf('file:///wire.txt');
const paper = versionIdOf('file:///paper.txt');

/** A conflict between the sentence at 100–150 of the paper and one at the head of the wire. */
function createConflict(id: string, kind: ConflictKind): Conflict {
  const passage = (version: VersionId, start: number) => ({
    version,
    span: { start: start + 5, end: start + 7 },
    text: '12',
    value: '12',
    sentence: { start, end: start + 50 },
  });
  const readings = [
    { value: '12', passages: [passage(wire, 0)], votes: 1, families: 1 },
    { value: '14', passages: [passage(paper, 100)], votes: 1, families: 1 },
  ];
  return {
    id,
    kind,
    outcome: 'review',
    confidence: 1,
    readings,
    findings: [],
    reason: 'other figure',
    evidence: evidenceOfFigures,
  };
}

function createAnalysis(conflicts: readonly Conflict[]): Analysis {
  const article: Article = {
    version: paper,
    text: '',
    blocks: [],
    sentences: [
      {
        span: { start: 100, end: 150 },
        blockKind: 'paragraph',
        block: 0,
        analysis: {
          text: '',
          tokens: [],
          clauses: [],
          frames: [],
          memory: [],
          facts: { quantities: [], dates: [], names: [], places: [], polarity: { negators: [] } },
        },
      },
    ],
    quotations: [],
    dateline: {},
    frontMatter: new Map(),
  };
  const story = { id: 's', versions: [], houseStyle: [], verifiedFacts: [] };
  const articles = new Map([[paper, article]]);
  return { story, articles, families: [], parallels: [], conflicts, corroborations: [], failures: [] };
}

function createSnapshot(conflicts: readonly Conflict[], quiet: readonly string[] = []): Snapshot {
  const analysis = createAnalysis(conflicts);
  return { revision: 1, analysis, conflicts, quietConflicts: new Set(quiet), texts: new Map() };
}

describe('findQuietConflicts', () => {
  const focus = { uri: paper, offset: 120 };

  it('holds back what is new on the sentence that is being written', () => {
    const conflicts = [createConflict('new', 'number')];
    const quiet = findQuietConflicts(createAnalysis(conflicts), conflicts, focus, createSnapshot([]));
    assert.deepEqual([...quiet], ['new']);
  });

  it('goes on showing a kind that the sentence showed before, even when the reading changes', () => {
    const conflicts = [createConflict('changed', 'number'), createConflict('new', 'date')];
    const before = createSnapshot([createConflict('old', 'number')]);
    const quiet = findQuietConflicts(createAnalysis(conflicts), conflicts, focus, before);
    assert.deepEqual([...quiet], ['new']);
  });

  it('does not take what was held back for what was shown', () => {
    const conflicts = [createConflict('still', 'number')];
    const before = createSnapshot([createConflict('still', 'number')], ['still']);
    assert.deepEqual([...findQuietConflicts(createAnalysis(conflicts), conflicts, focus, before)], ['still']);
  });

  it('says at once what concerns another sentence', () => {
    const conflicts = [createConflict('new', 'number')];
    const elsewhere = { uri: paper, offset: 400 };
    const quiet = findQuietConflicts(createAnalysis(conflicts), conflicts, elsewhere, createSnapshot([]));
    assert.equal(quiet.size, 0);
  });
});
