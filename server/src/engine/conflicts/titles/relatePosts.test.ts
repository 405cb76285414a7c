import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';

const differ = (...versions: readonly string[]) => findDisputedWords('title', versions);

describe('relatePosts', () => {
  it('tells two jobs in one outfit where a sentence was copied otherwise', () => {
    const told: readonly (readonly [left: string, right: string, words: readonly string[]])[] = [
      [
        'The tug’s engineer, Bo Hald, was pulled from the water an hour later.',
        'The tug’s cook, Bo Hald, was pulled from the water an hour later.',
        ['engineer', 'cook'],
      ],
      [
        'Bus driver Ida Moe led the children out of the tunnel on foot.',
        'Tour guide Ida Moe led the children out of the tunnel on foot.',
        ['driver', 'guide'],
      ],
      [
        'The league’s head of refereeing thanked Ida Moe, head of security at the museum, for her help on Friday.',
        'The league’s head of refereeing thanked Ida Moe, director of the museum, for her help on Friday.',
        ['head of security', 'director'],
      ],
    ];
    for (const [left, right, words] of told) assert.deepEqual(differ(left, right), words);
  });

  it('takes no job for two that writers have two words for, or that one may be besides', () => {
    const alike: readonly (readonly [string, string])[] = [
      ['Skipper Bo Hald turned back before the storm.', 'Captain Bo Hald turned back before the storm.'],
      ['Team manager Bo Hald praised the fans.', 'Team director Bo Hald praised the fans.'],
      ['Coach Bo Hald praised his team on Sunday.', 'Manager Bo Hald praised his team on Sunday.'],
      ['The doctor, Ida Moe, asked for more beds.', 'The director, Ida Moe, asked for more beds.'],
      ['Volunteer Ida Moe raised the alarm at dawn.', 'Driver Ida Moe raised the alarm at dawn.'],
      [
        'Chief Inspector Ida Moe said two men were held.',
        'The lead detective, Ida Moe, said two men were held.',
      ],
    ];
    for (const [left, right] of alike) assert.deepEqual(differ(left, right), []);
  });

  it('tells two jobs in other words only where independent versions outvote one', () => {
    const one = 'Nobody was left on the island, said Ida Moe, area commander for the coastguard.';
    const two =
      'By noon the last of the campers had been flown out. Ida Moe, who commands the coastguard in the area, had never seen such seas.';
    const other =
      'Campers rescued: 14. Weather: storm. Lifeboat coxswain Ida Moe said that the island was empty.';
    assert.deepEqual(differ(one, two, other), ['area commander', 'commands the coastguard', 'coxswain']);
    assert.deepEqual(differ(two, other), []);
  });

  it('tells the leader of a council from a mayor, and the leader of anything else from none', () => {
    assert.deepEqual(
      differ('The council’s leader, Jo Pell, resigned at noon.', 'Mayor Jo Pell stepped down at lunchtime.'),
      ['leader', 'Mayor'],
    );
    assert.deepEqual(
      differ('The party’s leader, Jo Pell, resigned at noon.', 'Mayor Jo Pell stepped down at lunchtime.'),
      [],
    );
  });

  it('tells an office joined by a hyphen as the same in two words', () => {
    assert.deepEqual(
      differ('Secretary-General Jo Pell opened the talks.', 'President Jo Pell opened the talks.'),
      ['Secretary-General', 'President'],
    );
    assert.deepEqual(
      differ('Attorney-General Jo Pell opened the talks.', 'Attorney General Jo Pell opened the talks.'),
      [],
    );
  });

  it('tells two chief officers by what they are chief of', () => {
    assert.deepEqual(
      differ(
        'Chief Financial Officer Jo Pell will leave in May.',
        'Chief Operating Officer Jo Pell goes in May.',
      ),
      ['Chief Financial Officer', 'Chief Operating Officer'],
    );
  });
});
