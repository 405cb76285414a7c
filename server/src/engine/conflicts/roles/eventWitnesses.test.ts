import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

const sale = [
  'Ansgar has cut its debt by half since it sold its cheese business to Brill Group in 2019.',
  'Six years ago [[d!role: Ansgar bought the cheese and butter business of Brill]], and it has brought what it owes down to half.',
] as const;
const tied = [
  'Ansgar has cut its debt by half since [[d!role: it sold its cheese business to Brill Group]] in 2019.',
  sale[1],
] as const;

describe('findEventWitnesses', () => {
  it('hears who names one of the parties only', () => {
    checkTexts([...sale, 'The divestment of the cheese business to Brill in 2019 brought in 40 million.']);
    checkTexts([...sale, 'Brill bought the cheese business in 2019 and runs it from Arden.']);
  });
  it('does not hear of another sale, of a plan, or of one half told both ways', () => {
    for (const third of [
      'The divestment of the ferries to Brill brought in 40 million.',
      'Brill hoped to get the cheese business in 2019.',
      'The sale of the cheese business to Cork in 2019 brought in 40 million.',
      'The divestment of the cheese business to Brill in 2019 was news. Of the cheese business, Ansgar was the buyer: Ansgar bought the cheese business in 2019.',
    ])
      checkTexts([...tied, third]);
  });
  it('hears a list of results', () => {
    checkTexts([
      'Cork beat Hull 28-24 in the first semi-final on Friday.',
      'In the first semi-final on Friday [[d!role: Hull had surprised Cork]] by four goals.',
      'Friday, at Arden: Cork 28, Hull 24',
    ]);
  });
  it('does not hear a list of other results', () => {
    checkTexts([
      '[[d!role: Cork beat Hull]] 28-24 in the first semi-final on Friday.',
      'In the first semi-final on Friday [[d!role: Hull had surprised Cork]] by four goals.',
      'Last year, at Arden: Cork 31, Hull 24',
    ]);
  });
  it('knows a company by what only companies have', () => {
    const texts = (third: string) => [
      "The union had sued the company in May over the dismissal of five dockers. Brill's chief executive, Ana Ruiz, left.",
      'In May [[d!role: the company had sued the union]] about five dockers, who were shown the door.',
      third,
    ];
    checkTexts(texts('- the lawsuit against Brill about five dockers, filed in May, will be withdrawn'));
  });
});
