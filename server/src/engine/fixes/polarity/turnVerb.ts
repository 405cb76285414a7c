import { inflectLike, verbBaseOf } from '../../language/inflect.ts';
import { isNegated } from '../../language/negation.ts';
import type { FitPlace, Replacement } from '../../model/fitting.ts';
import type { Token } from '../../model/token.ts';
import { isObliging, negator, predicateAt, type Predicate } from '../words/predicateAt.ts';

const modal = /^(?:will|would|can|could|may|might|shall|should|must)$/;

/**
 * The place's own verb with a *not* more or less: `had handed in a protest` gives `had not handed in`, `did not lodge` gives
 * `lodged`. What follows keeps its grammar, but for what is counted: `had to cut 30 jobs` gives `did not have to cut any jobs`.
 * Nothing for verbs without a tense of their own, and none where something else than *not* denies.
 */
export function turnVerb(target: FitPlace): Replacement | undefined {
  const predicate = predicateAt(target);
  if (predicate === undefined) return undefined;
  if (isFailing(predicate)) return succeed(predicate);
  const { tokens, group, verb, sentence } = predicate;
  const denier = tokens.findIndex((token, at) => at >= group && at < verb && negator.test(token.normal));
  if (denier < 0 && isNegated(verb, sentence.analysis.facts.polarity)) return undefined;
  const words = denier < 0 ? deny(predicate) : affirm(predicate, denier);
  if (words === undefined) return undefined;
  const counted = denier < 0 ? countedBehind(tokens, verb) : undefined;
  const last = counted ?? Math.max(verb, predicate.to - 1);
  const behind =
    counted === undefined
      ? textFrom(predicate, verb + 1, last)
      : `${textBetween(predicate, verb, counted)}any`;
  return {
    span: {
      start: sentence.span.start + (tokens[group]?.start ?? 0),
      end: sentence.span.start + (tokens[last]?.end ?? 0),
    },
    newText: words + behind,
  };
}

/** `failed to fire`, which is better turned into `fired` than denied once more. */
function isFailing({ tokens, verb }: Predicate): boolean {
  return (
    tokens[verb]?.lemma === 'fail' && tokens[verb + 1]?.normal === 'to' && tokens[verb + 2]?.lemma !== 'be'
  );
}

function succeed({ tokens, verb, sentence }: Predicate): Replacement | undefined {
  const [own, deed] = [tokens[verb], tokens[verb + 2]];
  if (own === undefined || deed?.partOfSpeech !== 'VERB') return undefined;
  const { start } = sentence.span;
  const newText = inflectLike(verbBaseOf(deed), own.normal, tokens[verb - 1]?.normal ?? '');
  return { span: { start: start + own.start, end: start + deed.end }, newText };
}

function deny(predicate: Predicate): string | undefined {
  const { tokens, group, verb } = predicate;
  const first = tokens[group];
  if (first === undefined) return undefined;
  if (isObliging(tokens, group)) return `${doOf(first)} not have${textFrom(predicate, group + 1, verb)}`;
  if (first.partOfSpeech === 'AUX' && (group < verb || first.lemma === 'be'))
    return `${first.text} not${textFrom(predicate, group + 1, verb)}`;
  if (group < verb || !isFinite(predicate)) return undefined;
  return `${doOf(first)} not ${verbBaseOf(first)}`;
}

/** A form that is past or present here: nothing before it makes it a participle or an infinitive. */
function isFinite({ tokens, verb }: Predicate): boolean {
  const token = tokens[verb];
  if (token === undefined || token.normal.endsWith('ing')) return false;
  const isPast = inflectLike(verbBaseOf(token), 'went') === token.normal;
  const isPresent = inflectLike(verbBaseOf(token), 'goes') === token.normal;
  const before = tokens[verb - 1];
  const hasSubject = /^(?:NOUN|PROPN|PRON|ADV)$/.test(before?.partOfSpeech ?? '') || before?.text === ',';
  return (isPast || isPresent) && hasSubject;
}

/** `does` for a verb in the present with -s, else `did`. */
function doOf(token: Token): string {
  return inflectLike(verbBaseOf(token), 'goes') === token.normal ? 'does' : 'did';
}

function affirm(predicate: Predicate, denier: number): string | undefined {
  const { tokens, group, verb } = predicate;
  const [first, own] = [tokens[group], tokens[verb]];
  if (first === undefined || own === undefined || tokens[denier]?.normal === 'never') return undefined;
  if (first.lemma === 'do' && denier === group + 1) {
    if (verb !== denier + 1) return undefined;
    if (first.normal === 'do') return own.text;
    return inflectLike(verbBaseOf(own), first.normal === 'does' ? 'goes' : 'went');
  }
  if (modal.test(first.normal) && tokens[denier]?.normal === "n't") return undefined;
  return `${textFrom(predicate, group, denier - 1).trimStart()}${textFrom(predicate, denier + 1, verb)}`;
}

/** The text from the gap before a token to the end of another. */
function textFrom({ tokens, sentence }: Predicate, from: number, to: number): string {
  if (to < from) return '';
  const start = tokens[from - 1]?.end ?? tokens[from]?.start ?? 0;
  return sentence.analysis.text.slice(start, tokens[to]?.end ?? start);
}

function textBetween({ tokens, sentence }: Predicate, left: number, right: number): string {
  return sentence.analysis.text.slice(tokens[left]?.end ?? 0, tokens[right]?.start ?? 0);
}

/** The number of what a verb is done to: `cut 30 jobs`, `cut some jobs`; what is denied is not counted. */
function countedBehind(tokens: readonly Token[], verb: number): number | undefined {
  const at = /^(?:up|down|off|out|in|away|back)$/.test(tokens[verb + 1]?.normal ?? '') ? verb + 2 : verb + 1;
  const token = tokens[at];
  const isCount = token?.partOfSpeech === 'NUM' || token?.kind === 'number' || token?.normal === 'some';
  const isOfMany = tokens[at + 1]?.partOfSpeech === 'NOUN' && tokens[at + 1]?.normal.endsWith('s') === true;
  return isCount && isOfMany ? at : undefined;
}
