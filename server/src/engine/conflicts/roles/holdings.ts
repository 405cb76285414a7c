import type { PlacedSentence } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { TokenRange } from '../../model/hunk.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import { collect } from '../../util/collect.ts';
import { rememberPair } from '../../util/remember.ts';
import { printName, type NameDirectory, type NamedEntity } from '../facts/nameDirectory.ts';
import { framesTelling } from '../frames/framesTelling.ts';
import type { Actor, PlacedFrame } from '../frames/placeFrames.ts';
import { isSupposed } from '../outcomes/supposed.ts';
import { placeFound } from '../placeFound.ts';
import { ownerPhrases, type OwnerPhrase } from './ownerPhrases.ts';
import { thingOf } from './thingsHeld.ts';

/** Who has a thing or has paid for it: `the cello belongs to the Hessel Foundation`, `its owner, Ana Ruiz,`. */
export interface Holding {
  readonly placed: PlacedSentence;
  readonly part: 'owner' | 'funder';
  /** The thing by its usual noun; undefined where only a pronoun stands for it, or nothing (`the money came from`). */
  readonly thing: string | undefined;
  readonly holder: NamedEntity;
  /** The words for the holder. */
  readonly range: TokenRange;
  /** `The house belonged to Ana Ruiz`: it may have been sold since. */
  readonly isPast: boolean;
}

/** All verbs that the parts are read of below: few frames have one. */
const telling = new Set('own possess belong be fund finance bankroll underwrite pay come'.split(' '));
const owning = /^(?:own|possess)$/;
const funding = /^(?:fund|finance|bankroll|underwrite)$/;
const money = /^(?:money|funding|fund|funds|cash|grant)$/;
/** How doubtful it may be whom a word stands for. */
const mostDoubt = 0.1;

/** The holdings that an article tells outright. */
export const holdingsOf: (article: Article, directory: NameDirectory) => readonly Holding[] = rememberPair(
  (article: Article, directory: NameDirectory) => [
    ...collect(framesOfHoldings(article, directory), readFrame),
    ...placeFound(placeSentences(article), ownerPhrases, (placed, phrase) =>
      holdingOf(placed, phrase, directory),
    ),
  ],
);

const framesOfHoldings = framesTelling(({ predicate }) => telling.has(predicate));

function readFrame(told: PlacedFrame): readonly Holding[] {
  const { frame, placed } = told;
  if (!telling.has(frame.predicate)) return [];
  if (frame.isNegated || frame.sort === 'noun' || frame.form === 'infinitive') return [];
  const parts = partsIn(told);
  if (parts === undefined || isSupposed(placed.sentence.analysis, frame.group)) return [];
  const { part, holder, thing } = parts;
  if (holder?.entity === undefined || holder.doubt > mostDoubt || holder.argument.beside.length > 0)
    return [];
  if (holder.argument.sort !== 'name' || (thing !== undefined && thing.argument.beside.length > 0)) return [];
  const { tokens } = placed.sentence.analysis;
  const noun = thing === undefined ? undefined : tokens[thing.argument.head];
  if (thing !== undefined && thing.argument.sort === 'name') return [];
  if (thing !== undefined && !isKnownThing(told, thing)) return [];
  const isPast = part === 'owner' && isOver(told);
  const range = holder.argument;
  return [
    {
      placed,
      part,
      thing: thing?.argument.sort === 'noun' ? thingOf(noun) : undefined,
      holder: holder.entity,
      range,
      isPast,
    },
  ];
}

/** `The cello`, `it`: one thing that has been named, unlike `a bar`. */
function isKnownThing({ placed }: PlacedFrame, { argument: { sort, from } }: Actor): boolean {
  const first = placed.sentence.analysis.tokens[from]?.normal ?? '';
  return sort === 'pronoun' || /^(?:the|this|that|its|his|her|their)$/.test(first);
}

/** `belonged to`, `was owned by`: a participle alone (`owned by Ana Ruiz`) tells no time. */
function isOver({ frame, placed }: PlacedFrame): boolean {
  const first = placed.sentence.analysis.tokens[frame.group.from]?.normal ?? '';
  if (/^(?:was|were|had)$/.test(first)) return true;
  return frame.form === 'finite' && !frame.isPassive && /ed$/.test(first);
}

interface Parts {
  readonly part: Holding['part'];
  readonly holder: Actor | undefined;
  readonly thing: Actor | undefined;
}

/** Who has what, by the verb. */
function partsIn({ frame, subject, object, attached, placed }: PlacedFrame): Parts | undefined {
  const { tokens } = placed.sentence.analysis;
  const behind = (preposition: string) => attached.find((one) => one.preposition === preposition)?.actor;
  if (owning.test(frame.predicate)) return object && { part: 'owner', holder: subject, thing: object };
  if (frame.predicate === 'belong') return subject && { part: 'owner', holder: behind('to'), thing: subject };
  if (frame.predicate === 'be' && tokens[object?.argument.head ?? -1]?.normal === 'property')
    return subject && { part: 'owner', holder: behind('of'), thing: subject };
  if (funding.test(frame.predicate)) return object && { part: 'funder', holder: subject, thing: object };
  if (frame.predicate === 'pay') {
    const paidFor = frame.isPassive && tokens[frame.head + 1]?.normal === 'for' ? object : behind('for');
    return paidFor && { part: 'funder', holder: subject, thing: paidFor };
  }
  const isMoney = money.test(tokens[subject?.argument.head ?? -1]?.lemma ?? '');
  return frame.predicate === 'come' && isMoney
    ? { part: 'funder', holder: behind('from'), thing: undefined }
    : undefined;
}

function holdingOf(
  placed: PlacedSentence,
  { thing, mention, range }: OwnerPhrase,
  directory: NameDirectory,
): Holding {
  const name = printName(mention);
  const holder = directory.get(name) ?? { name, sort: mention.entity };
  return { placed, part: 'owner', thing, holder, range, isPast: false };
}
