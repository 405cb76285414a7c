/** Nouns by which an article calls the business, club or body that it has named: `the brewer`, `the club`. */
const bodies: ReadonlySet<string> = new Set(
  (
    'company firm group business corporation operator maker manufacturer producer supplier builder developer contractor ' +
    'brewer carmaker automaker drugmaker shipbuilder shipper chipmaker retailer supermarket chain bank lender insurer ' +
    'broker airline carrier railway utility publisher broadcaster newspaper startup consortium conglomerate ' +
    'club team side union charity foundation institute museum gallery orchestra theatre theater university college ' +
    'school hospital church agency authority regulator watchdog ministry department council committee commission ' +
    'party coalition alliance bloc court tribunal parliament senate congress'
  ).split(' '),
);

/** Whether a noun in its dictionary form stands for a body that may have a name. */
export function isBodyNoun(lemma: string): boolean {
  return bodies.has(lemma);
}
