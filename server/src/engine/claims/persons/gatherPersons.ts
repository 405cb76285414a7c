import type { Person, PlacedName, StandsInSamePlace } from '../../model/person.ts';
import { DisjointSets } from '../../util/disjointSets.ts';
import { gatherForms, type NameForm } from './personForms.ts';
import { mayMeanOnePerson, meanOnePerson, occurApart } from './personJoins.ts';
import { spellParts } from './personParts.ts';
import { linkSurnames } from './personSurnames.ts';
import { joinThings } from './personThings.ts';

/**
 * Who and what is named in a story, and how each version spells it: `Alexus Grynkewich`, `Grynkewich` and
 * `Alexus Grynkevich` are one person. Brothers, couples and namesakes in one version stay apart.
 *
 * `names` are the mentions of all versions, in any order: the result does not depend on it.
 * `standsInSamePlace` is asked where the letters alone do not decide. About linear in the number of mentions.
 */
export function gatherPersons(
  names: readonly PlacedName[],
  standsInSamePlace: StandsInSamePlace = () => false,
): readonly Person[] {
  const sorted = [...names].sort(inOrder);
  const forms = gatherForms(sorted);
  const full = forms.filter((form) => form.words.length > 1 && form.entity !== 'organisation');
  const groups = joinPersons(full, standsInSamePlace);
  const isPersonal = (group: readonly NameForm[]): boolean => group.some((form) => form.entity === 'person');
  const persons = groups.filter(isPersonal);
  const lone = forms.filter((form) => form.words.length === 1);
  const { linked, left } = linkSurnames(persons, lone, standsInSamePlace);
  const personal = new Set(persons.flat());
  const rest = forms.filter((form) => form.words.length > 1 && !personal.has(form));
  const things = joinThings([...rest, ...left], standsInSamePlace);
  return [...linked.map((group) => personOf(group, 'person')), ...things.map((group) => thingOf(group))];
}

function inOrder(a: PlacedName, b: PlacedName): number {
  if (a.version !== b.version) return a.version < b.version ? -1 : 1;
  return a.offset + a.mention.span.start - (b.offset + b.mention.span.start);
}

/** Groups of full names. Two groups join only where no form of one stands apart from a form of the other. */
function joinPersons(
  forms: readonly NameForm[],
  standsInSamePlace: StandsInSamePlace,
): readonly (readonly NameForm[])[] {
  const sets = new DisjointSets(forms.length);
  const members = (of: number): readonly NameForm[] =>
    forms.filter((_, at) => sets.find(at) === sets.find(of));
  for (const [index, form] of forms.entries()) {
    for (let earlier = 0; earlier < index; earlier += 1) {
      const other = forms[earlier];
      if (other === undefined || (form.entity !== 'person' && other.entity !== 'person')) continue;
      if (!mayMeanOnePerson(form, other) || sets.find(index) === sets.find(earlier)) continue;
      if (!meanOnePerson(form, other, standsInSamePlace)) continue;
      if (!areTorn(members(index), members(earlier))) sets.join(index, earlier);
    }
  }
  return sets.groups().map((group) => group.flatMap((index) => forms[index] ?? []));
}

function areTorn(group: readonly NameForm[], other: readonly NameForm[]): boolean {
  return group.some((a) => other.some((b) => a.words.length === b.words.length && occurApart(a, b)));
}

function personOf(forms: readonly NameForm[], kind: 'person' | 'thing'): Person {
  const fullest = [...forms].sort(
    (a, b) =>
      b.words.length - a.words.length || b.mentions.length - a.mentions.length || (a.key < b.key ? -1 : 1),
  );
  const full = forms.filter((form) => form.words.length > 1);
  const usual = (full.length > 0 ? full : forms)[0];
  const entity = entityOf(forms, kind);
  const label = usual?.words.join(' ') ?? '';
  const mentions = forms.flatMap((form) => form.mentions).sort(inOrder);
  return {
    entity,
    label,
    print: [entity, label.toLowerCase(), ...formsOf(mentions)].join('|'),
    mentions,
    parts: spellParts(fullest, kind),
  };
}

function entityOf(forms: readonly NameForm[], kind: 'person' | 'thing'): Person['entity'] {
  if (kind === 'person') return 'person';
  return forms.some((form) => form.entity === 'organisation') ? 'organisation' : 'other';
}

/** How mentions are written, in small letters, in the order of the alphabet. */
function formsOf(mentions: readonly PlacedName[]): readonly string[] {
  const forms = mentions.map(({ mention }) => mention.words.map(({ text }) => text.toLowerCase()).join(' '));
  return [...new Set(forms)].sort();
}

/** A surname with a title that nobody introduces is a person all the same. */
function thingOf(forms: readonly NameForm[]): Person {
  const isPersonal =
    forms.every((form) => form.entity !== 'organisation') && forms.some((form) => form.entity === 'person');
  return personOf(forms, isPersonal ? 'person' : 'thing');
}
