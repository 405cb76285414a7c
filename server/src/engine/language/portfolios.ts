import { readForms, words } from './wordLists.ts';

/** What a minister, secretary, commissioner, director or editor is responsible for: `usual | other words`. */
const portfolioTable = `
foreign|external
finance|treasury exchequer financial
economy|economic economics
defence|defense
interior|home
justice
health
education
trade|commerce
industry|industrial
energy
environment|environmental climate
transport|transportation
agriculture|farming farm
labour|labor employment work
housing
culture|arts
sports|sport sporting
science|research
technology|digital
security
communications
immigration|migration
tourism
fisheries|fishing
development
planning
operations
marketing
engineering
sales
strategy
personnel
procurement
nursing
legal
political|politics
artistic
music
news
city
state
`;

const portfolioHeads = words(
  'minister secretary undersecretary commissioner director editor correspondent head',
);

const usualByPortfolio = readForms(portfolioTable, '|', ' ');

/** `external` gives `foreign`; undefined for a word that is no portfolio. */
export function portfolioOf(word: string): string | undefined {
  return usualByPortfolio.get(word.toLowerCase());
}

/** True for offices that are told apart by what they are responsible for: `minister`. */
export function hasPortfolio(head: string): boolean {
  return portfolioHeads.has(head);
}
