import table from './data/irregularForms.json';

/**
 * From dictionary forms to inflected ones and back, for fixes and look-ups:
 * given *deny* and the example *admitted*, the fix needs *denied*.
 */

/** The forms of a verb or noun that English tells apart; a regular verb's past and participle look alike. */
export type Inflection =
  'base' | 'thirdPerson' | 'past' | 'participle' | 'gerund' | 'plural' | 'comparative' | 'superlative';

type Forms = Partial<Readonly<Record<Inflection, string>>>;

const verbForms = new Map<string, Forms>();
const nounForms = new Map<string, Forms>();
const qualityForms = new Map<string, Forms>();
/** `went` is a form of `go`: each irregular form with its dictionary forms. */
const basesByForm = new Map<string, string[]>();
readTable();

function readTable(): void {
  for (const line of table.verbs) {
    const [base = '', past = '', participle = '', thirdPerson] = line.split(' ');
    const [firstPast = '', firstParticiple = ''] = [past.split(',')[0], participle.split(',')[0]];
    const third = thirdPerson?.split(',')[0];
    verbForms.set(base, {
      past: firstPast,
      participle: firstParticiple,
      ...(third === undefined ? {} : { thirdPerson: third }),
    });
    rememberForms(base, [past, participle, thirdPerson ?? '']);
  }
  for (const line of table.nouns) {
    const [base = '', plural = ''] = line.split(' ');
    nounForms.set(base, { plural });
    rememberForms(base, [plural]);
  }
  for (const line of table.qualities) {
    const [base = '', comparative = '', superlative = ''] = line.split(' ');
    qualityForms.set(base, { comparative, superlative });
  }
}

function rememberForms(base: string, columns: readonly string[]): void {
  for (const form of columns
    .flatMap((column) => column.split(','))
    .filter((each) => each !== '' && each !== base)) {
    const known = basesByForm.get(form) ?? [];
    if (!known.includes(base)) basesByForm.set(form, [...known, base]);
  }
}

/** How endings come off: `denied` gives `deny`, `stopped` gives `stop` and `stopp`, `boxes` gives `box` and `boxe`. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/ies$/u, 'y'],
  [/(?:[sxz]|ch|sh|o)es$/u, '-2'],
  [/s$/u, '-1'],
  [/ied$/u, 'y'],
  [/([^aeiou])\1ed$/u, '-3'],
  [/ed$/u, '-2'],
  [/ed$/u, '-1'],
  [/([^aeiou])\1ing$/u, '-4'],
  [/ing$/u, '-3'],
  [/ing$/u, 'e'],
  [/ying$/u, 'ie'],
  [/ier$/u, 'y'],
  [/iest$/u, 'y'],
  [/er$/u, '-2'],
  [/er$/u, '-1'],
  [/est$/u, '-3'],
  [/est$/u, '-2'],
];

/**
 * The dictionary forms that a word may belong to, itself first; some of them may be no words at all,
 * so look them up. Total: any string is accepted.
 */
export function baseForms(word: string): readonly string[] {
  const forms = new Set([word, ...(basesByForm.get(word) ?? [])]);
  if (word.length < 4 || word.length > 40) return [...forms];
  for (const [pattern, replacement] of endings) {
    const match = pattern.exec(word);
    if (match === null) continue;
    const base = replacement.startsWith('-')
      ? word.slice(0, Number(replacement))
      : word.slice(0, match.index) + replacement;
    if (base.length > 1) forms.add(base);
  }
  return [...forms];
}
