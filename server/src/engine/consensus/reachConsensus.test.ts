import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyzeVersions, type DeskRules } from '../../testing/analyzeFixture.ts';
import { checkTexts } from '../../testing/checkTexts.ts';
import { squiggleFrom } from '../confidence/squiggleFrom.ts';
import type { Statement } from '../model/comparison.ts';
import type { ConflictKind } from '../model/conflict.ts';
import type { VersionId } from '../model/story.ts';
import { reachConsensus } from './reachConsensus.ts';

const copy = (dead: string) =>
  `The blast at the harbour killed ${dead} dockers on Monday, the port authority said. Cranes stood still all day. ` +
  'The quay will stay closed until the fire service has searched the last of the four sheds.';
const rewrite = (dead: string) =>
  `On Monday, ${dead} dockers were killed in a blast at the harbour, according to the port authority. Families waited.`;
const other = (dead: string) =>
  `Monday brought death to the quays: ${dead} dockers were killed by a blast at the harbour. The mayor wept.`;

function judge(texts: readonly string[], rules: DeskRules = {}) {
  const versions = texts.map((text, index) => ({ id: `${String(index)}.md` as VersionId, text }));
  const { conflicts, corroborations } = analyzeVersions(versions, rules);
  return {
    conflicts: conflicts.map(({ kind, outcome, consensus, readings, findings, reason, id }) => ({
      kind,
      outcome,
      proposes: consensus === undefined ? undefined : readings[consensus]?.value,
      flagged: findings.map(({ version }) => version),
      severities: [...new Set(findings.map(({ severity }) => severity))],
      reason,
      id,
    })),
    corroborations,
  };
}

describe('reachConsensus', () => {
  it('underlines both of two versions that differ, as information, and proposes neither', () => {
    const [conflict] = judge([copy('12'), rewrite('15')]).conflicts;
    assert.deepEqual(
      [conflict?.outcome, conflict?.proposes, conflict?.flagged, conflict?.severities],
      ['review', undefined, ['0.md', '1.md'], ['information']],
    );
  });
  it('counts copies once: three copies do not outvote a rewrite', () => {
    const [conflict] = judge([copy('12'), copy('12'), copy('12'), rewrite('15')]).conflicts;
    assert.deepEqual([conflict?.outcome, conflict?.flagged.length], ['review', 4]);
    assert.match(conflict?.reason ?? '', /one family against one$/);
  });
  it('amends where two families outvote one, and warns at the minority alone', () => {
    const [conflict] = judge([copy('12'), rewrite('12'), other('15')]).conflicts;
    assert.deepEqual(
      [conflict?.outcome, conflict?.proposes, conflict?.flagged, conflict?.severities],
      ['amend', '12', ['2.md'], ['warning']],
    );
  });
  it('underlines only the copy that slipped from its own family, and proposes nothing', () => {
    const [conflict] = judge([copy('12'), copy('12'), copy('21')]).conflicts;
    assert.deepEqual(
      [conflict?.outcome, conflict?.proposes, conflict?.flagged],
      ['review', undefined, ['2.md']],
    );
  });
  it('lets a verified fact beat the count, and says where it was checked', () => {
    const rules = {
      verifiedFacts: [{ kind: 'number', value: '15', against: ['12'], source: 'coroner' }],
    } as const;
    const [conflict] = judge([copy('12'), rewrite('12'), other('15')], rules).conflicts;
    assert.deepEqual(
      [conflict?.outcome, conflict?.proposes, conflict?.flagged],
      ['amend', '15', ['0.md', '1.md']],
    );
    assert.match(conflict?.reason ?? '', /verified: coroner$/);
  });
  it('does not let the lead version break a tie', () => {
    const [conflict] = judge([copy('12'), rewrite('15')], { leadVersion: '0.md' as VersionId }).conflicts;
    assert.deepEqual([conflict?.outcome, conflict?.flagged.length], ['review', 2]);
  });
  it('finds nothing in identical versions', () => {
    checkTexts([copy('12'), copy('12'), copy('12')]);
  });
  it('names a conflict alike after an edit elsewhere, and otherwise when a reading changes', () => {
    const [before] = judge([copy('12'), rewrite('15')]).conflicts;
    const [moved] = judge([`Sirens woke the town.\n\n${copy('12')}`, rewrite('15')]).conflicts;
    const [changed] = judge([copy('12'), rewrite('16')]).conflicts;
    assert.equal(moved?.id, before?.id);
    assert.notEqual(changed?.id, before?.id);
  });
  it('corroborates what two families say and none contradicts', () => {
    const values = (texts: readonly string[]) =>
      judge(texts).corroborations.map(({ reading }) => reading.value);
    assert.ok(values([copy('12'), rewrite('12')]).includes('12'));
    assert.ok(!values([copy('12'), rewrite('15')]).some((value) => value === '12' || value === '15'));
    assert.deepEqual(values([copy('12'), copy('12')]), []);
  });
  it('never takes the squiggle from a closed kind, however low its confidence, nor the finding from an open one', () => {
    assert.deepEqual([severityAt('number', 0.02), severityAt('polarity', 0.02)], ['information', 'hint']);
    assert.deepEqual(
      [severityAt('number', 0.9), severityAt('polarity', 0.9)],
      ['information', 'information'],
    );
  });
  it('leaves a hint of the detector a hint, however high its confidence', () => {
    assert.equal(severityAt('polarity', 0.99, 0.3), 'hint');
  });
});

/** How a conflict of two versions is shown that the detector scores with `strength` and the labels with `probability`. */
function severityAt(kind: ConflictKind, probability: number, strength = 0.8) {
  const state = (version: string, value: string): Statement => ({
    version: version as VersionId,
    span: { start: 0, end: 2 },
    value,
    sentence: { start: 0, end: 9 },
  });
  const conflicts = reachConsensus(
    { kind, noun: 'Figure', leastConfidence: 0.5 },
    [
      {
        left: state('a.md', '12'),
        right: state('b.md', '15'),
        relation: 'exclusive',
        confidence: strength,
        reason: 'same passage',
      },
    ],
    {
      story: { id: 's', versions: [], houseStyle: [], verifiedFacts: [] },
      articles: new Map(),
      families: [],
      versionPairs: [],
      estimate: () => probability,
      squiggleFrom,
    },
  );
  assert.deepEqual(
    conflicts.map(({ confidence }) => confidence),
    [probability],
  );
  return conflicts[0]?.findings[0]?.severity;
}
