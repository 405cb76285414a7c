import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { findDisputedWords } from '../../testing/findDisputedWords.ts';

const differ = (...versions: readonly string[]) => findDisputedWords('attribution', versions);

describe('attributionDetector', () => {
  it('finds a claim that moved to another source', () => {
    assert.deepEqual(
      differ(
        'The fire destroyed eleven houses near the old mill on Sunday, police said.',
        'The fire destroyed eleven houses near the old mill on Sunday, the regional council said.',
      ),
      ['police', 'the regional council'],
    );
    assert.deepEqual(
      differ(
        'According to the growers, a crate of peaches could cost three euros more by August.',
        'According to the retailers’ lobby, a crate of peaches could cost three euros more by August.',
      ),
      ['the growers', 'the retailers’ lobby'],
    );
  });

  it('finds words in quotation marks that another speaks', () => {
    assert.deepEqual(
      differ(
        '“I never looked at the clock in the last mile,” Elena Ivers said.',
        'Her coach, Tomas Vrana, said: “I never looked at the clock in the last mile.” Elena Ivers smiled.',
      ),
      ['Elena Ivers', 'Tomas Vrana'],
    );
  });

  it('knows a claim by its figure, however the rest is told', () => {
    assert.deepEqual(
      differ(
        'The drought has driven 48,300 herders from the plain and killed 9,150 camels, the Mirra Register said.',
        'The bill of a dry year: 9,150 camels dead and 48,300 uprooted, says Tolvia’s interior ministry.',
      ),
      ['the Mirra Register', 'Tolvia’s interior ministry'],
    );
    assert.deepEqual(
      differ(
        'Pollster Veda Research estimated that 54% of commuters welcomed the tram.',
        'In a survey by the transport ministry, 54 per cent of those asked were glad of the tram.',
      ),
      ['Pollster Veda Research', 'the transport ministry'],
    );
    assert.deepEqual(
      differ(
        'A coach overturned near Lodz and injured 63 pilgrims, the fire service said.',
        'Sixty-three: so many have been injured. - Injured: 63, according to the health service.',
      ),
      ['the fire service', 'the health service'],
    );
  });

  it('takes what inspectors found for their word', () => {
    assert.deepEqual(
      differ(
        'Labour Ministry inspectors found locked exits in the mill last spring.',
        'According to the fire brigade, exits in the mill were locked only last spring.',
      ),
      ['Labour Ministry inspectors', 'the fire brigade'],
    );
  });

  it('leaves alone two claims of equal size', () => {
    const pairs = [
      [
        '120 people were arrested at the stadium, police said.',
        'The hospital said 120 people had been treated.',
      ],
      [
        'The bridge cost 40 million euros, the ministry said.',
        'The builder lost 40 million euros on it, it said.',
      ],
      ['54% of patients had improved, the clinic said.', 'The ministry said 54% of patients smoked.'],
      ['Turnout was 61%, the election board said.', 'Analysts said shares had gained 61% since.'],
      [
        'The army said 300 rebels had been killed. The rebels said 300 soldiers had been killed.',
        'The rebels said 300 soldiers had been killed.',
      ],
    ] as const;
    for (const [left, right] of pairs) assert.deepEqual(differ(left, right), [], left);
  });

  it('follows a pronoun to the person before', () => {
    const quote = '“This roof will outlive all of us.”';
    assert.deepEqual(
      differ(`Architect Lena Kraus opened the hall. She said: ${quote}`, `Mayor Olaf Brandt said: ${quote}`),
      ['She', 'Mayor Olaf Brandt'],
    );
    assert.deepEqual(
      differ(`Architect Lena Kraus opened the hall. She said: ${quote}`, `Lena Kraus said: ${quote}`),
      [],
    );
  });

  it('leaves a wider source, another name for it and a source left out alone', () => {
    const claim = 'The ferry carried ninety people over the strait to Vasa on Sunday';
    const pairs = [
      ['police', 'officials'],
      ['the State Police', 'state troopers'],
      ['the National Rescue Council', 'the council'],
      ['the coast guard', 'a statement'],
    ] as const;
    for (const [left, right] of pairs) {
      assert.deepEqual(differ(`${claim}, ${left} said.`, `${claim}, ${right} said.`), [], left);
    }
    assert.deepEqual(differ(`${claim}, police said.`, `${claim}.`), []);
  });

  it('lets people speak for their own body', () => {
    const claim = 'The ferry carried ninety people over the strait to Vasa on Sunday';
    assert.deepEqual(differ(`${claim}, police said.`, `${claim}, Inspector Olaf Brandt said.`), []);
    assert.deepEqual(differ(`${claim}, the company said.`, `${claim}, chief executive Ida Krag said.`), []);
    assert.deepEqual(differ(`${claim}, police said.`, `${claim}, passenger Ida Krag said.`), [
      'police',
      'passenger Ida Krag',
    ]);
  });

  it('does not take the nearest name for the one that a pronoun means', () => {
    const quote = '“This roof will outlive all of us.”';
    assert.deepEqual(
      differ(
        `Lena Kraus opened the hall. It cost more than the one by Olaf Brandt. She said: ${quote}`,
        `Lena Kraus said: ${quote}`,
      ),
      [],
    );
  });

  it('leaves two sources alone that say different things', () => {
    assert.deepEqual(
      differ(
        'Eleven houses burned down on Sunday, police said.',
        'The regional council said on Sunday that the houses would be built again within two years.',
      ),
      [],
    );
    assert.deepEqual(
      differ(
        'The army said 40 soldiers were freed on Monday, and the rebels said 12 fighters were freed on Monday.',
        'The rebels said 12 fighters were freed on Monday, and the army said 40 soldiers were freed on Monday.',
      ),
      [],
    );
  });

  it('finds another source behind whatever verb tells it', () => {
    const pairs = [
      [
        'The hospital confirmed that two players had been treated for heatstroke.',
        'The club confirmed that two players had been treated for heatstroke.',
      ],
      [
        'Economists at Nordbank expect inflation to reach 4 percent in spring.',
        'The finance ministry expects inflation to reach 4 percent in spring.',
      ],
      [
        'The judge described the scheme as a cynical betrayal of trust.',
        'The prosecutor described the scheme as a cynical betrayal of trust.',
      ],
      [
        'A study by the University of Oslo suggests that herring spawn two weeks earlier than in 1990.',
        'A study by Greenpeace suggests that herring spawn two weeks earlier than in 1990.',
      ],
    ] as const;
    for (const [left, right] of pairs) assert.equal(differ(left, right).length, 2, left);
  });

  it('tells groups apart by those whom they stand for', () => {
    assert.deepEqual(
      differ(
        'Some Asian diplomats described the naval drills as a test of the pact.',
        'ASEAN members voiced alarm, seeing the naval drills as a test of the pact.',
      ),
      ['Some Asian diplomats', 'ASEAN members'],
    );
    assert.deepEqual(
      differ(
        'Health officials said the virus had reached nine counties by Monday.',
        'Customs officials said the virus had reached nine counties by Monday.',
      ),
      ['Health officials', 'Customs officials'],
    );
  });

  it('finds a source that takes up the figures of the sentence before', () => {
    assert.deepEqual(
      differ(
        'Three people were hurt when the hail hit the camp, mayor Ida Krag said. The storm felled 90 trees.',
        'The storm felled 90 trees, and the hail hit the camp, hurting three people. The army confirmed these figures.',
      ),
      ['mayor Ida Krag', 'The army'],
    );
    assert.deepEqual(
      differ(
        'Three people were hurt when the hail hit the camp, the army said.',
        'The storm felled 90 trees, and the hail hit the camp, hurting three people. The army gave these figures.',
      ),
      [],
    );
  });

  it('leaves kindred offices, joint sources and acronyms alone', () => {
    const claim = 'The ferry carried ninety people over the strait to Vasa on Sunday';
    const pairs = [
      ['the army', 'the defence ministry'],
      ['rescuers', 'rescuers and police'],
      ['local officials', 'the mayor'],
      ['UNICEF', 'the U.N. children’s agency'],
      ['the central bank', 'the Riksbank'],
      ['witnesses', 'a passenger'],
      ['the Canadian government', 'Ottawa'],
      ['German officials', 'European officials'],
    ] as const;
    for (const [left, right] of pairs) {
      assert.deepEqual(differ(`${claim}, ${left} said.`, `${claim}, ${right} said.`), [], left);
    }
  });

  it('leaves a claim alone that the first source no longer covers', () => {
    assert.deepEqual(
      differ(
        'Coach Marta Silva said the team would play without its captain. The injury takes six weeks to heal.',
        'Coach Marta Silva said the team would play without its captain. The injury takes six weeks to heal, she said.',
      ),
      [],
    );
  });

  it('hears a rewrite that gives a like figure to one of the two sources', () => {
    assert.deepEqual(
      differ(
        'Rain fell all week. According to the growers, a crate of peaches could cost 30 cents more by August.',
        'Rain fell all week. According to the retailers’ lobby, a crate of peaches could cost 30 cents more by August.',
        'Customers will notice. The Retail Forum reckons that prices go up by 25 to 35 cents when the season ends.',
      ),
      ['the growers', 'the retailers’ lobby', 'The Retail Forum'],
    );
  });
});
