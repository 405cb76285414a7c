import { functionWords } from '../../language/functionWords.ts';
import type { OutcomeClaim } from '../../model/outcomeClaim.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { coversSpan } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { isSupposed } from './supposed.ts';

/** Verbs by which an inspection, a test or a search tells what is there. */
const findingVerb =
  /^(?:find|report|identify|detect|discover|reveal|uncover|show|see|record|note|spot|locate|turn|recover|contain|bear|have|be|sustain|suffer|observe|register|establish|unearth|produce|yield)$/;
/** What such work finds or does not find. */
const finding =
  /^(?:defect|fault|flaw|damage|crack|evidence|sign|trace|proof|indication|contamination|wrongdoing|breach|irregularity|survivor|weapon|explosive|drug|injury|casualty|link|leak|deficiency|violation|error|fraud|cheating|doping|poison|toxin|pathogen|bacterium|virus|asbestos|radiation|abnormality|corrosion|misconduct|negligence|shortcoming|problem|malfunction|failure|bias|conflict|risk|side-effect|complication|remains|body|oil|gas|water|warning|objection|complaint)$/;
/** How grave: `no significant defects` excludes `serious defects` and says nothing of minor ones. */
const grave =
  /^(?:significant|serious|major|severe|grave|substantial|structural|critical|material|important|considerable|notable|great)$/;
const slight =
  /^(?:minor|slight|small|superficial|cosmetic|trivial|possible|potential|limited|early|tiny|negligible)$/;
const determiner =
  /^(?:no|any|the|a|an|some|several|many|numerous|further|new|more|various|clear|his|her|its|their)$/;
const negation = /^(?:no|not|n't|never|without|nor|neither|free|lack|absence|nothing|fail|hardly)$/;
const reach = 6;

/**
 * What was found or not found: `found no significant defects` against `reported serious defects`. It leaves alone what
 * was found by another measure: `no serious defects` and `minor defects` go together.
 */
export function findingClaims(analysis: SentenceAnalysis): readonly OutcomeClaim[] {
  const { tokens } = analysis;
  return tokens.flatMap((token, noun) => {
    if (token.partOfSpeech !== 'NOUN' || !finding.test(token.lemma)) return [];
    const phrase = readPhrase(tokens, noun);
    const verb = phrase && findVerb(analysis, phrase.from);
    if (!phrase || verb === undefined || phrase.isSlight) return [];
    if (isSupposed(analysis, { from: verb, to: noun + 1 })) return [];
    const isAbsent = tokens.slice(Math.max(0, verb - 3), noun).some((word, offset) => {
      const index = Math.max(0, verb - 3) + offset;
      return negation.test(word.lemma) && isInClause(analysis, index, noun);
    });
    const isByNoun = tokens[phrase.from]?.normal === 'no';
    const agents = agentsOf(analysis, noun);
    return [
      {
        topic: `finding ${token.stem} ${phrase.qualities.join(' ')}`,
        side: isAbsent ? 'no' : 'yes',
        range: { from: isAbsent && !isByNoun ? verbGroup(tokens, verb) : phrase.from, to: noun + 1 },
        keys: new Set([token.stem]),
        sharedKeys: 1,
        people: none,
        agents,
      } as const,
    ];
  });
}

const none: ReadonlySet<string> = new Set();

interface FindingPhrase {
  readonly from: number;
  /** Words that tell which sort, and `grave` where only grave ones are meant. */
  readonly qualities: readonly string[];
  readonly isSlight: boolean;
}

/** The noun with what stands before it; nothing where a sort of it is meant that the table cannot weigh. */
function readPhrase(tokens: readonly Token[], noun: number): FindingPhrase | undefined {
  const qualities: string[] = [];
  let isSlight = false;
  let from = noun;
  while (from > 0) {
    const { lemma, normal, partOfSpeech } = tokens[from - 1] ?? { lemma: '', normal: '', partOfSpeech: 'X' };
    if (grave.test(lemma)) qualities.push('grave');
    else if (slight.test(lemma)) isSlight = true;
    else if (partOfSpeech === 'ADJ' || partOfSpeech === 'NOUN') {
      if (!determiner.test(normal)) qualities.push(lemma);
    } else if (!determiner.test(normal) && partOfSpeech !== 'NUM') break;
    from -= 1;
  }
  return { from, qualities: [...new Set(qualities)].sort(), isSlight };
}

/** The verb of finding that has the phrase as its object: straight before it, but for *any* and an adverb. */
function findVerb({ tokens }: SentenceAnalysis, from: number): number | undefined {
  for (let index = from - 1; index >= Math.max(0, from - 2); index -= 1) {
    const token = tokens[index];
    if (token === undefined || token.kind === 'punctuation') return undefined;
    if (token.partOfSpeech === 'VERB' || token.partOfSpeech === 'AUX') {
      return findingVerb.test(token.lemma) && isTold(tokens, index) ? index : undefined;
    }
    if (token.partOfSpeech !== 'ADV' && token.normal !== 'up') return undefined;
  }
  return undefined;
}

/** `did not identify`: where the verb group begins. */
function verbGroup(tokens: readonly Token[], verb: number): number {
  let from = verb;
  while (tokens[from - 1]?.partOfSpeech === 'AUX' || negation.test(tokens[from - 1]?.lemma ?? '')) from -= 1;
  return from;
}

/** *be* tells what is there behind *there* only: *it is the most serious defect* tells which. */
function isTold(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb]?.lemma !== 'be') return true;
  return tokens.slice(Math.max(0, verb - 3), verb).some(({ normal }) => normal === 'there');
}

function isInClause({ tokens, clauses }: SentenceAnalysis, index: number, other: number): boolean {
  const [a, b] = [tokens[index], tokens[other]];
  return (
    a !== undefined && b !== undefined && clauses.some((span) => coversSpan(span, a) && coversSpan(span, b))
  );
}

/** Who or what found it, by stems: `inspection` and `inspectors` are one. */
function agentsOf({ tokens }: SentenceAnalysis, noun: number): ReadonlySet<string> {
  return new Set(
    tokens.flatMap(({ stem, kind, normal }, index) =>
      index < noun && kind === 'word' && !functionWords.has(normal) && index >= noun - 4 * reach
        ? [stem]
        : [],
    ),
  );
}
