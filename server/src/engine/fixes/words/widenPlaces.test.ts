import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { placeOf } from '../../../testing/placeOf.ts';
import { widenPlaces } from './widenPlaces.ts';

/** What is exchanged for what in the two sentences; nothing where the places stay as they are. */
function widened(target: string, source: string): string | undefined {
  const places = widenPlaces(placeOf(target), placeOf(source), ({ text }) => /^\p{Lu}/u.test(text));
  return places && `${places.target.passage.text} => ${places.source.passage.text}`;
}

const cases: readonly (readonly [
  what: string,
  target: string,
  source: string,
  result: string | undefined,
])[] = [
  [
    'takes the preposition along that the new word needs',
    'The camp is about the joys of [connecting] with screens in the wild.',
    'The camp is about the joys of [disconnecting] from screens in the wild.',
    'connecting with => disconnecting from',
  ],
  [
    'puts an article where no was',
    'The rail card comes with [no discount] on the night train.',
    'The rail card comes with a [discount] on the night train.',
    'no discount => a discount',
  ],
  [
    'makes and of but where nothing is denied any more',
    'The report lists the wells but [not the springs] of the whole valley.',
    'The report lists the wells and [the springs] of the whole valley.',
    'but not the springs => and the springs',
  ],
  [
    'finds a denial that stands apart from the place',
    'The new pictures [reveal] nothing about the old harbour wall.',
    'The new pictures [reveal] much about the old harbour wall.',
    'reveal nothing => reveal much',
  ],
  [
    'takes a name in whole',
    'They talked about the film Little [Otters] and about the long summer.',
    'They talked about the film [Harbour Lights] and about the long summer.',
    'Little Otters => Harbour Lights',
  ],
  [
    'leaves another claim beside the place alone',
    'The council blamed a [named] contractor in the town for the leak.',
    'The council blamed an [unnamed] neighbour in the town for the leak.',
    undefined,
  ],
  [
    'leaves another figure beside the place alone',
    'The collapse of the wall [killed] 12 people in the old town.',
    'The collapse of the wall [injured] 14 people in the old town.',
    undefined,
  ],
  [
    'takes no comma along at the end',
    'Governor Ana [Bolano], of Albay, spoke to them on Monday night.',
    'Governor Ana [Bolaño] of Albay spoke to them on Monday night.',
    undefined,
  ],
  [
    'does not measure one sentence by another that is told otherwise',
    'The camp is about the joys of [connecting] with screens.',
    'Put your phone away: in the wild, you are best off [disconnecting] from it.',
    undefined,
  ],
  [
    'has nothing to offer where both read the same',
    'The new pictures [reveal] the old harbour wall.',
    'The new pictures [reveal] the old harbour gate.',
    undefined,
  ],
];

describe('widenPlaces', () => {
  for (const [what, target, source, result] of cases)
    it(what, () => {
      assert.equal(widened(target, source), result);
    });

  it('takes any words', () => {
    const word = fc.constantFrom('not', 'no', 'town', 'the', ',', 'but', 'sold', 'Ana', '12', '“');
    const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, words, words, (head, own, other, tail) => {
        widenPlaces(placeOf(`${head} [${own}] ${tail}`), placeOf(`${tail} [${other}] ${head}`), () => true);
      }),
      { numRuns: 30 },
    );
  });
});
