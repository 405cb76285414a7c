import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyzeStory, createMemory } from '../analyzeStory.ts';
import type { VersionId } from '../model/story.ts';
import { proposeFixes } from './proposeFixes.ts';

/** What is offered for the first version's title. */
function offered(...texts: readonly string[]): readonly string[] {
  const versions = texts.map((text, index) => ({ id: String(index) as VersionId, text: `${text}\n` }));
  const steps = analyzeStory({ id: 'story', versions, houseStyle: [], verifiedFacts: [] }, createMemory());
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  const analysis = step.value;
  return analysis.conflicts
    .filter(({ kind }) => kind === 'title')
    .flatMap((conflict) =>
      conflict.findings
        .filter(({ version }) => version === '0')
        .flatMap((finding) => proposeFixes(analysis, conflict, finding))
        .filter(({ extent }) => extent === 'least')
        .flatMap(({ edits }) => edits.map(({ newText }) => newText)),
    );
}

describe('fitTitle', () => {
  it('writes an office in capitals where it stands before a name in capitals', () => {
    assert.deepEqual(
      offered(
        'Deputy Chief Engineer Bruno Keller called the dam safe.',
        'The dam is safe, chief engineer Bruno Keller said on Monday.',
      ),
      ['Chief Engineer'],
    );
  });

  it('keeps lower case where the target has it', () => {
    assert.deepEqual(
      offered(
        'Bruno Keller, the deputy chief engineer, called the dam safe.',
        'The dam is safe, said chief engineer Bruno Keller.',
      ),
      ['chief engineer'],
    );
  });
});
