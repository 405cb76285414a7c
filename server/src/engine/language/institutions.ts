import { words } from './wordLists.ts';

/** Nouns of which a body's name has one: `University of Selm`, `the Sonda institute`. They tell its sort and not which it is. */
const institutions =
  words(`university universities institute institution college school centre center hospital clinic academy laboratory
  lab foundation society association council agency authority ministry department office bank company firm group club
  union bureau board commission museum observatory faculty polytechnic consultancy federation network pollster`);

/** True for a noun that says what sort of body a name is of. */
export function isInstitution(word: string): boolean {
  return institutions.has(word);
}

const finding =
  /^(?:stud(?:y|ies)|surveys?|polls?|research|papers?|trials?|experiments?|review|analysis|audit|tests?)$/;
const finders = /^(?:researchers?|scientists?|academics|pollsters?)$/;

/** A piece of work that has one owner: `a survey by …`. */
export function isFindingNoun(word: string): boolean {
  return finding.test(word);
}

/** Those who do it, at whose body they work: `scientists at …`. */
export function isFinderNoun(word: string): boolean {
  return finders.test(word);
}

const mediaNouns =
  words(`radio television tv newspaper daily weekly magazine broadcaster channel paper station website podcast tabloid
  journal programme program broadsheet`);
const mediaNames =
  words(`times post herald guardian journal tribune gazette mirror chronicle telegraph mail sun star globe news
  observer standard express echo courier daily today press bild monde figaro spiegel zeitung reuters quotidien independent
  examiner record bulletin sentinel dispatch inquirer enquirer argus advertiser`);

/** True for a word that tells a medium, as a noun or in its name: `radio`, `Herald`. */
export function isMediumWord(word: string): boolean {
  return mediaNouns.has(word) || mediaNames.has(word);
}

/** Sorts of body of which a story has one, by the last word before the name: `rating agency Ferris`. */
const loneSorts = new Map([
  ['agency', /^(?:rating|ratings|polling|space)$/],
  ['institute', /^polling$/],
  ['tank', /^think$/],
  ['house', /^auction$/],
]);
const loneNouns = words(`pollster broadcaster newspaper auctioneer`);

/** The sort that stands before a name: `rating agency`, `broadcaster`; undefined for other words. */
export function loneSort(before: string, last: string): string | undefined {
  if (loneNouns.has(last)) return last;
  return loneSorts.get(last)?.test(before) === true ? `${before} ${last}` : undefined;
}
