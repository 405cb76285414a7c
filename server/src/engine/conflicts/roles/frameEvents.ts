import { framesOfVerb } from '../../language/directedEvents.ts';
import { isReportingVerb } from '../../language/reportingVerbs.ts';
import { isSymmetricVerb, printRoleVerb } from '../../language/roleVerbs.ts';
import { soleDeedOf } from '../../language/soleDeeds.ts';
import type { Argument, Frame } from '../../model/frame.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { coversSpan } from '../../model/span.ts';
import type { Party } from './eventParties.ts';
import { isSupposed } from '../outcomes/supposed.ts';
import type { ToldEvent } from './toldEvents.ts';

const mostDoubt = 0.2;
/** Verbs that tell what two may feel or hold of each other, or too little to be an event. */
export const tellsNoDeed =
  /^(?:be|have|do|get|make|take|give|put|let|keep|want|need|like|love|hate|know|see|hear|watch|trust|respect|fear|admire|expect|mean|include|involve|cost|use|become|remain|seem|appear|show|leave|reach|enter|visit|cross|near|follow|surround|contain|call|name)$/;

/**
 * The events between two names for which no table has a frame, whatever the verb: `Lind interviewed Reko`, `Reko, who
 * was interviewed by Lind`. Verbs whose two sides play one part tell none.
 */
export const frameEvents: (analysis: SentenceAnalysis) => readonly ToldEvent[] = sentenceReaders.remember(
  (analysis) =>
    analysis.text.trimEnd().endsWith('?')
      ? []
      : analysis.frames.flatMap((frame) => (tellsDeed(analysis, frame) ? readEvent(analysis, frame) : [])),
);

function tellsDeed(
  analysis: SentenceAnalysis,
  { predicate, sort, form, head, group, isNegated }: Frame,
): boolean {
  if (sort === 'noun' || form === 'infinitive' || form === 'gerund' || isNegated) return false;
  if (framesOfVerb(predicate).length > 0 || isSymmetricVerb(predicate) || tellsNoDeed.test(predicate))
    return false;
  if (isReportingVerb(analysis.tokens[head]?.normal ?? '')) return false;
  return !isSupposed(analysis, group);
}

function readEvent(
  analysis: SentenceAnalysis,
  { predicate, subject, object, range }: Frame,
): readonly ToldEvent[] {
  const [agent, patient] = [toParty(analysis, subject), toParty(analysis, object)];
  if (agent === undefined || patient === undefined) return [];
  const deed = soleDeedOf(predicate);
  const event = deed ?? printRoleVerb(predicate);
  return [{ event: `to ${event}`, recurs: deed === undefined ? 'anyhow' : 'never', agent, patient, range }];
}

/** The name in a phrase: of `coach Irena Pavlik` the last two words. */
function toParty({ tokens, facts }: SentenceAnalysis, argument: Argument | undefined): Party | undefined {
  const head = argument && tokens[argument.head];
  if (!head || argument.sort !== 'name' || argument.doubt > mostDoubt || argument.beside.length > 0)
    return undefined;
  const mention = facts.names.find(({ span }) => coversSpan(span, head));
  if (mention === undefined) return undefined;
  const from = tokens.findIndex((token) => coversSpan(mention.span, token));
  const to = tokens.findLastIndex((token) => coversSpan(mention.span, token)) + 1;
  return { from, to, words: mention.words.map(({ text }) => text.toLowerCase()), sort: 'name' };
}
