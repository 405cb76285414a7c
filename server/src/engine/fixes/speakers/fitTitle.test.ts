import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { fittedTexts } from '../../../testing/placeOf.ts';
import { analyzeStory, createMemory } from '../../analyzeStory.ts';
import type { VersionId } from '../../model/story.ts';
import { fitTitle } from './fitTitle.ts';
import { proposeFixes } from '../proposeFixes.ts';

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

const cases: readonly (readonly [target: string, source: string, results: readonly string[]])[] = [
  [
    'Ada Wolf, [director] of the port, left.',
    'It was [spokeswoman] Ada Wolf.',
    ['Ada Wolf, spokeswoman for the port, left.'],
  ],
  [
    'Ada Wolf, a [spokeswoman] for the port, left.',
    'Ada Wolf, its [director], left.',
    ['Ada Wolf, a director of the port, left.'],
  ],
  [
    'Ada Wolf, [head] of the clinic, left.',
    'A [nurse], Ada Wolf, left.',
    ['Ada Wolf, nurse at the clinic, left.'],
  ],
  [
    'Ada Wolf, [head] of Lindholm, left.',
    'Ada Wolf, an [adviser], left.',
    ['Ada Wolf, adviser to Lindholm, left.'],
  ],
  [
    'Ada Wolf, [director] of research, left.',
    'It was [professor] Ada Wolf.',
    ['Ada Wolf, professor of research, left.'],
  ],
  [
    'Ada Wolf, a [nurse] at the clinic, left.',
    'Ada Wolf, its [director], left.',
    ['Ada Wolf, a director at the clinic, left.'],
  ],
  ['Ada Wolf, a [trustee] of the clinic, left.', 'Ada Wolf, who [runs the] clinic, left.', []],
  [
    'Ada Wolf, [formerly head of law], left.',
    'Ada Wolf, the [former head of sales], left.',
    ['Ada Wolf, formerly head of sales, left.'],
  ],
  [
    'Ada Wolf, [head] of the clinic, left.',
    'Ada Wolf, the [nurse] of the project, left.',
    ['Ada Wolf, nurse of the clinic, left.'],
  ],
  [
    'Ada Wolf will serve as [chief nurse], he said.',
    'Ada Wolf will be [vice president] of the council.',
    [
      'Ada Wolf will serve as vice president, he said.',
      'Ada Wolf will serve as vice president of the council, he said.',
    ],
  ],
  ['Ada Wolf, a [trustee] of the clinic, left.', 'Ada Wolf, who [swept the floors], left.', []],
];

describe('fitTitle and its preposition', () => {
  for (const [target, source, expected] of cases)
    it(`fits “${source}” to “${target}”`, () => {
      assert.deepEqual(fittedTexts(fitTitle, target, source), expected);
    });
});
