import type { TokenRange } from '../model/hunk.ts';
import type { Token } from '../model/token.ts';

/** An offence that a sentence names, by the first word of its line. */
export interface OffenceTerm extends TokenRange {
  readonly offence: string;
}

/** Offences as court reports name them: what is on one line is one. */
const table = `
murder
manslaughter/culpable homicide/negligent homicide
theft/stealing/larceny
receiving stolen goods/receiving stolen property/handling stolen goods/handling stolen property
burglary/breaking and entering
robbery/armed robbery
fraud
embezzlement/embezzling
forgery
arson
assault/grievous bodily harm/actual bodily harm
rape
perjury
bribery
corruption
blackmail/extortion
money laundering/money-laundering
tax evasion
insider trading/insider dealing
kidnapping/abduction
espionage/spying
treason
smuggling
human trafficking/people trafficking
drug trafficking/drug dealing/drug smuggling
drink-driving/drunk driving/drunken driving/drink driving
dangerous driving/reckless driving
careless driving
criminal damage/vandalism
obstruction of justice/perverting the course of justice
stalking/harassment
libel/defamation
contempt of court
negligence/gross negligence
`;

/** Of which the first may be told for each of the others: whoever is suspected of burglary is suspected of theft. */
const wider = `
theft burglary robbery embezzlement fraud
fraud embezzlement forgery tax_evasion insider_trading money_laundering bribery corruption
corruption bribery embezzlement money_laundering tax_evasion blackmail
assault rape robbery kidnapping stalking
smuggling human_trafficking drug_trafficking tax_evasion
manslaughter negligence dangerous_driving careless_driving
dangerous_driving drink-driving careless_driving
treason espionage
criminal_damage arson
`;

const formsByFirst = indexForms();
const widerPairs: ReadonlySet<string> = new Set(
  linesOf(wider).flatMap((line) => {
    const [first = '', ...others] = line.split(' ').map((word) => word.replaceAll('_', ' '));
    return others.flatMap((other) => [`${first}|${other}`, `${other}|${first}`]);
  }),
);

/** The offences that tokens name, the longest at each place. */
export function findOffences(tokens: readonly Token[]): readonly OffenceTerm[] {
  const found: OffenceTerm[] = [];
  for (let at = 0; at < tokens.length;) {
    const term = offenceAt(tokens, at);
    if (term) found.push(term);
    at = term?.to ?? at + 1;
  }
  return found;
}

/** Whether whoever is accused of the one is not so of the other by another word. */
export function areOtherOffences(left: string, right: string): boolean {
  return left !== right && !widerPairs.has(`${left}|${right}`);
}

function offenceAt(tokens: readonly Token[], from: number): OffenceTerm | undefined {
  const forms = formsByFirst.get(tokens[from]?.normal ?? '') ?? [];
  const form = forms.find(({ words }) => words.every((word, index) => tokens[from + index]?.normal === word));
  return form && { from, to: from + form.words.length, offence: form.offence };
}

/** By the first word, the longest first. */
function indexForms(): ReadonlyMap<string, readonly { words: readonly string[]; offence: string }[]> {
  const forms = new Map<string, { words: readonly string[]; offence: string }[]>();
  for (const line of linesOf(table)) {
    const phrases = line.split('/');
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const first = words[0] ?? '';
      forms.set(first, [...(forms.get(first) ?? []), { words, offence: phrases[0] ?? '' }]);
    }
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);
  return forms;
}

function linesOf(lines: string): readonly string[] {
  return lines.trim().split('\n');
}
