import { words } from './wordLists.ts';

/** A sort of mishap: by which nouns it is called, and what is done to it when it is there. */
interface Occurrence {
  readonly nouns: ReadonlySet<string>;
  readonly quelling: ReadonlySet<string>;
}

/**
 * What is put out was burning: each sort of mishap with the deeds that end it, and therefore tell that it happened.
 * A particle verb is joined here by a low line.
 */
const occurrences: ReadonlyMap<string, Occurrence> = new Map(
  [
    [
      'fire',
      'fire flame blaze',
      'put_out extinguish douse quench smother stamp_out beat_out bring_under fight battle tackle',
    ],
    ['leak', 'leak leakage spill', 'stop plug seal contain repair mop_up'],
    ['riot', 'riot unrest disturbance brawl', 'quell put_down break_up suppress disperse end'],
    ['explosion', 'explosion blast detonation', 'hear survive feel'],
    ['outbreak', 'outbreak', 'contain curb stamp_out'],
    ['stampede', 'stampede panic', 'halt stop'],
    ['bleeding', 'bleeding haemorrhage hemorrhage', 'staunch stanch stop'],
  ].map(([name = '', nouns = '', quelling = '']) => [
    name,
    {
      nouns: words(nouns),
      quelling: words(quelling),
    },
  ]),
);

const happening: ReadonlySet<string> = new Set([
  ...words('erupt occur happen start begin ensue follow rage burn spread flare'),
  'break out',
  'take place',
]);
const noticing: ReadonlySet<string> = new Set(
  words('find see detect report hear notice observe cause spark trigger discover'),
);

const occurrenceByNoun: ReadonlyMap<string, string> = new Map(
  [...occurrences].flatMap(([name, { nouns }]) =>
    [...nouns].flatMap((noun) => [[noun, name] as const, [`${noun}s`, name] as const]),
  ),
);

/** The sort of mishap that a noun names; a capital at the head of a sentence may have hidden its dictionary form. */
export function occurrenceOf(noun: string): string | undefined {
  return occurrenceByNoun.get(noun);
}

/** Whether it has happened if this was done to it: `put out` to a fire. */
export function isQuelledBy(occurrence: string, predicate: string): boolean {
  return occurrences.get(occurrence)?.quelling.has(predicate.replace(' ', '_')) === true;
}

/** `broke out`, which a mishap does that happens. */
export function isHappening(predicate: string): boolean {
  return happening.has(predicate);
}

/** `found`, `caused`: what tells of a mishap that there was one. */
export function isNoticed(predicate: string): boolean {
  return noticing.has(predicate);
}
