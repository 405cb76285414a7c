import type { NamePart, PlacedName, Spelling, SpeltPlace } from '../../model/person.ts';
import { isAcronym } from '../../language/organisationNames.ts';
import { agreeAsGivenNames, spellingKey } from '../../model/nameRelation.ts';
import { foldName, nameSimilarity } from '../../language/transliteration.ts';
import type { NameForm } from './personForms.ts';

/** Sets the spellings of a person's surname, given name and so on side by side, with every place that has them. */

interface Draft {
  readonly part: NamePart['part'];
  readonly spellings: Map<string, { text: string; readonly places: SpeltPlace[] }>;
}

/** How a word stands in its form. `taken` are the parts of the words before it: `Mega` of `Sega Mega Drive` is no other `Sega`. */
interface Standing {
  readonly stand: 'lone' | 'full';
  readonly taken: ReadonlySet<Draft>;
}

/** Words less alike than this are two names rather than two spellings. */
const leastLikeness = 0.8;

/** The parts of a person's name that are spelt in several ways. `forms` are all its forms, the fullest first. */
export function spellParts(forms: readonly NameForm[], entity: 'person' | 'thing'): readonly NamePart[] {
  const drafts: Draft[] = [];
  for (const form of forms) {
    const first = entity === 'person' ? startOfName(form, forms) : 0;
    const taken = new Set<Draft>();
    form.words.forEach((word, index) => {
      if (index < first) return;
      const part = entity === 'person' ? partOf(form, first, index) : 'whole';
      const draft = draftFor(drafts, word, part, { stand: form.words.length === 1 ? 'lone' : 'full', taken });
      taken.add(draft);
      addSpelling(draft, word, form.mentions, index);
    });
  }
  return drafts
    .filter((draft) => draft.spellings.size > 1)
    .map((draft) => ({ part: draft.part, spellings: sortSpellings(draft) }));
}

/** Where a longer form ends in another full name, what stands before that is a title nobody knew: `Herald Ana Ruiz`. */
function startOfName(form: NameForm, forms: readonly NameForm[]): number {
  const isTail = (tail: NameForm): boolean =>
    tail.words.length >= 2 &&
    tail.words.length < form.words.length &&
    tail.folded.every((word, index) => word === form.folded[form.folded.length - tail.folded.length + index]);
  const tail = forms.find(isTail);
  return tail === undefined ? 0 : form.words.length - tail.words.length;
}

function partOf(form: NameForm, first: number, index: number): NamePart['part'] {
  if (index === form.words.length - 1) return 'surname';
  return index === first ? 'givenName' : 'middleName';
}

/** The part that the word belongs to: where it stands already, else where it is spelt alike, else a new one. */
function draftFor(drafts: Draft[], word: string, part: NamePart['part'], { stand, taken }: Standing): Draft {
  const key = spellingKey(word);
  const mayBe = (draft: Draft): boolean =>
    draft.part === part || (stand === 'lone' && draft.part !== 'whole');
  const same = drafts.find((draft) => mayBe(draft) && draft.spellings.has(key));
  const moved = drafts.find((draft) => draft.part === 'middleName' && draft.spellings.has(key));
  const near = drafts.find((draft) => draft.part === part && !taken.has(draft) && isNear(draft, word));
  const found = same ?? (part === 'surname' ? moved : undefined) ?? near;
  if (found !== undefined) return found;
  const draft: Draft = { part, spellings: new Map() };
  drafts.push(draft);
  return draft;
}

/**
 * Given names of one person may have little in common, where title and surname hold them together;
 * short forms, initials and acronyms are other forms, not other spellings: `UN` is none of `United`.
 */
function isNear(draft: Draft, word: string): boolean {
  const known = [...draft.spellings.values()].map((spelling) => spelling.text);
  if ([word, ...known].some(isInitial)) return false;
  if (draft.part === 'givenName') return known.every((other) => !isOtherForm(other, word));
  return known.some(
    (other) => isAcronym(other) === isAcronym(word) && nameSimilarity(other, word) >= leastLikeness,
  );
}

function isInitial(word: string): boolean {
  return /^\p{Lu}$|^(?:\p{Lu}\.)+$/u.test(word);
}

function isOtherForm(a: string, b: string): boolean {
  return foldName(a) !== foldName(b) && agreeAsGivenNames(a, b);
}

function addSpelling(draft: Draft, word: string, mentions: readonly PlacedName[], index: number): void {
  const key = spellingKey(word);
  const spelling = draft.spellings.get(key) ?? { text: word, places: [] };
  for (const { version, sentence, offset, mention } of mentions) {
    const span = mention.words[index]?.span;
    if (span === undefined) continue;
    spelling.places.push({ version, sentence, span: { start: span.start + offset, end: span.end + offset } });
  }
  draft.spellings.set(key, spelling);
}

function sortSpellings(draft: Draft): readonly Spelling[] {
  return [...draft.spellings.values()].sort(
    (a, b) =>
      b.places.length - a.places.length || (foldName(a.text) + a.text < foldName(b.text) + b.text ? -1 : 1),
  );
}
