import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Analysis, Conflict, Passage, Story } from '../engine/index.ts';
import { evidenceOfFigures } from '../testing/evidenceFixture.ts';
import { defaultConfiguration } from './configuration.ts';
import { versionIdOf } from './createStory.ts';
import { emptyLedger, type Ledger, type Stet } from './ledger.ts';
import { presentConflicts } from './presentConflicts.ts';
import { createStet } from './stets.ts';

const wire = versionIdOf('file:///desk/us/wire.txt');
const paper = versionIdOf('file:///desk/us/paper.txt');
const wireText = 'The fire in the mill killed 12 people on Monday.';
const paperText = 'Monday, the mill fire killed 14 people, the mayor said.';

function passage(version: typeof wire, text: string, words: string): Passage {
  const start = text.indexOf(words);
  return {
    version,
    span: { start, end: start + words.length },
    text: words,
    value: words,
    sentence: { start: 0, end: text.length },
  };
}

function makeAnalysis(texts: readonly [string, string], readings: readonly [string, string]): Analysis {
  const story: Story = {
    id: 'mill-fire',
    versions: [
      { id: wire, text: texts[0] },
      { id: paper, text: texts[1] },
    ],
    houseStyle: [],
    verifiedFacts: [],
  };
  const passages = [passage(wire, texts[0], readings[0]), passage(paper, texts[1], readings[1])];
  const conflict: Conflict = {
    id: 'c1',
    kind: 'number',
    outcome: 'review',
    confidence: 0.8,
    reason: '',
    evidence: evidenceOfFigures,
    readings: passages.map((place) => ({ value: place.text, passages: [place], votes: 1, families: 1 })),
    findings: passages.map(({ version, span }, reading) => ({
      version,
      span,
      reading,
      severity: 'warning',
      message: 'm',
    })),
  };
  return {
    story,
    articles: new Map(),
    families: [],
    parallels: [],
    conflicts: [conflict],
    corroborations: [],
    failures: [],
  };
}

const analysis = makeAnalysis([wireText, paperText], ['12 people', '14 people']);

function stetFor(scope: Stet['scope']): Ledger {
  const [conflict] = analysis.conflicts;
  const [finding] = conflict?.findings ?? [];
  assert.ok(conflict !== undefined && finding !== undefined);
  const stet = createStet(analysis.story, conflict, finding, {
    scope,
    reason: 'Rose.',
    folder: 'file:///desk',
    date: '2026-02-05',
  });
  return { ...emptyLedger, stets: [stet] };
}

const show = (which: Analysis, ledger: Ledger) =>
  presentConflicts(which, defaultConfiguration, ledger).map(({ findings }) =>
    findings.map(({ version }) => version),
  );

describe('presentConflicts', () => {
  it('shows what the engine found', () => {
    assert.deepEqual(show(analysis, emptyLedger), [[wire, paper]]);
  });

  it('hides a conflict that stands in the whole story', () => {
    assert.deepEqual(show(analysis, stetFor('story')), []);
  });

  it('hides only the place of a passage that may stand', () => {
    assert.deepEqual(stetFor('passage').stets, [
      {
        kind: 'number',
        readings: ['12 people', '14 people'],
        scope: 'passage',
        passage: wireText,
        file: 'us/wire.txt',
        story: 'mill-fire',
        reason: 'Rose.',
        date: '2026-02-05',
      },
    ]);
    assert.deepEqual(show(analysis, stetFor('passage')), [[paper]]);
  });

  it('keeps a stet through edits elsewhere and in the rest of the sentence', () => {
    const edited = `A new headline\n\nOn Monday the fire in the old mill killed 12 people.`;
    const start = edited.indexOf('On Monday');
    const moved = makeAnalysis([edited, paperText], ['12 people', '14 people']);
    const [conflict] = moved.conflicts;
    assert.ok(conflict !== undefined);
    const readings = conflict.readings.map((reading, index) =>
      index === 0
        ? {
            ...reading,
            passages: reading.passages.map((place) => ({
              ...place,
              sentence: { start, end: edited.length },
            })),
          }
        : reading,
    );
    assert.deepEqual(show({ ...moved, conflicts: [{ ...conflict, readings }] }, stetFor('passage')), [
      [paper],
    ]);
  });

  it('brings the conflict back when a reading changes', () => {
    const changed = makeAnalysis([wireText.replace('12', '13'), paperText], ['13 people', '14 people']);
    assert.deepEqual(show(changed, stetFor('story')), [[wire, paper]]);
    assert.deepEqual(show(changed, stetFor('passage')), [[wire, paper]]);
  });

  it('knows the story again after its name has changed, but not another story', () => {
    const renamed = { ...analysis, story: { ...analysis.story, id: 'mill-blaze' } };
    assert.deepEqual(show(renamed, stetFor('story')), []);
    const other = makeAnalysis(
      ['A crash hurt 12 people near Oslo.', 'Near Oslo 14 people were hurt.'],
      ['12 people', '14 people'],
    );
    assert.deepEqual(show({ ...other, story: { ...other.story, id: 'crash' } }, stetFor('story')), [
      [wire, paper],
    ]);
  });

  it('obeys severities, kinds that are off, and the threshold', () => {
    const severities = (settings: object): readonly string[] =>
      presentConflicts(analysis, { ...defaultConfiguration, ...settings }, emptyLedger).flatMap(
        ({ findings }) => findings.map(({ severity }) => severity),
      );
    assert.deepEqual(severities({ severity: { number: 'error' } }), ['error', 'error']);
    assert.deepEqual(severities({ severity: { number: 'off' } }), []);
    assert.deepEqual(severities({ severity: { date: 'off' } }), ['warning', 'warning']);
    assert.deepEqual(severities({ minimumConfidence: 0.81 }), []);
    assert.deepEqual(severities({ minimumConfidence: 0.8 }), ['warning', 'warning']);
  });

  it('leaves a nuance a hint, whatever the severity of its kind', () => {
    const conflicts = analysis.conflicts.map((conflict) => ({
      ...conflict,
      findings: conflict.findings.map((finding) => ({ ...finding, severity: 'hint' as const })),
    }));
    const shown = presentConflicts(
      { ...analysis, conflicts },
      { ...defaultConfiguration, severity: { number: 'error' } },
      emptyLedger,
    );
    assert.deepEqual(shown, conflicts);
  });
});
