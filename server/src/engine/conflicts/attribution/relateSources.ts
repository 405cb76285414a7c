import { isKin } from '../../language/offices.ts';
import { areOtherSpeakers } from '../../language/speakers.ts';
import { isRole } from '../../language/titles.ts';
import { relateWords } from '../../language/wordRelations.ts';
import type { StoryAlignment } from '../../model/alignment.ts';
import { variantOf } from '../../model/nameRelation.ts';
import type { Token } from '../../model/token.ts';
import { isCalled, isNamedBeside, isOfTeam, publicOfficesOf, speaksForBodies } from './personStanding.ts';
import type { Source } from './sources.ts';

/** How two sources of one claim stand to each other. `open`: nothing can be told, or the one may speak for the other. */
export type SourceRelation = 'same' | 'open' | 'different';

/**
 * Two sources differ where they are two people, a person and a body that the person has nothing to do with,
 * two sorts of source (`police`, `the council`), or officials of two countries. Anything wider (`officials`), a
 * spokesman for his body, and what cannot be told are left open.
 */
export function relateSources(
  a: Source,
  b: Source,
  alignment: StoryAlignment,
  likeness: ClaimLikeness = 'retold',
): SourceRelation {
  if (a.holder !== undefined && b.persons.has(a.holder)) return 'same';
  if (b.holder !== undefined && a.persons.has(b.holder)) return 'same';
  if (a.isUnknown || b.isUnknown) return 'open';
  const relation = relateKnown(a, b, alignment, likeness);
  return relation === 'different' && (a.isPronoun === true || b.isPronoun === true) ? 'open' : relation;
}

function relateKnown(
  a: Source,
  b: Source,
  alignment: StoryAlignment,
  likeness: ClaimLikeness,
): SourceRelation {
  if (a.persons.size > 0 && b.persons.size > 0) return relatePersons(a, b);
  if (a.persons.size > 0) return relatePersonToBody(a, b, alignment);
  if (b.persons.size > 0) return relatePersonToBody(b, a, alignment);
  if (isCalledByName(a) && isCalledByName(b) && areAlike(a.names, b.names)) return 'same';
  if (likeness === 'verbatim' && areOtherSpeakers(wordsOf(a), wordsOf(b))) return 'different';
  const relation = relateBodies(a, b);
  return relation === 'open' && likeness !== 'retold' && areOtherBodies(a, b) ? 'different' : relation;
}

function wordsOf({ words }: Source): readonly string[] {
  return words.map(({ normal }) => normal);
}

/** Whether two claims are told in the very same words, in nearly the same, or in others. */
export type ClaimLikeness = 'verbatim' | 'copied' | 'retold';

/**
 * Where the claim is copied word by word, its source has been changed: two bodies with no word in common and no nouns of
 * near meaning are two, whatever sorts they are. Of an acronym or a lone name nothing can be told.
 */
function areOtherBodies(a: Source, b: Source): boolean {
  if (a.isGeneric || b.isGeneric) return false;
  if (shareOne(a.stems, b.stems) || shareOne(a.sorts, b.sorts)) return false;
  if (a.names.size > 0 && b.names.size > 0) return areOtherNames(a.names, b.names);
  const [own, other] = [a.head, b.head];
  if (own === undefined || other === undefined) return false;
  if ([own, other].every(isSomebody) || [own, other].some(isArea)) return false;
  return (
    [own, other].every(isCommonNoun) && /^(?:unrelated|exclusive)$/.test(relateWords(own, other).relation)
  );
}

/** `the town` may speak through any of its offices. */
function isArea({ normal }: Token): boolean {
  return /^(?:town|city|village|state|country|county|region|province|district|island|nation|government|area)$/.test(
    normal,
  );
}

/** `the agent` and `the salesperson`: one person goes by many words, a body by few. */
function isSomebody({ normal }: Token): boolean {
  return isRole(normal) || /(?:person|man|woman|er|or|ist|ian|ant)$/.test(normal);
}

function isCommonNoun({ partOfSpeech, text }: Token): boolean {
  return partOfSpeech === 'NOUN' && /^\p{Ll}/u.test(text);
}

/** A pronoun that may mean several people means the one whom the other version names. */
function relatePersons(a: Source, b: Source): SourceRelation {
  if (shareOne(a.persons, b.persons)) return a.persons.size === 1 || b.persons.size === 1 ? 'same' : 'open';
  if (mayBeOneSpelling(a, b) || mayBeOneShortName(a, b)) return 'same';
  return shareOne(a.nearby, b.persons) || shareOne(b.nearby, a.persons) ? 'open' : 'different';
}

/** `Tobin Arkwell` and `Tobin Arkwright`, `Prewitt` and `Pruitt`: a slip in a surname is the concern of names, and no other speaker. */
function mayBeOneSpelling(a: Source, b: Source): boolean {
  return [...a.persons].some((one) =>
    [...b.persons].some((other) => areSpelledAlike(one.label, other.label)),
  );
}

/** `Mirela, the widow of Ilie Barbu` and `Mirela Barbu`, `Kell` and `DI Kell`. */
function mayBeOneShortName(a: Source, b: Source): boolean {
  return [...a.persons].some((one) =>
    [...b.persons].some(
      (other) => isPartOfName(one.label, other.label) || isPartOfName(other.label, one.label),
    ),
  );
}

function isPartOfName(name: string, full: string): boolean {
  return !name.includes(' ') && full !== name && full.split(' ').includes(name);
}

function areSpelledAlike(a: string, b: string): boolean {
  const [words, others] = [a.split(' '), b.split(' ')];
  const [surname = '', other = ''] = [words.at(-1), others.at(-1)];
  const isDouble = surname.split('-').some((part) => other.split('-').includes(part));
  const areNear = beginAlike(surname, other) || isDouble || variantOf(surname, other) !== undefined;
  return words.length > 1 && words[0] === others[0] && areNear;
}

/**
 * A body speaks through its people: whoever an article names in one sentence with a word for that sort of source
 * (`Inspector Ruiz` for the police) may be one of them, and an office holder may speak for any `the company`.
 */
function relatePersonToBody(person: Source, body: Source, alignment: StoryAlignment): SourceRelation {
  if (isNamedPart(person, body) || isRoleOf(person, body)) return 'same';
  if (shareOne(person.persons, body.nearby)) return 'open';
  if (body.isGeneric || body.stems.size === 0 || body.sorts.size === 0) return 'open';
  const stems = isCalledByName(body) ? nameStems(body) : [...body.stems].slice(-1);
  const headSort = [...body.sorts].at(-1) ?? '';
  const mayOffice = body.stems.size === 1 || body.sorts.has('company');
  for (const one of person.persons) {
    if (isNamedBeside(alignment, one, { stems, sort: headSort })) return 'open';
    if (body.sorts.has('club') && isOfTeam(one)) return 'open';
    if (mayOffice && speaksForBodies(one) && !areApart(publicOfficesOf(one), body.sorts)) return 'open';
  }
  return 'different';
}

/** `his lawyer`, who is named in another version. */
function isRoleOf({ persons }: Source, { stems, head, names }: Source): boolean {
  const isLone = head !== undefined && stems.size === 1 && names.size === 0 && isRole(head.normal);
  return isLone && !head.normal.endsWith('s') && [...persons].some((person) => isCalled(person, head.normal));
}

/** `Mirela`, or `Barbu's widow`, of Mirela Barbu; `Barbu's lawyer` is somebody else. */
function isNamedPart({ persons }: Source, { names, stems, head }: Source): boolean {
  if (names.size === 0) return false;
  const isAlone = names.size === stems.size;
  if (!isAlone && (head === undefined || !isKin(head.lemma))) return false;
  return [...persons].some(({ label }) => {
    const words = label.split(' ');
    return words.length > 1 && [...names].every((name) => words.includes(name));
  });
}

function relateBodies(a: Source, b: Source): SourceRelation {
  if (areApart(a.countries, b.countries)) return 'different';
  if (isUnnamed(a) !== isUnnamed(b) && isOnRecord(a) !== isOnRecord(b)) return 'different';
  if ((a.isGeneric || b.isGeneric) && areAlike(a.names, b.names)) return 'same';
  if (a.isGeneric && b.isGeneric) return standForOthers(a, b) ? 'different' : 'open';
  if (a.isGeneric || b.isGeneric) return 'open';
  if (isWithin(a.stems, b.stems) || isWithin(b.stems, a.stems)) return 'same';
  if (areOtherNames(a.names, b.names))
    return areApart(a.sorts, b.sorts) || !areAlike(a.sorts, b.sorts) ? 'different' : 'open';
  if (areApart(a.sorts, b.sorts)) return 'different';
  return areAlike(a.sorts, b.sorts) || areAlike(a.names, b.names) ? 'same' : 'open';
}

/** `the consumer group Safe Nursery`, whatever sort of group it is called: the words end in its name. */
function isCalledByName({ names, words }: Source): boolean {
  return names.has(words.at(-1)?.text ?? '');
}

function nameStems({ names, words }: Source): readonly string[] {
  return words.filter(({ text }) => names.has(text)).map(({ stem }) => stem);
}

/** `two people familiar with the matter`: whoever will not be named is no spokesman. */
function isUnnamed({ stems }: Source): boolean {
  return stems.has('familiar') || stems.has('anonym') || stems.has('insid');
}

function isOnRecord({ stems }: Source): boolean {
  return [...stems].some((stem) => /^spokes/.test(stem));
}

/** `Asian diplomats` and `ASEAN members`: whoever is meant stands for another body or another part of the world. */
function standForOthers(a: Source, b: Source): boolean {
  const ofAreas = areApart(a.areas, b.areas);
  const ofNames = areOtherNames(a.names, b.names);
  const isNamedElsewhere =
    (a.names.size > 0 && b.names.size === 0 && b.areas.size > 0 && a.areas.size === 0) ||
    (b.names.size > 0 && a.names.size === 0 && a.areas.size > 0 && b.areas.size === 0);
  return ofAreas || ofNames || isNamedElsewhere;
}

/**
 * Names with no word in common. Of an acronym beside a full name nothing can be told, nor of names of which one
 * begins as the other does: `the Fed`, `the U.N.` and `UNICEF`.
 */
function areOtherNames(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (!areApart(a, b) || hasAcronym(a) !== hasAcronym(b)) return false;
  return ![...a].some((one) => [...b].some((other) => beginAlike(one.toLowerCase(), other.toLowerCase())));
}

function hasAcronym(names: ReadonlySet<string>): boolean {
  return [...names].some((name) => /^\p{Lu}{2,}$/u.test(name));
}

function beginAlike(a: string, b: string): boolean {
  return a.startsWith(b.slice(0, 3)) || b.startsWith(a.slice(0, 3));
}

function areApart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !shareOne(a, b);
}

/** Asked many times at every edit, so that no list of either is made. */
function shareOne<Value>(a: ReadonlySet<Value>, b: ReadonlySet<Value>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  for (const one of a) if (b.has(one)) return true;
  return false;
}

function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && isWithin(a, b);
}

function isWithin(inner: ReadonlySet<string>, outer: ReadonlySet<string>): boolean {
  if (inner.size === 0 || inner.size > outer.size) return false;
  for (const one of inner) if (!outer.has(one)) return false;
  return true;
}
