import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('isRemainder', () => {
  it('takes what is still needed for no other sum than what has been raised', () => {
    checkTexts([
      'The museum has raised £410,000 for the hoard and has until 31 January to find the remainder.',
      'The museum needs another £230,000 for the hoard by January 31.',
    ]);
  });
  it('finds another remainder', () => {
    checkTexts([
      'The museum still needs another [[rest!number: £320,000]] for the hoard by January 31.',
      'The museum needs another [[rest!number: £230,000]] for the hoard by January 31.',
    ]);
  });
});
