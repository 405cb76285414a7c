import { readForms, words } from './wordLists.ts';

/** What a minister, director or editor is responsible for, or a professor teaches: `usual | other words`. */
const portfolioTable = `
foreign|external
finance|finances treasury exchequer financial
economy|economic economics
defence|defense
interior|home
justice
health
education|teaching academic
trade|commerce
industry|industrial
energy
police|policing
fire
environment|environmental climate
transport|transportation
agriculture|farming farm
labour|labor employment work
housing
culture|arts
sports|sport sporting
leisure|recreation
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
legal|law
political|politics
artistic
music
news
city
state
history|historical
physics
chemistry
biology
medicine|medical
mathematics|maths
philosophy
sociology
psychology
literature
linguistics
geology
archaeology
theology
architecture
`;

const portfolioHeads: ReadonlySet<string> = new Set([
  ...words(`minister secretary undersecretary commissioner director editor correspondent head chief boss
  vice-president rector provost professor lecturer dean`),
  'cabinet member',
]);

const usualByPortfolio = readForms(portfolioTable, '|', ' ');

/** `external` gives `foreign`; undefined for a word that is no portfolio. */
export function portfolioOf(word: string): string | undefined {
  return usualByPortfolio.get(word.toLowerCase());
}

/** True for offices that are told apart by what they are responsible for: `minister`. */
export function hasPortfolio(head: string): boolean {
  return portfolioHeads.has(head);
}
