import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyzeVersions } from '../../testing/analyzeFixture.ts';
import type { FitPlace } from '../model/fitting.ts';
import type { VersionId } from '../model/story.ts';
import { fitCertainty } from './fitCertainty.ts';

/** The place of the words in brackets. */
function at(marked: string): FitPlace {
  const id = 'a.md' as VersionId;
  const text = marked.replace(/[[\]]/g, '');
  const article = analyzeVersions([{ id, text }]).articles.get(id);
  assert.ok(article);
  const span = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
  const passage = {
    version: id,
    span,
    text: text.slice(span.start, span.end),
    sentence: { start: 0, end: text.length },
  };
  return { article, passage };
}

function results(target: string, source: string): readonly string[] {
  const place = at(target);
  const { text } = place.article;
  return fitCertainty(place, at(source)).map(
    ({ span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end),
  );
}

const cases: readonly (readonly [target: string, source: string, results: readonly string[]])[] = [
  [
    'The town [has closed] the pier.',
    'The town [was likely to close] the pier.',
    ['The town is likely to close the pier.', 'The town was likely to close the pier.'],
  ],
  [
    'The towns [have closed] the pier.',
    'The town [was likely to close] the pier.',
    ['The towns are likely to close the pier.', 'The towns were likely to close the pier.'],
  ],
  [
    'Two men [were drowned].',
    'Two men [are feared drowned].',
    ['Two men were feared drowned.', 'Two men are feared drowned.'],
  ],
  [
    'The town [had closed] the pier.',
    'The town [will close] the pier.',
    ['The town would close the pier.', 'The town will close the pier.'],
  ],
  ['The town [will close] the pier.', 'The town [could close] the pier.', ['The town could close the pier.']],
  [
    'The town [closed] the pier.',
    'The town [plans to close] the pier.',
    ['The town plans to close the pier.'],
  ],
  [
    'The town [will close] the pier.',
    'The pier [might] be closed by the town.',
    ['The town might close the pier.'],
  ],
  ['The town [closed] the pier.', 'The pier [might] be closed by the town.', []],
  ['The town [has opened] an inquiry.', 'An [inquiry is likely], the town said.', []],
];

describe('fitCertainty', () => {
  for (const [target, source, expected] of cases)
    it(`fits verb to verb in “${target}” and “${source}”`, () => {
      assert.deepEqual(results(target, source), expected);
    });
});
