import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { tokenizeSentence } from './tokenize.ts';

/** The tokens of a sentence, with a space between. */
function cut(text: string): string {
  return tokenizeSentence(text)
    .map((token) => token.text)
    .join(' ');
}

function find(text: string, word: string) {
  const token = tokenizeSentence(text).find((candidate) => candidate.text === word);
  assert.ok(token, `no token ${word} in ${cut(text)}`);
  return token;
}

describe('tokenizeSentence', () => {
  const whole = [
    'no-fly',
    'son-in-law',
    'MQ-9',
    'F-16',
    'COVID-19',
    'U.S.',
    'a.m.',
    '1,000.50',
    '7:30',
    '31.50',
    '17th',
    '1980s',
    '2026-02-05',
    "O'Brien",
    'AT&T',
    '5G',
    '2½',
    'café',
    'cafe\u0301',
    '...',
    'https://news.example/a?b=c',
    '👨‍👩‍👧',
  ];
  for (const word of whole) {
    it(`keeps ${word} whole`, () => {
      assert.ok(
        tokenizeSentence(`it was ${word} there`).some((token) => token.text === word),
        cut(`it was ${word} there`),
      );
    });
  }

  const apart: readonly (readonly [string, string])[] = [
    ['1,000-kilometer line', '1,000 - kilometer line'],
    ['a 20-year-old', 'a 20 - year-old'],
    ['won 7-5', 'won 7 - 5'],
    ['2010–2014', '2010 – 2014'],
    ['since mid-2021', 'since mid - 2021'],
    ['Mid-2021', 'Mid - 2021'],
    ['£2.3m', '£ 2.3 m'],
    ['€4.2bn', '€ 4.2 bn'],
    ['31%', '31 %'],
    ['at 4pm', 'at 4 pm'],
    ['185km/h', '185 km / h'],
    ["the mayor's car", "the mayor 's car"],
    ['the mayor’s car', 'the mayor ’s car'],
    ["didn't", "did n't"],
    ['can’t', 'ca n’t'],
    ["we're they'll I've", "we 're they 'll I 've"],
    ['Gen. Ruiz of Calif. on Feb. 5', 'Gen. Ruiz of Calif. on Feb. 5'],
    ['No. 2 said no.', 'No. 2 said no .'],
    ['under the Sun.', 'under the Sun .'],
    ['J. K. Ames', 'J. K. Ames'],
    ['They left at 6 p.m.', 'They left at 6 p.m.'],
    ['“Go!” she said.', '“ Go ! ” she said .'],
    ['two of the drivers’ bags', 'two of the drivers ’ bags'],
  ];
  for (const [text, tokens] of apart) {
    it(`cuts ${text}`, () => {
      assert.equal(cut(text), tokens);
    });
  }

  it('tells words, numbers and marks apart', () => {
    assert.deepEqual(
      tokenizeSentence('The 17th of 1,000 F-16 jets, $5')
        .map((token) => token.kind[0])
        .join(''),
      'wnwnwwppn',
    );
  });

  it('gives parts of speech, lemmas and stems', () => {
    const said = find('The mayors said so.', 'said');
    assert.deepEqual([said.partOfSpeech, said.lemma], ['VERB', 'say']);
    assert.equal(find('The mayors said so.', 'mayors').stem, 'mayor');
    assert.equal(find('He was in a no-fly zone.', 'no-fly').partOfSpeech, 'ADJ');
    assert.equal(find('He did not go.', 'not').lemma, 'not');
    assert.equal(find("He didn't go.", "n't").lemma, 'not');
  });

  it('knows names with accents for names', () => {
    for (const name of ['Šarić', 'Łukasz', 'Sjo\u0308borg', 'Ørsted', 'Київ']) {
      assert.equal(find(`The mayor met ${name} in town.`, name).partOfSpeech, 'PROPN', name);
    }
    assert.equal(find('She went to a café.', 'café').partOfSpeech, 'NOUN');
  });

  it('compares words by composed letters, lower case and straight marks', () => {
    assert.equal(find('Sjo\u0308borg’s', 'Sjo\u0308borg').normal, 'sjöborg');
    assert.equal(find('Sjo\u0308borg’s', '’s').normal, "'s");
    assert.equal(find('exten\u00adsion', 'exten\u00adsion').normal, 'extension');
  });

  it('knows the words that every object inherits', () => {
    assert.equal(find('the constructor valueOf hasOwnProperty', 'constructor').lemma, 'constructor');
  });

  it('tags the same words alike whatever came before', () => {
    const before = tokenizeSentence('The Varnado drive closed.');
    tokenizeSentence('Varnado VARNADO drive, closed! drive-closed');
    assert.deepEqual(tokenizeSentence('The Varnado drive closed.'), before);
  });

  it('loses no visible character of any text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        let position = 0;
        for (const token of tokenizeSentence(text)) {
          assert.equal(text.slice(token.start, token.end), token.text);
          assert.ok(token.end > token.start);
          assert.doesNotMatch(text.slice(position, token.start), /[\p{L}\p{N}\p{P}\p{S}]/u);
          position = token.end;
        }
        assert.doesNotMatch(text.slice(position), /[\p{L}\p{N}\p{P}\p{S}]/u);
      }),
      { numRuns: 500 },
    );
  });

  it('is done with long runs of one character in linear time', () => {
    const started = performance.now();
    for (const run of ['a', '1', '.', '-', "'", 'a.', '1,', 'a-', '@', 'a@', '" ', '\u0301', 'A. ']) {
      tokenizeSentence(run.repeat(20_000 / run.length));
    }
    assert.ok(performance.now() - started < 5_000);
  });
});

function anyText() {
  const scraps = fc.constantFrom(
    'no-fly',
    "n't",
    '’s',
    '1,000',
    '.50',
    '-',
    '–',
    '…',
    'U.S.',
    'Gen.',
    ' ',
    '\u00a0',
    '\r\n',
    '\u200b',
    '🚧',
    '\ud83d',
    'e\u0301',
    '“',
    '$',
    '7:30',
    'constructor',
    '__proto__',
    '\u00ad',
    '\ufeff',
    'ß',
    '漢字',
    '\u0000',
  );
  return fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(scraps, { maxLength: 30 }).map((parts) => parts.join('')),
  );
}
