/**
 * Double names that every desk uses side by side for one prize, contest or institution. The first of a line is the
 * key that they share; countries, capitals and seats of government are in the gazetteer.
 */
const nicknameTable = `
academy awards|academy award|oscar|oscars
emmy awards|emmy award|emmy|emmys
grammy awards|grammy award|grammy|grammys
tony awards|tony award|tonys
bafta awards|bafta|baftas|british academy film awards
nobel prize|nobel
federal reserve|the fed|u.s. central bank
bank of england|old lady of threadneedle street
metropolitan police|scotland yard
national health service|nhs
world health organization|world health organisation|who
european central bank|ecb
international monetary fund|imf
international olympic committee|ioc
international criminal court|icc
holy see|vatican
tour de france|le tour
wimbledon|all england club
world cup|mundial
affordable care act|obamacare
golden globe awards|golden globe|golden globes
new york stock exchange|nyse
`;

const keyByForm = new Map<string, string>();
for (const line of nicknameTable.trim().split('\n')) {
  const forms = line.split('|');
  for (const form of forms) keyByForm.set(form, forms[0] ?? form);
}
const longestFirst = [...keyByForm.keys()].sort((a, b) => b.length - a.length);
const anyForm = new RegExp(`\\b(?:${longestFirst.map(escape).join('|')})\\b`, 'gi');

/** The keys of the double names in a text: `academy awards` for `an Oscar campaign`. A small `who` is no name. */
export function nicknamesIn(text: string): readonly string[] {
  return [...text.matchAll(anyForm)].flatMap(([form]) =>
    /^\p{Ll}/u.test(form.replace(/^the /i, '')) ? [] : (keyByForm.get(form.toLowerCase()) ?? []),
  );
}

function escape(form: string): string {
  return form.replace(/\./g, '\\.');
}
