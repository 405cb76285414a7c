import type { PlacedName, StandsInSamePlace } from '../../model/person.ts';
import type { VersionId } from '../../model/story.ts';
import type { NameForm } from './personForms.ts';
import { isSpellingOfSurname, occurApart } from './personJoins.ts';

/** All full names of one person. */
type Group = readonly NameForm[];

/** A word of a full name, and whose it is. */
interface Bearing {
  /** Index of the person. */
  readonly bearer: number;
  readonly form: NameForm;
  readonly as: 'surname' | 'givenName';
}

/**
 * Adds the names of one word to the persons that bear them, version by version: `Ruiz` after `Ana Ruiz`.
 * What belongs to nobody is left.
 */
export function linkSurnames(
  persons: readonly Group[],
  lone: readonly NameForm[],
  standsInSamePlace: StandsInSamePlace,
): { readonly linked: readonly Group[]; readonly left: readonly NameForm[] } {
  const linked = persons.map((group) => [...group]);
  const left: NameForm[] = [];
  const bearings = indexWords(persons);
  const loneByWord = new Map(lone.map((form) => [form.folded[0] ?? '', form]));
  for (const form of lone) {
    if (form.entity === 'organisation') {
      left.push(form);
      continue;
    }
    const own = bearings.get(form.folded[0] ?? '') ?? [];
    const spelt = own.length > 0 ? undefined : findSpelling(persons, form, loneByWord, standsInSamePlace);
    const unlinked: PlacedName[] = [];
    for (const part of splitByVersion(form)) {
      const bearer = findBearer(own, part) ?? spelt;
      if (bearer === undefined) unlinked.push(...part.mentions);
      else linked[bearer]?.push(part);
    }
    if (unlinked.length > 0) left.push(withMentions(form, unlinked));
  }
  return { linked, left };
}

function indexWords(persons: readonly Group[]): ReadonlyMap<string, readonly Bearing[]> {
  const bearings = new Map<string, Bearing[]>();
  persons.forEach((group, bearer) => {
    for (const form of group) {
      form.folded.forEach((word, index) => {
        const bearing: Bearing = { bearer, form, as: index === 0 ? 'givenName' : 'surname' };
        const known = bearings.get(word);
        if (known === undefined) bearings.set(word, [bearing]);
        else known.push(bearing);
      });
    }
  });
  return bearings;
}

function splitByVersion(form: NameForm): readonly NameForm[] {
  const mentionsByVersion = new Map<VersionId, PlacedName[]>();
  for (const name of form.mentions) {
    const mentions = mentionsByVersion.get(name.version);
    if (mentions === undefined) mentionsByVersion.set(name.version, [name]);
    else mentions.push(name);
  }
  return [...mentionsByVersion.values()].map((mentions) => withMentions(form, mentions));
}

function withMentions(form: NameForm, mentions: readonly PlacedName[]): NameForm {
  const countByVersion = new Map<VersionId, number>();
  for (const { version } of mentions) countByVersion.set(version, (countByVersion.get(version) ?? 0) + 1);
  return { ...form, mentions, countByVersion };
}

/** The person whose surname it is: of the same version if it names one, of several the one named last before it. */
function findBearer(own: readonly Bearing[], lone: NameForm): number | undefined {
  const [mention] = lone.mentions;
  if (own.length === 0 || mention === undefined) return undefined;
  const surnames = own.filter((bearing) => bearing.as === 'surname');
  const isHere = (bearing: Bearing): boolean => bearing.form.countByVersion.has(mention.version);
  const here = surnames.filter(isHere);
  const bearers = bearersOf(here);
  if (bearers.length > 1) return nearestBefore(here, mention);
  if (bearers.length === 1) return bearers[0];
  const elsewhere = bearersOf(surnames);
  if (elsewhere.length > 0) return elsewhere.length === 1 ? elsewhere[0] : undefined;
  const byGivenName = bearersOf(own.filter(isHere));
  return byGivenName.length === 1 ? byGivenName[0] : undefined;
}

function bearersOf(bearings: readonly Bearing[]): readonly number[] {
  return [...new Set(bearings.map((bearing) => bearing.bearer))];
}

function nearestBefore(bearings: readonly Bearing[], lone: PlacedName): number | undefined {
  const end = positionOf(lone);
  let nearest: { readonly bearer: number; readonly at: number } | undefined;
  for (const { bearer, form } of bearings) {
    for (const full of form.mentions) {
      const at = positionOf(full);
      if (full.version !== lone.version || at > end) continue;
      if (nearest === undefined || at > nearest.at) nearest = { bearer, at };
    }
  }
  return nearest?.bearer;
}

function positionOf(name: PlacedName): number {
  return name.offset + name.mention.span.start;
}

/** The one person whose surname it misspells. */
function findSpelling(
  persons: readonly Group[],
  form: NameForm,
  loneByWord: ReadonlyMap<string, NameForm>,
  standsInSamePlace: StandsInSamePlace,
): number | undefined {
  let found: number | undefined;
  for (const [index, group] of persons.entries()) {
    const lone = group.flatMap((full) => loneByWord.get(full.folded.at(-1) ?? '') ?? []);
    if (!isSpellingOfSurname(form, [...group, ...lone], standsInSamePlace)) continue;
    if (lone.some((other) => other !== form && occurApart(form, other))) continue;
    if (found !== undefined) return undefined;
    found = index;
  }
  return found;
}
