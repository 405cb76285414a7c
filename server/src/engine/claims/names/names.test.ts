import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { tokenizeSentence } from '../../language/tokenize.ts';
import type { NameMention } from '../../model/name.ts';
import { extractNames } from './names.ts';

function names(text: string): readonly NameMention[] {
  return extractNames(text, tokenizeSentence(text));
}

/** Every name in print with the first letter of what it is; `?` where it is doubtful. */
function show(text: string): string {
  return names(text)
    .map(
      (name) =>
        `${text.slice(name.span.start, name.span.end)}/${name.entity.charAt(0)}${name.isDoubtful === true ? '?' : ''}`,
    )
    .join(' ');
}

function only(text: string): NameMention {
  const [name, ...others] = names(text);
  assert.ok(name, `no name in ${text}`);
  assert.deepEqual(others, [], `more than one name in ${text}`);
  return name;
}

describe('extractNames', () => {
  const sentences: readonly (readonly [string, string, string])[] = [
    ['leaves title and rank out of the name', 'It was U.S. Gen. Mark Oduya who spoke.', 'Mark Oduya/p'],
    ['knows nothing of weekdays, months and countries', 'On Tuesday in May France met Germany.', ''],
    ['ends before a possessive', "The plan of Ana Ruiz's party failed.", 'Ana Ruiz/p'],
    [
      'keeps particles',
      'Then Pieter van den Berg and Omar bin Said left.',
      'Pieter van den Berg/p Omar bin Said/p',
    ],
    [
      'keeps initials and suffixes',
      'Later George W. Hale and Martin Oyo Jr. met.',
      'George W. Hale/p Martin Oyo Jr./p',
    ],
    [
      'keeps apostrophes, hyphens and accents',
      "We saw Síle O'Dowd and Eva Osei-Marsh.",
      "Síle O'Dowd/o Eva Osei-Marsh/p",
    ],
    ['doubts a lone word at the beginning', 'Quorrin closed it.', 'Quorrin/o?'],
    ['knows honorifics without a stop', 'Then Mr Quorrin and Will Moss left.', 'Quorrin/p Will Moss/p'],
    ['keeps an Arabic article', 'It was Hassan al-Rashid.', 'Hassan al-Rashid/p'],
    ['does not take the first word for a name', 'Engineers closed it.', ''],
    ['drops an opener before a name', 'Yesterday Maria Lund resigned.', 'Maria Lund/p'],
    [
      'finds ministries with of',
      'The Ministry of Defence and the Bank of Ghana agreed.',
      'Ministry of Defence/o Bank of Ghana/o',
    ],
    [
      'finds a council with and',
      'The National Security and Defense Council met.',
      'National Security and Defense Council/o',
    ],
    [
      'finds an association in the genitive plural',
      "The Riverton Growers' Alliance met.",
      "Riverton Growers' Alliance/o",
    ],
    [
      'takes the quoted title of a work whole',
      'She won for "A Winter in Gdansk," a film.',
      'A Winter in Gdansk/o',
    ],
    [
      'cuts a company off before a title',
      'Then Brandt AG Chief Executive Eva Moe spoke.',
      'Brandt AG/o Eva Moe/p',
    ],
    ['takes a speaker of two unknown words for a person', 'It burned, said Xyla Quorrin.', 'Xyla Quorrin/p'],
    [
      'takes nothing for sure from a headline in capitals',
      'OLD BRIDGE OUT OF ORDER FOR WEEKS',
      'OLD/o? BRIDGE/o? ORDER/o? WEEKS/o?',
    ],
    [
      'finds a known given name in a headline in title case',
      'Minister Eva Moe Quits Over Tax Row',
      'Minister/o? Eva Moe/p Quits/o? Tax/o? Row/o?',
    ],
    ['does not take a rival company for a person', 'It sold it to rival Quorrin.', 'Quorrin/o'],
    ['does not take a prize for a person', 'She won the Amber Crown.', 'Amber Crown/o'],
    ['takes no numero sign for a name', 'The seed, No. 2, won.', ''],
    ['takes a byline in capitals', 'By HANNA FROST', 'HANNA FROST/p'],
    ['takes a month before a surname for a given name', 'There April Jones won.', 'April Jones/p'],
  ];
  for (const [what, text, expected] of sentences) it(what, () => assert.equal(show(text), expected));

  it('reads titles in capitals and in lower case', () => {
    assert.equal(only('Polish Prime Minister Donald Karski came.').title?.text, 'Polish Prime Minister');
    assert.equal(only('It was deputy chief engineer Ivan Moss.').title?.text, 'deputy chief engineer');
    assert.equal(only('Then Mrs. Moss left.').title?.text, 'Mrs.');
    assert.equal(only('Defense lawyer Sunita Lal agreed.').title?.text, 'Defense lawyer');
  });

  const offices: readonly (readonly [text: string, title: string])[] = [
    ['On Friday U.S. Secretary of State Eva Moe spoke.', 'U.S. Secretary of State'],
    ['Secretary of State Eva Moe spoke.', 'Secretary of State'],
    ['Then Secretary of Homeland Security Eva Moe left.', 'Secretary of Homeland Security'],
    ['Then Secretary of State for Health Eva Moe left.', 'Secretary of State for Health'],
    ['Then Chancellor of the Exchequer Eva Moe left.', 'Chancellor of the Exchequer'],
    ['Attorney General Eva Moe spoke.', 'Attorney General'],
    ['Director-General Eva Moe spoke.', 'Director-General'],
    ['Then former Secretary-General Eva Moe left.', 'former Secretary-General'],
  ];
  for (const [text, title] of offices) {
    it(`tells the office from its holder in “${text}”`, () => {
      const name = only(text);
      assert.equal(text.slice(name.span.start, name.span.end), 'Eva Moe');
      assert.equal(name.title?.text, title);
      assert.equal(name.entity, 'person');
    });
  }

  it('takes an office with its field for no name', () => {
    assert.equal(show('The Secretary of State said so.'), '');
    assert.equal(show('Then the Chancellor of the Exchequer left.'), '');
    assert.equal(show('Then the Mayor of London met Eva Moe.'), 'Eva Moe/p');
  });

  it('does not take a surname for a title', () => {
    assert.equal(show('Then Tim Cook Jr. spoke.'), 'Tim Cook Jr./p');
    assert.equal(only('Then Stephen King left.').title, undefined);
  });

  it('reads descriptors behind and before', () => {
    assert.equal(
      only("Eva Moe, the city's chief engineer, left.").descriptor?.text,
      "the city's chief engineer",
    );
    assert.equal(only('A clerk, Eva Moe, left.').descriptor?.text, 'A clerk');
    assert.equal(only('Eva Moe, president of the union, left.').descriptor?.text, 'president of the union');
    assert.equal(only('Eva Moe, after the talks, left.').descriptor, undefined);
    assert.equal(only('After the war, Eva Moe left.').descriptor, undefined);
  });

  it('reads the age', () => {
    assert.equal(only('Eva Moe, 54, left.').age, 54);
    assert.equal(only('Eva Moe (54) left.').age, 54);
    assert.equal(only('Eva Moe, 54 votes ahead, left.').age, undefined);
    assert.equal(only('Eva Moe, 54, a nurse, left.').descriptor?.text, 'a nurse');
  });

  it('accepts any text, and every span holds its words', () => {
    const word = fc.constantFrom(
      'Ana',
      'Ruiz',
      'van',
      'of',
      'and',
      'the',
      'Gen.',
      ',',
      '"',
      "'",
      '54',
      'U.S.',
      '👩‍🚀',
      'Jr.',
      'Bank',
      '.',
      'said',
      'É',
      'MINISTER',
      'minister',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(word, { maxLength: 25 }).map((words) => words.join(' ')),
        ),
        (text) => {
          for (const name of names(text)) {
            assert.ok(
              name.span.start >= 0 && name.span.start < name.span.end && name.span.end <= text.length,
            );
            for (const part of name.words)
              assert.equal(text.slice(part.span.start, part.span.end), part.text);
            for (const part of [name.title, name.descriptor]) {
              if (part !== undefined) assert.equal(text.slice(part.span.start, part.span.end), part.text);
            }
          }
        },
      ),
    );
  });
});
