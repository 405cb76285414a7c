import { remember } from '../util/remember.ts';
import { allSenses, lookUp, type LookUp, type Word } from './wordLookUp.ts';
import { withDerived } from './wordnet.ts';
import { relateWords } from './wordRelations.ts';

/**
 * Whether two words mean the same at least so surely: `leastSure` lies above 0.6, the most that mere nearness in meaning
 * gives. The same as to ask `relateWords`, for those who ask of each two words of two passages, of which hardly any mean
 * the same: nothing else is looked up of words that no synonym, derivation or spelling links.
 */
export function areSynonyms(a: Word, b: Word, leastSure: number): boolean {
  if (!mayBeSynonyms(lookUp(a), lookUp(b))) return false;
  const { relation, confidence } = relateWords(a, b);
  return relation === 'equivalent' && confidence >= leastSure;
}

function mayBeSynonyms(a: LookUp, b: LookUp): boolean {
  if (a.normal === b.normal || a.lemma === b.lemma) return true;
  if (a.spellingKeys[0] === b.spellingKeys[0] || a.spellingKeys[1] === b.spellingKeys[1]) return true;
  if (synsetsOf(a).some((synset) => meaningsOf(b).has(synset))) return true;
  if (a.forms.some((form) => b.alike.has(form)) || b.forms.some((form) => a.alike.has(form))) return true;
  return a.normal.includes('-') && b.normal.includes('-');
}

const synsetsOf = remember((word: LookUp): readonly number[] => allSenses(word).map(({ synset }) => synset));

const meaningsOf = remember((word: LookUp): ReadonlySet<number> => withDerived(allSenses(word)));
