import { hyponymWeight, wordSenses } from '../../language/wordnet.ts';
import { portfolioOf } from '../../language/portfolios.ts';
import type { TitlePhrase } from '../../model/title.ts';
import type { Token } from '../../model/token.ts';
import { rememberPair } from '../../util/remember.ts';

/** Who is told apart by a field of learning, whatever it is called: more are taught than a list of ministries holds. */
const teaching = /^(?:professor|lecturer|reader|dean)$/;
/** Who is at the head of a ward or department, which a field of learning tells apart from others. */
const heading = /^(?:head|director|chief|consultant)$/;
const learnedField =
  /(?:ology|iatry|iatrics|surgery|nomy|graphy)$|^(?:obstetrics|orthopaedics|orthopedics|anaesthetics)$/;
/** A field is told in no more words than these: `public health and epidemiology`. */
const longestField = 5;
/** Of `medicine`, `neurology` is a part: fields that stand so may be one person's. */
const stepsBetweenFields = 4;

/** True for `professor`, `dean`. */
export function isTeaching(head: string): boolean {
  return teaching.test(head);
}

/** Where the words of a field begin and end, with the words themselves. */
export interface TaughtField {
  readonly to: number;
  readonly fields: readonly string[];
}

/** `audiology` behind `professor of`: `from` is the first token behind the preposition. Undefined for a body (`dean of the school`). */
export function readTaughtField(
  tokens: readonly Token[],
  from: number,
  head: string,
): TaughtField | undefined {
  const mayHead = heading.test(head) && isLearnedField(tokens[from]);
  if ((!teaching.test(head) && !mayHead) || !/^(?:of|in)$/.test(tokens[from - 1]?.normal ?? ''))
    return undefined;
  let to = from;
  while (to - from < longestField && isOfField(tokens[to])) to += 1;
  while (tokens[to - 1]?.normal === 'and') to -= 1;
  const fields = tokens.slice(from, to).filter(({ normal }) => normal !== 'and');
  return fields.length === 0
    ? undefined
    : { to, fields: fields.map(({ normal }) => portfolioOf(normal) ?? normal) };
}

/** `oncology`: a field that only those who have learnt it look after. */
export function isLearnedField(token: Token | undefined): boolean {
  return learnedField.test(token?.normal ?? '');
}

function isOfField(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || /^\p{Lu}/u.test(token.text)) return false;
  return /^(?:NOUN|ADJ|PROPN)$/.test(token.partOfSpeech) || token.normal === 'and';
}

/** `holds the chair of audiology`: `verb` is the token of the verb. */
export function readChairHeld(
  tokens: readonly Token[],
  verb: number,
): (TaughtField & { head: string }) | undefined {
  const words = tokens.slice(verb, verb + 4).map(({ normal }) => normal);
  if (!/^(?:holds|held|has|occupies) (?:the|a) chair (?:of|in)$/.test(words.join(' '))) return undefined;
  const field = readTaughtField(tokens, verb + 4, 'professor');
  return field && { ...field, head: 'professor' };
}

/** Whether the one field may be a part of the other, so that a person may be said to teach either: `physics`, `astrophysics`. */
export const areNearFields = rememberPair(
  (a: TitlePhrase, b: TitlePhrase): boolean =>
    teaching.test(a.head) &&
    [...a.portfolios].some((own) => [...b.portfolios].some((other) => areNear(own, other))),
);

function areNear(a: string, b: string): boolean {
  if (a.includes(b) || b.includes(a)) return true;
  const [own, other] = [wordSenses(a, 'noun'), wordSenses(b, 'noun')];
  return (
    hyponymWeight(own, other, stepsBetweenFields) > 0 || hyponymWeight(other, own, stepsBetweenFields) > 0
  );
}
