import { baseForms } from './inflect.ts';
import { wordSenses } from './wordnet.ts';

/** A word with what the tagger took it for. */
interface TaggedWord {
  readonly normal: string;
  readonly lemma: string;
  readonly partOfSpeech: string;
}

/** `outran`, `outdid`: forms that end in no -ed, made of a verb that everybody knows. */
const outdone = /^(?:out|over|under|re|fore|un)(?=.{3})/;

/**
 * Past forms that the tagger has never met and takes for nouns, by their index, with the verb that they are of:
 * `beatified the nurse`, `outran Mara Holm`. Only where somebody stands before and something behind, and no dictionary has
 * such a noun; for without its verb a sentence tells nothing.
 */
export function findMissedVerbs(words: readonly TaggedWord[]): ReadonlyMap<number, string> {
  const missed = new Map<number, string>();
  words.forEach(({ normal, lemma, partOfSpeech }, index) => {
    if (partOfSpeech !== 'NOUN' || lemma !== normal || !isBetween(words, index)) return;
    if (wordSenses(normal, 'noun').length > 0) return;
    const verb = verbOf(normal);
    if (verb !== undefined) missed.set(index, verb);
  });
  return missed;
}

function isBetween(words: readonly TaggedWord[], index: number): boolean {
  return (
    /^(?:PROPN|NOUN|PRON)$/.test(words[index - 1]?.partOfSpeech ?? '') &&
    /^(?:DET|PROPN|PRON|NUM)$/.test(words[index + 1]?.partOfSpeech ?? '')
  );
}

function verbOf(normal: string): string | undefined {
  const isVerb = (base: string) =>
    base !== normal && (wordSenses(base, 'verb').length > 0 || /.{3}(?:ify|ise|ize)$/.test(base));
  if (normal.endsWith('ed')) return baseForms(normal).find(isVerb) ?? compoundOf(normal);
  return compoundOf(normal);
}

/** `outran` is of *outrun*, because `ran` is of *run*. */
function compoundOf(normal: string): string | undefined {
  const prefix = outdone.exec(normal)?.[0];
  if (prefix === undefined) return undefined;
  const rest = normal.slice(prefix.length);
  const base = baseForms(rest).find((form) => form !== rest && wordSenses(form, 'verb').length > 0);
  return base && `${prefix}${base}`;
}
