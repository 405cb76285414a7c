/** Something by each stem of a passage. */
type Words = ReadonlyMap<string, unknown>;

/**
 * Passages by each stem in them. An edit makes such an index anew, and most of its hundreds of stems stand in one passage
 * alone: for these there is no list.
 */
export type StemIndex<Passage> = ReadonlyMap<string, Passage | readonly Passage[]>;

/** A list that `push` or a spread makes longer gets room for 16 more, so that shorter ones than this are made anew by `toSpliced`. */
const few = 4;

/** Passages are no lists themselves. */
export function indexByStem<Passage>(
  passages: readonly Passage[],
  wordsOf: (passage: Passage) => Words,
): StemIndex<Passage> {
  const index = new Map<string, Passage | Passage[]>();
  for (const passage of passages) {
    for (const stem of wordsOf(passage).keys()) {
      const having = index.get(stem);
      if (having === undefined) index.set(stem, passage);
      else if (!Array.isArray(having)) index.set(stem, [having, passage]);
      else if (having.length < few) index.set(stem, having.toSpliced(having.length, 0, passage));
      else having.push(passage);
    }
  }
  return index;
}

/** The passages that have a stem of some words, in the order of these; a stem that more than `most` have points at none. */
export function passagesHaving<Passage>(
  words: Words,
  index: StemIndex<Passage>,
  most = Infinity,
): readonly Passage[] {
  const found = new Set<Passage>();
  for (const stem of words.keys()) {
    const having = index.get(stem);
    if (having === undefined) continue;
    if (!isList(having)) found.add(having);
    else if (having.length <= most) for (const passage of having) found.add(passage);
  }
  return [...found];
}

/** `Array.isArray` knows no read-only arrays. */
function isList<Passage>(having: Passage | readonly Passage[]): having is readonly Passage[] {
  return Array.isArray(having);
}
