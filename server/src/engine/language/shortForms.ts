import { readSets } from './wordLists.ts';
import { stemWord } from './stem.ts';

/** Short forms that stand for two words, which a copy may write out as the wrong one; a stroke parts forms of one word. */
const table = `
vet|veteran|veterinarian/veterinary
sub|substitute|submarine|subscription
doc|doctor|document/documentary
lab|laboratory|labrador
ref|referee|reference
temp|temporary|temperature
para|paragraph|paratrooper|paralympian
prof|professor|professional
con|convict|conservative
`;

const shortForms = readSets(table).map(([short = '', ...longForms]) => ({
  short,
  longForms: longForms.map((forms) => forms.split('/')),
}));

/**
 * Stems of what a short form may stand for besides the long form beside it: `veterinarian` of `vet` and `veteran`. A
 * story that has one of them elsewhere shows which word was meant. Nothing where neither word is short for the other.
 */
export function otherLongForms(a: string, b: string): readonly string[] {
  return shortForms.flatMap(({ short, longForms }) => {
    if (a !== short && b !== short) return [];
    const long = a === short ? b : a;
    if (!longForms.some((forms) => forms.includes(long))) return [];
    return longForms.filter((forms) => !forms.includes(long)).flatMap((forms) => forms.map(stemWord));
  });
}
