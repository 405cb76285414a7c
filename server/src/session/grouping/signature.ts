import { isFunctionWord } from './commonWords.ts';

/** What a text is about, for telling stories apart: its content words, names and numbers. */
export interface Signature {
  /** How strongly the text speaks of each: `1 + ln(times)`, more for names and figures. */
  readonly weights: ReadonlyMap<string, number>;
  /** The words of its first lines in reading order, for naming the story. */
  readonly opening: readonly string[];
}

/** Signatures by URI, with the text that each was made from. */
export type SignatureMemory = Map<string, { readonly text: string; readonly signature: Signature }>;

/** The signature of a text; made anew only where the text has changed. */
export function signatureOf(uri: string, text: string, memory: SignatureMemory): Signature {
  const remembered = memory.get(uri);
  if (remembered?.text === text) return remembered.signature;
  const signature = makeSignature(text);
  memory.set(uri, { text, signature });
  return signature;
}

/** Longer texts are known by their beginning: a story tells what it is about early on. */
const readLength = 30_000;

/** Names and figures tell one event from the next of its sort. */
const nameBonus = 1.5;

const word = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|\p{N}+(?:[.,:]\p{N}+)*/gu;

function makeSignature(text: string): Signature {
  const countsByFeature = new Map<string, { times: number; capitals: number }>();
  const opening: string[] = [];
  for (const [written] of text.slice(0, readLength).normalize('NFC').matchAll(word)) {
    const feature = featureOf(written);
    if (feature === undefined) continue;
    if (opening.length < 40) opening.push(written.toLowerCase().replace(/['’].*$/u, ''));
    const counts = countsByFeature.get(feature) ?? { times: 0, capitals: 0 };
    counts.times += 1;
    if (/^[\p{Lu}\p{N}]/u.test(written)) counts.capitals += 1;
    countsByFeature.set(feature, counts);
  }
  const weights = new Map<string, number>();
  for (const [feature, { times, capitals }] of countsByFeature) {
    const isName = capitals * 2 > times;
    weights.set(feature, (1 + Math.log(times)) * (isName ? nameBonus : 1));
  }
  return { weights, opening };
}

/** The form by which words of two texts are compared; `undefined` for words that say nothing of the subject. */
function featureOf(written: string): string | undefined {
  const folded = written.toLowerCase().replace(/['’].*$/u, '');
  if (/^\p{N}/u.test(folded)) return folded.length < 2 ? undefined : folded.replaceAll(',', '');
  if (folded.length < 3 || isFunctionWord(folded)) return undefined;
  return folded.length > 4 ? folded.replace(/(?:ies|es|ed|ing|s|y|e)$/, '') : folded;
}
