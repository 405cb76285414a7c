import { describe, it } from 'mocha';
import { checkTexts } from '../../testing/checkTexts.ts';

const talks = (where: string) =>
  `The envoys met for a second day of talks on the grain corridor ${where}, diplomats said.`;

describe('placeDetector', () => {
  const different: readonly (readonly [string, string, string])[] = [
    ['cities', talks('in [[p!place: Abu Dhabi]]'), talks('in [[p!place: Dubai]]')],
    ['countries', talks('in [[p!place: Estonia]]'), talks('in [[p!place: Latvia]]')],
    ['compass points', talks('in [[p!place: eastern]] Slovakia'), talks('in [[p!place: western]] Slovakia')],
  ];
  for (const [what, left, right] of different) {
    it(`finds ${what}`, () => {
      checkTexts([left, right]);
    });
  }

  it('finds another city in a rewrite', () => {
    checkTexts([
      'The envoys met for a second day of talks on the grain corridor in [[p!place: Geneva]], diplomats said.',
      'In [[p!place: Vienna]], talks of the envoys on the grain corridor went into a second day, diplomats said.',
    ]);
  });

  const alike: readonly (readonly [string, string, string])[] = [
    ['a city and its country', talks('in Lisbon'), talks('in Portugal')],
    ['a city with and without its country', talks('in Lisbon, Portugal'), talks('in Lisbon')],
    ['an abbreviated country', talks('in the U.S.'), talks('in the United States')],
    ['an omitted place', talks('in Lisbon'), talks('at a hotel')],
    ['the order of two places', talks('in Riga and Tallinn'), talks('in Tallinn and Riga')],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      checkTexts([left, right]);
    });
  }

  it('leaves alone an adjective for its noun', () => {
    checkTexts([
      'The French government sent two ferries with blankets to the island on Monday.',
      'The government of France sent two ferries with blankets to the island on Monday.',
    ]);
  });

  it('leaves alone a capital for its government', () => {
    checkTexts([
      'Moscow rejected the offer of talks about the prisoners on Monday, a diplomat said.',
      'The Kremlin rejected the offer of talks about the prisoners on Monday, a diplomat said.',
    ]);
  });

  it('leaves alone the places of two events', () => {
    checkTexts([
      'The minister flew to Oslo on Monday to sign the fishing treaty. Later he visited shipyards in Bergen.',
      'The minister visited shipyards in Bergen. On Monday he had flown to Oslo to sign the fishing treaty.',
    ]);
  });

  it('leaves alone the sort of place that a name is of', () => {
    checkTexts([
      'The ferry sank off Orvel in the district of Detva, and four sailors swam ashore, the coastguard said.',
      'The ferry sank off Orvel in Detva District, and four sailors swam ashore, the coastguard said.',
    ]);
  });

  it('leaves alone whoever leaves one place for another', () => {
    checkTexts([
      'The envoy is expected back in the Georgian capital on Friday to report.',
      'The envoy will leave Azerbaijan on Friday to report to his superiors.',
    ]);
  });

  it('leaves alone a club by its town and a player by his country', () => {
    checkTexts([
      "He has a left foot like a hammer, Newcastle's manager said on Saturday of the substitute.",
      "Like a hammer, said the manager on Saturday of the Dane's left foot.",
    ]);
  });

  it('leaves alone a town that the other version names in a sentence of its own', () => {
    checkTexts([
      'Parents in Orvel will pay 30 francs for lunches from August, the council in Tessin decided on Tuesday.',
      'Lunch will no longer be free in Orvel from August: parents pay 30 francs, as was decided on Tuesday. The council in Tessin regrets it.',
    ]);
  });

  it('finds the other end of a country, as a noun and as an adjective', () => {
    checkTexts([
      'A meteorite fell into a garden in [[n!place: northern]] Portugal on Sunday, and Joana Reis heard a hiss.',
      'A meteorite fell into a garden in the [[n!place: south]] of Portugal on Sunday, and Joana Reis heard a hiss.',
    ]);
  });
});
