import {
  beginsWithFirst,
  classOfTreatment,
  deedClassOf,
  isBusiness,
  isMeetingNoun,
  isPatient,
} from '../../language/deedClasses.ts';
import type { Article } from '../../model/article.ts';
import { collect } from '../../util/collect.ts';
import { rememberPair } from '../../util/remember.ts';
import type { NameDirectory } from '../facts/nameDirectory.ts';
import { framesTelling } from './framesTelling.ts';
import type { Actor, PlacedFrame } from './placeFrames.ts';

/** A frame as one of the deeds that are told in many ways, with what it was done to, or whose deed it is. */
export interface FrameDeed {
  readonly placed: PlacedFrame;
  readonly deed: string;
  readonly thing: Actor | undefined;
}

/** The deeds of an article that are told outright, in reading order. */
export const deedsOf: (article: Article, directory: NameDirectory) => readonly FrameDeed[] = rememberPair(
  (article: Article, directory: NameDirectory) =>
    collect(framesOfDeeds(article, directory), (placed): readonly FrameDeed[] => {
      const { isNegated, sort } = placed.frame;
      return isNegated || sort === 'noun' ? [] : readDeed(placed);
    }),
);

/** The verbs of *having* a deed: `had its overhaul in May`. */
const having = /^(?:have|keep|undergo|get|receive)$/;

const framesOfDeeds = framesTelling(
  ({ isNegated, sort, predicate }) =>
    !isNegated &&
    sort !== 'noun' &&
    (deedClassOf(predicate) !== undefined || beginsWithFirst.test(predicate) || having.test(predicate)),
);

function readDeed(placed: PlacedFrame): readonly FrameDeed[] {
  const { subject, object, frame } = placed;
  const deed = deedClassOf(frame.predicate);
  if (deed === 'begin') return [readBeginning(placed)];
  if (deed === 'meet' && !object) return [{ placed, deed, thing: subject }];
  if (deed === 'transport') return isSomebody(placed, object) ? [{ placed, deed, thing: object }] : [];
  if (deed !== undefined && deed !== 'meet') return [{ placed, deed, thing: object ?? subject }];
  return readHaving(placed);
}

/** People are taken somewhere; a town is taken, and effect is. */
function isSomebody({ placed }: PlacedFrame, actor: Actor | undefined): boolean {
  const head = actor && placed.sentence.analysis.tokens[actor.argument.head];
  return actor?.entity?.sort === 'person' || isPatient(head?.lemma ?? '');
}

/** Talks that begin are held; a hall that begins work is opened. */
function readBeginning(placed: PlacedFrame): FrameDeed {
  const { subject, object } = placed;
  const thing = object && !isBusiness(object.noun?.lemma ?? '') ? object : subject;
  const head = thing && placed.placed.sentence.analysis.tokens[thing.argument.head];
  return isMeetingNoun(head?.normal ?? '')
    ? { placed, deed: 'meet', thing: undefined }
    : { placed, deed: 'begin', thing };
}

/** `has its seat in Leeds`, `had its overhaul in May`, `will take in its first bottles`. */
function readHaving(placed: PlacedFrame): readonly FrameDeed[] {
  const { subject, object, frame } = placed;
  if (!subject || !object?.noun) return [];
  const { tokens } = placed.placed.sentence.analysis;
  const { from, to } = object.argument;
  if (!/^(?:its|their|his|her|the)$/.test(tokens[from]?.normal ?? '')) return [];
  const isFirst = tokens.slice(from, to).some(({ normal }) => normal === 'first');
  if (isFirst && beginsWithFirst.test(frame.predicate)) return [{ placed, deed: 'begin', thing: subject }];
  if (!having.test(frame.predicate)) return [];
  if (/^(?:seat|headquarters|base)$/.test(object.noun.lemma))
    return [{ placed, deed: 'base', thing: subject }];
  const deed = classOfTreatment(object.noun.lemma);
  return deed === undefined ? [] : [{ placed, deed, thing: subject }];
}
