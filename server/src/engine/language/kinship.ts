/** Relatives, by what a newsroom calls them: each line holds one relation, its plain word first. */
const relations = `
  brother / half-brother / stepbrother
  sister / half-sister / stepsister
  husband / ex-husband
  wife / ex-wife
  fiance / fiancé / boyfriend
  fiancee / fiancée / girlfriend
  father / dad / stepfather
  mother / mum / mom / stepmother
  son / stepson
  daughter / stepdaughter
  grandfather / grandmother
  grandson / granddaughter
  uncle
  aunt
  cousin
  nephew
  niece
  neighbour / neighbor
`;

const relationOf: ReadonlyMap<string, string> = new Map(
  relations
    .trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.trim().split(' / ');
      return words.map((word) => [word, words[0] ?? word] as const);
    }),
);

/** The relation that a lemma tells: `stepbrother` gives `brother`; nothing for `relative`, which fits many. */
export function kinRelation(lemma: string): string | undefined {
  return relationOf.get(lemma);
}
