import { hyponymWeight, wordSenses } from '../../language/wordnet.ts';
import type { Quantity } from '../../model/quantity.ts';
import { rememberText } from '../../util/remember.ts';
import type { Amount } from './quantityAmount.ts';
import { normalAt, type Piece } from './quantityPieces.ts';

const oldest = 115;

/** `aged 54`, `Ana Ruiz, 54, said`, `two brothers, 34 and 29,`: figures that are ages by their place. */
export function isAge(
  { numeral, measure, start, end }: Amount,
  pieces: readonly Piece[],
  previous: Quantity | undefined,
): boolean {
  if (numeral.kind !== 'cardinal' || measure !== undefined || numeral.isVague) return false;
  if (!Number.isInteger(numeral.value) || numeral.value < 1 || numeral.value > oldest) return false;
  const before = pieces[start - 1];
  if (/^(?:aged|age)$/.test(before?.normal ?? '') || isAgeLimit(start, end, pieces)) return true;
  if (isListed(start, end, pieces, previous)) return true;
  if (!numeral.hasDigits || !/^[,(]$/.test(before?.text ?? '')) return false;
  return isBare(end, pieces) && isNamed(pieces[start - 2]);
}

const people =
  /^(?:people|men|women|children|adults|patients|residents|voters|pensioners|those|anyone|everyone)$/;

/** `Younger than 75`, `75 and over`, `women over 50`: of how old people may be. */
function isAgeLimit(start: number, end: number, pieces: readonly Piece[]): boolean {
  const [first, second] = [normalAt(pieces, start - 2), normalAt(pieces, start - 1)];
  if (second === 'than' && /^(?:younger|older)$/.test(first)) return true;
  const after = `${normalAt(pieces, end)} ${normalAt(pieces, end + 1)}`;
  if (/^(?:and|or) (?:over|older|under|younger|above)$/.test(after)) return true;
  const isAlone = pieces[end]?.token?.partOfSpeech !== 'NOUN';
  return isAlone && people.test(first) && /^(?:over|under|above|below)$/.test(second);
}

/** `aged 4, 6 and 9`: what is listed with an age is one, where it counts nothing. */
function isListed(
  start: number,
  end: number,
  pieces: readonly Piece[],
  previous: Quantity | undefined,
): boolean {
  if (previous?.dimension !== 'age' || /^(?:NOUN|ADJ|PROPN)$/.test(pieces[end]?.token?.partOfSpeech ?? ''))
    return false;
  const first = pieces.findIndex((piece) => piece.start >= previous.span.end);
  const between = pieces.slice(first, start).map(({ text }) => text);
  return first >= 0 && /^(?:,|and|, and)$/.test(between.join(' '));
}

/** Nothing stands behind the figure that it could count, but perhaps the next of a list. */
function isBare(end: number, pieces: readonly Piece[]): boolean {
  const behind = normalAt(pieces, end);
  if (/^[,.;)]?$/.test(behind)) return true;
  return (
    behind === 'and' && /^\d+$/.test(normalAt(pieces, end + 1)) && /^[,.;)]$/.test(normalAt(pieces, end + 2))
  );
}

/** Somebody by name, or by a noun for a person: `the driver, 31,`. */
function isNamed(piece: Piece | undefined): boolean {
  const token = piece?.token;
  if (token === undefined) return false;
  if (token.partOfSpeech === 'PROPN') return !/^\d/.test(token.text);
  return token.partOfSpeech === 'NOUN' && tellsPerson(token.lemma);
}

/** How usual the sense must be in which a noun tells of a person, and how far up the kinds of persons are looked for. */
const leastWeight = 0.45;
const mostSteps = 15;

const tellsPerson = rememberText(
  (lemma) => hyponymWeight(wordSenses(lemma, 'noun'), wordSenses('person', 'noun'), mostSteps) >= leastWeight,
);
