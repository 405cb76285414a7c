import { isReportingVerb } from '../language/reportingVerbs.ts';
import type { Span } from '../model/span.ts';
import type { Token } from '../model/token.ts';

/** Says whether a clause begins at `index`, in a clause that has begun at `start`. */
type BoundaryRule = (tokens: readonly Token[], index: number, start: number) => boolean;

/** A subject is at most this many tokens: `the head of the national council in the capital`. */
const longestSubject = 12;

/** Clauses without a verb so far back have none that matters. */
const longestLookback = 200;

/**
 * The clauses of a sentence in order: each makes one statement, so far as the words on its surface tell. Every token
 * lies in exactly one clause; a mark goes with the clause it closes. Always one clause at least for any tokens, none
 * for no tokens. Spans count from the start of the sentence, as those of the tokens do.
 *
 * `Eleven people died, while three, who had fled, were found, police said.` gives
 * `Eleven people died,` · `while three, who had fled,` · `were found,` · `police said.`
 */
export function splitClauses(text: string, tokens: readonly Token[]): readonly Span[] {
  const starts = tokens.length === 0 ? [] : [0];
  for (let index = 1; index < tokens.length; index += 1) {
    const start = starts.at(-1) ?? 0;
    if (beginsClause(tokens, index, start)) starts.push(index);
  }
  return mergeFragments(tokens, starts).map((first, order, all) => {
    const last = tokens[(all[order + 1] ?? tokens.length) - 1];
    return { start: tokens[first]?.start ?? 0, end: last?.end ?? text.length };
  });
}

function beginsClause(tokens: readonly Token[], index: number, start: number): boolean {
  if (closesSomething(tokens[index])) return false;
  return rules.some((rule) => rule(tokens, index, start));
}

const rules: readonly BoundaryRule[] = [
  afterStrongMark,
  coordinates,
  subordinates,
  relates,
  participates,
  namesSource,
  attributes,
  resumesAfterComma,
];

/** Behind a semicolon, a dash or a colon. */
function afterStrongMark(tokens: readonly Token[], index: number, start: number): boolean {
  const mark = tokens[index - 1];
  const next = tokens[index];
  if (mark === undefined || next === undefined) return false;
  if (mark.text === ';' || /^(?:—|–|--+)$/.test(mark.text)) return true;
  const isSpacedHyphen =
    mark.text === '-' && mark.end < next.start && (tokens[index - 2]?.end ?? mark.start) < mark.start;
  return (
    isSpacedHyphen ||
    (mark.text === ':' && hasVerb(tokens, start, index) && hasVerb(tokens, index, index + longestLookback))
  );
}

/** `…, and the mayor left`, `… but they stayed`, `…, and closed`. */
function coordinates(tokens: readonly Token[], index: number, start: number): boolean {
  const conjunction = tokens[index];
  if (conjunction === undefined || !/^(?:and|but|or|nor|yet|so)$/.test(conjunction.normal)) return false;
  if (!hasFinite(tokens, start, index) || joinsNames(tokens, index)) return false;
  const hasComma = isComma(tokens, index - 1);
  if (hasComma && isFinite(tokens, index + 1)) return true;
  const subject = tokens[index + 1];
  const isClear = hasComma || (subject !== undefined && /^(?:DET|PRON|PROPN)$/.test(subject.partOfSpeech));
  return isClear && hasSubjectAndVerb(tokens, index + 1);
}

/** `France and Spain`: both sides are names, and no comma parts them. */
function joinsNames(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.partOfSpeech === 'PROPN' && tokens[index + 1]?.partOfSpeech === 'PROPN';
}

const subordinators = new Set(
  'while whereas although though because when whenever if unless after before since until once as where amid despite'.split(
    ' ',
  ),
);

/** `… after inspectors found a crack`, `, while the river rose`. */
function subordinates(tokens: readonly Token[], index: number, start: number): boolean {
  const word = tokens[index]?.normal ?? '';
  if (!subordinators.has(word) || !hasVerb(tokens, start, index)) return false;
  if (word === 'as' && /^(?:well|such|much|many|far|soon|long|same)$/.test(tokens[index - 1]?.normal ?? ''))
    return false;
  return (
    hasSubjectAndVerb(tokens, index + 1) ||
    (isComma(tokens, index - 1) && hasVerb(tokens, index + 1, index + 6))
  );
}

/** `, which opened in 1967`, `, whose brother died`. */
function relates(tokens: readonly Token[], index: number): boolean {
  const isRelative = /^(?:which|who|whose|whom)$/.test(tokens[index]?.normal ?? '');
  const isPrepositional =
    /^(?:which|whom)$/.test(tokens[index + 1]?.normal ?? '') && tokens[index]?.partOfSpeech === 'ADP';
  return isComma(tokens, index - 1) && (isRelative || isPrepositional);
}

/** Prepositions that look like participles. */
const prepositions =
  /^(?:including|according|regarding|concerning|during|following|excluding|pending|notwithstanding)$/;

/** `, citing a report`, `, killed in the fire`. */
function participates(tokens: readonly Token[], index: number, start: number): boolean {
  const token = tokens[index];
  if (token?.partOfSpeech !== 'VERB' || !isComma(tokens, index - 1) || !hasVerb(tokens, start, index))
    return false;
  return token.normal.endsWith('ing') && !prepositions.test(token.normal);
}

/** `according to the ministry`. */
function namesSource(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.normal === 'according' && tokens[index + 1]?.normal === 'to';
}

/** Behind a comma, a part whose verb reports and has no object: `, the coast guard said in a note`, `,” said Ruiz`. */
function attributes(tokens: readonly Token[], index: number, start: number): boolean {
  if (!isComma(tokens, index - 1) || !hasFinite(tokens, start, index)) return false;
  const end = nextComma(tokens, index);
  const verbs = tokens.slice(index, end).filter((token) => token.partOfSpeech === 'VERB');
  const first = verbs[0];
  if (first === undefined || !isReportingVerb(first.normal)) return false;
  const behind = tokens[tokens.indexOf(first, index) + 1];
  return verbs.length === 1 ? end - index <= longestSubject : behind?.partOfSpeech === 'ADP';
}

/**
 * Behind the comma that closes an opening or inserted clause: `When it rose, the town fled`, `…, who fled, said so`,
 * `According to Ruiz, it sank`.
 */
function resumesAfterComma(tokens: readonly Token[], index: number, start: number): boolean {
  if (!isComma(tokens, index - 1) || isListed(tokens, index)) return false;
  const opener = tokens[start]?.normal ?? '';
  const opensInserted =
    /^(?:which|who|whose|whom)$/.test(opener) || tokens[start]?.normal.endsWith('ing') === true;
  const isDependent =
    subordinators.has(opener) ||
    opener === 'according' ||
    opensInserted ||
    holdsRelative(tokens, start, index);
  if (!isDependent || (opener !== 'according' && !hasVerb(tokens, start, index))) return false;
  return isFinite(tokens, skipAdverbs(tokens, index)) || hasSubjectAndVerb(tokens, index);
}

/** `American, Russian and French officials`: the comma parts words of one kind. */
function isListed(tokens: readonly Token[], index: number): boolean {
  const isSameKind = tokens[index - 2]?.partOfSpeech === tokens[index]?.partOfSpeech;
  return isSameKind && /^(?:and|or|,)$/.test(tokens[index + 1]?.normal ?? '');
}

/** True where an inserted relative clause begins in the part, as in `Ruiz, who had fled,`. */
function holdsRelative(tokens: readonly Token[], start: number, end: number): boolean {
  const from = Math.max(start, end - 4 * longestSubject);
  return tokens.slice(from, end).some((_, offset) => relates(tokens, from + offset));
}

/** A part without a verb, or of one or two words, is no clause: the first goes with the next, any other with the one before. */
function mergeFragments(tokens: readonly Token[], starts: readonly number[]): readonly number[] {
  const kept: number[] = [];
  for (const [order, start] of starts.entries()) {
    const end = starts[order + 1] ?? tokens.length;
    const before = kept.at(-1);
    const isFragment = !isStatement(tokens, start, end) && tokens[start]?.normal !== 'according';
    const isBeforeFragment = kept.length === 1 && before !== undefined && !isStatement(tokens, before, start);
    if (before === undefined || !(isFragment || (isBeforeFragment && tokens[before]?.normal !== 'according')))
      kept.push(start);
  }
  return kept;
}

function isStatement(tokens: readonly Token[], start: number, end: number): boolean {
  const words = tokens.slice(start, end).filter((token) => token.kind !== 'punctuation').length;
  return words >= 2 && hasVerb(tokens, start, end);
}

function closesSomething(token: Token | undefined): boolean {
  return token === undefined || /^[,.;:!?)\]}…”’]+$/.test(token.text);
}

/** True for a comma, and for the closing quotation mark behind one. */
function isComma(tokens: readonly Token[], index: number): boolean {
  const text = tokens[index]?.text ?? '';
  return text === ',' || (/^["”'’]$/.test(text) && tokens[index - 1]?.text === ',');
}

function nextComma(tokens: readonly Token[], from: number): number {
  for (let index = from; index < Math.min(tokens.length, from + longestSubject + 2); index += 1) {
    if (/^[,.;:!?"“]$/.test(tokens[index]?.text ?? '')) return index;
  }
  return Math.min(tokens.length, from + longestSubject + 2);
}

function skipAdverbs(tokens: readonly Token[], from: number): number {
  let index = from;
  while (tokens[index]?.partOfSpeech === 'ADV') index += 1;
  return index;
}

/** Of an endless part only the end is looked at. */
function hasVerb(tokens: readonly Token[], start: number, end: number): boolean {
  for (let index = Math.max(start, end - longestLookback); index < Math.min(end, tokens.length); index += 1) {
    if (tokens[index]?.partOfSpeech === 'VERB' || tokens[index]?.partOfSpeech === 'AUX') return true;
  }
  return false;
}

/** A verb that can carry a clause: no participle in -ing, no infinitive. */
function isFinite(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined || (token.partOfSpeech !== 'VERB' && token.partOfSpeech !== 'AUX')) return false;
  return !token.normal.endsWith('ing') && tokens[index - 1]?.normal !== 'to';
}

function hasFinite(tokens: readonly Token[], start: number, end: number): boolean {
  for (let index = Math.max(start, end - longestLookback); index < end; index += 1) {
    if (isFinite(tokens, index)) return true;
  }
  return false;
}

const subjectOpeners = new Set(['DET', 'PRON', 'PROPN', 'NOUN', 'NUM', 'ADJ', 'ADV']);

/** `the mayor of Split left`, `they had`: a noun phrase, then a verb, with no mark between. */
function hasSubjectAndVerb(tokens: readonly Token[], from: number): boolean {
  const first = skipAdverbs(tokens, from);
  if (!subjectOpeners.has(tokens[first]?.partOfSpeech ?? '')) return false;
  for (let index = first + 1; index < Math.min(tokens.length, first + longestSubject); index += 1) {
    const token = tokens[index];
    if (token === undefined || /^[,.;:!?()—–]$/.test(token.text) || subordinators.has(token.normal))
      return false;
    if (isFinite(tokens, index)) return true;
  }
  return false;
}
