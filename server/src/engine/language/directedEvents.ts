import table from './data/directedEvents.json';

/** Who does it, and whom it is done to. */
export type EventPart = 'agent' | 'patient';

/**
 * Where a verb or noun has its two parties. `sell` has the seller, who is the patient of a `sale`, as its subject,
 * and the buyer behind *to*.
 */
export interface EventFrame {
  /** Verbs and nouns of one event tell one thing: `beat`, `lose to`, `victory over`. */
  readonly event: string;
  /** Of the subject of a verb, or the owner of a noun: `Acme's lawsuit`. */
  readonly subject?: EventPart | undefined;
  readonly object?: EventPart | undefined;
  /** Of who owns the business that is the object: `bought the mineral water unit of Acme`. */
  readonly part?: EventPart | undefined;
  readonly byPreposition: ReadonlyMap<string, EventPart>;
  /** It means this event only where a match or a race is spoken of: `Hull stunned Cork`. */
  readonly isOfContest: boolean;
}

type Row = Readonly<Record<string, string | undefined>>;

const prepositions = ['by', 'to', 'from', 'over', 'against', 'of', 'on'];

const verbFrames = indexRows(table.verbs, 'verbs', 'subject');
const nounFrames = indexRows(table.nouns, 'nouns', 'owner');
const businesses: ReadonlySet<string> = new Set(table.businesses.split(' '));
const repeated: ReadonlySet<string> = new Set(table.repeated.split(' '));
const contests: ReadonlySet<string> = new Set(table.contests.split(' '));
const parties: ReadonlySet<string> = new Set(table.parties.split(' '));

/** What a verb may tell, by its dictionary form: `buy` tells of a takeover or, with who sold it, of a sale. */
export function framesOfVerb(lemma: string): readonly EventFrame[] {
  return verbFrames.get(lemma) ?? [];
}

/** What a noun may tell: `victory`, `lawsuit`. */
export function framesOfNoun(lemma: string): readonly EventFrame[] {
  return nounFrames.get(lemma) ?? [];
}

/** `unit`, `stake`: what is sold by the one and bought by the other. */
export function isBusiness(lemma: string): boolean {
  return businesses.has(lemma);
}

/** What two parties may do to each other again and again, in turns: beat, pay, accuse. */
export function isRepeated(event: string): boolean {
  return repeated.has(event);
}

/** `semi-final`, `match`. */
export function isContest(lemma: string): boolean {
  return contests.has(lemma);
}

/** `the company`, `the landlord`: a noun that stands for a party where the story has only one. */
export function isPartyNoun(lemma: string): boolean {
  return parties.has(lemma);
}

function indexRows(
  rows: readonly Row[],
  words: string,
  subject: string,
): ReadonlyMap<string, readonly EventFrame[]> {
  const frames = new Map<string, EventFrame[]>();
  for (const row of rows) {
    for (const word of (row[words] ?? '').split(' ')) {
      frames.set(word, [...(frames.get(word) ?? []), readRow(row, subject)]);
    }
  }
  return frames;
}

function readRow(row: Row, subject: string): EventFrame {
  return {
    event: row['event'] ?? '',
    subject: toPart(row[subject]),
    object: toPart(row['object']),
    part: toPart(row['part']),
    byPreposition: new Map(
      prepositions.flatMap((preposition) => {
        const part = toPart(row[preposition]);
        return part === undefined ? [] : [[preposition, part] as const];
      }),
    ),
    isOfContest: row['needs'] === 'contest',
  };
}

function toPart(part: string | undefined): EventPart | undefined {
  return part === 'agent' || part === 'patient' ? part : undefined;
}
