const party = `\\p{Lu}[\\p{L}\\p{N}'’&.-]*(?: \\p{Lu}[\\p{L}\\p{N}'’&.-]*)*`;
const bought = new RegExp(
  `^(.*?)(bought|buys|acquired|acquires) (?:the|an?|its) ([^,;]+?) (?:of|from) (${party})$`,
  'u',
);
const sold = new RegExp(`^(.*?)(sold|sells) (?:its|his|her|their|the|an?) ([^,;]+?) to (${party})$`, 'u');

/**
 * A deal told the other way round with its subject kept: `Acme bought the dairy business of Brill` gives `Acme sold its dairy
 * business to Brill`, and back. Nothing for clauses of any other build.
 */
export function turnDeal(text: string): string | undefined {
  const purchase = bought.exec(text);
  if (purchase !== null) {
    const [, subject = '', verb = '', thing = '', other = ''] = purchase;
    return `${subject}${verb.endsWith('s') ? 'sells' : 'sold'} its ${thing} to ${other}`;
  }
  const sale = sold.exec(text);
  if (sale === null) return undefined;
  const [, subject = '', verb = '', thing = '', other = ''] = sale;
  return `${subject}${verb.endsWith('s') ? 'buys' : 'bought'} the ${thing} from ${other}`;
}
