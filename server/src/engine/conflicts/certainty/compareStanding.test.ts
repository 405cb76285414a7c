import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDisputedWords } from '../../../testing/findDisputedWords.ts';

const differ = (...versions: readonly string[]) => findDisputedWords('certainty', versions);

/** Two versions that tell a story in other words, so that no sentence lies beside its fellow. */
const agree = (left: string, right: string) => {
  assert.deepEqual(differ(left, right), [], `${left} / ${right}`);
};

describe('compareStanding', () => {
  it('asks where a question that one version leaves open is answered by another', () => {
    assert.deepEqual(
      differ(
        'Two sailors drowned in the lock. Whether the gate was the cause has not been established, the port said.',
        'Both men lost their lives as a result of a jammed gate.',
      ),
      ['Whether the gate was the cause has not been established', 'lost'],
    );
    assert.deepEqual(
      differ(
        'The bishops will decide by May 3 whether to revoke the licence of the chaplain.',
        'Before long, by May 3, the chaplain will lose more than sleep: they will strip him of his licence.',
      ),
      ['will decide by May 3 whether to revoke the licence of the chaplain', 'will strip'],
    );
    assert.deepEqual(
      differ(
        'It is not clear whether the divers reached the wreck.',
        'By nightfall the divers had reached the wreck, eighty metres down.',
      ),
      ['is not clear whether the divers reached the wreck', 'had reached'],
    );
  });

  it('asks where the cause is open in one version and told in another', () => {
    assert.deepEqual(
      differ(
        'The cause of the derailment is under investigation.',
        'A broken rail caused the derailment, which cut the line in two.',
      ),
      ['cause of the derailment is under investigation', 'caused'],
    );
  });

  it('asks where what is believed or possible is put beyond doubt', () => {
    assert.deepEqual(
      differ(
        'Engineers believe that a hydraulic pump leaked.',
        'Somewhere below deck a hydraulic pump gave out; that is beyond doubt.',
      ),
      ['believe that a hydraulic pump leaked', 'is beyond doubt'],
    );
    assert.deepEqual(
      differ(
        'The expedition hopes to find medieval coins.',
        'Under the floor there are medieval coins, of that the archaeologists are certain.',
      ),
      ['hopes to find', 'are certain'],
    );
  });

  it('asks where a condition is told as met', () => {
    assert.deepEqual(
      differ(
        'The tunnel could open on Friday if inspectors find the vents safe.',
        'Inspectors have confirmed that the vents are safe.',
      ),
      ['if inspectors find the vents safe', 'have confirmed that the vents are safe'],
    );
  });

  it('hears who leaves the same thing open in other words', () => {
    const conflict = differ(
      'The striker Ivo Danner may miss the rest of the season, the physician said.',
      'The striker Ivo Danner may miss the rest of the season, the physician said.',
      'The physician has confirmed that Danner will not play again this season.',
      '- Injured: Ivo Danner, striker of the visitors. He could be out until the autumn.',
    );
    assert.deepEqual(conflict, [
      'may miss',
      'has confirmed that Danner will not play again this season',
      'could be out',
    ]);
  });

  it('leaves alone what was settled on another day or in another matter', () => {
    agree(
      'Whether the club will appeal against the fine is unclear.',
      'In 2019 the club appealed against a fine of its own making.',
    );
    agree(
      'It is not known whether the minister will resign over the ferry.',
      'The ferry minister opened a terminal and posed with its captain.',
    );
    agree(
      'The cause of the crash is being investigated.',
      'The crash caused long delays on the northern line.',
    );
    agree(
      'The school may close its kitchen in spring.',
      'The council confirmed that the school has 300 pupils and twelve teachers.',
    );
    agree(
      'Whether Tamsin Okafor will captain the side at Lord’s is open.',
      'Tamsin Okafor captained the side through the winter tour.',
    );
  });

  it('leaves alone what another thing did', () => {
    agree(
      'Engineers want to know if a landslide pushed the signal box onto the line at Orlo.',
      'A bulldozer pushed the signal box off the line at Orlo by noon.',
    );
    assert.deepEqual(
      differ(
        'Engineers want to know if a landslide pushed the signal box onto the line at Orlo.',
        'The landslide pushed the signal box at Orlo onto the line, and a goods train ran into it.',
      ),
      ['know if a landslide pushed the signal box onto the line at Orlo', 'pushed'],
    );
  });

  it('marks the words that make a thing the cause, where what it did stands behind them', () => {
    assert.deepEqual(
      differ(
        'Experts are examining whether a hose might have flooded the grain store at Orlo.',
        'The loss was caused by a hose that flooded the grain store.',
      ),
      ['are examining whether a hose might have flooded the grain store at Orlo', 'was caused by'],
    );
  });

  it('leaves alone a version that tells both, and what is asked of somebody', () => {
    agree(
      'Asked whether she had taken the files, the clerk said nothing.',
      'She had taken the files home in a suitcase, a colleague told the court.',
    );
    agree(
      'Police believe that the van was stolen. The van was stolen in Arlon, a detective later told the court.',
      'The van had been stolen in Arlon.',
    );
    agree(
      'If the dam fails, the village must leave. The gates may jam, engineers fear.',
      'Nobody knows whether the gates will jam. The dam held.',
    );
  });

  it('leaves alone what somebody thought in a discussion', () => {
    agree(
      'Vera believed that the museum architect was responsible for the shape of the cases and the lights.',
      'Vera held that the museum architect is responsible for the shape of the cases and the lights.',
    );
  });

  it('leaves alone what two sources see in two ways', () => {
    agree(
      'The coach said that Sorrel may miss the final in Bergen.',
      'Her father said that Sorrel will play in the final in Bergen.',
    );
    agree(
      'The driver allegedly ignored a signal near Ostrava.',
      'The driver ignored a signal near Ostrava, the operator said.',
    );
  });

  it('leaves alone what neither version has settled', () => {
    agree(
      'The court may hear the case of the smelter in March.',
      'It is expected that judges hear the smelter case in March.',
    );
    agree('Whether the bridge is safe is unclear.', 'If the bridge is safe it could open.');
    agree(
      'The union has not ruled out a walkout at the smelter.',
      'A walkout at the smelter remains possible, the union says.',
    );
    agree(
      'The harbour plans to deepen its channel next year.',
      'The harbour will deepen its channel next year.',
    );
  });
});
