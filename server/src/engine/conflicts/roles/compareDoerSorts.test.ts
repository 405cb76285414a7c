import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

const aside = 'The price of tin fell on the exchange. A choir sang in the square.';
const other = 'Nobody was hurt. The road stayed dry all week.';

describe('compareDoerSorts', () => {
  it('finds another sort of people as the doer of one deed', () => {
    checkTexts([
      `${aside} [[d!role: Customs officers]] arrested the captain of the trawler at dawn.`,
      `${other} The captain was arrested on the quay, still in his slippers, by [[d!role: firefighters]].`,
    ]);
  });

  it('reads who did it from the key of a digest, and hears who is called by one noun', () => {
    checkTexts([
      `${aside} [[d: A police dog handler]] arrested Marek Tolland in a barn.`,
      `${other} Tolland hid under sacks in a barn. A police dog found Tolland there; [[d: its handler]] made the arrest.`,
      'Marek Tolland\n\n- Arrested by: [[d!role: the owner of a farm]], in a barn',
    ]);
  });

  it('finds another name behind a request', () => {
    checkTexts([
      `${aside} Ida Brandt won the seat after a partial recount that [[d!role: Oskar Lund]] had requested.`,
      `${other} Brandt beat Lund. The result followed a partial recount at the request of [[d!role: Brandt]].`,
    ]);
  });

  const alike: readonly (readonly [string, string, string])[] = [
    [
      'those of whom one acts with the other',
      `${aside} Police rescued the boy from the well at dawn.`,
      `${other} The boy was rescued on Sunday, wet and hungry, by firefighters.`,
    ],
    [
      'what a version tells of both',
      `${aside} Customs officers arrested the captain of the trawler at dawn.`,
      `${other} Farmers held the captain, and he was arrested by customs officers. Farmers had arrested the captain in their own way.`,
    ],
    [
      'deeds done to two',
      `${aside} Customs officers arrested the captain of the trawler at dawn.`,
      `${other} The cook was arrested on the quay, still in his slippers, by firefighters.`,
    ],
    [
      'what many may do',
      `${aside} Farmers criticised the plan for the reservoir on Monday.`,
      `${other} The plan was criticised, at great length, by teachers.`,
    ],
    [
      'anybody',
      `${aside} Officials arrested the captain of the trawler at dawn.`,
      `${other} The captain was arrested on the quay, still in his slippers, by police.`,
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      checkTexts([left, right]);
    });
  }
});
