import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { tokenizeSentence } from '../language/tokenize.ts';
import type { Article } from '../model/article.ts';
import type { VersionId } from '../model/story.ts';
import { findFamilies } from './findFamilies.ts';

const wire =
  'The council closed the old swimming pool on Monday after engineers found rust in the roof beams above the children’s end.';
const copy =
  'The council closed the old swimming pool on Tuesday after engineers found rust in the roof beams above the children’s end.';
const rewrite =
  'Swimmers in Alder Bay have lost their pool: rust in the roof was worse than anybody thought, and the town has shut the doors.';

function article(version: string, text: string): Article {
  const analysis = {
    text,
    tokens: tokenizeSentence(text),
    clauses: [{ start: 0, end: text.length }],
    frames: [],
    memory: [],
    facts: { quantities: [], dates: [], names: [], places: [], polarity: { negators: [] } },
  };
  return {
    version: version as VersionId,
    text,
    blocks: [],
    sentences: [{ span: { start: 0, end: text.length }, blockKind: 'paragraph', block: 0, analysis }],
    quotations: [],
    dateline: {},
    frontMatter: new Map(),
  };
}

describe('findFamilies', () => {
  it('takes pick-ups of one text for one family, and a rewrite for another', () => {
    const families = findFamilies([article('a', wire), article('b', copy), article('c', rewrite)]);
    assert.deepEqual(families, [
      { index: 0, versions: ['a', 'b'] },
      { index: 1, versions: ['c'] },
    ]);
  });
  it('finds the same families whatever the order of the versions', () => {
    const families = findFamilies([article('c', rewrite), article('b', copy), article('a', wire)]);
    assert.deepEqual(families.map(({ versions }) => [...versions].sort()).sort(), [['a', 'b'], ['c']]);
  });
  it('does not take two texts for copies because both quote one speech', () => {
    const speech =
      '“We knew that the beams were old, but nobody told us that the whole roof could come down on us.”';
    const quoting = (text: string) => {
      const read = article(text, text);
      const start = text.indexOf('“');
      const outer = { start, end: start + speech.length };
      return { ...read, quotations: [{ span: outer, outer, words: [], sentence: 0 }] };
    };
    const families = findFamilies([
      quoting(`${speech} a swimmer said.`),
      quoting(`The mayor heard it: ${speech}`),
    ]);
    assert.equal(families.length, 2);
  });
  it('does not let a chain of pick-ups swallow a rewrite at its end', () => {
    const half = `${wire.slice(0, 60)} and nobody in the town hall of the bay could say for how long`;
    const end = `Nobody in the town hall of the bay could say for how long. ${rewrite}`;
    const families = findFamilies([
      article('a', wire),
      article('b', copy),
      article('c', half),
      article('d', end),
    ]);
    assert.ok(
      !families.some(({ versions }) => versions.some((v) => v === 'a') && versions.some((v) => v === 'd')),
    );
  });
  it('accepts empty versions', () => {
    assert.equal(findFamilies([article('a', ''), article('b', '')]).length, 2);
  });
});
