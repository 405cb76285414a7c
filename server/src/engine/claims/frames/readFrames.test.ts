import assert from 'node:assert/strict';
import { tokenizeSentence } from '../../language/tokenize.ts';
import type { Argument, Frame } from '../../model/frame.ts';
import type { Token } from '../../model/token.ts';
import { splitClauses } from '../../sentences/clauses.ts';
import { extractFacts } from '../extractFacts.ts';
import { readFrames } from './readFrames.ts';

/** Prints the frames of a sentence: `Acme > sue > Brill`, with what else takes part behind it. */
function print(text: string): readonly string[] {
  const tokens = tokenizeSentence(text);
  const frames = readFrames({
    tokens,
    clauses: splitClauses(text, tokens),
    facts: extractFacts(text, tokens),
  });
  return frames.filter(({ predicate }) => predicate !== 'be').map((frame) => printFrame(tokens, frame));
}

function printFrame(tokens: readonly Token[], frame: Frame): string {
  const words = (part: Argument | undefined) =>
    part
      ? [part, ...part.beside]
          .map(({ from, to }) =>
            tokens
              .slice(from, to)
              .map(({ text }) => text)
              .join(' '),
          )
          .join(' + ')
      : '–';
  const predicate = frame.isNegated ? `not ${frame.predicate}` : frame.predicate;
  return [
    `${words(frame.subject)} > ${predicate} > ${words(frame.object)}`,
    ...(frame.receiver ? [`for ${words(frame.receiver)}`] : []),
    ...frame.attached.map(({ preposition, argument }) => `${preposition} ${words(argument)}`),
    ...frame.dates.map(({ label }) => `@ ${label}`),
    ...(frame.source ? [`says ${words(frame.source)}`] : []),
  ].join(', ');
}

const cases: readonly (readonly [string, ...(readonly string[])])[] = [
  ['Acme sued Brill in May.', 'Acme > sue > Brill, @ May'],
  ['Brill was sued by Acme.', 'Acme > sue > Brill'],
  ['Brill is being sued by Acme.', 'Acme > sue > Brill'],
  ['Guards took Brill into custody.', 'Guards > arrest > Brill'],
  ['The shop was razed to the ground in May.', '– > destroy > The shop, @ May'],
  ['Acme put the painting up for auction.', 'Acme > auction > the painting'],
  ['Brill, sued by Acme in May, denied the claim.', 'Acme > sue > Brill, @ May', 'Brill > deny > the claim'],
  [
    'The mayor, who had visited Leeds, was dismissed by the council.',
    'The mayor > visit > Leeds',
    'the council > dismiss > The mayor',
  ],
  ['The bridge that Acme built fell.', 'Acme > build > The bridge', 'The bridge > fall > –'],
  ['Discovered by: a team of divers, on 8 April', 'a team > discover > –, @ 8 April'],
  ['Trees felled: last May', '– > fell > Trees, @ May last year'],
  [
    'The vote followed a recount at the request of Acme.',
    'The vote > follow > a recount, at the request, of Acme',
    'Acme > request > a recount',
  ],
  ['It was Joanna Lisle who noticed the bill.', 'Joanna Lisle > notice > the bill'],
  ['It was Joanna Lisle, the clerk, who noticed the bill.', 'Joanna Lisle > notice > the bill'],
  ['It was Joanna Lisle, a mother of two, who noticed the bill.', 'Joanna Lisle > notice > the bill'],
  ['She was the one who noticed the bill.', 'She > notice > the bill'],
  ['Ruiz had called her before the vote.', 'Ruiz > call > her, before the vote'],
  ['Ruiz had called her lawyer.', 'Ruiz > call > her lawyer'],
  ['Acme agreed to buy Brill.', 'Acme > agree > –', 'Acme > buy > Brill'],
  [
    'The court ordered Acme to pay Brill two million euros.',
    'The court > order > Acme',
    'Acme > pay > two million euros, for Brill',
  ],
  [
    'Rescuers found the boat and towed it into port.',
    'Rescuers > find > the boat',
    'Rescuers > tow > it, into port',
  ],
  [
    'The treaty was signed on Friday and ratified by parliament in June.',
    '– > sign > The treaty, @ Friday',
    'parliament > ratify > The treaty, @ June',
  ],
  ['The man arrested in Leeds by police fled.', 'police > arrest > The man, in Leeds', 'The man > flee > –'],
  ['The club lodged an appeal against the ruling.', 'The club > appeal > the ruling'],
  ['The thieves carried out the raid in May.', 'The thieves > raid > –, @ May'],
  [
    'The resignation of Ana Ruiz surprised them.',
    '– > resign > Ana Ruiz',
    'The resignation > surprise > them',
  ],
  ['The firm did not deny the report.', 'The firm > not deny > the report'],
  ['Police said Acme had sued Brill.', 'Police > say > –', 'Acme > sue > Brill, says Police'],
  ['“It is over,” said Mayor Ruiz.', 'Mayor Ruiz > say > –'],
  ['Acme, Brill and Cato sued the town.', 'Cato + Brill + Acme > sue > the town'],
  [
    'The hall opened in May, and 140 people were hired.',
    'The hall > open > –, @ May',
    '– > hire > 140 people',
  ],
];

describe('frames', () => {
  for (const [text, ...frames] of cases) {
    it(text, () => {
      assert.deepEqual(print(text), frames);
    });
  }

  it('accepts sentences that are none', () => {
    for (const text of ['', ',', 'who', 'and and by by', 'to', '"', 'was by of the', "'s 's", '(((,,,)))'])
      assert.doesNotThrow(() => print(text));
  });
});
