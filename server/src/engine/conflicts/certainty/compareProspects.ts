import { auxiliarySteps } from '../../language/certainty.ts';
import type { StoryAlignment, VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison } from '../../model/comparison.ts';
import type { Frame } from '../../model/frame.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { groupBy } from '../../util/groupBy.ts';
import { rememberPair } from '../../util/remember.ts';
import { directoryOf, type NameDirectory } from '../facts/nameDirectory.ts';
import { weighSharedTelling } from '../facts/sharedTelling.ts';
import { framesTelling } from '../frames/framesTelling.ts';
import type { PlacedFrame } from '../frames/placeFrames.ts';
import { isQuoted } from '../isQuoted.ts';
import { hasConditionBehind, isOpenQuestion } from './clauseHedges.ts';
import { certaintyFrames } from './certaintyFrames.ts';
import { stateFrame } from './stateFrame.ts';
import type { CertaintyFrame } from './verbGroups.ts';

const confidence = 0.6;
const confidenceOfAgreement = 0.85;
/** What two passages that differ must have in common besides who acts: a name or figure and some words. */
const leastShared = 1.4;
const leastSharedOfHappening = 1;
const leastSharedOfAgreeing = 0.5;
const happening = /^(?:follow|come|happen|occur|ensue)$/;
const weighing = /^(?:decide|rule|vote|deliberate|debate|consider|discuss|advise|review|announce|say)$/;
/** How far behind such a verb its question may stand: `will decide at a meeting in May whether`. */
const reachOfQuestion = 8;
/** Who has more ahead than this is told of several matters. */
const mostProspects = 2;

/** What a body or a thing will do, or may do; a person has many plans. */
interface Prospect {
  readonly frame: PlacedFrame;
  readonly certainty: CertaintyFrame;
}

interface ProspectMeeting {
  readonly left: Prospect;
  readonly right: Prospect;
}

/**
 * What lies ahead of one who acts, told by two verbs: `the board may look into the deal` and `the board is to open an
 * inquiry`, `an embargo could follow` and `an embargo will come into force`. No dictionary relates such verbs; but where
 * all that a version tells of what is ahead of them is possible, and all that the other tells is settled, and the
 * passages have enough in common, it is one matter.
 */
export function compareProspects({ versionPairs, persons }: StoryAlignment): readonly Comparison[] {
  const directory = directoryOf(persons);
  const met = collect(versionPairs, (versions) => meetProspects(versions, directory));
  const differing = met.filter(({ left, right }) => left.certainty.step !== right.certainty.step);
  const disputed = new Set(collect(differing, ({ left, right }) => [left, right]));
  const agreeing = met.filter(
    ({ left, right }) =>
      left.certainty.step === right.certainty.step && (disputed.has(left) || disputed.has(right)),
  );
  return [...differing.map(compare), ...agreeing.map(compare)];
}

const meetProspects = rememberPair(
  (versions: VersionPair, directory: NameDirectory): readonly ProspectMeeting[] => {
    const lefts = prospectsOf(versions.left, directory);
    if (lefts.size === 0) return [];
    const rights = prospectsOf(versions.right, directory);
    return collect([...lefts], ([actor, own]) => {
      const best = mostAlike(own, rights.get(actor) ?? [], versions);
      return best === undefined ? [] : [best];
    });
  },
);

function mostAlike(
  lefts: readonly Prospect[],
  rights: readonly Prospect[],
  versions: VersionPair,
): ProspectMeeting | undefined {
  let best: ProspectMeeting | undefined;
  let most = -1;
  for (const left of lefts) {
    const stems = left.frame.subject?.stems ?? new Set<string>();
    for (const right of rights) {
      if (areOfTwoSources(left.frame, right.frame)) continue;
      const shared = weighSharedTelling(left.frame.placed, right.frame.placed, versions, stems);
      const least = leastSharedBy(left, right);
      if (shared < least || shared <= most) continue;
      best = { left, right };
      most = shared;
    }
  }
  return best;
}

/** `strikes could follow`, `a strike will take place`: that a thing will be is one matter, where two deeds may be two. */
function leastSharedBy(left: Prospect, right: Prospect): number {
  if (left.certainty.step === right.certainty.step) return leastSharedOfAgreeing;
  return isHappening(left) && isHappening(right) ? leastSharedOfHappening : leastShared;
}

function isHappening({ frame: { frame, subject, placed } }: Prospect): boolean {
  const { tokens } = placed.sentence.analysis;
  const verb = tokens[frame.head];
  const isPlace = verb?.lemma === 'take' && tokens[frame.head + 1]?.normal === 'place';
  return subject?.entity === undefined && (isPlace || happening.test(verb?.lemma ?? ''));
}

/** What two sources see in two ways is no slip of either version. */
function areOfTwoSources(left: PlacedFrame, right: PlacedFrame): boolean {
  const [own, other] = [sourceOf(left), sourceOf(right)];
  return own.length > 0 && other.length > 0 && !own.some((stem) => other.includes(stem));
}

/** Whom `she said` names, the sentence does not tell. */
function sourceOf({ frame: { source }, placed }: PlacedFrame): readonly string[] {
  return source === undefined || source.sort === 'pronoun'
    ? []
    : placed.sentence.analysis.tokens.slice(source.from, source.to).map(({ stem }) => stem);
}

/** What is ahead, by who acts, of those of whom a version tells it on one step alone. */
const prospectsOf = rememberPair(
  (article: Article, directory: NameDirectory): ReadonlyMap<string, readonly Prospect[]> => {
    const all = collect(framesAhead(article, directory), readProspect);
    const byActor = groupBy(all, ({ frame }) => actorOf(frame));
    return new Map(
      [...byActor].filter(
        ([, [first, ...others]]) =>
          others.length < mostProspects &&
          others.every(({ certainty }) => certainty.step === first?.certainty.step),
      ),
    );
  },
);

function readProspect(frame: PlacedFrame): readonly Prospect[] {
  const { sort, head } = frame.frame;
  if (sort === 'noun' || !frame.subject || frame.subject.entity?.sort === 'person') return [];
  const certainty = certaintyAhead(frame.placed.sentence.analysis, frame.frame);
  return certainty === undefined || isQuoted(frame.placed, head) ? [] : [{ frame, certainty }];
}

const framesAhead = framesTelling(
  (frame, analysis) =>
    frame.sort !== 'noun' && frame.subject !== undefined && certaintyAhead(analysis, frame) !== undefined,
);

/** How sure what lies ahead is by the words of the sentence, which an edit leaves as they are in all but one. */
const certaintyAhead = sentenceReaders.rememberPair(
  (analysis: SentenceAnalysis, frame: Frame): CertaintyFrame | undefined => {
    const { tokens } = analysis;
    const { head } = frame;
    if (isWeighing(tokens, frame)) return undefined;
    if (frame.isNegated) return leavesOpen(frame) ? readOpen(frame) : undefined;
    const known = certaintyFrames(analysis).find((each) => each.head === head);
    const certainty = known ?? readModal(tokens, frame);
    if (isAllowed(tokens, frame)) return undefined;
    // `Whether the authority will go to court has not been decided` says of nothing that it will be.
    if (certainty === undefined || isOpenQuestion(tokens, certainty.group.from)) return undefined;
    if (certainty.step === 'planned' && hasConditionBehind(tokens, head)) return undefined;
    return certainty.sort === 'deed' && /^(?:possible|planned)$/.test(certainty.step) ? certainty : undefined;
  },
);

/** `may now build 164 flats`: what somebody is allowed to do is no guess. */
function isAllowed(tokens: readonly Token[], { group, head }: Frame): boolean {
  const [modal, next] = tokens.slice(group.from, head);
  return modal?.normal === 'may' && /^(?:now|henceforth|only|legally|lawfully)$/.test(next?.normal ?? '');
}

/** `will decide in May whether to close`: that the decision comes tells nothing of what it will be. */
function isWeighing(tokens: readonly Token[], { predicate, head }: Frame): boolean {
  const behind = tokens.slice(head + 1, head + 1 + reachOfQuestion);
  return weighing.test(predicate) && behind.some(({ normal }) => /^(?:whether|if|on)$/.test(normal));
}

/** `has not ruled out paying more`: what somebody does not rule out may come. */
function leavesOpen({ predicate, form }: Frame): boolean {
  return form === 'finite' && /^(?:rule out|exclude)$/.test(predicate);
}

function readOpen({ head, group }: Frame): CertaintyFrame {
  return { head, step: 'possible', sort: 'deed', isSourced: false, group };
}

/** Of a verb too general to be compared by itself, `look into` and `come into force`, the modal verb tells the step. */
function readModal(tokens: readonly Token[], { group, head }: Frame): CertaintyFrame | undefined {
  const [modal] = tokens.slice(group.from, head);
  const step = auxiliarySteps.get(modal?.normal ?? '');
  return step === 'possible' || step === 'planned'
    ? { head, step, sort: 'deed', isSourced: false, group: { from: group.from, to: head + 1 } }
    : undefined;
}

function actorOf({ subject }: PlacedFrame): string | undefined {
  return subject?.entity?.name ?? subject?.noun?.lemma;
}

function compare({ left, right }: ProspectMeeting): Comparison {
  const isSame = left.certainty.step === right.certainty.step;
  return {
    left: stateFrame(left.frame.placed, left.certainty),
    right: stateFrame(right.frame.placed, right.certainty),
    relation: isSame ? 'equivalent' : 'exclusive',
    confidence: isSame ? confidenceOfAgreement : confidence,
    reason: isSame ? 'same matter ahead, as certain' : 'same matter ahead, more or less certain',
  };
}
