import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { VersionId } from '../../index.ts';
import { analyzeVersions } from '../../../testing/analyzeFixture.ts';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';

const differ = (...versions: readonly string[]) => findDisputedWords('term', versions);

describe('compareFields', () => {
  it('finds one event under two terms of a field, in quite other words and forms', () => {
    assert.deepEqual(
      differ(
        'Two trams collided at Orsa Square on Tuesday morning and 14 passengers were treated for bruises. The line to Pelm was closed for six hours.',
        'Passengers for Pelm had to walk on Tuesday. After the derailment at Orsa Square, in which 14 of them were bruised, nothing ran for six hours.',
      ),
      ['collided', 'derailment'],
    );
  });

  it('holds a figure against the same figure only', () => {
    assert.deepEqual(
      differ(
        'Norcal of Pelm said on Monday that its turnover was 310 million euros, a tenth more than a year before. It hired 40 people.',
        'A net profit of €310 million, up by a tenth, is what Norcal told its owners of on Monday. The company in Pelm has 40 new people.',
      ),
      ['turnover', 'net profit'],
    );
    assert.deepEqual(
      differ(
        'Norcal of Pelm said on Monday that its turnover was 310 million euros, a tenth more than a year before. It hired 40 people.',
        'A net profit of €21 million is what Norcal told its owners of on Monday. The company in Pelm has 40 new people.',
      ),
      [],
    );
  });

  it('calls a reading by the word that the story has for it, not by the first of its field', () => {
    const texts = [
      'The weather service issued a flood watch for the Orsa valley at 11 a.m. on Tuesday. Schools in Pelm closed.',
      'At 11 a.m. on Tuesday a flood warning came out for the Orsa valley, and schools in Pelm sent pupils home.',
    ];
    const { conflicts } = analyzeVersions(
      texts.map((text, index) => ({ id: String(index) as VersionId, text })),
    );
    const values = conflicts
      .filter(({ kind }) => kind === 'term')
      .flatMap(({ readings }) => readings.map(({ value }) => value));
    assert.deepEqual(values.sort(), ['flood warning', 'flood watch']);
  });

  it('tells a verdict from a plea, and leaves alone who tells of both', () => {
    assert.deepEqual(
      differ(
        'Ida Lund, who kept the books of Orsa Mills, was found guilty on Tuesday of seven counts of fraud. She will be sentenced on 20 March.',
        'Ida Lund, 54, pleaded guilty yesterday to seven counts of fraud at Orsa Mills, and waits for her sentence on 20 March.',
      ),
      ['found guilty', 'pleaded guilty'],
    );
    assert.deepEqual(
      differ(
        'Ida Lund was found guilty on Tuesday of seven counts of fraud. She had pleaded guilty to an eighth. She will be sentenced on 20 March.',
        'Ida Lund, 54, pleaded guilty to one count of fraud at Orsa Mills, and waits for her sentence on 20 March.',
      ),
      [],
    );
  });

  it('asks for less where both are told of one person', () => {
    assert.deepEqual(
      differ(
        'Ida Lund has resigned as curator of the museum in Orsa. She had run it for nine years.',
        'After nine years the museum has no curator. The trustees called Ida Lund in on Friday evening and dismissed her.',
      ),
      ['resigned', 'dismissed her'],
    );
    assert.deepEqual(
      differ(
        'Ida Lund has resigned as curator of the museum in Orsa. She had run it for nine years.',
        'After nine years the museum has no case. The court called Ida Lund in on Friday evening and dismissed her appeal.',
      ),
      [],
    );
    assert.deepEqual(
      differ(
        'Ida Lund has resigned as curator of the museum in Orsa. She had run it for nine years.',
        'After nine years the museum has troubles. The trustees called Jonas Brandt in on Friday evening and dismissed him.',
      ),
      [],
    );
  });

  it('lets what a version denies speak for what it tells', () => {
    assert.deepEqual(
      differ(
        'A software bug kept the 900 parking meters of Orsa silent on Friday. There was no cyberattack, the city engineer Mara Holm said.',
        'Nobody could pay for parking in Orsa on Friday. The 900 meters had fallen victim to hackers, it emerged, and Mara Holm, the engineer of the city, spent the night on them.',
      ),
      ['software bug', 'cyberattack', 'hackers'],
    );
  });

  it('leaves alone who tells of both, synonyms, and wider terms', () => {
    assert.deepEqual(
      differ(
        'Union members at Orsa Steel went on strike on Monday, and the owners answered with a lockout of all 700.',
        'The lockout at Orsa Steel, where 700 people work, began on Monday.',
      ),
      [],
    );
    assert.deepEqual(
      differ(
        'The walkout at Orsa Steel began on Monday, the 700 workers said.',
        'All 700 workers at Orsa Steel have been on strike since Monday.',
      ),
      [],
    );
    assert.deepEqual(
      differ(
        'Ransomware stopped the 30 ferries of Orsa Lines on Monday.',
        'A cyberattack on Orsa Lines kept 30 ferries in port on Monday.',
      ),
      [],
    );
  });

  it('leaves alone two events of one story, what is only feared, and names', () => {
    assert.deepEqual(
      differ(
        'Mayor Ida Lund resigned on Monday over the harbour contract. Orsa will be run by her deputy.',
        'Ida Lund has a long past in Orsa. Fifteen years ago she worked in the harbour office, whose head was sacked for drinking.',
      ),
      [],
    );
    assert.deepEqual(
      differ(
        'Economists fear a recession in Norland after output shrank in March, the bank of Orsa said on Friday.',
        'The slowdown in Norland goes on, the bank of Orsa said on Friday of the figures for March.',
      ),
      [],
    );
    assert.deepEqual(
      differ(
        'The meeting on Armistice Street in Orsa lasted until ten on Friday. Ida Lund signed 40 letters.',
        'Ida Lund, who was in Orsa on Friday for the anniversary of a peace treaty, signed 40 letters at a meeting that lasted until ten.',
      ),
      [],
    );
  });

  it('takes what has not been excluded for what may come, beside what was done instead', () => {
    assert.deepEqual(
      differ(
        'The university of Calder has ruled out compulsory redundancies. Twelve of its staff have accepted early retirement.',
        'Compulsory redundancies have not been excluded in Calder. To date, twelve of its staff have left the university.',
      ).filter((words) => /retire/.test(words)),
      [],
    );
  });

  it('finds what failed in a vehicle, and hears who tells it by verb or noun', () => {
    assert.deepEqual(
      differ(
        'The bus lost its steering on the pass above Orsa on Tuesday and ran into a barn. All 14 on board walked away.',
        'A steering failure sent a bus with 14 people into a barn above Orsa on Tuesday.',
        'The engine failed on the pass above Orsa on Tuesday, and the bus with its 14 passengers ran into a barn.',
      ).filter((words) => /engine/.test(words)),
      ['engine failed'],
    );
  });

  it('takes a broken bone for a fracture, so that who tells of both joints and bones tells of two', () => {
    assert.deepEqual(
      differ(
        'Ida Lund broke her collarbone in a crash at Orsa on Tuesday.',
        'Ida Lund is out with a fractured collarbone after a crash at Orsa on Tuesday.',
      ),
      [],
    );
    assert.deepEqual(
      differ(
        'Ida Lund is out with a fractured collarbone after a crash at Orsa on Tuesday.',
        'Ida Lund dislocated her shoulder in a crash at Orsa on Tuesday. In May she broke her pelvis there.',
      ).filter((words) => /fract|disloc/.test(words)),
      [],
    );
  });
});
