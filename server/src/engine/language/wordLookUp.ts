import type { PartOfSpeech, Token } from '../model/token.ts';
import { remember } from '../util/remember.ts';
import { newsroomAntonyms } from './antonyms.ts';
import { baseForms } from './inflect.ts';
import { widerWords } from './kinds.ts';
import { spellingKey } from './spelling.ts';
import { newsroomSynonyms } from './synonyms.ts';
import { wordSenses, type Sense, type WordnetPart } from './wordnet.ts';

/** As much of a token as the judgement needs. */
export type Word = Pick<Token, 'lemma' | 'partOfSpeech' | 'normal'>;

const lookUps = new Map<string, LookUp>();
const rememberedWords = 20_000;

/** A word with all that the tables say of it. */
export interface LookUp {
  /** As it stands, its lemma, and the dictionary forms that its ending admits. */
  readonly forms: readonly string[];
  readonly lemma: string;
  readonly normal: string;
  /** Keys by which spelling variants are found: of the word as it stands and of its lemma. */
  readonly spellingKeys: readonly [string, string];
  /** What our own tables relate to any of its forms. */
  readonly opposites: ReadonlySet<string>;
  readonly alike: ReadonlySet<string>;
  readonly wider: ReadonlySet<string>;
  readonly part: WordnetPart | undefined;
  readonly senses: Readonly<Record<WordnetPart, readonly Sense[]>>;
}

/** Tokens are asked for again and again, and finding one again is cheaper than printing its key. */
export const lookUp: (word: Word) => LookUp = remember(lookUpByKey);

function lookUpByKey(word: Word): LookUp {
  const key = keyOf(word);
  const known = lookUps.get(key);
  if (known !== undefined) return known;
  if (lookUps.size >= rememberedWords) lookUps.clear();
  const found = makeLookUp(word);
  lookUps.set(key, found);
  return found;
}

function makeLookUp(word: Word): LookUp {
  const normal = word.normal.toLowerCase();
  const lemma = word.lemma.toLowerCase();
  const forms = [...new Set([lemma, ...baseForms(normal)])].map((form) => form.replace(/ /gu, '_'));
  const sensesAs = (part: WordnetPart, candidates: readonly string[]): readonly Sense[] =>
    candidates.map((form) => wordSenses(form, part)).find((senses) => senses.length > 0) ?? [];
  return {
    forms,
    lemma,
    normal,
    spellingKeys: [spellingKey(normal), spellingKey(lemma)],
    opposites: relatedTo(forms, newsroomAntonyms),
    alike: relatedTo(forms, newsroomSynonyms),
    wider: relatedTo(forms, widerWords),
    part: wordnetPart(word.partOfSpeech),
    senses: {
      noun: sensesAs('noun', forms),
      verb: sensesAs('verb', forms),
      adjective: sensesAs('adjective', [normal, ...forms]),
      adverb: sensesAs('adverb', [normal, ...forms]),
    },
  };
}

const noWords: ReadonlySet<string> = new Set();

function relatedTo(
  forms: readonly string[],
  table: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const related = forms.flatMap((form) => table.get(form) ?? []);
  const [only = noWords] = related;
  return related.length < 2 ? only : new Set(related.flatMap((words) => [...words]));
}

function wordnetPart(part: PartOfSpeech): WordnetPart | undefined {
  if (part === 'NOUN' || part === 'PROPN') return 'noun';
  if (part === 'VERB' || part === 'AUX') return 'verb';
  if (part === 'ADJ') return 'adjective';
  return part === 'ADV' ? 'adverb' : undefined;
}

/** What tells one word from another in every look-up. */
function keyOf(word: Word): string {
  return `${word.partOfSpeech} ${word.lemma} ${word.normal}`;
}

/** Its senses in every part of speech. */
export function allSenses(word: LookUp): readonly Sense[] {
  return [...word.senses.noun, ...word.senses.verb, ...word.senses.adjective, ...word.senses.adverb];
}
