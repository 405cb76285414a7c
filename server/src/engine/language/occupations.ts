import { readSets, words } from './wordLists.ts';

/**
 * What people do for a living, one walk of life a line: nobody is a nurse and a plumber in one story unless it says
 * so. Words of one line live together (`biologist`, `researcher`), and scholars have a profession as often as not
 * (`professor`, `surgeon`). Left out are words that many are besides: author, activist, driver, volunteer.
 */
const scholars =
  words(`professor lecturer academic scholar scientist researcher biologist virologist epidemiologist
  chemist physicist historian economist geologist seismologist meteorologist climatologist sociologist linguist
  archaeologist astronomer mathematician philosopher`);

const professions = readSets(`
doctor|physician|surgeon|psychiatrist|cardiologist|paediatrician|pediatrician
nurse|midwife
dentist
pharmacist
paramedic
veterinarian
lawyer|attorney|solicitor|barrister
judge|magistrate
engineer|designer|architect|developer|programmer|technician|inventor
teacher|headteacher|principal
student|pupil
librarian|archivist
curator
translator|interpreter
journalist|reporter|correspondent|columnist|editor|broadcaster
priest|pastor|imam|rabbi|monk|nun|bishop
soldier|marine
sailor|fisherman
firefighter
policeman|policewoman|constable|detective
accountant|bookkeeper|auditor
`);

const trades = readSets(`
restorer|conservator
baker|butcher
chef|cook|waiter
plumber|electrician|carpenter|joiner|bricklayer|mason|builder
mechanic
hairdresser|barber
gardener|florist
farmer|grower
miner
postman
cashier|shopkeeper
receptionist|clerk
caretaker|janitor|cleaner
`);

const walksOfLife = [...professions, ...trades];

/** True for two occupations of which people have but one, as a rule: `librarian` and `student`, `professor` and `restorer`. */
export function areRivalOccupations(a: string, b: string): boolean {
  const [first, second] = [walkOf(a), walkOf(b)];
  if (first !== undefined && second !== undefined) return first !== second;
  return (scholars.has(a) && isTrade(second)) || (scholars.has(b) && isTrade(first));
}

/** `archaeologist`, `engineer`: what somebody has learnt, in distinction from offices and parts played. */
function isProfession(word: string): boolean {
  return scholars.has(word) || professions.some((walk) => walk.has(word)) || isLearned(word);
}

/** A title by its noun and the words before it. */
export interface ChiefOf {
  readonly head: string;
  readonly modifiers: ReadonlySet<string>;
}

/** `chief engineer`: the first of those who have a profession. */
export function isChiefOfProfession({ head, modifiers }: ChiefOf): boolean {
  return modifiers.has('chief') && isProfession(head);
}

/** There are more learned professions than a list holds: `hydrologist`, `oceanographer`. */
const endingOfLearned = /\p{L}{3}(?:ologist|ographer)$/u;

export function isLearned(word: string): boolean {
  return endingOfLearned.test(word);
}

function walkOf(word: string): ReadonlySet<string> | undefined {
  return walksOfLife.find((walk) => walk.has(word));
}

function isTrade(walk: ReadonlySet<string> | undefined): boolean {
  return walk !== undefined && trades.includes(walk);
}
