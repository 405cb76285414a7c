import type { Token } from '../model/token.ts';
import table from './data/irregularForms.json';
import { wordSenses } from './wordnet.ts';

/**
 * From dictionary forms to inflected ones and back, for fixes and look-ups:
 * given *deny* and the example *admitted*, the fix needs *denied*.
 */

/** The forms of a verb, noun or adjective that English tells apart. */
export type Inflection =
  'base' | 'thirdPerson' | 'past' | 'participle' | 'gerund' | 'plural' | 'comparative' | 'superlative';

type Forms = Partial<Readonly<Record<Inflection, string>>>;

const verbForms = new Map<string, Forms>();
const nounForms = new Map<string, Forms>();
const qualityForms = new Map<string, Forms>();
/** `went` is a form of `go`: each irregular form with its dictionary forms. */
const basesByForm = new Map<string, string[]>();
const doubled: ReadonlySet<string> = new Set(table.doubled.split(' '));
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

/** Words after which a past form is a participle: `was approved`, `has taken`. */
const participleAuxiliaries: ReadonlySet<string> = new Set(
  "be am is are was were been being have has had having get got gets getting 's 've 'd".split(' '),
);

/**
 * The form of `lemma` that matches the inflection of `example`: `deny` like `admitted` is `denied`,
 * `woman` like `drivers` is `women`, `low` like `higher` is `lower`. A capital first letter is kept.
 * `wordBefore`, in lower case, tells the participle from the past where the example alone does not
 * (`was` before `seen`). What has no such form comes back as it is. Total: any strings are accepted.
 */
export function inflectLike(lemma: string, example: string, wordBefore = ''): string {
  const inflected = inflect(
    lemma.toLowerCase(),
    inflectionOf(example.toLowerCase(), lemma.toLowerCase(), wordBefore),
  );
  const isCapitalised = /^\p{Lu}/u.test(example);
  return isCapitalised ? inflected.charAt(0).toUpperCase() + inflected.slice(1) : inflected;
}

/** The dictionary form of a verb, also where the reader's ends too early: `fine` of `fined`, for `fin` gives `finned`. */
export function verbBaseOf({ lemma, normal }: Pick<Token, 'lemma' | 'normal'>): string {
  const bends = (base: string): boolean =>
    base === normal ||
    ['goes', 'went', 'gone', 'going'].some((example) => inflectLike(base, example) === normal);
  if (bends(lemma)) return lemma;
  return (
    baseForms(normal).find((base) => base !== normal && wordSenses(base, 'verb').length > 0 && bends(base)) ??
    lemma
  );
}

/** Whether the form of a verb may be its participle: `gone`, `named`, `put`, and not `went`. */
export function isParticiple({ lemma, normal }: Pick<Token, 'lemma' | 'normal'>): boolean {
  return normal.endsWith('ed') || inflectLike(lemma, 'seen') === normal;
}

function inflectionOf(form: string, lemma: string, wordBefore: string): Inflection {
  return (
    irregularInflection(form, wordBefore) ??
    verbalInflection(form, wordBefore) ??
    endingInS(form, lemma) ??
    degree(form) ??
    'base'
  );
}

function irregularInflection(form: string, wordBefore: string): Inflection | undefined {
  for (const base of basesByForm.get(form) ?? []) {
    const verb = verbForms.get(base);
    if (verb?.thirdPerson === form) return 'thirdPerson';
    if (verb !== undefined && nounForms.get(base)?.plural !== form) {
      if (verb.past !== form) return 'participle';
      return verb.participle === form && participleAuxiliaries.has(wordBefore) ? 'participle' : 'past';
    }
    return 'plural';
  }
  for (const forms of qualityForms.values()) {
    if (forms.comparative === form) return 'comparative';
    if (forms.superlative === form) return 'superlative';
  }
  return undefined;
}

function verbalInflection(form: string, wordBefore: string): Inflection | undefined {
  const isOfVerb = (): boolean => basesAs(form, 'verb').length > 0;
  if (form.endsWith('ing') && isOfVerb()) return 'gerund';
  if (form.endsWith('ed') && isOfVerb()) return participleAuxiliaries.has(wordBefore) ? 'participle' : 'past';
  return undefined;
}

/** `strikes`: a plural or a verb's third person, as the word that is to be inflected allows. */
function endingInS(form: string, lemma: string): Inflection | undefined {
  if (!form.endsWith('s') || form.endsWith('ss')) return undefined;
  const [asNoun, asVerb] = [basesAs(form, 'noun').length > 0, basesAs(form, 'verb').length > 0];
  if (!asNoun && !asVerb) return undefined;
  if (asNoun !== asVerb) return asNoun ? 'plural' : 'thirdPerson';
  return wordSenses(lemma, 'noun').length > 0 ? 'plural' : 'thirdPerson';
}

function degree(form: string): Inflection | undefined {
  if (basesAs(form, 'adjective').length === 0) return undefined;
  if (form.endsWith('er')) return 'comparative';
  return form.endsWith('est') ? 'superlative' : undefined;
}

/** The dictionary forms other than itself that a word may come from as one part of speech. */
function basesAs(form: string, part: 'noun' | 'verb' | 'adjective'): readonly string[] {
  return baseForms(form).filter((base) => base !== form && wordSenses(base, part).length > 0);
}

function inflect(lemma: string, inflection: Inflection): string {
  switch (inflection) {
    case 'base':
      return lemma;
    case 'thirdPerson':
      return verbForms.get(lemma)?.thirdPerson ?? withS(lemma);
    case 'past':
      return verbForms.get(lemma)?.past ?? withEnding(lemma, 'ed');
    case 'participle':
      return verbForms.get(lemma)?.participle ?? withEnding(lemma, 'ed');
    case 'gerund':
      return withEnding(lemma, 'ing');
    case 'plural':
      return nounForms.get(lemma)?.plural ?? withS(lemma);
    case 'comparative':
      return qualityForms.get(lemma)?.comparative ?? withEnding(lemma, 'er');
    case 'superlative':
      return qualityForms.get(lemma)?.superlative ?? withEnding(lemma, 'est');
  }
}

function withS(lemma: string): string {
  if (/(?:[sxz]|ch|sh)$/u.test(lemma) || /[^aeiou]o$/u.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/u.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

/** `deny` gives `denied` and `denying`, `stop` gives `stopped`, `agree` gives `agreed` and `agreeing`. */
function withEnding(lemma: string, ending: 'ed' | 'ing' | 'er' | 'est'): string {
  if (ending === 'ing' && lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (lemma.endsWith('e')) {
    const keepsE = ending === 'ing' && /(?:[eoy]e|^be)$/u.test(lemma);
    return (keepsE ? lemma : lemma.slice(0, -1)) + ending;
  }
  if (ending !== 'ing' && /[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}i${ending}`;
  const doubles = doubled.has(lemma) || /^[^aeiou]*[aeiou][bdgklmnprt]$/u.test(lemma);
  return lemma + (doubles ? lemma.slice(-1) : '') + ending;
}
