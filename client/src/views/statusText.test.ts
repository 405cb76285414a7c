import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { toStatusText } from './statusText.ts';

const version = { uri: 'file:///a', label: 'a', siglum: 'A', family: 0, isLead: false, isOpen: true };
const compared = {
  kind: 'compared',
  storyId: 's',
  label: 'Fire',
  versions: [version, version],
  families: 1,
  conflicts: 1,
  conflictsHere: 0,
  hints: 2,
  isBusy: false,
} as const;

describe('the status bar', () => {
  it('counts, in singular and plural', () => {
    const { text, words } = toStatusText(compared);
    assert.equal(text, '$(versions) 2 versions · 1 family · 1 conflict');
    assert.equal(
      words,
      'Story “Fire”: 2 versions in 1 family, 1 conflict, 0 in this file. 2 nuances besides.',
    );
  });

  it('says so where all agree', () => {
    assert.match(toStatusText({ ...compared, conflicts: 0 }).text, /no conflict$/);
  });

  it('says why a file is not compared, shortly and in a sentence', () => {
    const { text, words } = toStatusText({
      kind: 'notCompared',
      reason: 'alone',
      words: 'No other file tells the same story.',
    });
    assert.equal(text, '$(circle-slash) Not compared: no other version');
    assert.equal(words, 'Variorum does not compare this file. No other file tells the same story.');
  });

  it('names what keeps a file from being read', () => {
    const { text, words } = toStatusText({ kind: 'notCompared', reason: 'skipped', words: 'empty' });
    assert.equal(text, '$(circle-slash) Not compared: empty');
    assert.equal(words, 'Variorum does not compare this file. Empty.');
  });

  it('says that it still reads', () => {
    assert.match(toStatusText({ kind: 'indexing' }).text, /reading/);
  });
});
