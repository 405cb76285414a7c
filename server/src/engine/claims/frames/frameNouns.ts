import { isRequest, verbOfNoun } from '../../language/eventNouns.ts';
import type { Argument, AttachedArgument, Frame } from '../../model/frame.ts';
import { attachedBehind, bareArgument } from './frameArguments.ts';
import { findSubject } from './frameSubjects.ts';
import type { NounPhrase } from './readPhrases.ts';
import type { SentenceChart } from './sentenceChart.ts';

/** Who does what a noun tells, and to whom: `Acme's acquisition of Brill`, `the resignation of Ruiz`, `a visit by Ruiz`. */
export type NounParts = Pick<Frame, 'predicate' | 'subject' | 'object' | 'attached'> & {
  readonly phrase: NounPhrase;
};

/** `the capital's bombing` is told of the capital. */
const doubtOfOwner = 0.1;
const sidePrepositions = /^(?:on|over|against|to)$/;

/** The nouns of a sentence that tell a deed and name somebody who takes part. */
export function readNouns(chart: SentenceChart): readonly NounParts[] {
  return chart.phrases.flatMap((phrase) => readNoun(chart, phrase) ?? []);
}

function readNoun(chart: SentenceChart, phrase: NounPhrase): NounParts | undefined {
  const noun = chart.tokens[phrase.head];
  if (phrase.sort !== 'noun' || noun?.partOfSpeech !== 'NOUN') return undefined;
  const predicate = verbOfNoun(noun.lemma);
  if (predicate === undefined) return undefined;
  const attached = nearBehind(chart, phrase);
  const owner = phrase.owner && bareArgument(phrase.owner, doubtOfOwner);
  if (owner === undefined && attached.length === 0) return undefined;
  const parts = requestParts(chart, phrase, owner, attached) ?? shareParts(owner, attached);
  const subject = parts.subject ?? winnerOf(chart, phrase);
  return { phrase, predicate, attached, ...parts, ...(subject && { subject }) };
}

/** `a recount at the request of Ruiz`, `resigned on the orders of the board`: who wants it, and what. */
function requestParts(
  chart: SentenceChart,
  { from, head }: NounPhrase,
  owner: Argument | undefined,
  attached: readonly AttachedArgument[],
): Pick<Frame, 'subject' | 'object'> | undefined {
  const { tokens, phraseAt } = chart;
  if (!/^(?:at|on|upon|under|by)$/.test(tokens[from - 1]?.normal ?? '')) return undefined;
  if (!isRequest(tokens[head]?.lemma ?? '')) return undefined;
  const subject = owner ?? attached.find(({ preposition }) => preposition === 'of')?.argument;
  const thing = phraseAt(from - 2);
  return subject && { subject, ...(thing && { object: bareArgument(thing, 0) }) };
}

/** `reached the final with a victory over Brill`: whose victory it is, the verb tells. */
function winnerOf(chart: SentenceChart, { from }: NounPhrase): Argument | undefined {
  if (chart.tokens[from - 1]?.normal !== 'with') return undefined;
  const verb = chart.verbs.findLast(
    ({ head }) => head < from && chart.clauseAt(head) === chart.clauseAt(from),
  );
  return verb && !verb.isPassive ? findSubject(chart, verb) : undefined;
}

/** Of a noun only what follows straight on is its own. */
function nearBehind(chart: SentenceChart, { to }: NounPhrase): readonly AttachedArgument[] {
  const all = attachedBehind(chart, to);
  let end = to;
  return all.filter(({ argument }) => {
    const isNear = argument.from === end + 1;
    if (isNear) end = argument.to;
    return isNear;
  });
}

function shareParts(
  owner: Argument | undefined,
  attached: readonly AttachedArgument[],
): Pick<Frame, 'subject' | 'object'> {
  const behind = (preposition: string) => attached.find((each) => each.preposition === preposition)?.argument;
  const [by, of] = [behind('by'), behind('of')];
  const side = attached.find(({ preposition }) => sidePrepositions.test(preposition))?.argument;
  const subject = by ?? owner ?? (side ? of : undefined);
  const object = subject === of ? side : (of ?? side);
  return { ...(subject && { subject }), ...(object && { object }) };
}
