import type { Person, PlacedName, StandsInSamePlace } from '../model/person.ts';
import type { VersionId } from '../model/story.ts';
import { DisjointSets } from '../util/disjointSets.ts';
import { gatherForms, type NameForm } from './personForms.ts';
import { isSpellingOfSurname, meanOnePerson, occurApart } from './personJoins.ts';
import { spellParts } from './personParts.ts';
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
  const rest = forms.filter(
    (form) => form.words.length > 1 && !persons.some((group) => group.includes(form)),
  );
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
  forms.forEach((form, index) => {
    forms.slice(0, index).forEach((other, earlier) => {
      if (form.entity !== 'person' && other.entity !== 'person') return;
      if (sets.find(index) === sets.find(earlier) || !meanOnePerson(form, other, standsInSamePlace)) return;
      const members = (of: number): readonly NameForm[] =>
        forms.filter((_, at) => sets.find(at) === sets.find(of));
      const isTorn = members(index).some((a) =>
        members(earlier).some((b) => a.words.length === b.words.length && occurApart(a, b)),
      );
      if (!isTorn) sets.join(index, earlier);
    });
  });
  return sets.groups().map((group) => group.flatMap((index) => forms[index] ?? []));
}

/** Adds the names of one word to the persons that bear them, version by version; the rest is left. */
function linkSurnames(
  persons: readonly (readonly NameForm[])[],
  lone: readonly NameForm[],
  standsInSamePlace: StandsInSamePlace,
): { readonly linked: readonly (readonly NameForm[])[]; readonly left: readonly NameForm[] } {
  const linked = persons.map((group) => [...group]);
  const left: NameForm[] = [];
  const loneByWord = new Map(lone.map((form) => [form.folded[0] ?? '', form]));
  for (const form of lone) {
    const spelt =
      form.entity === 'organisation' ? [] : findSpelling(persons, form, loneByWord, standsInSamePlace);
    const unlinked: PlacedName[] = [];
    for (const version of form.countByVersion.keys()) {
      const mentions = form.mentions.filter((name) => name.version === version);
      const bearer = findBearer(persons, form, version, mentions[0]) ?? spelt[0];
      if (bearer === undefined || form.entity === 'organisation') unlinked.push(...mentions);
      else linked[bearer]?.push({ ...form, mentions, countByVersion: new Map([[version, mentions.length]]) });
    }
    if (unlinked.length > 0) left.push(partOfForm(form, unlinked));
  }
  return { linked, left };
}

function partOfForm(form: NameForm, mentions: readonly PlacedName[]): NameForm {
  const versions = new Set(mentions.map((name) => name.version));
  return {
    ...form,
    mentions,
    countByVersion: new Map([...form.countByVersion].filter(([version]) => versions.has(version))),
  };
}

/** The person whose surname it is: of the same version if it names one, of several the one named last before it. */
function findBearer(
  persons: readonly (readonly NameForm[])[],
  form: NameForm,
  version: VersionId,
  mention: PlacedName | undefined,
): number | undefined {
  const [word = ''] = form.folded;
  const having = (isBorne: (full: NameForm) => boolean): readonly number[] =>
    persons.flatMap((group, index) => (group.some(isBorne) ? [index] : []));
  const here = having((full) => full.countByVersion.has(version) && full.folded.lastIndexOf(word) > 0);
  if (here.length > 0) return here.length === 1 ? here[0] : nearestBefore(persons, here, mention);
  const elsewhere = having((full) => full.folded.lastIndexOf(word) > 0);
  if (elsewhere.length > 0) return elsewhere.length === 1 ? elsewhere[0] : undefined;
  const byGivenName = having((full) => full.countByVersion.has(version) && full.folded[0] === word);
  return byGivenName.length === 1 ? byGivenName[0] : undefined;
}

function nearestBefore(
  persons: readonly (readonly NameForm[])[],
  candidates: readonly number[],
  mention: PlacedName | undefined,
): number | undefined {
  let nearest: { readonly index: number; readonly at: number } | undefined;
  for (const index of candidates) {
    for (const { version, offset, mention: full } of persons[index]?.flatMap((form) => form.mentions) ?? []) {
      const at = offset + full.span.start;
      if (
        mention === undefined ||
        version !== mention.version ||
        at > mention.offset + mention.mention.span.start
      )
        continue;
      if (nearest === undefined || at > nearest.at) nearest = { index, at };
    }
  }
  return nearest?.index;
}

/** The one person whose surname it misspells. */
function findSpelling(
  persons: readonly (readonly NameForm[])[],
  form: NameForm,
  loneByWord: ReadonlyMap<string, NameForm>,
  standsInSamePlace: StandsInSamePlace,
): readonly number[] {
  const found = persons.flatMap((group, index) => {
    const lone = group.flatMap((full) => loneByWord.get(full.folded.at(-1) ?? '') ?? []);
    const isApart = lone.some((other) => other !== form && occurApart(form, other));
    return !isApart && isSpellingOfSurname(form, [...group, ...lone], standsInSamePlace) ? [index] : [];
  });
  return found.length === 1 ? found : [];
}

function personOf(forms: readonly NameForm[], kind: 'person' | 'thing'): Person {
  const fullest = [...forms].sort(
    (a, b) =>
      b.words.length - a.words.length || b.mentions.length - a.mentions.length || (a.key < b.key ? -1 : 1),
  );
  const full = forms.filter((form) => form.words.length > 1);
  const usual = (full.length > 0 ? full : forms)[0];
  return {
    entity:
      kind === 'person'
        ? 'person'
        : forms.some((form) => form.entity === 'organisation')
          ? 'organisation'
          : 'other',
    label: usual?.words.join(' ') ?? '',
    mentions: forms.flatMap((form) => form.mentions).sort(inOrder),
    parts: spellParts(fullest, kind),
  };
}

/** A surname with a title that nobody introduces is a person all the same. */
function thingOf(forms: readonly NameForm[]): Person {
  const isPersonal =
    forms.every((form) => form.entity !== 'organisation') && forms.some((form) => form.entity === 'person');
  return personOf(forms, isPersonal ? 'person' : 'thing');
}
