import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { tokenizeSentence } from '../language/tokenize.ts';
import type { Quotation } from '../model/quotation.ts';
import type { VersionId } from '../model/story.ts';
import type { Sentence } from '../model/sentence.ts';
import { splitSentences } from '../sentences/splitSentences.ts';
import { parseArticle } from './parseArticle.ts';
import { findQuotations } from './quotations.ts';

function find(text: string): readonly Quotation[] {
  const { blocks } = parseArticle({ id: 'story.md' as VersionId, text });
  const facts = { quantities: [], dates: [], names: [], places: [], polarity: { negators: [] } };
  const sentences = blocks.flatMap((block, index) =>
    splitSentences(block.text).map((span): Sentence => {
      const masked = block.text.slice(span.start, span.end);
      return {
        span: { start: span.start + block.span.start, end: span.end + block.span.start },
        block: index,
        blockKind: block.kind,
        analysis: {
          text: masked,
          tokens: tokenizeSentence(masked),
          clauses: [],
          facts,
          frames: [],
          memory: [],
        },
      };
    }),
  );
  return findQuotations(blocks, sentences, text);
}

/** `speaker, verb: words` of each quotation. */
function outline(text: string): readonly string[] {
  return find(text).map(({ speaker, verb, words }) => {
    const said = verb === undefined ? '' : text.slice(verb.start, verb.end);
    return `${speaker?.text ?? 'nobody'}, ${said}: ${words.join(' ')}`;
  });
}

describe('findQuotations', () => {
  const speakers: readonly (readonly [string, string])[] = [
    ['“We swam,” said Ana Ruiz, a cook on the boat.', 'Ana Ruiz, said: we swam'],
    ['"We swam," Ruiz said on Monday.', 'Ruiz, said: we swam'],
    ['“We swam,” Ana Ruiz, a cook on the boat, told reporters.', 'Ana Ruiz, told: we swam'],
    ['“We swam,” her sister, Eva Ruiz, said.', 'Eva Ruiz, said: we swam'],
    ['“We swam,” said its captain, Eva Ruiz.', 'Eva Ruiz, said: we swam'],
    ['After the race, her coach, Ivo Šarić, said: “We swam.”', 'Ivo Šarić, said: we swam'],
    ['Ana Ruiz said: “We swam.”', 'Ana Ruiz, said: we swam'],
    ['Ana Ruiz said the sea was “cold and black.”', 'Ana Ruiz, said: cold and black'],
    ['When it was over, she added, they were “all in one piece.”', 'she, added: all in one piece'],
    ['According to the coast guard, the boat was “overloaded.”', 'the coast guard, : overloaded'],
    ['The boat was “overloaded,” according to the coast guard.', 'the coast guard, : overloaded'],
    ['The mayor described the crew as “heroes.”', 'The mayor, described: heroes'],
    ['“Who was steering?” the judge asked.', 'the judge, asked: who was steering'],
    ['Ruiz told the court:\n\n“We swam.”', 'Ruiz, told: we swam'],
    ['The boat was no “miracle ship.”', 'nobody, : miracle ship'],
    ['„We swam“, said Ruiz.', 'Ruiz, said: we swam'],
    ['« We swam », said Ruiz.', 'Ruiz, said: we swam'],
    ['‘We swam,’ said Ruiz.', 'Ruiz, said: we swam'],
    ["'We didn't swim for the drivers' bags,' said Ruiz.", "Ruiz, said: we didn't swim for the drivers bags"],
    ["'Ferry of tears' sinks", 'nobody, : ferry of tears'],
    ['“We swam all night.” — Ana Ruiz, captain of the boat', 'Ana Ruiz, : we swam all night'],
    ['**What they said:** "We swam all night." – Captain Ana Ruiz', 'Captain Ana Ruiz, : we swam all night'],
    ['> We swam all night.\n\n— Ana Ruiz', 'Ana Ruiz, : we swam all night'],
    ['“We swam all night.” – Ruiz smiled at the cameras.', 'nobody, : we swam all night'],
    ['Captain Ana Ruiz – “We swam all night.”', 'Captain Ana Ruiz, : we swam all night'],
    ['* Quote: “We swam all night” (Ruiz)', 'Ruiz, : we swam all night'],
    ['* Quote: “We swam all night.”', 'nobody, : we swam all night'],
    ['What they said: Captain Ana Ruiz — “We swam all night.”', 'Captain Ana Ruiz, : we swam all night'],
    ['* **Ana Ruiz:** “We swam all night.”', 'Ana Ruiz, : we swam all night'],
    ['* Ferry: Ana Ruiz – “the white lady of the lake”', 'nobody, : the white lady of the lake'],
    ['Ana Ruiz – “the white lady of the lake” – sank.', 'nobody, : the white lady of the lake'],
    ['((SOT - RUIZ))\n“We swam all night.”', 'RUIZ, : we swam all night'],
    ['CLIP (MAYOR RUIZ) 0’06”\n\n“We swam all night.”', 'MAYOR RUIZ, : we swam all night'],
    ['SOUNDBITE (English) ANA RUIZ, CAPTAIN, SAYING: “We swam all night.”', 'ANA RUIZ, : we swam all night'],
    ['((VO - HARBOUR))\n“We swam all night.”', 'nobody, : we swam all night'],
  ];
  for (const [text, expected] of speakers) {
    it(`reads ${text.replace(/\n+/g, ' ')}`, () => {
      assert.deepEqual(outline(text), [expected]);
    });
  }

  it('gives the second half of a broken quotation the same speaker', () => {
    assert.deepEqual(outline('“We swam,” she said. “It was cold. We were afraid.”'), [
      'she, said: we swam',
      'she, said: it was cold we were afraid',
    ]);
    assert.deepEqual(outline('“We swam,” Ruiz said, “and it was cold.”'), [
      'Ruiz, said: we swam',
      'Ruiz, said: and it was cold',
    ]);
  });

  it('follows a quotation over paragraphs that each open with a mark', () => {
    const text = 'Ruiz said: “We swam.\n\n“It was cold.\n\n“We were afraid.”\n\nNobody died.';
    assert.deepEqual(outline(text), [
      'Ruiz, said: we swam',
      'Ruiz, said: it was cold',
      'Ruiz, said: we were afraid',
    ]);
  });

  it('does not let an unclosed mark run on', () => {
    assert.deepEqual(outline('Ruiz said “we swam.\n\nNobody died.\n\nBell said “we ran.”'), [
      'Bell, said: we ran',
    ]);
  });

  it('takes apostrophes, inches and years for none', () => {
    for (const text of [
      "The drivers' bags and the sailors' hats were '90s style.",
      'The 14" crack in a 6\' beam.',
      "Ruiz's and Bell's boats didn't sink.",
      'It’s the drivers’ own ’90s boat.',
    ])
      assert.deepEqual(outline(text), [], text);
  });

  it('counts a quotation within a quotation as part of it', () => {
    assert.deepEqual(outline('“He cried ‘jump now’ and we jumped,” Ruiz said.'), [
      'Ruiz, said: he cried jump now and we jumped',
    ]);
    assert.deepEqual(outline('‘He cried “jump now” and we jumped,’ Ruiz said.'), [
      'Ruiz, said: he cried jump now and we jumped',
    ]);
  });

  it('takes a Markdown quotation for one', () => {
    assert.deepEqual(outline('Ruiz told the paper:\n\n> We swam, all of us.\n\nNobody died.'), [
      'Ruiz, told: we swam all of us',
    ]);
  });

  it('spans the words, and the words with their marks, in the original text', () => {
    const text = 'Ferry sinks\n\nIt was **“very cold,”** Ruiz said.';
    const [quotation] = find(text);
    assert.ok(quotation);
    assert.equal(text.slice(quotation.span.start, quotation.span.end), 'very cold,');
    assert.equal(text.slice(quotation.outer.start, quotation.outer.end), '“very cold,”');
    assert.equal(quotation.sentence, 1);
  });

  it('accepts any text, with spans in order and inside it', () => {
    const scraps = fc.constantFrom(
      '"',
      '“',
      '”',
      "'",
      '‘',
      '’',
      '«',
      '»',
      'said',
      ' ',
      'Ruiz',
      'we',
      ',',
      '.',
      ': ',
      '\n\n',
      '> ',
      '🚧',
      '\ud83d',
    );
    const text = fc.oneof(
      fc.array(scraps, { maxLength: 50 }).map((all) => all.join('')),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(text, (any) => {
        let position = 0;
        for (const { span, outer, words, speaker } of find(any)) {
          assert.ok(
            outer.start >= position &&
              outer.start <= span.start &&
              span.start < span.end &&
              span.end <= outer.end,
          );
          assert.ok(words.length > 0);
          assert.ok(speaker === undefined || speaker.span.end <= any.length);
          position = outer.end;
        }
        assert.ok(position <= any.length);
      }),
      { numRuns: 500 },
    );
  });
});
