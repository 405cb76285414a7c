import { words } from './wordLists.ts';

/**
 * Abbreviations that end in a full stop, by what they stand before: whether the stop
 * can also end a sentence depends on that. `Gen.` never does, `Inc.` may.
 */

/** Titles and other words that stand before a name, and so never end a sentence: `Gen. Ruiz`, `St. Louis`. */
const beforeName = words(`
  Mr Mrs Ms Mx Dr Drs Prof Rev Fr Msgr Hon Gov Lt Sen Sens Rep Reps Pres Amb Supt Insp Det Cllr Atty Sec Asst Dir
  Gen Maj Col Capt Cpt Cmdr Cdr Lieut Sgt Cpl Pvt Pfc Adm Brig Ens Messrs Mme Mlle St Ste Mt Ft Pt v vs al
`);

/** Words that stand before a number: `Feb. 5`, `No. 2`, `Art. 14`. */
const beforeNumber = words(`
  Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec No Nos Vol Vols Art Arts Fig Figs Ch Sect Para Pp pp no nos vol art
  approx ca p
`);

/** Days, companies, streets, American states and others: their stop may also end a sentence. */
const mayEndSentence = words(`
  Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun Inc Corp Co Cos Ltd Bros Plc Assn Assoc Dept Univ Intl Natl Govt
  Ave Blvd Rd Hwy Jr Sr Esq Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont
  Neb Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Ont Que Alta Sask etc est dept min max avg hr hrs sq ft lb lbs
  oz mph
`);

/** Abbreviations that are words as well: their stop belongs to them only where something follows. */
const alsoWords = words(`
  Sec Dir Gen Rep No Art Fig Mar Sat Sun Mon Fri Wed Co Cos Del Ill Ind La Mass Md Miss Mo Ore Pa Wash Conn Col no art
  min max ft Hon Fr Ch p v al Det Pt est
`);

type AbbreviationUse = 'beforeName' | 'beforeNumber' | 'mayEndSentence';

/** How an abbreviation is used, given without its stop: `Gen` gives `beforeName`; absent for other words. */
export function abbreviationUse(word: string): AbbreviationUse | undefined {
  if (beforeName.has(word)) return 'beforeName';
  if (beforeNumber.has(word)) return 'beforeNumber';
  return mayEndSentence.has(word) ? 'mayEndSentence' : undefined;
}

/** True for `Sun`, `No`, `Mass`: with a stop at the very end they are rather the word than the abbreviation. */
export function isAlsoWord(word: string): boolean {
  return alsoWords.has(word);
}
