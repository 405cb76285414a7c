import type { TokenRange } from '../model/hunk.ts';
import type { Token } from '../model/token.ts';
import table from './data/termFields.json';
import { baseForms } from './inflect.ts';
import { matchWords } from './phraseMatch.ts';

/**
 * The fields of terms that a desk's style book keeps apart, written field by field with the verbs and adjectives that tell
 * the same as the nouns: `ceasefire` and `peace treaty`, `derailment`, `came off the rails` and `collision`. No dictionary
 * tells that these exclude each other, for most have one hypernym and share nothing else.
 */
export interface FieldTerm {
  /** Tokens `from` … `to − 1`. */
  readonly from: number;
  readonly to: number;
  readonly field: number;
  readonly member: number;
}

/**
 * What must speak for two terms of a field being told of one thing: one figure, more than usual, more than usual unless
 * both are told of one person, or the usual.
 */
export type FieldNeed = 'figure' | 'much' | 'person' | 'usual';

interface TermForm extends Omit<FieldTerm, 'from' | 'to'> {
  readonly words: readonly string[];
  readonly part: 'nouns' | 'verbs' | 'phrases';
}

type Row = Readonly<Partial<Record<TermForm['part'], string>>>;

const parts = ['nouns', 'verbs', 'phrases'] as const;
const rows: readonly { readonly needs?: string; readonly members: readonly Row[] }[] = table.fields;
/** What one of must stand in the sentence for a word of many meanings to tell this one: `bill` beside `parliament`. */
const contexts: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(table.contexts).map(([word, others]) => [word, new Set(others.split(' '))] as const),
);
const formsByFirst = indexForms();

/** The terms of all fields in a sentence. A word of a longer term is none of its own: `strike` of *drone strike*. */
export function findFieldTerms(tokens: readonly Token[]): readonly FieldTerm[] {
  const terms: FieldTerm[] = [];
  for (let at = 0; at < tokens.length;) {
    const found = termsAt(tokens, at);
    terms.push(...found);
    at = found[0]?.to ?? at + 1;
  }
  return terms;
}

/** What must speak for two terms of this field being told of one thing. */
export function needOf(field: number): FieldNeed {
  const needs = rows[field]?.needs;
  return needs === 'figure' || needs === 'much' || needs === 'person' ? needs : 'usual';
}

/** The longest that begin here, of every field that has them. */
function termsAt(tokens: readonly Token[], from: number): readonly FieldTerm[] {
  const token = tokens[from];
  if (token?.kind !== 'word') return [];
  let found: FieldTerm[] = [];
  for (const form of formsOf(token)) {
    const { words, field, member } = form;
    const to = from + lengthOf(words, tokens, from);
    if (to === from || !isOfPart(form, tokens, { from, to })) continue;
    const known = found[0]?.to ?? 0;
    if (to > known) found = [];
    if (to >= known) found.push({ from, to, field, member });
  }
  return found;
}

/** By the word as it stands and by each of its dictionary forms, for the tagger knows no base of *beatified*. */
function formsOf({ normal, lemma }: Token): ReadonlySet<TermForm> {
  const bases = /(?:ed|ing|ies)$/.test(normal) ? baseForms(normal) : [];
  const forms = new Set<TermForm>();
  for (const base of [normal, lemma, ...bases]) {
    for (const form of formsByFirst.get(base) ?? []) forms.add(form);
  }
  return forms;
}

function lengthOf([, ...others]: readonly string[], tokens: readonly Token[], from: number): number {
  if (others.length === 0) return 1;
  const length = matchWords(others, tokens, from + 1);
  return length === 0 ? 0 : length + 1;
}

/** `strike` is a noun or a verb by what the tagger says; two words together leave no doubt. */
function isOfPart({ part, words }: TermForm, tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const [first, last] = [tokens[from], tokens[to - 1]];
  // `dismissed her` tells of somebody, `dismissed her appeal` of a thing.
  if (part === 'phrases') return last?.normal !== 'her' || !isNounLike(tokens[to]);
  if (part === 'verbs') return first?.partOfSpeech === 'VERB' || first?.normal.endsWith('ed') === true;
  if (words.length > 1) return true;
  const needed = contexts.get(words[0] ?? '');
  if (needed && !tokens.some(({ lemma }) => needed.has(lemma))) return false;
  return /^(?:NOUN|PROPN)$/.test(last?.partOfSpeech ?? '') && tokens[to]?.text !== '-';
}

function isNounLike(token: Token | undefined): boolean {
  return token !== undefined && /^(?:NOUN|ADJ|PROPN|NUM)$/.test(token.partOfSpeech);
}

function indexForms(): ReadonlyMap<string, readonly TermForm[]> {
  const forms = new Map<string, TermForm[]>();
  rows.forEach(({ members }, field) => {
    members.forEach((row, member) => {
      for (const part of parts) {
        for (const line of row[part]?.split('/') ?? []) {
          const words = line.split(' ');
          const first = words[0] ?? '';
          forms.set(first, [...(forms.get(first) ?? []), { words, part, field, member }]);
        }
      }
    });
  });
  return forms;
}
