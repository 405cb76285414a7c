import assert from 'node:assert/strict';
import fc from 'fast-check';
import { describe, it } from 'mocha';
import { tokenizeSentence } from '../../language/tokenize.ts';
import type { PlaceMention } from '../../model/place.ts';
import { extractNames } from '../names/names.ts';
import { extractPlaces } from './places.ts';

function places(text: string): readonly PlaceMention[] {
  const tokens = tokenizeSentence(text);
  return extractPlaces(text, tokens, extractNames(text, tokens));
}

/** `words=canonical name:type`, with `*` for adjectives. */
function show(text: string): string {
  return places(text)
    .map(
      (place) =>
        `${text.slice(place.span.start, place.span.end)}=${place.place}:${place.type}${place.adjective ? '*' : ''}`,
    )
    .join(' | ');
}

describe('extractPlaces', () => {
  const sentences: readonly (readonly [string, string, string])[] = [
    [
      'knows countries by all their names',
      'The U.S. and Britain met.',
      'U.S.=United States:country | Britain=United Kingdom:country',
    ],
    [
      'knows adjectives and peoples',
      'The Dutch coach praised Swedes.',
      'Dutch=Netherlands:country* | Swedes=Sweden:country*',
    ],
    ['takes U.S. before a noun for an adjective', 'He blamed U.S. troops.', 'U.S.=United States:country*'],
    ['knows spellings of a city', 'They flew to Kiev.', 'Kiev=Kyiv:city'],
    ['finds a capital by description', 'She is in the Polish capital.', 'the Polish capital=Warsaw:city'],
    [
      'finds a capital of a country',
      'She is in the capital of the United Arab Emirates.',
      'the capital of the United Arab Emirates=Abu Dhabi:city',
    ],
    ['finds the city of a company', 'A Pittsburgh-based firm won.', 'Pittsburgh=Pittsburgh:city'],
    ['finds an unknown city of a company', 'A Quorrin-based firm won.', 'Quorrin=Quorrin:unknown'],
    ['finds the city of a court', 'He stood trial at Leeds Crown Court.', 'Leeds=Leeds:city'],
    ['finds the city of an airport', 'It landed at Vienna Airport.', 'Vienna=Vienna:city'],
    [
      'keeps compass parts with their country',
      'Fighting in eastern Ukraine went on.',
      'eastern Ukraine=Ukraine:country',
    ],
    [
      'leaves a compass word with a country in its name alone',
      'She went to North Korea.',
      'North Korea=North Korea:country',
    ],
    ['tells the place north of a city', 'It fell north of Leeds.', 'north of Leeds=Leeds:city'],
    [
      'takes the south of a country for its southern part',
      'It fell in the south of Kenya.',
      'south of Kenya=Kenya:country',
    ],
    [
      'takes an unknown name behind a preposition for a place',
      'A mudslide hit houses near Quorrin.',
      'Quorrin=Quorrin:unknown',
    ],
    [
      'takes an unknown name before a state for a place',
      'QUORRIN, Ohio — It rained.',
      'QUORRIN=Quorrin:unknown | Ohio=Ohio:region',
    ],
    [
      'takes the name of a capital for a place, and not whose it is',
      'They meet in the Valdran capital, Estmark.',
      'Estmark=Estmark:unknown',
    ],
    ['takes no letters behind an article for a place', 'A team from the FSRA came.', ''],
    [
      'takes a sea by its adjective for one',
      'It sank in the western Baltic.',
      'western Baltic=Baltic Sea:water',
    ],
    ['does not take whose town it is for a place', 'They met in the Valdran capital.', ''],
    ['tells namesakes apart', 'He moved to Paris, Texas.', 'Paris=Paris (Texas):city | Texas=Texas:region'],
    ['does not take a person for a place', 'Then Paris Ruiz and Jordan Lee left.', ''],
    ['does not take a newspaper for a place', 'The New York Times said so.', ''],
    ['does not take a festival for a place', 'It won at the Polish Winter Film Festival.', ''],
    ['does not take a language for a country', 'She spoke in French.', ''],
    ['does not take a word at the beginning for a place', 'Reading helps.', ''],
    ['does not take a currency for a country', 'It cost US$40.', ''],
    [
      'keeps the land around a city apart from it',
      'In the Kyiv region it rained.',
      'Kyiv region=Kyiv region:region',
    ],
    [
      'does not take capital letters for a capital',
      'The French capital markets fell.',
      'French=France:country*',
    ],
  ];
  for (const [what, text, expected] of sentences) it(what, () => assert.equal(show(text), expected));

  it('tells what a name stands for', () => {
    assert.equal(places('The Kremlin agreed.')[0]?.metonymOf, 'Russia');
    assert.equal(places('Washington agreed.')[0]?.metonymOf, 'United States');
    assert.equal(places('Leeds agreed.')[0]?.metonymOf, undefined);
  });

  it('gives both places of a list the preposition', () => {
    const found = places('They met in Kyiv and Lviv.');
    assert.deepEqual(
      found.map((place) => place.preposition),
      ['in', 'in'],
    );
  });

  it('gives several compass words one country', () => {
    const found = places('It runs through eastern and southern parts of Ukraine.');
    assert.deepEqual(
      found.map((place) => [place.place, place.direction]),
      [
        ['Ukraine', 'eastern'],
        ['Ukraine', 'southern'],
      ],
    );
  });

  it('accepts any text, and spans lie in order inside it', () => {
    const word = fc.constantFrom(
      'Paris',
      ',',
      'Texas',
      'the',
      'capital',
      'of',
      'Polish',
      'eastern',
      'and',
      'north',
      'U.S.',
      'York',
      'New',
      '-based',
      'Kyiv-based',
      "'s",
      'in',
      '👩‍🚀',
      '$',
      'É',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'grapheme' }),
          fc.array(word, { maxLength: 25 }).map((words) => words.join(' ')),
        ),
        (text) => {
          for (const { span } of places(text))
            assert.ok(span.start >= 0 && span.start < span.end && span.end <= text.length);
        },
      ),
    );
  });
});
