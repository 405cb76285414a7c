import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { Conflict, Passage, Reading } from '../engine/index.ts';
import { evidenceOfFigures } from '../testing/evidenceFixture.ts';
import { versionIdOf } from '../session/createStory.ts';
import { markdownCard, plainCard, writeConflictCard, type CardSources } from './hoverCard.ts';

const names = ['wire (1).md', 'paper.md', 'web.md', 'radio.md', 'late.md', 'early.md', 'copy.md', 'night.md'];
const uris = names.map((name) => `file:///desk/${encodeURI(name)}`);
const sources: CardSources = {
  texts: new Map(
    uris.map((uri) => [
      uri,
      { id: versionIdOf(uri), text: 'Fire\n\nIt killed 12.', hasByteOrderMark: false },
    ]),
  ),
  versions: new Map(
    uris.map((uri, index) => {
      const state = { uri, label: names[index] ?? '', siglum: 'ABCDEFGH'.charAt(index), family: 0 };
      return [uri, { ...state, isLead: index === 0, isOpen: false }];
    }),
  ),
};

function createPassage(uri: string): Passage {
  const span = { start: 16, end: 18 };
  return { version: versionIdOf(uri), span, text: '12', value: '12 people', sentence: { start: 6, end: 19 } };
}

function createReading(value: string, versions: readonly string[], families: number): Reading {
  return { value, passages: versions.map(createPassage), votes: families, families };
}

function createConflict(readings: readonly Reading[]): Conflict {
  const reason = 'same sentence, other figure';
  return {
    id: 'c',
    kind: 'number',
    outcome: 'amend',
    consensus: 1,
    confidence: 0.93,
    readings,
    findings: [],
    reason,
    evidence: evidenceOfFigures,
  };
}

describe('the hover card', () => {
  const less = createReading('14 *people*', uris.slice(1, 2), 1);
  const more = createReading('12 people', [...uris.slice(0, 1), ...uris.slice(2)], 3);
  const card = writeConflictCard(createConflict([less, more]), less, sources, markdownCard);

  it('lists the better supported reading first, with how many independent texts have it', () => {
    const lines = card.split('\n').filter((line) => line.startsWith('- '));
    assert.match(lines[0] ?? '', /^- \*\*12 people\*\*: A .* · 3 families$/);
    assert.match(lines[1] ?? '', /← here: B .* · 1 family$/);
  });

  it('gives the words of a version that has the reading in others, and of no other', () => {
    const about = { ...createPassage(uris[2] ?? ''), text: 'about 12 people', value: 'about 12 people' };
    const told = { ...more, passages: [...createReading('12 people', uris.slice(0, 1), 1).passages, about] };
    const [first] = writeConflictCard(createConflict([told, less]), less, sources, plainCard)
      .split('\n')
      .filter((line) => line.startsWith('- '));
    assert.equal(first, '- 12 people: A wire (1).md (lead), C web.md “about 12 people” · 3 families');
  });

  it('calls a reading by its words where its value is shorthand', () => {
    const tell = (uri: string, text: string, value: string) => ({ ...createPassage(uri), text, value });
    const open = {
      ...createReading('open lawsuit', [], 2),
      passages: [
        tell(uris[0] ?? '', 'considering a legal challenge', 'open lawsuit'),
        tell(uris[2] ?? '', 'thinking about going to court', 'open lawsuit'),
        tell(uris[3] ?? '', 'Considering a legal challenge', 'open lawsuit'),
      ],
    };
    const planned = {
      ...createReading('planned lawsuit', [], 1),
      passages: [tell(uris[1] ?? '', 'will take the council to court', 'planned lawsuit')],
    };
    const told = { ...createConflict([planned, open]), kind: 'certainty' as const };
    const lines = writeConflictCard(told, planned, sources, plainCard).split('\n');
    assert.equal(lines[0], 'Certainty · “considering a legal challenge” is better supported');
    assert.equal(
      lines[2],
      '- considering a legal challenge: A wire (1).md (lead), C web.md “thinking about going to court”, D radio.md · 2 families',
    );
    assert.equal(lines[3], '- will take the council to court ← here: B paper.md · 1 family');
  });

  it('links to the line and column, also where a name has brackets and blanks', () => {
    assert.ok(card.includes('(file:///desk/wire%20%281%29.md#L3,11) (lead)'), card);
  });

  it('keeps the words of the text from being taken for markup', () => {
    assert.ok(card.includes('**14 \\*people\\***'), card);
  });

  it('stays short: some places, and how many more', () => {
    assert.match(card, /, 1 more · 3 families/);
  });

  it('says in words how sure it is and why', () => {
    assert.match(card, /Very likely a contradiction \(93%\): same sentence, other figure$/);
    assert.match(card, /“12 people” is better supported/);
  });

  it('has no markup for clients that show plain text', () => {
    const plain = writeConflictCard(createConflict([less, more]), less, sources, plainCard);
    assert.doesNotMatch(plain, /\*\*|\\|\]\(/);
    assert.ok(plain.includes('A wire (1).md (lead)'));
  });
});
