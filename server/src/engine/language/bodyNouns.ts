import { stemWord } from './stem.ts';
import { words } from './wordLists.ts';

/** Nouns by which an article calls the business that it has named: `the brewer`. */
const businesses =
  words(`company firm group business corporation operator maker manufacturer producer supplier builder developer
  contractor brewer carmaker automaker drugmaker toymaker shipbuilder shipper chipmaker retailer supermarket chain bank
  lender insurer broker airline carrier railway utility publisher broadcaster newspaper startup consortium conglomerate`);
const stemsOfBusinesses: ReadonlySet<string> = new Set([...businesses].map(stemWord));

/** Nouns by which it calls any body: `the club`. */
const bodies: ReadonlySet<string> = new Set([
  ...businesses,
  ...words(`club team side union charity foundation institute museum gallery orchestra theatre theater university college
  school hospital church agency authority regulator watchdog ministry department council committee commission
  party coalition alliance bloc court tribunal parliament senate congress`),
]);

/** Whether a stem is that of a noun by which any business may be called once it has been named: `the airline`. */
export function isBusinessStem(stem: string): boolean {
  return stemsOfBusinesses.has(stem);
}

/** Whether a noun in its dictionary form stands for a body that may have a name. */
export function isBodyNoun(lemma: string): boolean {
  return bodies.has(lemma);
}
