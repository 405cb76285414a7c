import { isFunctionWord } from './commonWords.ts';

/** What a text is about, for telling stories apart: its content words, names and numbers. */
export interface Signature {
  /** Numbers of its features in the vocabulary, in reading order. */
  readonly features: Int32Array;
  /** How strongly the text speaks of each: `1 + ln(times)`, more for figures, less for names. */
  readonly weights: Float64Array;
  /** The words of its first lines in reading order, for naming the story. */
  readonly opening: readonly string[];
}

/** What is remembered of each text between two searches, so that an edit costs what it touches. */
export interface SignatureMemory {
  /** Signatures by URI, with the text that each was made from. */
  readonly byUri: Map<string, { readonly text: string; readonly signature: Signature }>;
  /** The number of each feature ever met: numbers compare faster than words. */
  readonly vocabulary: Map<string, number>;
}

/** The signature of a text; made anew only where the text has changed. */
export function signatureOf(uri: string, text: string, memory: SignatureMemory): Signature {
  const remembered = memory.byUri.get(uri);
  if (remembered?.text === text) return remembered.signature;
  const signature = makeSignature(text, memory.vocabulary);
  memory.byUri.set(uri, { text, signature });
  return signature;
}

/** Longer texts are known by their beginning: a story tells what it is about early on. */
const readLength = 30_000;

/** Names come back in every event of a beat, so they say less of which event it is than other words do. */
const nameWeight = 0.6;

/** Figures hardly ever agree by chance. */
const figureWeight = 2;

/** A story tells at the start what it is about: this many words weigh more. */
const leadWords = 60;
const leadWeight = 1.25;

const word = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|\p{N}+(?:[.,:]\p{N}+)*/gu;

interface Counts {
  times: number;
  capitals: number;
  /** How many words stand before the first occurrence. */
  readonly first: number;
}

function makeSignature(text: string, vocabulary: Map<string, number>): Signature {
  const countsByFeature = new Map<string, Counts>();
  const opening: string[] = [];
  let position = 0;
  for (const [written] of text.slice(0, readLength).normalize('NFC').matchAll(word)) {
    position += 1;
    const feature = featureOf(written);
    if (feature === undefined) continue;
    if (opening.length < 40) opening.push(bare(written));
    const counts = countsByFeature.get(feature) ?? { times: 0, capitals: 0, first: position };
    counts.times += 1;
    if (/^\p{Lu}/u.test(written)) counts.capitals += 1;
    countsByFeature.set(feature, counts);
  }
  return {
    features: Int32Array.from(countsByFeature.keys(), (feature) => numberOf(feature, vocabulary)),
    weights: Float64Array.from(countsByFeature, ([feature, counts]) => weigh(feature, counts)),
    opening,
  };
}

function numberOf(feature: string, vocabulary: Map<string, number>): number {
  const known = vocabulary.get(feature);
  if (known !== undefined) return known;
  vocabulary.set(feature, vocabulary.size);
  return vocabulary.size - 1;
}

function weigh(feature: string, { times, capitals, first }: Counts): number {
  const place = first <= leadWords ? leadWeight : 1;
  return (1 + Math.log(times)) * place * kindWeight(feature, capitals * 2 > times ? 'name' : 'word');
}

/** Years and days of the month agree by chance as often as words do. */
function kindWeight(feature: string, kind: 'name' | 'word'): number {
  if (/^\p{N}/u.test(feature)) return /^(?:[12]?\d|3[01]|(?:19|20)\d\d)$/.test(feature) ? 1 : figureWeight;
  return kind === 'name' ? nameWeight : 1;
}

/** The form by which words of two texts are compared; `undefined` for words that say nothing of the subject. */
function featureOf(written: string): string | undefined {
  const folded = bare(written);
  if (/^\p{N}/u.test(folded)) return folded.length < 2 ? undefined : folded.replaceAll(',', '');
  if (folded.length < 3 || isFunctionWord(folded)) return undefined;
  return folded.length > 4 ? folded.replace(/(?:ies|es|ed|ing|s|y|e)$/, '') : folded;
}

/** In lower case, without a possessive. */
function bare(written: string): string {
  return written.toLowerCase().replace(/['’].*$/u, '');
}
