/**
 * What two people are to each other, seen from either: each line has the words for the one side and those for the
 * other, `son` and `father`. Where both are the same to each other the line has one side.
 */
const table = `
father mother dad mum mom stepfather stepmother|son daughter stepson stepdaughter
grandfather grandmother grandpa grandma|grandson granddaughter grandchild
great-grandfather great-grandmother|great-grandson great-granddaughter great-grandchild
uncle aunt|nephew niece
great-uncle great-aunt grand-uncle grand-aunt|great-nephew great-niece grand-nephew grand-niece
father-in-law mother-in-law|son-in-law daughter-in-law
godfather godmother|godson goddaughter godchild
brother sister half-brother half-sister stepbrother stepsister sibling
brother-in-law sister-in-law
husband wife spouse widow widower ex-husband ex-wife fiancé fiancée fiance fiancee boyfriend girlfriend
cousin
`;

interface KinTie {
  readonly line: number;
  readonly side: number;
  readonly isMutual: boolean;
}

const tieByWord: ReadonlyMap<string, KinTie> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((text, line) => {
      const sides = text.split('|');
      return sides.flatMap((words, side) =>
        words.split(' ').map((word) => [word, { line, side, isMutual: sides.length === 1 }] as const),
      );
    }),
);

/** True for a word of which the table knows what the other is in return. */
export function isKinTie(word: string): boolean {
  return tieByWord.has(word);
}

/** True where who is `a` to somebody may be `b` to the same: `father` and `stepfather`. */
export function mayBeOneTie(a: string, b: string): boolean {
  const [own, other] = [tieByWord.get(a), tieByWord.get(b)];
  return !own || !other || (own.line === other.line && own.side === other.side);
}

/** True where one may be `a` to somebody who is `b` to the one: `niece` and `uncle`. */
export function mayReturn(a: string, b: string): boolean {
  const [own, other] = [tieByWord.get(a), tieByWord.get(b)];
  return !own || !other || (own.line === other.line && (own.isMutual || own.side !== other.side));
}

/** True for a widow and the wife that she was. */
export function isSurvivor(a: string, b: string): boolean {
  const pair = [a, b].sort().join(' ');
  return pair === 'widow wife' || pair === 'husband widower';
}
