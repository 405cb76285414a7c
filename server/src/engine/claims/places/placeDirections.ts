import type { Token } from '../../model/token.ts';

/** Compass words: `eastern`, `north of`, `southeast`. */

const directionWords = new Set(
  ['north', 'south', 'east', 'west', 'northeast', 'northwest', 'southeast', 'southwest'].flatMap((point) => [
    point,
    `${point}ern`,
    `${point}ernmost`,
    point.replace(/^(north|south)(east|west)$/, '$1-$2'),
    `${point.replace(/^(north|south)(east|west)$/, '$1-$2')}ern`,
  ]),
);

/** Words between a compass word and its place: `eastern parts of Ukraine`. */
const partWords =
  /^(?:parts?|regions?|areas?|sections?|half|end|side|coast|shores?|border|borders|reaches|outskirts|suburbs?)$/;

/** True for a compass word in lower case: `the West` and `North Korea` are names. */
export function isDirection(token: Token | undefined): boolean {
  return token !== undefined && directionWords.has(token.text);
}

/** The compass word as an adjective without hyphen: `south-east` gives `southeastern`. */
export function canonicalDirection(word: string): string {
  const point = word.toLowerCase().replace(/-/g, '').replace(/most$/, '');
  return point.endsWith('ern') ? point : `${point}ern`;
}

/** Index of the word that a place may begin at, behind `eastern`, `eastern and southern`, `eastern parts of the`. */
export function placeAfterDirection(tokens: readonly Token[], index: number): number {
  let next = index + 1;
  while (/^(?:and|or|,)$/.test(tokens[next]?.text ?? '') && isDirection(tokens[next + 1])) next += 2;
  if (partWords.test(tokens[next]?.text ?? '')) next += 1;
  if (tokens[next]?.text === 'of') next += 1;
  if (tokens[next]?.normal === 'the') next += 1;
  return next;
}
