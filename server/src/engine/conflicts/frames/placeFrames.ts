import { functionWords } from '../../language/functionWords.ts';
import type { PlacedSentence } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Statement } from '../../model/comparison.ts';
import type { Argument, Frame } from '../../model/frame.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import type { Token } from '../../model/token.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import { collect } from '../../util/collect.ts';
import { memoryGiver } from '../../util/ownMemory.ts';
import { remember, rememberPair } from '../../util/remember.ts';
import {
  argumentsOf,
  createReference,
  findNamed,
  findOpen,
  type FoundEntity,
  type OpenArgument,
  type Reference,
} from './actorReference.ts';
import type { NameDirectory, NamedEntity } from '../facts/nameDirectory.ts';

/** Somebody or something that takes part in a frame, with whom or what it stands for. */
export interface Actor {
  readonly argument: Argument;
  /** Whom it names, or stands for: `the mayor`, `she`. */
  readonly entity?: NamedEntity;
  /** The head of a phrase that is no name. */
  readonly noun?: Token;
  /** Stems of its content words. */
  readonly stems: ReadonlySet<string>;
  /** 0 where it is named beside its verb, more where it was concluded. */
  readonly doubt: number;
}

/**
 * A frame with those who take part, told by name where the story knows them: one object for as long as these are the same.
 * Whoever takes no part is there as undefined, so that all frames have one shape and are quick to read.
 */
export interface ToldFrame {
  /** The sentence that tells it. */
  readonly analysis: SentenceAnalysis;
  readonly frame: Frame;
  readonly subject: Actor | undefined;
  readonly object: Actor | undefined;
  readonly receiver: Actor | undefined;
  readonly attached: readonly { readonly preposition: string; readonly actor: Actor }[];
  /** All of the above. */
  readonly actors: readonly Actor[];
  /** Stems of the content words in its range. */
  readonly stems: ReadonlySet<string>;
}

/** A frame in its article. */
export interface PlacedFrame extends Omit<ToldFrame, 'analysis'> {
  readonly placed: PlacedSentence;
  /** What it tells wherever it stands: the key of what is remembered of it over an edit. */
  readonly told: ToldFrame;
}

const giveMemory = memoryGiver();

/** The frames of an article in reading order, by its text and the names of the story. */
export const placeFrames: (article: Article, directory: NameDirectory) => readonly PlacedFrame[] =
  rememberPair((article: Article, directory: NameDirectory) => {
    const reference = createReference(article, directory);
    const framesOf = framesKnownBy(directory);
    const frames: PlacedFrame[] = [];
    for (const placed of placeSentences(article)) {
      const { analysis } = placed.sentence;
      if (analysis.frames.length === 0) continue;
      for (const known of framesOf(analysis))
        frames.push(placeFrame(placed, tellInPlace(placed, known, reference)));
    }
    return giveMemory(frames);
  });

/** Whether a statement stands in the sentence of a frame. */
export function isToldIn({ placed }: PlacedFrame, { version, sentence }: Statement): boolean {
  return placed.version === version && placed.sentence.span.start === sentence.start;
}

/** Hundreds of frames are placed at an edit: the fields are named one by one, which is far quicker than to spread them. */
function placeFrame(placed: PlacedSentence, told: ToldFrame): PlacedFrame {
  const { frame, subject, object, receiver, attached, actors, stems } = told;
  return { frame, subject, object, receiver, attached, actors, stems, placed, told };
}

/** A frame as its own sentence and the names of the story tell it. */
interface KnownFrame {
  readonly told: ToldFrame;
  readonly found: Found;
  /** Of those who take part in it: whom the rest of the article may name. */
  readonly open: readonly (OpenArgument | undefined)[];
}

/** Remembered by the sentence: an edit elsewhere in the article has nothing to read but who the open ones are. */
const framesKnownBy = remember((directory: NameDirectory) =>
  remember((analysis: SentenceAnalysis): readonly KnownFrame[] =>
    analysis.frames.map((frame) => {
      const all = argumentsOf(frame);
      const found = all.map((argument) => findNamed(analysis, argument, directory));
      const open = all.map((argument, at) => (found[at] ? undefined : findOpen(analysis, argument)));
      return { told: tell(analysis, frame, found), found, open: open.some((each) => each) ? open : [] };
    }),
  ),
);

function tellInPlace(
  placed: PlacedSentence,
  { told, found, open }: KnownFrame,
  reference: Reference,
): ToldFrame {
  let here: (FoundEntity | undefined)[] | undefined;
  for (let index = 0; index < open.length; index += 1) {
    const each = open[index];
    const meant = each && reference(placed, each);
    if (meant === undefined) continue;
    here ??= found.slice();
    here[index] = meant;
  }
  return here === undefined ? told : tell(placed.sentence.analysis, told.frame, here);
}

function tell(analysis: SentenceAnalysis, frame: Frame, found: Found): ToldFrame {
  const tellings = tellingsOf(frame);
  for (const { found: known, told } of tellings) if (areAllOne(known, found)) return told;
  const told = tellFrame(analysis, frame, found);
  if (tellings.length >= mostTellings) tellings.shift();
  tellings.push({ found, told });
  return told;
}

type Found = readonly (FoundEntity | undefined)[];

/** A frame is told anew where the names of the story change, and may be changed back. */
const mostTellings = 4;
const tellingsOf: (frame: Frame) => { readonly found: Found; readonly told: ToldFrame }[] = remember(
  () => [],
);

function areAllOne(found: Found, others: Found): boolean {
  for (let index = 0; index < found.length; index += 1) {
    const [each, other] = [found[index], others[index]];
    if (each !== other && (each === undefined || other === undefined || !areOne(each, other))) return false;
  }
  return true;
}

function areOne({ entity, doubt }: FoundEntity, other: FoundEntity): boolean {
  return doubt === other.doubt && entity.name === other.entity.name && entity.sort === other.entity.sort;
}

function tellFrame(analysis: SentenceAnalysis, frame: Frame, found: Found): ToldFrame {
  const all = argumentsOf(frame);
  const actorOf = (argument: Argument): Actor => readActor(analysis, argument, found[all.indexOf(argument)]);
  const [subject, object, receiver] = [frame.subject, frame.object, frame.receiver].map(
    (argument) => argument && actorOf(argument),
  );
  const attached = frame.attached.map(({ preposition, argument }) => ({
    preposition,
    actor: actorOf(argument),
  }));
  return {
    analysis,
    frame,
    subject,
    object,
    receiver,
    attached,
    actors: collect(
      [subject, object, receiver, ...attached.map(({ actor }) => actor)],
      (actor) => actor ?? [],
    ),
    stems: stemsIn(analysis, frame.range),
  };
}

function readActor(analysis: SentenceAnalysis, argument: Argument, found: FoundEntity | undefined): Actor {
  const head = analysis.tokens[argument.head];
  return {
    argument,
    ...(argument.sort === 'noun' && head && { noun: head }),
    stems: stemsIn(analysis, argument),
    ...(found ? { entity: found.entity, doubt: argument.doubt + found.doubt } : { doubt: argument.doubt }),
  };
}

/** Stems of the content words in a range. */
function stemsIn({ tokens }: SentenceAnalysis, { from, to }: TokenRange): ReadonlySet<string> {
  const words = tokens
    .slice(from, to)
    .filter(({ kind, normal }) => kind !== 'punctuation' && !functionWords.has(normal));
  return new Set(words.map(({ stem }) => stem));
}
