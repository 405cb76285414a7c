import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { checkConflicts } from '../../testing/check.ts';
import { findDisputedWords } from '../../testing/findDisputedWords.ts';
import { checkTexts } from '../../testing/checkTexts.ts';

const vote = (verb: string) => `The council ${verb} the plan for a second tram line late on Monday.`;
const price = (verb: string) => `Prices for rye flour ${verb} in the northern mills after the harvest.`;

describe('polarityDetector', () => {
  const different: readonly (readonly [string, string, string])[] = [
    ['approved against rejected', vote('[[p!polarity: approved]]'), vote('[[p!polarity: rejected]]')],
    ['rose against fell', price('[[p!polarity: rose]]'), price('[[p!polarity: fell]]')],
    ['did against did not', vote('[[p!polarity: approved]]'), vote('did [[p!polarity: not approve]]')],
    [
      'acquitted against convicted',
      'The jury [[p!polarity: acquitted]] the former treasurer of fraud on Friday.',
      'The jury [[p!polarity: convicted]] the former treasurer of fraud on Friday.',
    ],
  ];
  for (const [what, left, right] of different) {
    it(`finds ${what}`, () => {
      checkTexts([left, right]);
    });
  }

  const alike: readonly (readonly [string, string, string])[] = [
    [
      'a verb that its particle makes another',
      'Corvane said that deliveries to clinics had been delayed by up to nine days but were now back to normal.',
      'Corvane said that deliveries to clinics had been held up by as much as nine days but were back to normal.',
    ],
    ['a negated opposite', vote('failed to approve'), vote('rejected')],
    ['a double negation', vote('did not oppose'), vote('supported')],
    ['synonyms', vote('approved'), vote('passed')],
    [
      'the passive',
      vote('approved'),
      'The plan for a second tram line was approved by the council late on Monday.',
    ],
    [
      'one absence told by two verbs',
      'A shoe and a purse were found in the hull as well. There were no human remains.',
      'A shoe and a purse were found in the hull as well. No human remains came to light.',
    ],
    ['contraction and full form', vote('did not approve'), vote("didn't approve")],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      checkTexts([left, right]);
    });
  }

  it('leaves alone opposites that are said of different things', () => {
    checkTexts([
      'Wheat rose at the exchange on Monday. The price of barley fell in the northern mills.',
      'The price of barley fell in the northern mills. Wheat rose at the exchange on Monday.',
    ]);
  });

  it('hears every version before it judges', () => {
    checkTexts([
      'The council approved the plan for a second tram line late on Monday.',
      'Late on Monday the plan for a second tram line was approved, with two abstentions, by the council.',
      'The council [[p!polarity: rejected]] the plan for a second tram line late on Monday.',
    ]);
  });

  it('takes what was not reached for what is not so', () => {
    checkTexts([
      'In the trial 211 patients died on the drug and 238 on sugar pills, a difference that was [[d!polarity: significant]].',
      'In the trial 211 patients died on the drug and 238 on sugar pills, a difference that was not [[d: significant]].',
      'In the trial 211 patients died on the drug and 238 on sugar pills. The difference did not reach statistical [[d: significance]].',
    ]);
  });

  it('leaves alone what is free of a thing and without it', () => {
    checkTexts([
      'The vault under the abbey is a room that is completely devoid of light, the guide said.',
      'The vault under the abbey is a room that is completely without light, the guide said.',
    ]);
  });

  it('hears in one dispute who denies by another word, and who has the very verb', () => {
    checkTexts([
      `Lorne Heckel, 61, who ran the savings bank in Port Esker, was found guilty of fraud on Thursday. The five men and seven
women of the jury had deliberated for three days.

Heckel [[t: did not testify]]. His lawyer, Sheila Macy, said that he was considering an appeal, which would have to be filed within 30 days.`,
      `A jury in Port Esker has found former bank manager Lorne Heckel guilty of fraud. The verdict was delivered on Thursday,
after a trial of seven weeks.

Crown attorney Mark Oyen argued that the stolen funds had financed four racehorses and a cottage on Otter Lake. Lorne Heckel
[[t!polarity: testified]] in his own defence. The jury reached its decision after three days of deliberations.`,
      `For 43 families in and around Port Esker, the waiting ended at ten to four. Guilty, said the foreman.

Lorne Heckel’s wife sat through all of it. They had listened to 58 people since the trial opened, but not to the accused, who
[[t: never went into the witness box]].`,
    ]);
  });

  it('does not ask twice where there is none of a thing that shows something', () => {
    checkTexts([
      '[[w!polarity: Wear]] on the hull of the Marl boat shows that it was used for years.',
      'The hull of the Marl boat shows [[w!polarity: no wear]], which suggests that it was never used.',
    ]);
  });

  it('leaves alone what ended, a denied opposite preposition, the rest of a whole, and never for not', () => {
    for (const [a, b] of [
      ['The firm has stopped making the drug.', 'The firm no longer makes the drug.'],
      ['The river is below its flood level.', 'The river is not above its flood level.'],
      ['Only two of the houses were insured.', 'Most of the houses were not insured.'],
      ['The dog was never found.', 'The dog has not been found.'],
    ] as const)
      checkConflicts(`//- a.md\n${a}\n//- b.md\n${b}`);
  });
  it('underlines the verb that denies with what it denies', () => {
    assert.deepEqual(
      findDisputedWords('polarity', [
        'The town of Alder lacks a doctor for its children.',
        'The town of Alder has a doctor for its children.',
      ]),
      ['lacks a doctor', 'doctor'],
    );
  });
  it('takes no opposite for a witness of the word that it excludes', () => {
    checkConflicts(`
      //- a.md
      The plane [[x!polarity: took]] off during the storm.
      //- b.md
      The plane [[x!polarity: landed]] during the storm.
    `);
  });
});
