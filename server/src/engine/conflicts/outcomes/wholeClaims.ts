import type { Argument, Frame } from '../../model/frame.ts';
import type { OutcomeClaim } from '../../model/outcomeClaim.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { Token } from '../../model/token.ts';
import { isSupposed } from './supposed.ts';

const none: ReadonlySet<string> = new Set();
const universal = /^(?:all|every|everyone|everybody)$/;
/** `None of the nine left without a helmet`: all had one. */
const nobody = /^(?:none|nobody)$/;
/** Nouns for anybody at all: who they are is told elsewhere. */
const anybody = /^(?:member|person|people|all|everyone|everybody|them|us|man|woman)$/;
const light = /^(?:have|be|get|take|wear|carry|hold|do|make|keep|own|use)$/;

/**
 * What is told of everybody and what is told of not everybody: `all nine were wearing helmets` against `not everyone had a helmet
 * on`. It leaves alone other groups (`all the shops`, `not all the houses`) and other things, and what is told of some only.
 */
export function wholeClaims(analysis: SentenceAnalysis): readonly OutcomeClaim[] {
  const { tokens } = analysis;
  if (!tokens.some(({ normal }) => universal.test(normal) || nobody.test(normal))) return [];
  return analysis.frames.flatMap((frame) => {
    const subject = frame.isPassive ? (frame.object ?? frame.receiver) : frame.subject;
    if (subject === undefined || frame.form !== 'finite' || isSupposed(analysis, frame.group)) return [];
    const told = readWhole(tokens, subject, frame);
    if (told === undefined || told.keys.size === 0) return [];
    const common = { topic: 'whole', sharedKeys: 1, people: none, agents: groupOf(tokens, subject) };
    return [{ ...common, ...told }];
  });
}

type Told = Pick<OutcomeClaim, 'side' | 'range' | 'keys'>;

function readWhole(tokens: readonly Token[], { from }: Argument, frame: Frame): Told | undefined {
  const first = tokens[from]?.normal ?? '';
  const { to } = frame.group;
  if (nobody.test(first)) {
    const lacking = frame.attached.find(({ preposition }) => preposition === 'without')?.argument;
    const thing = lacking && tokens[lacking.head];
    return (
      thing && { side: 'yes', range: { from, to: Math.max(to, lacking.to) }, keys: new Set([thing.stem]) }
    );
  }
  if (!universal.test(first) || frame.isNegated) return undefined;
  const isTurned = tokens[from - 1]?.normal === 'not';
  const range = { from: isTurned ? from - 1 : from, to };
  return { side: isTurned ? 'no' : 'yes', range, keys: keysOf(tokens, frame) };
}

/** The thing that they all have or do something to; without one, what they do. */
function keysOf(
  tokens: readonly Token[],
  { head, predicate, object, isPassive }: Frame,
): ReadonlySet<string> {
  const thing = isPassive || object?.sort !== 'noun' ? undefined : tokens[object.head];
  if (thing !== undefined)
    return new Set([light.test(predicate) ? thing.stem : `${predicate} ${thing.stem}`]);
  const verb = tokens[head];
  return verb === undefined || light.test(predicate) ? none : new Set([`do ${verb.stem}`]);
}

/** `passengers` of `all the passengers`, `#nine` of `none of the nine`; nothing for `everyone`. */
function groupOf(tokens: readonly Token[], { from, to, head }: Argument): ReadonlySet<string> {
  const isPartOf = head === from && tokens[to]?.normal === 'of';
  const within = tokens.slice(from, isPartOf ? to + 4 : to);
  const figures = within.filter(({ partOfSpeech }) => partOfSpeech === 'NUM');
  const noun = isPartOf ? within.find(({ partOfSpeech }) => partOfSpeech === 'NOUN') : tokens[head];
  const isGroup = noun?.partOfSpeech === 'NOUN' && !anybody.test(noun.lemma);
  return new Set([...figures.map(({ normal }) => `#${normal}`), ...(isGroup ? [noun.stem] : [])]);
}
