import { styleOf } from '../../language/phraseMatch.ts';
import { isReportingVerb } from '../../language/reportingVerbs.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { coversSpan } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';

/** Words that suppose or put off what follows them in their clause: it has not happened. */
const supposing =
  /^(?:if|unless|whether|lest|until|could|may|might|would|will|wo|'ll|'d|shall|should|must|can|likely|unlikely|possible|possibly|possibility|danger|chance|risk|fear|threat|prospect|rumor|rumour|case|why)$/;
const supposingVerb =
  /^(?:threaten|fear|hope|expect|risk|want|seek|ask|urge|demand|plan|intend|call|warn|predict|forecast|offer|propose|consider|allege|attempt|try|aim|plead|beg|request|recommend)$/;
/** Governors of *to* after which the deed is done: *decided to release him*. */
const carryingOut =
  /^(?:order|decide|agree|vote|choose|have|begin|start|continue|manage|come|prove|fail|refuse|decline|yet|go|opt|rule|turn|remain)$/;
/** *until then the defendant remains in custody*: the time is known, and nothing is awaited. */
const untilKnown = /^(?:then|now|recently|today|yesterday)$/;
const reach = 9;

/** Whether words tell what might be, was feared or is still to come, and not what has turned out. */
export function isSupposed({ tokens, clauses }: SentenceAnalysis, { from }: TokenRange): boolean {
  const own = tokens[from];
  if (own === undefined) return true;
  const clause = clauses.find((span) => coversSpan(span, own));
  for (let index = from - 1; index >= Math.max(0, from - reach); index -= 1) {
    const token = tokens[index];
    if (token === undefined || (clause !== undefined && token.start < clause.start)) break;
    if (/^[;:]$/.test(token.text) || token.normal === 'but') break;
    if (token.text === 'May' && index > 0) continue;
    if (token.normal === 'until' && untilKnown.test(tokens[index + 1]?.normal ?? '')) continue;
    if (supposing.test(token.lemma) || supposing.test(token.normal)) return true;
    if (token.partOfSpeech === 'VERB' && supposingVerb.test(token.lemma)) return true;
  }
  return isPurpose(tokens, from);
}

/** *to hold the dike*: an infinitive that nothing carries out. */
function isPurpose(tokens: readonly Token[], from: number): boolean {
  let at = tokens[from - 1]?.lemma === 'be' ? from - 2 : from - 1;
  while (tokens[at]?.lemma.endsWith('ly') === true) at -= 1;
  if (tokens[at]?.lemma !== 'to') return false;
  const governors = tokens.slice(Math.max(0, at - 4), at);
  return !governors.some(
    ({ lemma }, index) => carryingOut.test(lemma) && (lemma !== 'have' || index === governors.length - 1),
  );
}

/** How many words may stand between `will` and its verb: `will not now be`. */
const longestGroup = 5;
const inGroup = /^(?:not|n't|never|be|have|been|still|now|also|again|continue|to)$/;
const condition = /^(?:if|unless|whether|could|might)$/;

/**
 * Whether words tell what has turned out or what is settled to come: `will close`, `is to be lifted`, `said it would close`.
 * Undefined where it is only supposed.
 */
export function timeOf(analysis: SentenceAnalysis, range: TokenRange): 'told' | 'coming' | undefined {
  if (!isSupposed(analysis, range)) return 'told';
  const start = startOfComing(analysis.tokens, range.from) ?? startOfHeadline(analysis, range.from);
  const isSettled = start !== undefined && !isSupposed(analysis, { from: start, to: range.to });
  return isSettled ? 'coming' : undefined;
}

/** Where `will`, `is to` or a reported `would` begins the group of a verb. */
function startOfComing(tokens: readonly Token[], verb: number): number | undefined {
  for (let at = verb - 1; at >= Math.max(0, verb - longestGroup); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    if (/^(?:will|wo|'ll|shall)$/.test(token.normal)) return at;
    if (/^(?:would|'d)$/.test(token.normal)) return isReported(tokens, at) ? at : undefined;
    if (token.normal === 'to' && tokens[at - 1]?.lemma === 'be') return at - 1;
    if (token.normal === 'to' && /^(?:set|due)$/.test(tokens[at - 1]?.normal ?? '')) return at - 2;
    if (token.partOfSpeech !== 'ADV' && token.partOfSpeech !== 'AUX' && !inGroup.test(token.normal))
      return undefined;
  }
  return undefined;
}

/** Nouns of which an infinitive tells what they are for, and no more: `plan to close`, `call to ban`. */
const forDeed =
  /^(?:plan|bid|proposal|move|vote|decision|call|attempt|effort|threat|refusal|failure|deal|order|pledge|permission|chance|promise|offer|agreement|battle|fight|race|right|power|way|need|demand|request|appeal|campaign|motion|bill|law|pressure|hope|time|deadline|reason|plot|scheme|drive|push|duty|ability|intention|desire|ruling|recommendation|option|opportunity|application|consent|approval|licence|license|permit|mission|petition|idea|how|where|when|year|month|week|day|hour)$/;

/** `Clinic to close`, `Staff: eleven porters to be redeployed`: a line without a finite verb tells by *to* what will be. */
function startOfHeadline(analysis: SentenceAnalysis, verb: number): number | undefined {
  const { tokens } = analysis;
  const at = tokens[verb - 1]?.normal === 'be' ? verb - 2 : verb - 1;
  if (tokens[at]?.normal !== 'to' || styleOf(analysis) !== 'headline') return undefined;
  const before = tokens.slice(0, at);
  const noun = before.at(-1);
  const isSubject = /^(?:NOUN|PROPN)$/.test(noun?.partOfSpeech ?? '') && !forDeed.test(noun?.lemma ?? '');
  return isSubject && !before.some(({ partOfSpeech }) => /^(?:VERB|AUX)$/.test(partOfSpeech))
    ? at
    : undefined;
}

function isReported(tokens: readonly Token[], modal: number): boolean {
  return (
    !tokens.some(({ normal }) => condition.test(normal)) &&
    tokens
      .slice(0, modal)
      .some(({ normal, partOfSpeech }) => partOfSpeech === 'VERB' && isReportingVerb(normal))
  );
}
