import { sourceVerbs } from '../../language/certainty.ts';
import { foldLightVerb, foldPhrase } from '../../language/lightVerbs.ts';
import { isNegated } from '../../language/negation.ts';
import { isReportingVerb } from '../../language/reportingVerbs.ts';
import type { Argument, AttachedArgument, Frame } from '../../model/frame.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { attachedBehind } from './frameArguments.ts';
import { shareCircumstances } from './frameCircumstances.ts';
import { readNouns, type NounParts } from './frameNouns.ts';
import { objectsBehind } from './frameObjects.ts';
import { antecedentOf, findSubject } from './frameSubjects.ts';
import { keyedAgent, keyedThing } from './keyedLines.ts';
import type { VerbPhrase } from './readVerbs.ts';
import { chartSentence, type SentenceChart } from './sentenceChart.ts';

type Facts = Pick<SentenceAnalysis, 'tokens' | 'clauses' | 'facts'>;
type Parts = Omit<Frame, 'dates' | 'places' | 'source' | 'range'>;

/**
 * Who does what to whom in each clause of a sentence, verbs and the nouns that tell a deed alike, in reading order.
 * Relative pronouns stand for whom they mean, joined verbs share a subject, the passive is turned round.
 */
export function readFrames(facts: Facts): readonly Frame[] {
  const chart = chartSentence(facts);
  const verbs = chart.verbs.map((verb) => readVerbFrame(chart, verb, facts));
  const nouns = readNouns(chart)
    .filter(({ phrase }) => !verbs.some(({ group }) => group.from < phrase.head && phrase.head < group.to))
    .map((noun) => readNounFrame(noun, facts));
  const parts = [...verbs, ...nouns].sort((a, b) => a.head - b.head);
  const circumstances = shareCircumstances(chart, parts, facts.facts);
  const sources = sourcesOf(chart, verbs);
  return parts.map((own, index) => {
    const source = sources.get(chart.clauseAt(own.head));
    const isSourced =
      source && (chart.clauseAt(source.verb) !== chart.clauseAt(own.head) || own.head > source.verb);
    return layOutFrame(own, circumstances[index], isSourced ? source.who : undefined);
  });
}

/** All fields in one order, as those of facts are (`claims/layOutFacts.ts`). */
function layOutFrame(
  parts: Parts,
  circumstances: Pick<Frame, 'dates' | 'places'> | undefined,
  source: Argument | undefined,
): Frame {
  return {
    head: parts.head,
    sort: parts.sort,
    predicate: parts.predicate,
    form: parts.form,
    isPassive: parts.isPassive,
    isNegated: parts.isNegated,
    subject: parts.subject,
    object: parts.object,
    receiver: parts.receiver,
    attached: parts.attached,
    dates: circumstances?.dates ?? [],
    places: circumstances?.places ?? [],
    source,
    group: parts.group,
    range: wholeRange(parts),
  };
}

function readVerbFrame(chart: SentenceChart, verb: VerbPhrase, { facts }: Facts): Parts {
  const before = findSubject(chart, verb);
  const attached = attachedBehind(chart, verb.to);
  const group = { from: verb.from, to: verb.to };
  const isTurned = isNegated(verb.head, facts.polarity);
  const common = { head: verb.head, sort: 'verb', form: verb.form, isNegated: isTurned, group } as const;
  const objects = objectsBehind(chart, verb);
  const keyed = keyedThing(chart, verb);
  if (keyed) return { ...common, predicate: verb.lemma, isPassive: true, object: keyed, attached };
  if (verb.isPassive) {
    const agent =
      attached.find(({ preposition }) => preposition === 'by')?.argument ?? keyedAgent(chart, verb);
    const [given] = objects;
    return foldAttached(chart, {
      ...common,
      predicate: verb.lemma,
      isPassive: true,
      ...(agent && { subject: agent }),
      ...(before && (given ? { receiver: before, object: given } : { object: before })),
      attached: attached.filter(({ argument }) => argument !== agent),
    });
  }
  const [first, second] = objects;
  if (!before && first && !second && isTurnedRound(chart, verb))
    return { ...common, predicate: verb.lemma, isPassive: false, subject: first, attached };
  const object = second ?? first ?? objectBefore(chart, verb, before);
  return foldAttached(
    chart,
    foldLight(chart, {
      ...common,
      predicate: verb.lemma,
      isPassive: false,
      ...(before && { subject: before }),
      ...(object && { object }),
      ...(second && first && { receiver: first }),
      attached,
    }),
  );
}

/** `…,” said Ruiz`: who speaks stands behind the verb. */
function isTurnedRound({ tokens }: SentenceChart, { from, head, form }: VerbPhrase): boolean {
  const isBehindMark = from === 0 || /^[,"”'’!?]$/.test(tokens[from - 1]?.text ?? '');
  return form === 'finite' && isBehindMark && isReportingVerb(tokens[head]?.normal ?? '');
}

/** `the bridge that Acme built`: what is built stands before the pronoun. */
function objectBefore(
  chart: SentenceChart,
  verb: VerbPhrase,
  subject: Argument | undefined,
): Argument | undefined {
  if (!subject || subject.to > verb.from || verb.form !== 'finite') return undefined;
  const pronoun = chart.tokens[subject.from - 1]?.normal ?? '';
  return /^(?:that|which|whom|who)$/.test(pronoun) ? antecedentOf(chart, subject.from - 1) : undefined;
}

/** `lodged an appeal against it` is told as `appeal`, with what follows as its object. */
function foldLight(chart: SentenceChart, parts: Parts): Parts {
  const noun = parts.object && chart.tokens[parts.object.head];
  const predicate = noun && foldLightVerb(parts.predicate, noun.lemma);
  if (predicate === undefined || parts.object === undefined) return parts;
  const { object, ...rest } = parts;
  const done = attachedOf(parts.attached, object);
  return {
    ...rest,
    predicate,
    group: { from: parts.group.from, to: object.to },
    ...(done && { object: done.argument }),
    attached: parts.attached.filter((each) => each !== done),
  };
}

/** `took them into custody` is told as `arrest`. */
function foldAttached({ tokens }: SentenceChart, parts: Parts): Parts {
  for (const each of parts.attached) {
    const predicate = foldPhrase(parts.predicate, each.preposition, tokens[each.argument.head]?.lemma ?? '');
    if (predicate === undefined) continue;
    return { ...parts, predicate, attached: parts.attached.filter((other) => other !== each) };
  }
  return parts;
}

function attachedOf(attached: readonly AttachedArgument[], { to }: TokenRange): AttachedArgument | undefined {
  return attached.find(
    ({ preposition, argument }) =>
      argument.from === to + 1 && /^(?:of|on|to|against|for|over|with)$/.test(preposition),
  );
}

function readNounFrame({ phrase, predicate, attached, subject, object }: NounParts, { facts }: Facts): Parts {
  return {
    head: phrase.head,
    sort: 'noun',
    form: 'noun',
    predicate,
    isPassive: false,
    isNegated: isNegated(phrase.head, facts.polarity),
    ...(subject && { subject }),
    ...(object && { object }),
    attached: attached.filter(({ argument }) => argument !== subject && argument !== object),
    group: { from: phrase.from, to: phrase.to },
  };
}

interface Source {
  readonly verb: number;
  readonly who: Argument;
}

/** Who reports what a clause tells: in front of it in the same clause, or in one of its own behind it. */
function sourcesOf(chart: SentenceChart, verbs: readonly Parts[]): ReadonlyMap<number, Source> {
  const sources = new Map<number, Source>();
  for (const { head, subject, group, isPassive } of verbs) {
    if (!subject || isPassive || !sourceVerbs.has(chart.tokens[head]?.lemma ?? '')) continue;
    if (/^(?:who|which|that)$/.test(chart.tokens[group.from - 1]?.normal ?? '')) continue;
    const clause = chart.clauseAt(head);
    const others = verbs.filter((other) => other.head !== head && chart.clauseAt(other.head) === clause);
    const isBefore = others.some(
      (other) => other.head > head && (other.subject ?? other.object ?? subject).from > head,
    );
    const told = others.length === 0 && clause > 0 ? clause - 1 : isBefore ? clause : undefined;
    if (told !== undefined && !sources.has(told)) sources.set(told, { verb: head, who: subject });
  }
  return sources;
}

function wholeRange({ group, subject, object, receiver, attached }: Parts): TokenRange {
  const near = [subject, object, receiver, ...attached.map(({ argument }) => argument)].flatMap(
    (part) => part ?? [],
  );
  return {
    from: Math.min(group.from, ...near.map(({ from }) => from)),
    to: Math.max(group.to, ...near.map(({ to }) => to)),
  };
}
