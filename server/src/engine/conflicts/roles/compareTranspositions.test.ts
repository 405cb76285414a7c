import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

const story = (...versions: readonly string[]) =>
  versions.map((text, index) => `//- ${'abcdef'.charAt(index)}.md\n${text}`).join('\n');

describe('compareTranspositions', () => {
  it('finds qualities that stand in one another’s places', () => {
    checkConflicts(
      story(
        'The jury praised the [[x!role: modest plans for the tower and the lavish]] drawings of the garden.',
        'The jury praised the [[x!role: lavish plans for the tower and the modest]] drawings of the garden.',
      ),
    );
  });
  it('finds deeds told of one another’s objects, and hears a third copy', () => {
    checkConflicts(
      story(
        'The firm [[x: closed its foundry in Varn and enlarged]] its rope works in Telmouth in spring.',
        'The firm [[x: closed its foundry in Varn and enlarged]] its rope works in Telmouth in spring.',
        'The firm [[x!role: enlarged its foundry in Varn and closed]] its rope works in Telmouth in spring.',
      ),
    );
  });
  it('leaves alone the parts of a list', () => {
    checkConflicts(
      story(
        'The choir sang in Ostbeck, Lunde and Marren before a crowd of pensioners on Saturday evening.',
        'The choir sang in Marren, Lunde and Ostbeck before a crowd of pensioners on Saturday evening.',
      ),
    );
  });
  it('leaves alone statements told in another order', () => {
    checkConflicts(
      story(
        'The price of wheat rose in the morning while the price of barley fell, traders said.',
        'The price of barley fell in the morning while the price of wheat rose, traders said.',
      ),
    );
  });
  it('leaves alone the passive, what a copula equates and what both do alike', () => {
    checkConflicts(
      story(
        'The novelist met the painter at the opening of the old salt store on Friday night.',
        'The painter met the novelist at the opening of the old salt store on Friday night.',
      ),
    );
    checkConflicts(
      story(
        'The guest of honour at the opening of the salt store is the painter of the ceiling.',
        'The painter of the ceiling is the guest of honour at the opening of the salt store.',
      ),
    );
  });
  it('leaves alone synonyms in one another’s places, and a date and a place', () => {
    checkConflicts(
      story(
        'Output is expected to increase despite the rise in prices of raw sugar and cocoa this year.',
        'Output is expected to rise despite the increase in prices of raw sugar and cocoa this year.',
      ),
    );
    checkConflicts(
      story(
        'The painter arrived in May 1839 with twelve other settlers in Valdora, a colony of weavers.',
        'The painter arrived in Valdora with twelve other settlers in May 1839, a colony of weavers.',
      ),
    );
  });
  it('leaves alone two names of one person in either order', () => {
    checkConflicts(
      story(
        'Rasmus Lind (also known as Lars Holm) governed the islands from 2001 to 2005.',
        'Lars Holm (also known as Rasmus Lind) governed the islands from 2001 to 2005.',
      ),
    );
  });

  it('leaves to quotations what was changed in the words of a speaker', () => {
    checkConflicts(`
    //- wire.md
    “I heard the [[q!quote: bell]] but I never heard the [[r!quote: crowd]],” Ada Moor said after her victory in Port Sable.
    //- recap.md
    “I heard the [[q!quote: crowd]] but I never heard the [[r!quote: bell]],” Ada Moor said after her victory in Port Sable.
    `);
  });

  it('finds phrases of unlike length, and a verb that follows its subject', () => {
    checkConflicts(
      story(
        'The [[x!role: senator accused the attorney general]] of lying under oath.',
        'The [[x!role: attorney general accused the senator]] of lying under oath.',
      ),
    );
    checkConflicts(
      story(
        'The [[x!role: landlord has taken the tenants]] to court.',
        'The [[x!role: tenants have taken the landlord]] to court.',
      ),
    );
    checkConflicts(
      story(
        '[[x!role: The cathedral bought the bell from a foundry in Loughton]].',
        '[[x!role: A foundry in Loughton bought the bell from the cathedral]].',
      ),
    );
  });
  it('finds what has something of its own behind it, and dates of two deeds', () => {
    checkConflicts(
      story(
        'The strike hit [[x!role: trains in the north and buses]] in the south.',
        'The strike hit [[x!role: buses in the north and trains]] in the south.',
      ),
    );
    checkConflicts(
      story(
        'The couple married in [[x!role: 2004 and divorced in 2011]].',
        'The couple married in [[x!role: 2011 and divorced in 2004]].',
      ),
    );
  });
  it('leaves alone two who are side by side, and pairs told in another order', () => {
    checkConflicts(
      story(
        'The Smiths live next to the Johnsons in Mill Lane.',
        'The Johnsons live next to the Smiths in Mill Lane.',
      ),
    );
    checkConflicts(
      story(
        'The strike hit trains in the north and buses in the south.',
        'The strike hit buses in the south and trains in the north.',
      ),
    );
  });
});
