import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDisputedWords } from '../../testing/findDisputedWords.ts';

const differ = (...versions: readonly string[]) => findDisputedWords('role', versions);

describe('roleDetector', () => {
  it('finds who did what to whom told the other way round', () => {
    assert.deepEqual(differ('Acme sued Brill over the patents.', 'Brill sued Acme over the patents.'), [
      'Acme sued Brill',
      'Brill sued Acme',
    ]);
    assert.deepEqual(differ('Osei beat Kim in the final.', 'Osei lost to Kim in the final.'), [
      'Osei beat Kim',
      'Osei lost to Kim',
    ]);
  });

  it('finds it in the passive, and behind a verb that reports or plans', () => {
    assert.deepEqual(
      differ('Acme was sued by Brill over the patents.', 'Acme sued Brill over the patents.'),
      ['Acme was sued by Brill', 'Acme sued Brill'],
    );
    assert.deepEqual(
      differ(
        'Acme said on Monday it had agreed to buy Brill for 4 million euros.',
        'Brill acquired Acme for 4 million euros.',
      ),
      ['Acme said on Monday it had agreed to buy Brill', 'Brill acquired Acme'],
    );
  });

  it('finds places, offices and shares that are exchanged', () => {
    assert.deepEqual(
      differ(
        'She sailed from Bergen on 12 May and arrived in Hull on 16 May.',
        'She sailed from Hull on 12 May and arrived in Bergen on 16 May.',
      ),
      ['Bergen on 12 May and arrived in Hull', 'Hull on 12 May and arrived in Bergen'],
    );
    assert.deepEqual(
      differ(
        'The film was directed by Ana Ruiz and produced by Tom Berg.',
        'The film was directed by Tom Berg and produced by Ana Ruiz.',
      ),
      ['Ana Ruiz and produced by Tom Berg', 'Tom Berg and produced by Ana Ruiz'],
    );
    assert.deepEqual(
      differ('Acme owns 60 percent and Brill 40 percent.', 'Acme owns 40 percent and Brill 60 percent.'),
      ['Acme owns 60 percent and Brill 40 percent', 'Acme owns 40 percent and Brill 60 percent'],
    );
  });

  it('finds names that three places pass round', () => {
    assert.equal(
      differ(
        'The horse was bred by Roth, trained by Lund and ridden by Kim.',
        'The horse was bred by Kim, trained by Roth and ridden by Lund.',
      ).length,
      2,
    );
  });

  it('finds another relative of one person', () => {
    assert.deepEqual(
      differ(
        'The flood took everything, said Lena Roth, who lost her brother.',
        'The flood took everything, said Lena Roth, whose husband drowned.',
      ),
      ['brother', 'husband'],
    );
  });

  it('finds one event with its parties exchanged where the versions tell it in other words', () => {
    assert.deepEqual(
      differ(
        'The union had sued the company in February over the dismissal of five workers.',
        'There is also a case in court: in February a lawsuit by the company against the union was filed, after five people were shown the door.',
      ),
      ['The union had sued the company', 'lawsuit by the company against the union'],
    );
    assert.deepEqual(
      differ(
        'Rowe has cut its debt since it sold its paper unit to Lindt Group in 2023.',
        'The debt has come down. In 2023 Rowe bought the paper unit of Lindt, where 300 people worked.',
      ),
      ['it sold its paper unit to Lindt Group', 'Rowe bought the paper unit of Lindt'],
    );
  });

  it('leaves alone what two parties did to each other at two times, or for other reasons', () => {
    assert.deepEqual(
      differ(
        'Hull beat Cork in the final on Friday.',
        "For Hull it was a day to forget: Cork, who had beaten Hull in last year's final, sang.",
      ),
      [],
    );
    assert.deepEqual(
      differ(
        'Acme sued Brill over patents. Brill then sued Acme over the patents.',
        'A year of quarrels over patents began when Brill sued Acme.',
      ),
      [],
    );
  });

  it('leaves alone a company that is one of several', () => {
    assert.deepEqual(
      differ(
        'Two unions were angry. The union sued the company over the dismissal of five workers.',
        'There was a case in court as well: the company had sued the union after the dismissal of five people.',
      ),
      [],
    );
  });

  it('leaves another order of words alone that keeps the parts', () => {
    assert.deepEqual(differ('Acme sued Brill in Leeds.', 'Brill was sued by Acme in Leeds.'), []);
    assert.deepEqual(differ('Acme sued Brill in Leeds.', 'In Leeds, Acme sued Brill.'), []);
    assert.deepEqual(differ('Osei beat Kim in the final.', 'Kim lost to Osei in the final.'), []);
    assert.deepEqual(
      differ('Ana Ruiz, the mother of Tom Ruiz, spoke first.', 'Tom Ruiz, the son of Ana Ruiz, spoke later.'),
      [],
    );
    assert.deepEqual(differ("Acme's lawyer met Brill.", 'The lawyer of Acme met Brill.'), []);
  });

  it('leaves alone what both sides do alike', () => {
    assert.deepEqual(differ('Osei met Kim in Bergen.', 'Kim met Osei in Bergen.'), []);
    assert.deepEqual(differ('Roth married Lund in 2019.', 'Lund married Roth in 2019.'), []);
    assert.deepEqual(differ('Hull drew with Cork on Friday.', 'Cork drew with Hull on Friday.'), []);
    assert.deepEqual(
      differ('The talks between Oslo and Rome failed.', 'The talks between Rome and Oslo failed.'),
      [],
    );
  });

  it('leaves lists alone', () => {
    assert.deepEqual(
      differ(
        'The cast is Ana Ruiz, Tom Berg and Lena Roth.',
        'The cast is Lena Roth, Ana Ruiz and Tom Berg.',
      ),
      [],
    );
  });

  it('leaves two members of one family alone', () => {
    assert.deepEqual(
      differ(
        'Lena Roth, who lost her brother and her home, spoke. Her husband was hurt.',
        'Lena Roth, whose husband was hurt, spoke of the flood.',
      ),
      [],
    );
  });

  it('leaves alone an officer named before or behind the body', () => {
    assert.deepEqual(
      differ(
        'Lionel Quade, the chief investigator of the Rail Safety Bureau, said a leaking seal may have caused the failure, but that it was too early to be sure. A team of five will arrive on Friday.',
        'Rail Safety Bureau chief investigator Lionel Quade said a leaking seal may have caused the failure, but that it was too early to be sure. A team of five will arrive on Friday.',
      ),
      [],
    );
  });
});
