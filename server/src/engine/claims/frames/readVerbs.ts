import { baseForms, isParticiple } from '../../language/inflect.ts';
import { isReportingVerb } from '../../language/reportingVerbs.ts';
import { isWordnetWord, wordSenses } from '../../language/wordnet.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { Token } from '../../model/token.ts';
import type { NounPhrase } from './readPhrases.ts';

/** A verb with its auxiliaries, adverbs and particle: `had not been carried out`. */
export interface VerbPhrase extends TokenRange {
  readonly head: number;
  /** Dictionary form with its particle: `carry out`. */
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly isPassive: boolean;
}

interface Tagged {
  readonly tokens: readonly Token[];
  readonly phraseAt: (index: number) => NounPhrase | undefined;
  readonly clauseAt: (index: number) => number;
}

const modal = /^(?:will|'ll|wo|would|'d|can|ca|could|may|might|must|shall|should|ought)$/;
const particle =
  /^(?:up|out|off|down|away|back|forward|aside|apart|together|over|through|on|in|ahead|along)$/;
/** Particles that are seldom prepositions: a noun phrase behind them is what the verb is done to. */
const plainParticle = /^(?:up|out|off|down|away|back|forward|aside|apart|together|ahead|along)$/;
/** Verbs behind which a clause may stand without *that*: `believe the man killed`. */
const takesClause =
  /^(?:think|believe|know|fear|hope|suspect|find|show|feel|see|hear|assume|mean|learn|understand)$/;
const joint =
  /^(?:[,;:—–()]|and|but|or|nor|that|which|who|whom|while|when|because|if|as|after|before|until)$/;
/** Auxiliaries and adverbs before a verb are at most this many. */
const longestGroup = 7;

/** The verbs of a sentence in reading order, without participles that only describe a noun. */
export function readVerbs(tagged: Tagged): readonly VerbPhrase[] {
  const { tokens } = tagged;
  const verbs: VerbPhrase[] = [];
  tokens.forEach((_, index) => {
    if (!isMainVerb(tagged, index)) return;
    const last = verbs.at(-1);
    verbs.push(shareForm(tagged, readVerb(tagged, index, last), last));
  });
  return verbs;
}

function isMainVerb(tagged: Tagged, at: number): boolean {
  const { tokens, phraseAt } = tagged;
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  if (token.partOfSpeech === 'AUX') return !modal.test(token.normal) && !governsVerb(tagged, at);
  if (token.normal === 'having' && tokens[at + 1]?.partOfSpeech === 'VERB') return false;
  if (isBehindModal(tokens, at)) return true;
  if (phraseAt(at) !== undefined) return false;
  if (token.partOfSpeech === 'VERB') return !/^(?:according|including)$/.test(token.normal);
  return isParticipleForQuality(tokens, at);
}

/** `was discussed but dropped`, `based in Halden and founded in 1874`: what is joined to a passive is one. */
function shareForm({ tokens, phraseAt }: Tagged, verb: VerbPhrase, last: VerbPhrase | undefined): VerbPhrase {
  const isJoined = tokens[verb.from - 1]?.partOfSpeech === 'CCONJ' && verb.from === verb.head;
  const token = tokens[verb.head];
  if (!isJoined || !last?.isPassive || !token || !isParticiple(token) || phraseAt(verb.to)) return verb;
  return { ...verb, isPassive: true, form: last.form };
}

/** `will last`, `would appeal`: a verb that the tagger takes for another word. */
function isBehindModal(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = /^(?:not|n't)$/.test(tokens[at - 1]?.normal ?? '') ? tokens[at - 2] : tokens[at - 1];
  if (!token || !/^(?:ADJ|NOUN)$/.test(token.partOfSpeech) || !modal.test(before?.normal ?? '')) return false;
  return before?.partOfSpeech === 'AUX' && wordSenses(token.lemma, 'verb').length > 0;
}

/** `was trained`, `ridden by`: a participle that the tagger takes for a quality. */
function isParticipleForQuality(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.partOfSpeech !== 'ADJ' || !/(?:ed|en)$/.test(token.normal)) return false;
  return tokens[at - 1]?.partOfSpeech === 'AUX' || tokens[at + 1]?.normal === 'by';
}

/** An auxiliary with its verb behind it. */
function governsVerb({ tokens, phraseAt }: Tagged, at: number): boolean {
  for (let next = at + 1; next <= at + longestGroup; next += 1) {
    const token = tokens[next];
    if (token === undefined || phraseAt(next) !== undefined) return false;
    if (token.partOfSpeech === 'VERB' || token.partOfSpeech === 'AUX') return true;
    if (isParticipleForQuality(tokens, next)) return true;
    if (token.partOfSpeech !== 'ADV' && !/^(?:not|n't|since|yet)$/.test(token.normal)) return false;
  }
  return false;
}

function readVerb(tagged: Tagged, head: number, last: VerbPhrase | undefined): VerbPhrase {
  const { tokens } = tagged;
  const from = startOfGroup(tokens, head);
  const before = tokens.slice(from, head);
  const behind = particleBehind(tagged, head);
  const lemma = lemmaOf(tokens[head]);
  const isAfterBe = isPassiveAuxiliary(before) && !isGerund(tokens[head]);
  const form = formOf(tagged, { from, to: head }, last);
  return {
    from,
    to: behind === undefined ? head + 1 : behind + 1,
    head,
    lemma: behind === undefined ? lemma : `${lemma} ${tokens[behind]?.normal ?? ''}`,
    form,
    isPassive: isAfterBe || form === 'participle',
  };
}

/** The tagger leaves a participle as it is that it takes for a quality: `delighted`. */
function lemmaOf(token: Token | undefined): string {
  if (token?.normal === "'s") return 'be';
  if (token?.partOfSpeech !== 'ADJ') return token?.lemma ?? '';
  return baseForms(token.normal).find((form) => wordSenses(form, 'verb').length > 0) ?? token.lemma;
}

function startOfGroup(tokens: readonly Token[], head: number): number {
  let from = head;
  for (let at = head - 1; at >= Math.max(0, head - longestGroup); at -= 1) {
    const token = tokens[at];
    if (token?.partOfSpeech === 'AUX' || token?.normal === 'having') from = at;
    else if (token?.partOfSpeech !== 'ADV' && !/^(?:not|n't|never|since|yet)$/.test(token?.normal ?? ''))
      break;
  }
  return from;
}

function isPassiveAuxiliary(before: readonly Token[]): boolean {
  const last = before.findLast(({ partOfSpeech }) => partOfSpeech === 'AUX');
  return last?.lemma === 'be' || /^(?:being|get|got|gets)$/.test(last?.normal ?? '');
}

function isGerund(token: Token | undefined): boolean {
  if (token?.normal === 'being') return true;
  return token?.normal.endsWith('ing') === true && token.normal !== token.lemma;
}

function formOf(
  tagged: Tagged,
  { from, to: head }: TokenRange,
  last: VerbPhrase | undefined,
): VerbPhrase['form'] {
  const { tokens } = tagged;
  let before = from - 1;
  while (tokens[before]?.partOfSpeech === 'ADV') before -= 1;
  if (tokens[before]?.normal === 'to') return 'infinitive';
  if (from < head) return isGerund(tokens[from]) ? 'gerund' : 'finite';
  if (isGerund(tokens[head])) return 'gerund';
  return isReducedParticiple(tagged, head, last) ? 'participle' : 'finite';
}

/** `a dredger named on an invoice had been scrapped`, `Brill, sued by Acme,`: no verb of its own clause. */
function isReducedParticiple(tagged: Tagged, head: number, last: VerbPhrase | undefined): boolean {
  const { tokens, phraseAt } = tagged;
  const [token, next] = [tokens[head], tokens[head + 1]];
  if (!token || !isParticipleLike(token)) return false;
  if (next?.normal === 'by') return true;
  const before = tokens[head - 1];
  if (before === undefined) return true;
  if (before.text === ',') return closesBeforeVerb(tokens, head);
  const phrase = phraseAt(head - 1);
  if (phrase === undefined || phrase.sort === 'pronoun') return false;
  if (/^(?:that|which|whom|who)$/.test(tokens[phrase.from - 1]?.normal ?? '')) return false;
  if (last && isBehindOtherVerb(tagged, head, last)) return true;
  return phraseAt(head + 1) === undefined && hasVerbWithoutSubject(tagged, head);
}

/** `arrested a man named Ruiz`, `came from a firm run from Leeds`: a clause has one finite verb. */
function isBehindOtherVerb({ tokens, clauseAt }: Tagged, head: number, last: VerbPhrase): boolean {
  if (last.form !== 'finite' || last.isPassive || clauseAt(last.head) !== clauseAt(head)) return false;
  if (tokens.slice(last.to, head).some(({ normal }) => joint.test(normal))) return false;
  const verb = tokens[last.head];
  return verb !== undefined && !isReportingVerb(verb.normal) && !takesClause.test(verb.lemma);
}

function isParticipleLike({ normal, lemma, partOfSpeech }: Token): boolean {
  if (partOfSpeech === 'AUX') return false;
  return isParticiple({ normal, lemma });
}

/** `, killed in the fire, had`: a comma closes it before a verb. */
function closesBeforeVerb(tokens: readonly Token[], head: number): boolean {
  const comma = tokens.findIndex(({ text }, index) => index > head && text === ',');
  if (comma < 0) return false;
  const next = tokens.slice(comma + 1).find(({ partOfSpeech }) => partOfSpeech !== 'ADV');
  return next?.partOfSpeech === 'AUX' || next?.partOfSpeech === 'VERB';
}

/** A finite verb behind it that has no subject but the noun before it. */
function hasVerbWithoutSubject({ tokens, phraseAt, clauseAt }: Tagged, head: number): boolean {
  for (let at = head + 1; at < tokens.length && clauseAt(at) === clauseAt(head); at += 1) {
    const token = tokens[at];
    if (token === undefined || joint.test(token.normal)) return false;
    const isFinite = token.partOfSpeech === 'AUX' || (token.partOfSpeech === 'VERB' && !isGerund(token));
    if (tokens[at + 1]?.normal === 'by') continue;
    if (!isFinite || phraseAt(at) !== undefined || tokens[at - 1]?.normal === 'to') continue;
    const subject = phraseAt(at - 1);
    return (
      subject === undefined || tokens[subject.from - 1]?.partOfSpeech === 'ADP' || subject.sort === 'date'
    );
  }
  return false;
}

/** `carry out`: the particle where a dictionary knows the two as one verb. */
function particleBehind({ tokens, phraseAt }: Tagged, head: number): number | undefined {
  const verb = tokens[head]?.lemma ?? '';
  const isKnown = (at: number) => {
    const word = tokens[at]?.normal ?? '';
    if (particle.test(word) && (isTaking(verb, word) || isWordnetWord(`${verb}_${word}`))) return true;
    return word === 'out' && (phraseAt(at + 1) !== undefined || tokens[at + 1]?.normal === 'by');
  };
  const next = phraseAt(head + 1);
  if (next?.sort === 'pronoun' && isKnown(next.to) && phraseAt(next.to + 1) === undefined) return undefined;
  const isDay = tokens[head + 1]?.normal === 'on' && phraseAt(head + 2)?.sort === 'date';
  if (!isKnown(head + 1) || isDay) return undefined;
  const isPlain = plainParticle.test(tokens[head + 1]?.normal ?? '');
  return isPlain || phraseAt(head + 2) === undefined || isTaking(verb, tokens[head + 1]?.normal)
    ? head + 1
    : undefined;
}

/** `took over the club`, `passed on the signals`. */
function isTaking(verb: string, word: string | undefined): boolean {
  return /^(?:take over|hand over|turn over|win over|pass on|carry on|take on|bring in|hand in|call in|turn in|take in)$/.test(
    `${verb} ${word ?? ''}`,
  );
}
