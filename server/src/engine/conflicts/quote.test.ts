import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkTexts } from '../../testing/checkTexts.ts';
import { analyzeVersions } from '../../testing/analyzeFixture.ts';
import type { VersionId } from '../model/story.ts';

const said = (quote: string) => `${quote} the harbour master, Lena Kraus, said on Monday.`;

describe('quoteDetector', () => {
  it('finds a word that was changed inside the marks', () => {
    checkTexts([
      said('“We will [[q!quote: never]] sell this pier to anybody,”'),
      said('“We will [[q!quote: hardly]] sell this pier to anybody,”'),
    ]);
  });

  it('finds a word that was put in, with the word before it', () => {
    checkTexts([
      said('“We [[q!quote: will]] sell this pier to the people of the town,”'),
      said('“We [[q!quote: will not]] sell this pier to the people of the town,”'),
    ]);
  });

  it('takes half of a quotation, with the rest retold behind it, for no moved mark', () => {
    checkTexts([
      '"We argued about everything else, but we never argued about its sentences," said Dame Philippa Rowe, who chaired the judges.',
      'The judges had "argued about everything else", said Dame Philippa Rowe, who chaired them, but never about its sentences.',
    ]);
  });

  it('finds marks that claim other words verbatim', () => {
    checkTexts([
      'The court found that 18 fishermen were [[q!quote: “sentenced illegally under emergency law”]] last year.',
      'The court found that [[q!quote: “18 fishermen were sentenced illegally under emergency law”]] last year.',
    ]);
  });

  const plain = 'We will never sell this pier to anybody';
  const alike: readonly (readonly [string, string, string])[] = [
    ['curly and straight marks', said(`“${plain},”`), said(`"${plain},"`)],
    ['single and double marks', said(`“${plain},”`), said(`‘${plain},’`)],
    ['where the comma stands', said(`“${plain},”`), said(`“${plain}”,`)],
    [
      'curly and straight apostrophes',
      said('“We won’t sell this pier to anybody,”'),
      said("“We won't sell this pier to anybody,”"),
    ],
    [
      'a quotation cut short',
      said(`“${plain},”`),
      'The harbour master, Lena Kraus, said on Monday that she would “never sell this pier”.',
    ],
    [
      'indirect speech',
      said(`“${plain},”`),
      'The harbour master, Lena Kraus, said on Monday that they would not sell the pier.',
    ],
    ['a quotation left out', said(`“${plain},”`), 'The harbour master, Lena Kraus, spoke on Monday.'],
    [
      'two quotations of one speaker',
      said(`“${plain},”`),
      said('“The ferries will run again by the first week of June,”'),
    ],
    [
      'British and American spelling',
      said('“We will never sell this pier to a neighbour,”'),
      said('“We will never sell this pier to a neighbor,”'),
    ],
    [
      'dashes',
      said('“We will never – never – sell this pier,”'),
      said('“We will never — never — sell this pier,”'),
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      checkTexts([left, right]);
    });
  }

  it('lets two families outvote one', () => {
    checkTexts([
      'The pier stays with the town. “We will never sell this pier to anybody,” the harbour master said.',
      'Lena Kraus told the council: “We will never sell this pier to anybody.” It voted at once.',
      'Applause broke out at the meeting. “We will never [[q!quote: lease]] this pier to anybody,” Kraus cried.',
    ]);
  });

  it('finds another ending of several words, and leaves alone an excerpt that goes on elsewhere', () => {
    checkTexts([
      '“Nobody got all of it, and everybody got something they [[q!quote: can live with]],” Kraus said.',
      '“Nobody got all of it, and everybody got something they [[q!quote: may show their voters]],” Kraus said.',
    ]);
    checkTexts([
      '“Nobody got all of it, and everybody got something. We are tired now,” Kraus said.',
      '“Nobody got all of it, and everybody got something. The town can be glad of that tonight,” Kraus said.',
    ]);
  });

  it('finds a short second sentence that was changed behind a first one that is the same', () => {
    const first = 'For years you were told that nobody was listening';
    checkTexts([
      `“${first},” Ruiz said in her victory speech. “Tonight they [[q!quote: had to]].”`,
      `“${first},” she cried from the platform. “Tonight they [[q!quote: did]].”`,
    ]);
    checkTexts([
      `Ruiz declared: “${first}. Tonight they [[q!quote: had to]].”`,
      `“${first},” she cried from the platform. “Tonight they [[q!quote: did]].”`,
    ]);
  });

  it('leaves alone another sentence of one speech behind the same words, and what somebody else says', () => {
    const first = 'For years you were told that nobody was listening';
    checkTexts([
      `“${first},” Ruiz said in her victory speech. “It was cold.”`,
      `“${first},” she cried from the platform. “It was a lie.”`,
      `“${first},” she cried from the platform. “Thank you.”`,
    ]);
    checkTexts([
      `“${first},” Ruiz said. “Tonight they had to.”`,
      `“${first},” Ruiz said. Her rival was brief. “Tonight they won,” said Ida Krag.`,
    ]);
  });

  describe('where the sense is kept', () => {
    const quote = (word: string) => `“We have found a ${word} fault in the pumps of the ferry,”`;
    const own =
      'The pier stays shut. “There is a fault in the electrical CONNECTION of the pumps,” the harbour master said.';
    const other =
      'Lena Kraus told the council: “There is a fault in the electrical CONNECTION of the pumps.” It voted at once.';
    const third =
      'Applause broke out. “There is a fault in the electrical CONNECTION of the pumps,” Kraus cried.';
    const put = (text: string, word: string) => text.replace('CONNECTION', word);
    const squiggled = (texts: readonly string[]) =>
      analyzeVersions(
        texts.map((text, index) => ({ id: String(index) as VersionId, text })),
      ).conflicts.flatMap(({ findings }) =>
        findings.flatMap(({ severity, version, span }) =>
          severity === 'hint' ? [] : (texts[Number(version)]?.slice(span.start, span.end) ?? []),
        ),
      );

    it('tells of another form of a word as a nuance, as long as nobody can tell who has the words', () => {
      assert.deepEqual(squiggled([put(own, 'connection'), put(other, 'connectivity')]), []);
      assert.deepEqual(squiggled([said(quote('serious')), said(quote('serious')), said(quote('grave'))]), []);
    });

    it('finds it where two families have the other form', () => {
      checkTexts([put(own, 'connection'), put(other, 'connection'), put(third, '[[q!quote: connectivity]]')]);
    });

    it('finds the copy whose own sister and another family have the other form', () => {
      assert.deepEqual(
        squiggled([
          put(own, 'connection'),
          put(other, 'connection'),
          `${put(other, 'connectivity')} The rain had not stopped.`,
        ]),
        ['connectivity'],
      );
    });

    it('finds the copy that changed the sense, and leaves the one alone that kept it', () => {
      const copies = ['connection', 'connection', 'connectivity', 'insulation'].map((word) => put(own, word));
      assert.deepEqual(squiggled(copies), ['insulation']);
    });

    it('finds a negation and a hedge that were dropped', () => {
      checkTexts([
        said('“We [[q!quote: did]] get the balance right this year,”'),
        said('“We [[q!quote: did not]] get the balance right this year,”'),
      ]);
    });
  });

  it('leaves alone one word that is written as two', () => {
    checkTexts([
      said('“We cannot paint this pier forever, with no money from anybody,”'),
      said('“We cannot paint this pier for ever, with no money from anybody,”'),
    ]);
  });
});
