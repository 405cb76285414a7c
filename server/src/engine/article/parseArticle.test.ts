import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import type { ParsedArticle } from '../model/article.ts';
import type { VersionId } from '../model/story.ts';
import { parseArticle } from './parseArticle.ts';

function parse(text: string): ParsedArticle {
  return parseArticle({ id: 'story.md' as VersionId, text });
}

/** One line a block: its kind and its masked text without runs of spaces. */
function outline(text: string): readonly string[] {
  return parse(text).blocks.map((block) => `${block.kind}: ${block.text.replace(/ +/g, ' ').trim()}`);
}

describe('parseArticle', () => {
  it('reads headline, byline, dateline, paragraphs and headings', () => {
    assert.deepEqual(
      outline(
        'Ferry runs aground off Marsh Island\n\nBy Ana Ruiz and Tom Bell\n\nPORTLAND, Maine, Feb. 5, 2026 (CNS) — A ferry ran aground.\n\nA long night\n\nNobody was hurt, the coast guard said.\n',
      ),
      [
        'headline: Ferry runs aground off Marsh Island',
        'byline: By Ana Ruiz and Tom Bell',
        'dateline: PORTLAND, Maine, Feb. 5, 2026 (CNS) —',
        'paragraph: A ferry ran aground.',
        'heading: A long night',
        'paragraph: Nobody was hurt, the coast guard said.',
      ],
    );
  });

  it('reads the day and place of a dateline', () => {
    assert.deepEqual(parse('PORTLAND, Maine, Feb. 5, 2026 (CNS) — A ferry sank.').dateline, {
      day: '2026-02-05',
      place: 'Portland, Maine',
    });
  });

  const datelines: readonly (readonly [string, string])[] = [
    ['LONDON, Feb. 5 (Reuters) — It rained.', 'London'],
    ['KYIV, Ukraine — It rained.', 'Kyiv, Ukraine'],
    ['ST. LOUIS (AP) -- It rained.', 'St. Louis'],
    ['Geneva (CNS) - It rained.', 'Geneva'],
    ['ISLAMABAD: It rained.', 'Islamabad'],
    ['LISBON, Portugal (Sunday, Nov. 16, 8 a.m.) — It rained.', 'Lisbon, Portugal'],
    ['BERGEN, Norway -- It rained.', 'Bergen, Norway'],
    ['STRATFORD-UPON-AVON, England - It rained.', 'Stratford-Upon-Avon, England'],
    ['**OSLO** — It rained.', 'Oslo'],
    ['Oslo, 5 February 2026 — It rained.', 'Oslo'],
  ];
  for (const [text, place] of datelines) {
    it(`finds the dateline of: ${text}`, () => {
      assert.equal(parse(text).dateline.place, place);
      assert.equal(outline(text).at(-1), 'paragraph: It rained.');
    });
  }

  for (const text of [
    'NATO — the alliance — met.',
    'It rained, and — the mayor said — it snowed.',
    'GDP fell.',
  ]) {
    it(`keeps the sentence whole: ${text}`, () => {
      const last = parse(text).blocks.at(-1);
      assert.ok(last?.text.endsWith(text.slice(-8)), JSON.stringify(outline(text)));
    });
  }

  it('reads front matter, with the day it gives', () => {
    const article = parse(
      '---\ntitle: "Ferry sinks"\ndate: 2026-02-05T10:00:00Z\ntags: [sea]\n---\n\nA ferry sank.\n',
    );
    assert.equal(article.dateline.day, '2026-02-05');
    assert.equal(article.frontMatter.get('title'), 'Ferry sinks');
    assert.deepEqual(
      article.blocks.map((block) => block.kind),
      ['metadata', 'paragraph'],
    );
  });

  it('cuts a stray date off the sentence it stands before', () => {
    const text = ' date 2026-02-05 A ferry sank.';
    assert.deepEqual(outline(text), ['metadata: date 2026-02-05', 'paragraph: A ferry sank.']);
    assert.equal(parse(text).dateline.day, '2026-02-05');
  });

  it('finds the headline below a byline', () => {
    assert.deepEqual(outline('By: AR | CNS\n\nFerry sinks\n\nA ferry sank.'), [
      'byline: By: AR | CNS',
      'headline: Ferry sinks',
      'paragraph: A ferry sank.',
    ]);
  });

  it('leaves the name of the paper with the byline above the headline', () => {
    assert.deepEqual(outline('By ANA RUIZ\nHarbour Post\n\nFerry sinks\n\nOSLO -- A ferry sank.'), [
      'byline: By ANA RUIZ',
      'byline: Harbour Post',
      'headline: Ferry sinks',
      'dateline: OSLO --',
      'paragraph: A ferry sank.',
    ]);
  });

  it('knows who wrote it at the foot as well', () => {
    assert.equal(
      outline('A ferry sank.\n\nRuiz and Bell write for the Gazette.').at(-1)?.slice(0, 6),
      'byline',
    );
    assert.equal(
      outline('A ferry sank.\n\n(Reporting by Ana Ruiz; Editing by Tom Bell)').at(-1)?.slice(0, 6),
      'byline',
    );
  });

  it('makes an item of each bullet, with its label', () => {
    assert.deepEqual(
      outline('# Ferry\n\nKey facts\n- Deaths: 21\n* Missing: 3\n• Rescued: 40\n1. The first boat came.\n'),
      [
        'headline: Ferry',
        'heading: Key facts',
        'listItem: Deaths: 21',
        'listItem: Missing: 3',
        'listItem: Rescued: 40',
        'listItem: The first boat came.',
      ],
    );
  });

  it('takes lines that end as sentences for paragraphs of their own', () => {
    assert.deepEqual(
      outline('A ferry sank.\nIt was an old ship, and it carried 40 people to the islands.\nNobody was hurt.')
        .length,
      3,
    );
  });

  it('joins the lines of a wrapped paragraph', () => {
    const text =
      'A ferry that carried forty people to the islands sank in\nthe bay late on Monday. The crew had seen water in the\nhold an hour before. The Marsh Island coast guard took\nall of them off in time.\n\nNobody was hurt.';
    assert.equal(parse(text).blocks.length, 2);
  });

  it('mends a paragraph that a blank line breaks in mid-sentence', () => {
    const text = 'A ferry sank in the bay.\n\nIt carried forty people and\n\ntwo cars to the islands.\n';
    const block = parse(text).blocks[1];
    assert.equal(block?.text, 'It carried forty people and  two cars to the islands.');
  });

  it('mends a paragraph that a blank line breaks behind a preposition, whatever comes next', () => {
    const text =
      'A ferry sank in the bay.\n\nIt carried forty people and two cars and was to go to the yard in\n\nMay, its owner said.\n';
    assert.match(parse(text).blocks[1]?.text ?? '', /yard in {2}May, its owner said\.$/);
    const apart =
      'The Islands We Came From\n\nMay was the month of the ferries, and June that of the boats.\n';
    assert.equal(parse(apart).blocks.length, 2);
  });

  it('makes captions of a pull quote and of a crosshead that repeat the body', () => {
    const text =
      '> “We could hear the hull break apart”\n\n“We could hear the hull break apart,” said Ana Ruiz, a cook from Marsh Island. She swam.\n\nThe coast guard has asked for two new boats every year\n\nThe coast guard has asked for two new boats every year since 2019. It got none.';
    assert.deepEqual(
      parse(text).blocks.map((block) => block.kind),
      ['caption', 'paragraph', 'caption', 'paragraph'],
    );
  });

  it('masks emphasis, links and curly marks in place', () => {
    const text = 'The **old** _ferry_ [sank](https://a.example/b) on “Monday”, 2010–2014, 4*5, a_b.';
    assert.equal(
      parse(text).blocks[0]?.text,
      'The   old    ferry   sank                       on "Monday", 2010-2014, 4*5, a_b.',
    );
  });

  it('reads files with CRLF, lone CR and a byte-order mark', () => {
    for (const end of ['\r\n', '\r', '\n']) {
      const text = ['\ufeffFerry sinks', '', 'A ferry sank.', '', 'Nobody was hurt.'].join(end);
      assert.deepEqual(outline(text), [
        'headline: Ferry sinks',
        'paragraph: A ferry sank.',
        'paragraph: Nobody was hurt.',
      ]);
    }
  });

  it('accepts any text, keeps its length and loses no letter or figure', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        let position = 0;
        for (const block of parse(text).blocks) {
          assert.ok(block.span.start >= position && block.span.end > block.span.start);
          assert.equal(block.text.length, block.span.end - block.span.start);
          assert.doesNotMatch(text.slice(position, block.span.start), /[\p{L}]/u);
          assert.deepEqual(letters(block.text), letters(text.slice(block.span.start, block.span.end)));
          position = block.span.end;
        }
        assert.doesNotMatch(text.slice(position), /[\p{L}]/u);
      }),
      { numRuns: 1_000 },
    );
  });

  it('takes linear time', () => {
    const started = performance.now();
    for (const run of [
      'a ',
      '*',
      '_a',
      '[',
      '[a](',
      '> ',
      '- a\n',
      'Ab\n',
      'A b c.\n\n',
      '---\n',
      '`',
      '<a',
      'LONDON, ',
      '#',
    ])
      parse(run.repeat(20_000));
    assert.ok(performance.now() - started < 6_000, String(performance.now() - started));
  });
});

/** The letter apostrophe is read as an apostrophe. */
function letters(text: string): readonly (readonly [number, string])[] {
  return [...text.matchAll(/(?!ʼ)[\p{L}\p{N}]/gu)].map((match) => [match.index, match[0]] as const);
}

/** Text of the scraps that parsing turns on, without links and tags, whose targets are rightly masked. */
function anyText() {
  const scraps = fc.constantFrom(
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    ' ',
    '\u00a0',
    '# ',
    '- ',
    '1. ',
    '> ',
    '**',
    '*',
    '_',
    '`',
    '“',
    '”',
    '—',
    '–',
    '…',
    'By ',
    'LONDON',
    ' (AP) ',
    'date 2026-02-05 ',
    'word',
    'Word',
    '12',
    '.',
    ',',
    ':',
    '\u200b',
    '\ufeff',
    'e\u0301',
    '🚧',
    '\ud83d',
    '---\n',
    'key: value\n',
    '[',
    ']',
    '\\',
    '\u00ad',
    'Photo: ',
    '©',
    '\u2028',
  );
  return fc.oneof(
    fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }).map((text) => text.replace(/[<[]/g, '')),
  );
}
