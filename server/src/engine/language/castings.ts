import type { EventPart } from './directedEvents.ts';
import table from './data/castings.json';
import { baseForms } from './inflect.ts';

/**
 * Who is who where a deed has two parties and many verbs that tell it from either side: what one *sells* the other *buys*,
 * who *receives* is *paid*, who *belongs to* is *owned*. Read from frames, so that active and passive are one.
 */
export interface Casting {
  readonly event: string;
  readonly subject?: EventPart | undefined;
  readonly object?: EventPart | undefined;
  readonly receiver?: EventPart | undefined;
  /** Of a noun: who has it, `Acme's subsidiary`. */
  readonly owner?: EventPart | undefined;
  readonly byPreposition: ReadonlyMap<string, EventPart>;
  /** What must stand beside the verb for it to tell this: a person as its object, `out`, a preposition. */
  readonly needs?: string | undefined;
}

type Row = Readonly<Record<string, string | undefined>>;

const prepositions = [
  'about',
  'after',
  'against',
  'behind',
  'by',
  'for',
  'from',
  'into',
  'of',
  'on',
  'over',
  'to',
  'under',
  'upon',
  'with',
];
const byVerb = indexRows(table.verbs, 'verbs');
const byNoun = indexRows(table.nouns, 'nouns');

/** What a verb in its dictionary form, its particle with it, tells of two parties. The tagger knows no base of *outsprinted*. */
export function castingsOfVerb(predicate: string): readonly Casting[] {
  const known = byVerb.get(predicate);
  if (known || !/ed$/.test(predicate)) return known ?? [];
  return baseForms(predicate).flatMap((base) => byVerb.get(base) ?? []);
}

/** What a noun tells of two parties: `subsidiary`, `successor`. */
export function castingsOfNoun(lemma: string): readonly Casting[] {
  return byNoun.get(lemma) ?? [];
}

function indexRows(rows: readonly Row[], words: string): ReadonlyMap<string, readonly Casting[]> {
  const castings = new Map<string, Casting[]>();
  for (const row of rows) {
    for (const word of (row[words] ?? '').split(' ')) {
      const key = word.replace('_', ' ');
      castings.set(key, [...(castings.get(key) ?? []), readRow(row)]);
    }
  }
  return castings;
}

function readRow(row: Row): Casting {
  return {
    event: row['event'] ?? '',
    subject: toPart(row['subject']),
    object: toPart(row['object']),
    receiver: toPart(row['receiver']),
    owner: toPart(row['owner']),
    byPreposition: new Map(
      prepositions.flatMap((preposition) => {
        const part = toPart(row[preposition]);
        return part === undefined ? [] : [[preposition, part] as const];
      }),
    ),
    needs: row['needs'],
  };
}

function toPart(part: string | undefined): EventPart | undefined {
  return part === 'agent' || part === 'patient' ? part : undefined;
}
