import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';

const differ = (...versions: readonly string[]) => findDisputedWords('attribution', versions);

describe('meetRetold', () => {
  it('knows a claim told in quite other words by where it fits best', () => {
    assert.deepEqual(
      differ(
        'Goalkeeper Jan Lindt will not play again this spring because of a broken thumb, his club said on Monday. He fell in training. Selm are third in the table.',
        'It was a ball like any other. Jan Lindt cried out and held his glove. A thumb is broken, as his agent announced. Selm have three games left.',
      ),
      ['his club', 'his agent'],
    );
    assert.deepEqual(
      differ(
        'Singer Lea Brandt has called off nine concerts of her Baltic tour on the advice of doctors, her manager, Olaf Krag, said. Tickets stay valid.',
        'Lea Brandt is silent. In a post she told her fans that the concerts of the Baltic tour could not take place, as doctors had forbidden it. Tickets stay valid.',
      ),
      ['her manager', 'she'],
    );
  });

  it('leaves alone what other sources say of the same affair', () => {
    assert.deepEqual(
      differ(
        'A lorry hit the pillar of a bridge near Selm, police said. The bridge will be shut for a week, the road office said.',
        'Near Selm the pillar of a bridge was hit by a lorry, according to police. Engineers of the road office said the bridge would open again in seven days.',
      ),
      [],
    );
    assert.deepEqual(
      differ(
        'The dam lost two metres of water, the operator said. Fish died in the lower lake, the anglers’ club said.',
        'There were dead fish in the lower lake, said the anglers’ club. It blamed the operator, who said that two metres of water had been let out.',
      ),
      [],
    );
  });
});

describe('attributions without a verb of saying', () => {
  const told: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'A gauge at Orvel showed 8.4 metres on Friday, the river office said.',
      'A gauge at Orvel showed 8.4 metres on Friday. The figure was released by the fire brigade.',
      ['the river office', 'the fire brigade'],
    ],
    [
      'Some 4,310 hectares of forest burned, the fire service said.',
      'By the estimate of the mayor, 4,310 hectares of forest are ash.',
      ['the fire service', 'the mayor'],
    ],
    [
      'Turnout was 31.4 percent, observers from a group of churches said.',
      'A turnout of only 31.4 percent, so the electoral commission made known.',
      ['observers from a group of churches', 'the electoral commission'],
    ],
  ];
  for (const [left, right, words] of told) {
    it(`reads ${words[1] ?? ''}`, () => {
      assert.deepEqual(differ(left, right), words);
    });
  }

  it('does not take who passes a claim on for its source', () => {
    assert.deepEqual(
      differ(
        'Fever has killed 118 people in the province, the health ministry said in a bulletin.',
        'According to the state news agency, which quotes a bulletin of the ministry of health, fever has killed 118 people in the province.',
      ),
      [],
    );
  });
});
