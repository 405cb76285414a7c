import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('compareDesignations', () => {
  const different: readonly (readonly [string, string, string])[] = [
    [
      'ships that share a word',
      'The [[n!name: Morning Gull]], a trawler out of Peterhead with a crew of seven, lost her rudder off Fair Isle on Monday. A lifeboat towed her to port.',
      'A lifeboat from Lerwick took a trawler in tow that had lost its rudder off Fair Isle on Monday. None of the seven on board the [[n!name: Morning Tide]], out of Peterhead, was hurt.',
    ],
    [
      'titles of books',
      'The prize went to Edith Maran for “[[n!name: The Glass Orchard]],” a novel of 900 pages about a family of bakers.',
      'A family of bakers fills the 900 pages of “[[n!name: The Glass Garden]],” the novel for which Edith Maran was honoured.',
    ],
    [
      'a product with a letter too few, at the beginning of a sentence',
      'Shoppers were warned on Friday not to eat the crispbread [[n!name: Knusperella]], which may hold splinters of glass.',
      'Splinters of glass made the baker recall a crispbread. [[n!name: Knuspella]] is sold in three countries, and shoppers were warned on Friday.',
    ],
    [
      'the figure of a model',
      'Halvard Motors will build its electric van, the [[n!name: Corvo 3]], in Turku from May, with 400 workers.',
      'From May 400 workers in Turku are to build an electric van for Halvard Motors: the [[n!name: Corvo 4]].',
    ],
    [
      'the digits of a flight',
      'Flight [[n!name: QD 358]] from Oslo turned back on Sunday with 96 passengers when a tyre burst.',
      'A burst tyre made the pilot of [[n!name: QD 385]] turn back to Oslo on Sunday, to the surprise of 96 passengers.',
    ],
    [
      'members of a family by their number',
      'Firefighters freed [[n!name: Warren Tull Jr.]] from the wreck on Friday; he broke a leg.',
      'A broken leg is all that [[n!name: Warren Tull Sr.]] suffered, whom firefighters cut out of the wreck on Friday.',
    ],
  ];
  for (const [what, left, right] of different) {
    it(`finds ${what}`, () => {
      checkTexts([left, right]);
    });
  }

  const alike: readonly (readonly [string, string, string])[] = [
    [
      'what belongs to a country and the country',
      'Nobody could keep up with the Ostravian team, which won the relay on Sunday.',
      'The relay was won on Sunday by four runners whom Ostravia had not sent to a race before.',
    ],
    [
      'a family and one of it',
      'Nils Brandstad sold the mill on Monday, after forty years.',
      'The Brandstads have sold their mill; forty years it was theirs, until Monday.',
    ],
    [
      'two products of one maker',
      'Lumora raised the price of Lumora Music by a tenth on Tuesday.',
      'On Tuesday Lumora raised its prices. Lumora Maps stays free.',
    ],
    [
      'the members of a party and their group',
      'To Arne Solvik, whose Civic Democrats brought the motion, it was a tax on people who work shifts.',
      'Arne Solvik, leader of the Civic Democrat group, who tabled the motion, called the scheme “a tax on shift workers”.',
    ],
    [
      'two bodies of one sort',
      'Two doctors whom the Health Ministry had sent reached the camp on Friday.',
      'Forty tents stand in the camp since Friday, put up by the Interior Ministry.',
    ],
    [
      'an acronym and another',
      'Tariffs on plums were the matter of talks about the pact USRCA in Lunde.',
      'Plums brought the neighbours together in Lunde, where they talked about what they call CUSRA.',
    ],
    [
      'the score behind a name',
      'Pelm United beat Lunde Rovers 3-1 in the final on Sunday.',
      'In the final on Sunday Pelm United were too strong for Lunde, who lost by two goals.',
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      checkTexts([left, right]);
    });
  }

  it('leaves alone two names that a third version has side by side', () => {
    checkTexts([
      'The ferry Morning Gull took on 40 passengers at the quay in Lunde.',
      'At the quay in Lunde 40 passengers boarded the ferry Morning Tide.',
      'Two ferries lay at the quay in Lunde: the Morning Gull took on 40 passengers, the Morning Tide nobody.',
    ]);
  });

  it('takes the goals of a score for no part of a name', () => {
    checkTexts(['Portlea Rovers 1 Weldon City 2', 'Portlea Rovers 3 Weldon City 2 (half-time 1-2)']);
    checkTexts([
      'The Civic Union has 31 members in the old parliament, the Alliance 19, Green Shore 6 and the Free Farmers 5.',
      'Civic Union 28 (-3), Alliance 21 (+2), Green Shore 8 (+2), Free Farmers 4 (-1)',
    ]);
  });
});
