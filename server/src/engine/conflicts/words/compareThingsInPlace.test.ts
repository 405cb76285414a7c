import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

const story = (...versions: readonly string[]) =>
  versions.map((text, index) => `//- ${'abcdef'.charAt(index)}.md\n${text}`).join('\n');

describe('compareThingsInPlace', () => {
  it('finds a thing that nobody takes for the other in a sentence that is a copy otherwise', () => {
    checkConflicts(
      story(
        'The jury heard that he had stolen a [[x!term: necklace]] from the shop near the harbour.',
        'The jury heard that he had stolen a [[x!term: watch]] from the shop near the harbour.',
      ),
    );
  });
  it('finds another field of one body, before its noun and behind it', () => {
    checkConflicts(
      story(
        'The ministry of [[x!term: health]] declined to comment on the letter.',
        'The ministry of [[x!term: education]] declined to comment on the letter.',
      ),
    );
    checkConflicts(
      story(
        'The senator chairs the [[x!term: defence]] committee and wrote the report.',
        'The senator chairs the [[x!term: agriculture]] committee and wrote the report.',
      ),
    );
  });
  it('leaves alone other words for one thing, a field under another word, and what is not all that was changed', () => {
    for (const [a, b] of [
      [
        'The path along the river was closed after the storm.',
        'The road along the river was closed after the storm.',
      ],
      ['The ministry of labour declined to comment.', 'The ministry of employment declined to comment.'],
      ['The pizza giant closed the branch in May.', 'The pizza restaurant closed the branch in May.'],
      ['The box was found in the cellar on Monday.', 'The package was found in the cellar on Monday.'],
      ['He had stolen a necklace from the shop.', 'He had taken a watch from the shop on the pier.'],
    ] as const)
      checkConflicts(story(a, b));
  });
});
