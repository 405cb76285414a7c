import { functionWords } from '../language/functionWords.ts';
import type { PlacedSentence } from '../model/alignment.ts';
import type { Article } from '../model/article.ts';
import type { Statement } from '../model/comparison.ts';
import type { Argument, Frame } from '../model/frame.ts';
import type { TokenRange } from '../model/hunk.ts';
import type { SentenceAnalysis } from '../model/sentence.ts';
import type { Token } from '../model/token.ts';
import { collect } from '../util/collect.ts';
import { rememberPair } from '../util/remember.ts';
import { createReference, type Reference } from './actorReference.ts';
import type { NameDirectory, NamedEntity } from './nameDirectory.ts';

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

/** A frame in its article, with those who take part told by name where the story knows them. */
export interface PlacedFrame {
  readonly placed: PlacedSentence;
  readonly frame: Frame;
  readonly subject?: Actor;
  readonly object?: Actor;
  readonly receiver?: Actor;
  readonly attached: readonly { readonly preposition: string; readonly actor: Actor }[];
  /** All of the above. */
  readonly actors: readonly Actor[];
  /** Stems of the content words in its range. */
  readonly stems: ReadonlySet<string>;
}

/** The frames of an article in reading order, by its text and the names of the story. */
export const placeFrames: (article: Article, directory: NameDirectory) => readonly PlacedFrame[] =
  rememberPair((article: Article, directory: NameDirectory) => {
    const reference = createReference(article, directory);
    return collect(article.sentences, (sentence, index) => {
      const placed = { version: article.version, article, index, sentence };
      return sentence.analysis.frames.map((frame) => placeFrame(placed, frame, reference));
    });
  });

/** Whether a statement stands in the sentence of a frame. */
export function isToldIn({ placed }: PlacedFrame, { version, sentence }: Statement): boolean {
  return placed.version === version && placed.sentence.span.start === sentence.start;
}

function placeFrame(placed: PlacedSentence, frame: Frame, reference: Reference): PlacedFrame {
  const { analysis } = placed.sentence;
  const actorOf = (argument: Argument | undefined): Actor | undefined =>
    argument && readActor(placed, argument, reference);
  const [subject, object, receiver] = [
    actorOf(frame.subject),
    actorOf(frame.object),
    actorOf(frame.receiver),
  ];
  const attached = frame.attached.map(({ preposition, argument }) => ({
    preposition,
    actor: readActor(placed, argument, reference),
  }));
  return {
    placed,
    frame,
    ...(subject && { subject }),
    ...(object && { object }),
    ...(receiver && { receiver }),
    attached,
    actors: collect(
      [subject, object, receiver, ...attached.map(({ actor }) => actor)],
      (actor) => actor ?? [],
    ),
    stems: stemsIn(analysis, frame.range),
  };
}

function readActor(placed: PlacedSentence, argument: Argument, reference: Reference): Actor {
  const actor = unknownActor(placed.sentence.analysis, argument);
  const found = reference(placed, argument);
  return found ? { ...actor, entity: found.entity, doubt: argument.doubt + found.doubt } : actor;
}

/** What the sentence alone tells of one who takes part: read once, since frames are placed anew at every edit. */
const unknownActor = rememberPair((analysis: SentenceAnalysis, argument: Argument): Actor => {
  const head = analysis.tokens[argument.head];
  return {
    argument,
    ...(argument.sort === 'noun' && head && { noun: head }),
    stems: stemsIn(analysis, argument),
    doubt: argument.doubt,
  };
});

/** Stems of the content words in a range: the ranges are those of the sentence's frames, and live as long. */
const stemsIn = rememberPair(
  ({ tokens }: SentenceAnalysis, { from, to }: TokenRange): ReadonlySet<string> => {
    const words = tokens
      .slice(from, to)
      .filter(({ kind, normal }) => kind !== 'punctuation' && !functionWords.has(normal));
    return new Set(words.map(({ stem }) => stem));
  },
);
