import type { Argument } from '../../model/frame.ts';
import { isReportingVerb } from '../../language/reportingVerbs.ts';
import { argumentOf, argumentWithOwner } from './frameArguments.ts';
import type { NounPhrase } from './readPhrases.ts';
import type { SentenceChart } from './sentenceChart.ts';
import type { VerbPhrase } from './readVerbs.ts';

/** Words of a clause behind which its subject stands, though the tagger may take them for prepositions. */
const subordinators =
  /^(?:after|before|since|until|till|as|than|while|because|if|that|whether|like|once|although|though|when|where|unless|whereas|but)$/;
/** Who is asked or told to do something does it: `ordered Acme to pay`. */
const objectControl =
  /^(?:ask|order|tell|urge|force|allow|want|expect|persuade|require|help|enable|permit|advise|instruct|invite|cause|lead|get|encourage|compel|oblige|warn|authorise|authorize|forbid|let|make|see|hear|accuse|suspect|convict|clear|acquit|stop|prevent|keep|charge|direct|beg|press|push)$/;
const longestInsertion = 30;
const mostSteps = 24;
const mostVerbsBetween = 3;

const doubtOfPassing = 0.1;
const doubtOfChoice = 0.3;
const doubtOfSharing = 0.15;

/** Finds what stands before a verb as its subject, whatever part it has: of a passive, to whom it is done. */
export function findSubject(chart: SentenceChart, verb: VerbPhrase, depth = 0): Argument | undefined {
  if (depth > mostVerbsBetween) return undefined;
  if (verb.form === 'infinitive') return subjectOfInfinitive(chart, verb, depth);
  if (verb.form === 'gerund') return subjectOfGerund(chart, verb, depth);
  if (verb.form === 'participle') return subjectOfParticiple(chart, verb, depth);
  return subjectBefore(chart, verb, depth);
}

function subjectBefore(chart: SentenceChart, verb: VerbPhrase, depth: number): Argument | undefined {
  const { tokens, phraseAt } = chart;
  let at = verb.from - 1;
  let doubt = 0;
  for (let steps = 0; steps < mostSteps && at >= 0; steps += 1) {
    const token = tokens[at];
    const phrase = phraseAt(at);
    if (token === undefined) return undefined;
    if (phrase?.sort === 'date') at = skipPreposition(chart, phrase.from);
    else if (phrase) {
      const modifier = isGoverned(chart, phrase.from)
        ? phrase.from - 2
        : skipModifier(chart, phrase.from - 1);
      if (modifier === undefined) return argumentWithOwner(chart, phrase, doubt);
      at = modifier;
      doubt += doubtOfPassing;
    } else if (isRelative(chart, at)) return antecedentOf(chart, at);
    else if (token.partOfSpeech === 'CCONJ') return sharedSubject(chart, verb, at, depth);
    else if (/^[,)—–]$/.test(token.text)) {
      const opening = skipInsertion(chart, at);
      if (opening === undefined) return undefined;
      at = opening;
      doubt += doubtOfPassing;
    } else if (chart.verbAt(at)) {
      const modifier = skipModifier(chart, at);
      if (modifier === undefined) return undefined;
      at = modifier;
    } else if (token.partOfSpeech === 'ADV' || /^["“”]$/.test(token.text)) at -= 1;
    else return undefined;
  }
  return undefined;
}

/** `On Tuesday Acme sued`: the preposition goes with its date. */
function skipPreposition({ tokens }: SentenceChart, from: number): number {
  return tokens[from - 1]?.partOfSpeech === 'ADP' ? from - 2 : from - 1;
}

/**
 * Index of the token before a participle or relative clause that ends at `end` with its verb: what it describes stands
 * there. Undefined for other verbs, and for those that say what others do: `who said Acme had sued`.
 */
function skipModifier({ tokens, verbAt, phraseAt }: SentenceChart, end: number): number | undefined {
  const verb = verbAt(end);
  if (verb === undefined || isReportingVerb(tokens[verb.head]?.normal ?? '')) return undefined;
  if (verb.form === 'participle') return verb.from - 1;
  const at = (phraseAt(verb.from - 1)?.from ?? verb.from) - 1;
  const pronoun = tokens[at];
  const isOfRelative = pronoun?.partOfSpeech === 'PRON' && /^(?:who|which|that|whom)$/.test(pronoun.normal);
  return isOfRelative && tokens[at - 1]?.text !== ',' ? at - 1 : undefined;
}

/** True behind a preposition: `of Split` of *the mayor of Split*. */
function isGoverned({ tokens }: SentenceChart, from: number): boolean {
  const before = tokens[from - 1];
  return before?.partOfSpeech === 'ADP' && !subordinators.test(before.normal);
}

function isRelative({ tokens, phraseAt }: SentenceChart, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !/^(?:who|which|that)$/.test(token.normal)) return false;
  const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  return token.partOfSpeech === 'PRON' && phraseAt(before) !== undefined;
}

/** What a relative pronoun stands for: the phrase before it, or of two the one that is a person where it says *who*. */
export function antecedentOf(chart: SentenceChart, at: number): Argument | undefined {
  const { tokens, phraseAt } = chart;
  const hasComma = tokens[at - 1]?.text === ',';
  const last = phraseAt(hasComma ? at - 2 : at - 1);
  const near = last && (identifiedBefore(chart, last) ?? namedBefore(chart, last) ?? last);
  if (near === undefined || near.sort === 'date') return undefined;
  const isOf = isGoverned(chart, near.from);
  const far = isOf ? phraseAt(near.from - 2) : undefined;
  const named = far && namedBefore(chart, far);
  if (named) return argumentWithOwner(chart, named, 0);
  if (far === undefined) return argumentWithOwner(chart, near, 0);
  const isPerson = tokens[at]?.normal === 'who' && near.sort !== 'name';
  return argumentWithOwner(
    chart,
    isPerson || (!hasComma && tokens[near.from - 1]?.normal === 'of') ? far : near,
    doubtOfChoice,
  );
}

/** `She is the one who`, `it was him, the man who`: whom such a word stands for is told before the copula. */
function identifiedBefore(
  { tokens, phraseAt }: SentenceChart,
  { from, head }: NounPhrase,
): NounPhrase | undefined {
  if (head - from !== 1 || tokens[from]?.normal !== 'the') return undefined;
  if (!/^(?:one|man|woman|person)$/.test(tokens[head]?.normal ?? '')) return undefined;
  const copula = tokens[from - 1];
  if (copula?.lemma !== 'be' && copula?.normal !== "'s") return undefined;
  const told = phraseAt(from - 2);
  return told && tokens[told.head]?.normal !== 'it' ? told : undefined;
}

/** `It was Ruiz, the treasurer, who`: the name before an apposition. */
function namedBefore(
  { tokens, phraseAt }: SentenceChart,
  { from, sort }: NounPhrase,
): NounPhrase | undefined {
  if (sort !== 'noun' || tokens[from - 1]?.text !== ',') return undefined;
  if (!/^(?:the|a|an|his|her|its|their)$/.test(tokens[from]?.normal ?? '')) return undefined;
  const named = phraseAt(from - 2);
  return named?.sort === 'name' && tokens[named.from - 1]?.lemma === 'be' ? named : undefined;
}

/** Index of the token before what is put in between two commas, brackets or dashes, and ends at `end`. */
function skipInsertion(chart: SentenceChart, end: number): number | undefined {
  const { tokens } = chart;
  const closing = tokens[end]?.text ?? '';
  const opening = closing === ')' ? '(' : closing;
  for (let at = end - 1; at >= Math.max(0, end - longestInsertion); at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.text === ';') return undefined;
    if (token.text === opening && (opening !== ',' || isInsertion(chart, at + 1))) return at - 1;
  }
  return undefined;
}

/** An apposition, a relative clause, a participle or a preposition with its noun, but no clause of its own. */
function isInsertion({ tokens, phraseAt, verbAt }: SentenceChart, from: number): boolean {
  const first = tokens[from];
  if (first === undefined || first.partOfSpeech === 'CCONJ') return false;
  if (/^(?:who|which|whose|whom|according|along|including)$/.test(first.normal)) return true;
  if (first.partOfSpeech === 'ADP' || first.partOfSpeech === 'ADV') return true;
  const verb = verbAt(from);
  if (verb) return verb.form !== 'finite';
  const phrase = phraseAt(from);
  if (phrase === undefined) return false;
  const behind = verbAt(phrase.to);
  return behind === undefined || behind.form !== 'finite';
}

/** `found the crack and closed the bridge`: one subject for both. */
function sharedSubject(
  chart: SentenceChart,
  verb: VerbPhrase,
  joint: number,
  depth: number,
): Argument | undefined {
  const before = chart.verbs.findLast(
    (other) => other.head < joint && other.form === 'finite' && !isInsideRelative(chart, other, joint),
  );
  if (before === undefined || before === verb) return undefined;
  const shared = findSubject(chart, before, depth + 1);
  return shared && { ...shared, doubt: shared.doubt + doubtOfSharing };
}

/** `Ruiz, who fled, and …`: a comma closes the relative clause before the joint. */
function isInsideRelative({ tokens }: SentenceChart, verb: VerbPhrase, joint: number): boolean {
  return tokens[verb.from - 1]?.normal === 'who' && tokens[joint - 1]?.text === ',';
}

function subjectOfInfinitive(chart: SentenceChart, verb: VerbPhrase, depth: number): Argument | undefined {
  const governor = chart.verbs.findLast((other) => other.head < verb.from - 1);
  if (governor === undefined) return undefined;
  return controlledBy(chart, governor, verb, depth);
}

/** Who does what a verb leads up to: its object where it asks somebody, else its subject. */
function controlledBy(
  chart: SentenceChart,
  governor: VerbPhrase,
  { from }: VerbPhrase,
  depth: number,
): Argument | undefined {
  const object = chart.phraseAt(governor.to);
  const isAsked = objectControl.test(governor.lemma) && !governor.isPassive && object && object.to <= from;
  if (isAsked) return argumentOf(chart, object, doubtOfPassing);
  const subject = findSubject(chart, governor, depth + 1);
  return subject && { ...subject, doubt: subject.doubt + doubtOfPassing };
}

function subjectOfGerund(chart: SentenceChart, verb: VerbPhrase, depth: number): Argument | undefined {
  const { tokens, phraseAt } = chart;
  const before = phraseAt(verb.from - 1);
  if (before && before.sort !== 'date' && !isGoverned(chart, before.from)) {
    const governor = chart.verbs.find(({ to }) => to === before.from);
    if (!governor || objectControl.test(governor.lemma)) return argumentOf(chart, before, doubtOfPassing);
  }
  const governor = chart.verbs.findLast((other) => other.head < verb.head && other.form !== 'participle');
  if (governor) return controlledBy(chart, governor, verb, depth);
  return verb.from === 0 || tokens[verb.from - 1]?.partOfSpeech === 'ADP'
    ? subjectOfNext(chart, verb, depth)
    : undefined;
}

/** `Citing a report, Ruiz said`; `Founded in 1950, the club`. */
function subjectOfNext(chart: SentenceChart, verb: VerbPhrase, depth: number): Argument | undefined {
  const next = chart.verbs.find((other) => other.head > verb.head && other.form === 'finite');
  const subject = next && findSubject(chart, next, depth + 1);
  return subject && subject.from > verb.head
    ? { ...subject, doubt: subject.doubt + doubtOfSharing }
    : undefined;
}

function subjectOfParticiple(chart: SentenceChart, verb: VerbPhrase, depth: number): Argument | undefined {
  const { tokens, phraseAt } = chart;
  if (verb.from === 0) return subjectOfNext(chart, verb, depth);
  const hasComma = tokens[verb.from - 1]?.text === ',';
  const near = phraseAt(hasComma ? verb.from - 2 : verb.from - 1);
  if (near && near.sort !== 'date') {
    const far = isGoverned(chart, near.from) && hasComma ? phraseAt(near.from - 2) : undefined;
    return argumentWithOwner(chart, far ?? near, far ? doubtOfChoice : 0);
  }
  return tokens[verb.from - 1]?.partOfSpeech === 'CCONJ'
    ? sharedSubject(chart, verb, verb.from - 1, depth)
    : undefined;
}
