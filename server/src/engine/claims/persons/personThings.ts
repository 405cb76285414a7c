import type { StandsInSamePlace } from '../../model/person.ts';
import { abbreviates, canonicalOrganisation } from '../../language/organisationNames.ts';
import { DisjointSets } from '../../util/disjointSets.ts';
import type { NameForm } from './personForms.ts';
import { meanOneThing } from './personJoins.ts';

/** Groups the names of organisations and things: `Kestrel Ltd` and `Kestrel`, `HRW` and `Human Rights Watch`. */
export function joinThings(
  forms: readonly NameForm[],
  standsInSamePlace: StandsInSamePlace,
): readonly (readonly NameForm[])[] {
  const sets = new DisjointSets(forms.length);
  joinEqual(forms, sets);
  joinShort(forms, sets);
  forms.forEach((form, index) => {
    if (form.isDoubtful) return;
    forms.slice(0, index).forEach((other, earlier) => {
      if (other.isDoubtful || sets.find(index) === sets.find(earlier)) return;
      if (meanOneThing(form, other, standsInSamePlace)) sets.join(index, earlier);
    });
  });
  return sets.groups().map((group) => group.flatMap((index) => forms[index] ?? []));
}

function joinEqual(forms: readonly NameForm[], sets: DisjointSets): void {
  const firstByName = new Map<string, number>();
  forms.forEach((form, index) => {
    const name = canonicalOrganisation(form.words);
    const first = firstByName.get(name);
    if (first === undefined) firstByName.set(name, index);
    else sets.join(first, index);
  });
}

/** A name of one word joins the only longer one that begins with it, ends with it or has it for initials. */
function joinShort(forms: readonly NameForm[], sets: DisjointSets): void {
  const long = forms.flatMap((form, index) => (form.words.length > 1 ? [{ form, index }] : []));
  forms.forEach((form, index) => {
    const [word = ''] = form.words;
    const [folded = ''] = form.folded;
    if (form.words.length > 1 || form.entity === 'person') return;
    const holders = long.filter(({ form: other }) => abbreviates(word, other.words) || isEdge(other, folded));
    const roots = new Set(holders.map((holder) => sets.find(holder.index)));
    const [root] = roots;
    if (roots.size === 1 && root !== undefined) sets.join(index, root);
  });
}

function isEdge(form: NameForm, word: string): boolean {
  return word.length >= 4 && (form.folded[0] === word || form.folded.at(-1) === word);
}
