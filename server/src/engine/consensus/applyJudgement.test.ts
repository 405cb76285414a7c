import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyzeVersions } from '../../testing/analyzeFixture.ts';
import { squiggleFrom } from '../confidence/squiggleFrom.ts';
import type { VersionId } from '../model/story.ts';
import { applyJudgement } from './applyJudgement.ts';
import { listPairsToJudge } from './listPairsToJudge.ts';

const analysis = analyzeVersions(
  [
    'The council approved the harbour plan on Monday after a long debate. The fire killed 12 dockers at the quay. ' +
      'Ferries leave the old pier for the islands every hour in summer.',
    'The council rejected the harbour plan on Monday after a long debate. The fire killed 15 dockers at the quay. ' +
      'Ferries leave the old pier for the islands each hour during summer.',
  ].map((text, index) => ({ id: `${String(index)}.md` as VersionId, text })),
);
const pairs = listPairsToJudge(analysis);

function judge(score: (words: string) => number) {
  const scores = pairs.map(({ left }) => score(left.text));
  const judged = applyJudgement(analysis, pairs, scores, squiggleFrom);
  return (kind: string) => {
    const found = judged.conflicts.filter((conflict) => conflict.kind === kind);
    return found.map(({ confidence, findings, reason }) => ({
      confidence,
      severities: [...new Set(findings.map(({ severity }) => severity))],
      reason,
    }));
  };
}

describe('listPairsToJudge', () => {
  it('asks of what is open to interpretation and of passages in other words, never of a figure', () => {
    const asked = pairs.map(({ left, conflict }) => [
      left.text.split(' ').slice(0, 2).join(' '),
      conflict?.kind,
    ]);
    assert.deepEqual(asked, [
      ['The council', 'polarity'],
      ['Ferries leave', undefined],
    ]);
  });
});

describe('applyJudgement', () => {
  const before = new Map(analysis.conflicts.map((conflict) => [conflict.kind, conflict]));

  it('lowers what is open to interpretation where the judge is against it, and keeps it', () => {
    const [polarity] = judge(() => 0.01)('polarity');
    assert.ok((polarity?.confidence ?? 1) < (before.get('polarity')?.confidence ?? 0));
    assert.match(polarity?.reason ?? '', /your own judge gives 1%/);
  });
  it('makes a hint of a squiggle that was not too sure itself', () => {
    const unsure = analysis.conflicts.map((conflict) => ({ ...conflict, confidence: 0.7 }));
    const { conflicts } = applyJudgement(
      { ...analysis, conflicts: unsure },
      pairs,
      pairs.map(() => 0.02),
      squiggleFrom,
    );
    const severities = conflicts.map(({ kind, findings }) => [kind, findings[0]?.severity]);
    assert.deepEqual(severities.sort(), [
      ['number', 'information'],
      ['polarity', 'hint'],
    ]);
  });
  it('leaves a squiggle as it is where the judge agrees', () => {
    const [polarity] = judge((words) => (words.startsWith('The council') ? 0.99 : 0))('polarity');
    assert.equal(polarity?.confidence, before.get('polarity')?.confidence);
    assert.deepEqual(polarity?.severities, ['information']);
  });
  it('neither clears nor lowers a figure, whatever the judge says of it', () => {
    const number = analysis.conflicts.find(({ kind }) => kind === 'number');
    assert.ok(number);
    const asked = pairs.map((pair) => ({ ...pair, conflict: { id: number.id, kind: number.kind } }));
    const judged = applyJudgement(
      analysis,
      asked,
      asked.map(() => 0),
      squiggleFrom,
    );
    assert.deepEqual(judged.conflicts, analysis.conflicts);
  });
  it('hints at what no rule has found, at no more than a hint', () => {
    const hints = judge((words) => (words.startsWith('Ferries') ? 0.97 : 0.9))('polarity').slice(1);
    assert.deepEqual(
      hints.map(({ severities }) => severities),
      [['hint']],
    );
    assert.ok((hints[0]?.confidence ?? 1) < 0.5);
  });
  it('adds nothing where the judge is in doubt', () => {
    assert.equal(judge(() => 0.6)('polarity').length, 1);
  });
});
