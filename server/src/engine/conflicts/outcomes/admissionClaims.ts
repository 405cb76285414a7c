import { functionWords } from '../../language/functionWords.ts';
import type { OutcomeClaim } from '../../model/outcomeClaim.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { Token } from '../../model/token.ts';
import { isSupposed } from './supposed.ts';

const admitting = /^(?:admit|acknowledge|concede|confess)$/;
const denying = /^(?:deny|dispute|reject|refute|repudiate)$/;
const claimNoun = /^(?:allegation|accusation|claim|charge|suggestion|count|report)$/;
const stops = /^(?:but|while|although|though|and|who|which|after|when)$/;
const reach = 18;
const longestSubject = 12;
/** Words of the deed that two claims must share; one will do of a deed told in one word. */
const sharedWords = 2;

/**
 * Who admits or denies what: `deny selling below cost` against `acknowledged that some had sold below cost`. Whether
 * it is so is another matter: what one side denies and another states is no conflict.
 */
export function admissionClaims(analysis: SentenceAnalysis): readonly OutcomeClaim[] {
  const { tokens } = analysis;
  return tokens.flatMap((token, verb) => {
    if (token.partOfSpeech !== 'VERB') return [];
    const side = sideOf(tokens, verb);
    if (side === undefined || isPassiveOrTurned(analysis, verb)) return [];
    if (isSupposed(analysis, { from: verb, to: verb + 1 })) return [];
    const deed = readDeed(tokens, isStatement(tokens, verb) ? verb + 2 : verb + 1);
    if (deed.lemmas.size < sharedWords) return [];
    const isTurned = deed.negations % 2 === 1;
    return [
      {
        topic: 'admission',
        side: isTurned === (side === 'yes') ? 'no' : 'yes',
        range: { from: verb, to: deed.to },
        keys: deed.lemmas,
        sharedKeys: sharedWords,
        people: none,
        agents: speakersOf(tokens, verb, deed.subject),
      } as const,
    ];
  });
}

const none: ReadonlySet<string> = new Set();

function sideOf(tokens: readonly Token[], verb: number): OutcomeClaim['side'] | undefined {
  const lemma = tokens[verb]?.lemma ?? '';
  if (admitting.test(lemma)) return 'yes';
  if (isStatement(tokens, verb)) return 'no';
  if (!denying.test(lemma)) return undefined;
  if (lemma === 'deny') return 'no';
  const isOfClaim = tokens.slice(verb + 1, verb + 4).some((token) => claimNoun.test(token.lemma));
  return isOfClaim ? 'no' : undefined;
}

/** `said nobody had sold at a loss` denies as `denied` does. */
function isStatement(tokens: readonly Token[], verb: number): boolean {
  if (!/^(?:say|insist|maintain|tell)$/.test(tokens[verb]?.lemma ?? '')) return false;
  return /^(?:nobody|no-one|none|noone)$/.test(tokens[verb + 1]?.normal ?? '');
}

/** *was denied entry*, *did not deny*: the one is no word of the subject's, the other no admission. */
function isPassiveOrTurned({ tokens }: SentenceAnalysis, verb: number): boolean {
  return tokens
    .slice(Math.max(0, verb - 3), verb)
    .some(
      ({ lemma, normal, partOfSpeech }) =>
        (lemma === 'be' && partOfSpeech === 'AUX') ||
        /^(?:not|n't|never|no|nobody|refuse|fail|neither|nor)$/.test(normal),
    );
}

interface Deed {
  /** Its content words: *sold* and *selling* have two stems and one lemma. */
  readonly lemmas: ReadonlySet<string>;
  /** Of the clause that tells the deed: `that some exporters had sold`. */
  readonly subject: ReadonlySet<string>;
  readonly negations: number;
  readonly to: number;
}

function readDeed(tokens: readonly Token[], from: number): Deed {
  const lemmas = new Set<string>();
  const subject = new Set<string>();
  let negations = 0;
  let isBeforeVerb = tokens[from]?.normal === 'that';
  let to = from;
  for (let index = from; index < from + reach; index += 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'punctuation' || stops.test(token.normal)) break;
    if (/^(?:not|n't|never|no|nobody|none|nothing)$/.test(token.normal)) negations += 1;
    if (token.partOfSpeech === 'VERB' || token.partOfSpeech === 'AUX') isBeforeVerb = false;
    if (isContent(token)) {
      lemmas.add(token.lemma);
      if (isBeforeVerb) subject.add(token.stem);
    }
    to = index + 1;
  }
  return { lemmas, subject, negations, to };
}

function isContent({ kind, normal, partOfSpeech }: Token): boolean {
  return kind === 'word' && partOfSpeech !== 'AUX' && !functionWords.has(normal);
}

/** Who speaks: names and nouns before the verb, and of whom the deed is told. */
function speakersOf(
  tokens: readonly Token[],
  verb: number,
  subject: ReadonlySet<string>,
): ReadonlySet<string> {
  const before = tokens
    .slice(Math.max(0, verb - longestSubject), verb)
    .flatMap(({ partOfSpeech, stem }) => (/^(?:NOUN|PROPN)$/.test(partOfSpeech) ? [stem] : []));
  return new Set([...before, ...subject]);
}
