import type { TitlePhrase } from '../model/title.ts';
import { readSets, words } from './wordLists.ts';

/**
 * What somebody does in one outfit, a crew, a club, a hospital or a plant. Words of one line may be said of one person
 * (`skipper`, `captain`); of two lines a story seldom tells one, though people may have done both. Left out is what one
 * may be besides: owner, founder, author, activist, champion, victim.
 */
const jobs = readSets(`
captain|skipper|master|pilot|commander
co-pilot|first officer|pilot
mate
coxswain|helmsman|skipper|captain
engineer|technician|mechanic
steward|stewardess|purser
navigator
deckhand|sailor
cook|chef
driver|chauffeur
guide
conductor|director|music director
foreman|forewoman|supervisor|manager|overseer
manager|director|coach|trainer|superintendent
controller|comptroller|accountant|bookkeeper|auditor
doctor|physician|surgeon|anaesthetist|medic
physiotherapist|physio|masseur|therapist
nurse|midwife|matron
paramedic|medic
coach|trainer|instructor
commander|officer|superintendent|inspector|commissioner|captain
officer|guard|warden
dispatcher
librarian|archivist|curator
receptionist|clerk
jockey|rider
caretaker|janitor|cleaner
analyst|economist|strategist
teacher|headteacher|principal
`);

/** What a person has learnt: a job where the words tell of whom (`team doctor`), else what a director may be as well. */
const learned = words('doctor physician surgeon engineer nurse accountant economist lawyer teacher');

/** Fields whose directors have often learnt the trade: a `medical director` is a doctor. */
const fieldsOfTrades = words('health medicine nursing engineering legal medical');

/** True for two jobs of which one outfit gives a person one: `lifeboat coxswain` and `area commander`, `team doctor` and `sports director`. */
export function areTwoJobs(a: TitlePhrase, b: TitlePhrase): boolean {
  if (isWholeBeside(a, b) || isWholeBeside(b, a)) return true;
  return isJobOf(a) && isJobOf(b) && !mayBeOneJob(a.head, b.head);
}

/** True for two words that may be said of one job: `manager`, `director`. */
export function mayBeOneJob(a: string, b: string): boolean {
  return jobs.some((line) => line.has(a) && line.has(b));
}

/** Whoever directs the whole is not called the `head of security`. */
function isWholeBeside(whole: TitlePhrase, part: TitlePhrase): boolean {
  if (whole.isDeputy || part.isDeputy || whole.portfolios.size + whole.modifiers.size > 0) return false;
  return whole.head === 'director' && /^(?:head|chief|manager)$/.test(part.head) && part.portfolios.size > 0;
}

function isJobOf({ head, modifiers, body, portfolios, isDeputy }: TitlePhrase): boolean {
  if (isDeputy || !jobs.some((line) => line.has(head))) return false;
  if ([...portfolios, ...modifiers].some((word) => fieldsOfTrades.has(word))) return false;
  return !learned.has(head) || modifiers.size + body.size > 0;
}
