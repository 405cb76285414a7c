import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkTexts } from '../../testing/checkTexts.ts';
import { checkConflicts } from '../../testing/check.ts';
import { findDisputedWords } from '../../testing/findDisputedWords.ts';

const differ = (...versions: readonly string[]) => findDisputedWords('title', versions);

describe('titleDetector', () => {
  it('tells a deputy from the one who has the office', () => {
    assert.deepEqual(
      differ(
        'The dam is safe, chief engineer Bruno Keller said on Monday.',
        'Deputy Chief Engineer Bruno Keller called the dam safe.',
      ),
      ['chief engineer', 'Deputy Chief Engineer'],
    );
  });

  it('takes no description of a firm for a title', () => {
    assert.deepEqual(
      differ(
        'Pennow Homes, a developer, bought the mill from the council in 2021.',
        'Builder Pennow Homes purchased the mill from the council in 2021.',
      ),
      [],
    );
  });

  it('tells ministers by what they are responsible for, in either order of words', () => {
    assert.deepEqual(
      differ(
        'Finance Minister Anna Holm resigned on Friday.',
        'Anna Holm, the minister of transport, stepped down on Friday.',
      ),
      ['Finance Minister', 'minister of transport'],
    );
    assert.deepEqual(
      differ('Finance Minister Anna Holm resigned.', 'Anna Holm, the minister of finance, resigned.'),
      [],
    );
  });

  it('tells two offices that nobody holds together', () => {
    assert.deepEqual(
      differ(
        'Council spokesman Peter Lund said the pool would close.',
        'Peter Lund, director of the Harbour Council, said the pool would close.',
      ),
      ['spokesman', 'director'],
    );
    assert.deepEqual(
      differ('President Mary Adeyemi spoke in Lagos.', 'Prime Minister Mary Adeyemi spoke in Lagos.'),
      ['President', 'Prime Minister'],
    );
  });

  it('tells ranks, but takes a short form for its long one', () => {
    assert.deepEqual(differ('Gen. Paul Ekman left on Friday.', 'Colonel Paul Ekman left on Friday.'), [
      'Gen.',
      'Colonel',
    ]);
    assert.deepEqual(differ('Gen. Paul Ekman left.', 'General Paul Ekman left.'), []);
    assert.deepEqual(differ('Gen. Paul Ekman left.', 'Lt. Gen. Paul Ekman left.'), []);
  });

  it('tells seedings and awards', () => {
    assert.deepEqual(
      differ('The top seed, Elena Ivers, lost in Madrid.', 'Elena Ivers, the No. 3 seed, lost in Madrid.'),
      ['top seed', 'No. 3 seed'],
    );
    assert.deepEqual(
      differ(
        'Jonas Berg was named best actor at the gala.',
        'Jonas Berg won the prize for best supporting actor at the gala.',
      ),
      ['best actor', 'best supporting actor'],
    );
    assert.deepEqual(differ('Second-seeded Elena Ivers lost.', 'Elena Ivers, the No. 2 seed, lost.'), []);
  });

  it('reads an office behind a verb, and compares it with one of the same time', () => {
    assert.deepEqual(
      differ(
        'Ana Weber will become chief operating officer in May.',
        'Ana Weber will be appointed chief financial officer in May.',
      ),
      ['chief operating officer', 'chief financial officer'],
    );
    assert.deepEqual(
      differ('Ana Weber, the mayor, was there.', 'Ana Weber, a former governor, was there.'),
      [],
    );
  });

  it('takes a change for one office, told by whatever verb', () => {
    assert.deepEqual(
      differ(
        'Jan Kool, who has run Marsh since 2015, joins the board as vice chairman.',
        'Jan Kool will become chief operating officer of Marsh.',
      ),
      ['vice chairman', 'chief operating officer'],
    );
    assert.deepEqual(
      differ(
        'Jan Kool, who has run Marsh since 2015, gets a seat on the board as vice chairman.',
        'Jan Kool will become vice chairman of Marsh.',
      ),
      [],
    );
    assert.deepEqual(
      differ('Jan Kool, vice chairman of Marsh, spoke.', 'Jan Kool will become chief operating officer.'),
      [],
    );
  });

  it('leaves two true descriptions of one person alone', () => {
    const pairs = [
      ["Mark Oyelaran, the premier's son-in-law, flew in.", 'Mark Oyelaran, a senior adviser, flew in.'],
      ['Engineer Bruno Keller said so.', 'Chief engineer Bruno Keller said so.'],
      ['Norwegian President Liv Aas spoke.', "Liv Aas, Norway's president, spoke."],
      ['Spokeswoman Ida Krag said no.', 'Ida Krag, a spokesperson, said no.'],
      ['Ida Krag, chair of Brandt Bank, left.', 'Ida Krag, treasurer of the rowing club, left.'],
      ['Adviser Ida Krag left.', 'Ida Krag, an advisor, left.'],
    ] as const;
    for (const [left, right] of pairs) assert.deepEqual(differ(left, right), [], left);
  });

  it('leaves alone what one version says side by side', () => {
    assert.deepEqual(
      differ(
        'Ola Strand, chairman and chief executive of Fjord Lines, signed it.',
        'Fjord Lines Chief Executive Ola Strand signed it.',
        'Fjord Lines Chairman Ola Strand signed it.',
      ),
      [],
    );
  });

  it('does not give one person the office of another', () => {
    assert.deepEqual(
      differ(
        'The mayor, Ana Ruiz, met Governor Bo Oy in Graz.',
        'Ana Ruiz, the mayor, and Bo Oy, the governor, met in Graz.',
      ),
      [],
    );
  });
  it('tells the head of one department from the head of another, by noun or by verb', () => {
    checkConflicts(`
      //- wire.md
      The court in Arden heard Ana Ruiz, the former head of engineering, on Monday.
      //- paper.md
      On Monday the court in Arden heard Ana Ruiz, who once ran the engineering department.
      //- radio.md
      The court in Arden heard Ana Ruiz, the [[post!title: former head of finance]], on Monday.
    `);
  });
  it('tells a captain from a vice-captain and a chief engineer from a chief scientist', () => {
    checkConflicts(`
      //- wire.md
      Arden lost Ana Ruiz, [[captain!title: captain]] of the club, to an injury. Ida Krag, the [[chief!title: chief scientist]], saw it.
      //- paper.md
      Arden lost Ana Ruiz, [[captain!title: vice-captain]] of the club, to an injury. Ida Krag, the [[chief!title: chief engineer]], saw it.
    `);
  });
  it('leaves alone an editor who edits and heads of one department in other words', () => {
    checkConflicts(`
      //- wire.md
      Ana Ruiz, the editor of the Herald, and Bo Oy, its head of sales, resigned on Monday.
      //- paper.md
      Ana Ruiz, who edits the Herald, and Bo Oy, who ran the sales department, resigned on Monday.
    `);
  });

  it('hears fewer words for the same office as the same', () => {
    checkConflicts(`
      //- wire.md
      The fire was set on purpose, [[rank: Detective Superintendent]] Lena Marsh said on Monday.
      //- brief.md
      Flames took the hall in an hour. According to [[rank: Superintendent]] Lena Marsh somebody lit them.
      //- paper.md
      The old hall of Pelm is gone. [[rank!title: Detective Chief Inspector]] Lena Marsh, who leads the case, speaks of arson.
    `);
  });

  it('leaves alone the office that somebody had when he did it', () => {
    checkTexts([
      "Giving evidence, Hume said the payments were bonuses that the hospice's chairman, Alistair Crewe, had approved.",
      'The defence rested on Alistair Crewe, the former chairman of the hospice, who is no longer alive.',
    ]);
  });

  it('takes whoever speaks for a body for no spokesman beside its president', () => {
    checkTexts([
      'The president of the growers, Gus Tamblyn, said there was no reason to fear for Christmas dinner.',
      'Gus Tamblyn, who speaks for the growers, does not expect anyone to go without a turkey at Christmas.',
    ]);
  });

  it('finds an office that was exchanged before a name', () => {
    for (const [own, other] of [
      ['Sheriff', 'Undersheriff'],
      ['Professor', 'Lecturer'],
    ])
      checkTexts([
        `[[t!title: ${own ?? ''}]] Dana Whit said that two people were missing in the canyon.`,
        `[[t!title: ${other ?? ''}]] Dana Whit said that two people were missing in the canyon.`,
      ]);
  });

  it('finds a rank that independent versions speak against, wherever it stands', () => {
    const others = [
      'Detective Inspector Sanjay Rawle, who led the investigation, said the police suspected a collector.',
      'The inquiry into the theft was in the hands of Detective Inspector Sanjay Rawle from the first day.',
    ];
    checkTexts([
      'Nobody has found the buyer. Sanjay Rawle, the [[r!title: detective sergeant]] in charge of the case, has not given up.',
      ...others.map((text) => text.replace('Detective Inspector', '[[r: Detective Inspector]]')),
    ]);
    checkTexts([
      'Nobody has found the buyer. Sanjay Rawle, the detective sergeant in charge of the case, has not given up.',
      ...others.slice(1),
    ]);
  });
});
