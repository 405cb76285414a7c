import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('areOfTwoCounts', () => {
  it('holds no verdict on one count against that on another', () => {
    checkConflicts(`
    //- wire.txt
    The jury at Ostrava filed back at four. Anton Rell was guilty of fraud, they said, and he closed his eyes.
    //- brief.md
    - The jury at Ostrava cleared Anton Rell of forgery at four.
    `);
  });

  it('asks where two versions tell of one count', () => {
    checkConflicts(`
    //- wire.txt
    The jury at Ostrava filed back at four. Anton Rell [[count!polarity: was guilty]] of forgery, they said, and he closed his eyes.
    //- brief.md
    - The jury at Ostrava [[count!polarity: cleared Anton Rell of]] forgery at four.
    `);
  });

  it('takes a headline for the last of two verdicts that its story tells', () => {
    checkConflicts(`
    //- post.txt
    Watchman cleared of tannery fire

    The Court of Appeal ruled on Friday. Leo Vasek was found guilty in 2015 and served eight years.
    //- star.md
    The jury that found him guilty never saw the tape. Leo Vasek came down the steps on Friday with his daughter.
    `);
  });
});
