import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { addHouseStyle, addStet, addVerifiedFact, updateLedger } from './amendLedger.ts';
import type { Files } from './files.ts';
import type { Stet } from './ledger.ts';
import { parseLedger } from './parseLedger.ts';

const stet: Stet = {
  kind: 'number',
  readings: ['12 people', '14 people'],
  scope: 'story',
  story: 'mill',
  reason: 'Rose.',
};

/** A disk of one file, which may be slow. */
function createDisk(text?: string): Files & { readonly text: () => string | undefined } {
  let content = text;
  const pause = () => new Promise((resolve) => setImmediate(resolve));
  return {
    text: () => content,
    list: () => Promise.resolve({ files: [], skipped: [] }),
    read: () => Promise.resolve({ kind: 'unreadable', reason: 'none' }),
    readText: () => pause().then(() => content),
    writeText: (_uri, written) => pause().then(() => void (content = written)),
  };
}

describe('amendLedger', () => {
  it('begins a ledger', () => {
    const text = addStet('', stet);
    assert.deepEqual(parseLedger(text), {
      ledger: { stets: [stet], verifiedFacts: [], houseStyle: [] },
      problems: [],
    });
    assert.match(text, /^# What the desk has decided/);
  });

  it('adds to a section and changes nothing else, comments and spacing included', () => {
    const head = `# Ours. Do not sort!\nhouseStyle:   # names first\n    - preferred: 'Kyiv'   # since 2019\n      instead: [Kiev]\n`;
    const tail = `\n# figures\nverifiedFacts:\n- {kind: date, value: "2014", against: ["2016"], source: almanac}\n`;
    const after = addHouseStyle(head + tail, { preferred: 'Odesa', instead: ['Odessa'] });
    assert.equal(after, `${head}    - preferred: Odesa\n      instead:\n        - Odessa\n${tail}`);
    assert.equal(addStet(head + tail, stet).startsWith(`${head}${tail}stets:\n  - kind: number\n`), true);
  });

  it('keeps comments where a section has to be written anew', () => {
    const after = addStet('# Ours.\nstets: [] # none so far\nhouseStyle: []\n', stet);
    assert.match(after, /^# Ours\./);
    assert.match(after, /# none so far/);
    assert.deepEqual(parseLedger(after).ledger.stets, [stet]);
  });

  it('adds each kind of decision and keeps figures as text', () => {
    const fact = { kind: 'date' as const, value: '2014', against: ['2016'], source: 'the almanac' };
    const text = addVerifiedFact(addStet('', stet), fact);
    assert.deepEqual(parseLedger(text).ledger.verifiedFacts, [fact]);
    assert.deepEqual(parseLedger(text).ledger.stets, [stet]);
  });

  it('does not write a decision twice', () => {
    const once = addStet('', stet);
    assert.equal(addStet(once, { ...stet, reason: 'Another reason.' }), once);
  });

  it('keeps Windows line ends', () => {
    const text = addStet('# ours\r\nstets: []\r\n', stet);
    assert.equal(text.replaceAll('\r\n', '').includes('\n'), false);
  });

  it('refuses to write into what it cannot read', () => {
    assert.throws(() => addStet('stets: [', stet), /not valid YAML\. Mend it/);
    assert.throws(() => addStet('- a', stet), /must be a mapping/);
  });

  it('loses nothing when two decisions are written at once', async () => {
    const disk = createDisk('# ours\n');
    const other: Stet = { ...stet, readings: ['2014', '2016'], kind: 'date' };
    await Promise.all([
      updateLedger(disk, 'file:///desk', (text) => addStet(text, stet)),
      updateLedger(disk, 'file:///desk', (text) => addStet(text, other)),
    ]);
    assert.equal(parseLedger(disk.text() ?? '').ledger.stets.length, 2);
    assert.match(disk.text() ?? '', /^# ours/);
  });

  it('still writes after a write that failed', async () => {
    const disk = createDisk();
    const broken = updateLedger(disk, 'file:///desk', () => {
      throw new Error('no');
    });
    const sound = updateLedger(disk, 'file:///desk', (text) => addStet(text, stet));
    await assert.rejects(broken, /no/);
    assert.equal(await sound, 'file:///desk/.variorum/ledger.yaml');
    assert.equal(parseLedger(disk.text() ?? '').ledger.stets.length, 1);
  });
});
