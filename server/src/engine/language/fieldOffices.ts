import type { TitlePhrase } from '../model/title.ts';
import { words } from './wordLists.ts';

/*
 * Offices that look after one field of a body, under whatever name: its `finance director`, `finance boss`, `chief financial
 * officer` and `who runs its finances` are one office, its `chief operating officer` has another.
 */

/** Offices named by their field alone. */
const fieldByOffice: ReadonlyMap<string, string> = new Map([
  ['chief financial officer', 'finance'],
  ['chief operating officer', 'operations'],
  ['chief technology officer', 'technology'],
]);

/** Fields of which a business has one director each. */
const businessFields = words('finance operations technology marketing personnel legal engineering');
/** On its staff, and in a cabinet; whoever is called `head` or `chief` for short may be of either. */
const ofStaff = words('director head chief boss');
const ofCabinet: ReadonlySet<string> = new Set([...words('minister secretary head'), 'cabinet member']);

/** What somebody may be said to look after; nobody looks after `city` or `history`. */
const fieldsOfCharge =
  words(`finance operations technology marketing personnel legal engineering leisure transport housing
  education health culture sports security planning tourism procurement sales communications environment energy
  agriculture`);

/** True for a field that somebody is in charge of: `finance`. */
export function isFieldOfCharge(field: string): boolean {
  return fieldsOfCharge.has(field);
}

/** Fields that one person looks after as often as not. */
const neighbours = [words('leisure culture sports tourism'), words('marketing sales communications')];

type FieldOffice = Pick<TitlePhrase, 'head' | 'portfolios' | 'isDeputy' | 'modifiers'>;

/** Of these nobody holds two, by whatever name the office for a field goes. */
const topOfBusiness: ReadonlySet<string> = new Set(['chair', 'chief executive', 'managing director']);

/** True for the `finance director` of a business beside its `chief executive`: a bare `director` may be any of its directors. */
export function isFieldBesideTop(a: FieldOffice, b: FieldOffice): boolean {
  return [
    [a, b],
    [b, a],
  ].some(
    ([field, boss]) =>
      field?.head === 'director' &&
      !field.isDeputy &&
      boss?.isDeputy === false &&
      [...field.portfolios].some((one) => [...fieldByOffice.values()].includes(one)) &&
      topOfBusiness.has(boss.head),
  );
}

/** How two offices of one body stand to each other by their fields; undefined where that tells nothing. */
export function relateFieldOffices(a: FieldOffice, b: FieldOffice): 'same' | 'apart' | undefined {
  if (a.isDeputy || b.isDeputy || a.modifiers.has('shadow') || b.modifiers.has('shadow')) return undefined;
  const [own, others] = [fieldsOf(a), fieldsOf(b)];
  const areComparable = (areOfStaff(a, own) && areOfStaff(b, others)) || [a, b].every(isOfCabinet);
  if (!areComparable || own.size === 0 || others.size === 0) return undefined;
  if (![...own].some((field) => others.has(field))) return areNeighbours(own, others) ? undefined : 'apart';
  return own.size === others.size && !isMinisterBesideSecretary(a, b) ? 'same' : undefined;
}

function fieldsOf({ head, portfolios }: FieldOffice): ReadonlySet<string> {
  const field = fieldByOffice.get(head);
  return field === undefined ? portfolios : new Set([field]);
}

function areOfStaff({ head }: FieldOffice, fields: ReadonlySet<string>): boolean {
  return (
    (ofStaff.has(head) || fieldByOffice.has(head)) && [...fields].every((field) => businessFields.has(field))
  );
}

function isOfCabinet({ head }: FieldOffice): boolean {
  return ofCabinet.has(head);
}

/** In one department they are two. */
function isMinisterBesideSecretary(a: FieldOffice, b: FieldOffice): boolean {
  return [a, b].every(({ head }) => head === 'minister' || head === 'secretary');
}

function areNeighbours(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return neighbours.some(
    (near) => [...a].some((one) => near.has(one)) && [...b].some((one) => near.has(one)),
  );
}
