import {
  framesOfNoun,
  framesOfVerb,
  isContest,
  isRepeated,
  type EventFrame,
  type EventPart,
} from '../../language/directedEvents.ts';
import { isNegated } from '../../language/negation.ts';
import type { TokenRange } from '../../model/hunk.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { indexParties, ownerOf, ownerOfBusiness, partyBehind, subjectOfVerb } from './eventParties.ts';
import type { Party, PartyIndex } from './eventParties.ts';
import { isVerb } from './rolePhrases.ts';
import { isSupposed } from '../outcomes/supposed.ts';

/** Who did what to whom, as a sentence tells it. */
export interface ToldEvent {
  readonly event: string;
  /** Whether two may do it to each other more than once; `anyhow` where no table tells. */
  readonly recurs: 'never' | 'often' | 'anyhow';
  readonly agent: Party;
  readonly patient: Party;
  /** From the first of the two parties or the verb to the last. */
  readonly range: TokenRange;
}

/** How far behind its verb or noun a preposition may bring in a party: `sold its oldest brewery to`. */
const farthest = 9;

/** The events between two parties that a sentence tells as having happened. Remembered by the analysis's identity. */
export const toldEvents: (analysis: SentenceAnalysis) => readonly ToldEvent[] = sentenceReaders.remember(
  (analysis) =>
    readFrames(analysis).flatMap(({ event, agent, patient, at }) => {
      if (agent === undefined || patient === undefined || agent === patient) return [];
      const from = Math.min(at, agent.from, patient.from);
      const to = Math.max(at + 1, agent.to, patient.to);
      return [{ event, recurs: isRepeated(event) ? 'often' : 'never', agent, patient, range: { from, to } }];
    }),
);

/** An event of which a sentence names one party only: `the sale of the unit to Brill`. */
export interface HalfEvent {
  readonly event: string;
  readonly part: EventPart;
  readonly party: Party;
  readonly range: TokenRange;
}

/** The events of which a sentence names one party. Remembered by the analysis's identity. */
export const halfEvents: (analysis: SentenceAnalysis) => readonly HalfEvent[] = sentenceReaders.remember(
  (analysis) =>
    readFrames(analysis).flatMap(({ event, agent, patient, at }) => {
      const party = agent ?? patient;
      if (party === undefined || (agent !== undefined && patient !== undefined)) return [];
      const range = { from: Math.min(at, party.from), to: Math.max(at + 1, party.to) };
      return [{ event, part: agent === undefined ? 'patient' : 'agent', party, range }];
    }),
);

interface FilledFrame extends FoundParties {
  readonly event: string;
  /** Token of the verb or noun. */
  readonly at: number;
}

const readFrames = sentenceReaders.remember((analysis: SentenceAnalysis): readonly FilledFrame[] => {
  const { tokens, facts, text } = analysis;
  if (text.trimEnd().endsWith('?')) return [];
  const places = tokens.flatMap((token, index) => {
    const frames = isVerb(tokens, index)
      ? framesOfVerb(token.lemma)
      : token.partOfSpeech === 'NOUN'
        ? framesOfNoun(token.lemma)
        : [];
    return frames.length > 0 && !isNegated(index, facts.polarity) ? [{ index, frames }] : [];
  });
  if (places.length === 0) return [];
  const parties = indexParties(analysis);
  return places.flatMap(({ index, frames }) =>
    isSupposed(analysis, { from: index, to: index + 1 })
      ? []
      : frames.flatMap((frame) => fillFrame(parties, index, frame) ?? []),
  );
});

function fillFrame(parties: PartyIndex, at: number, frame: EventFrame): FilledFrame | undefined {
  const { tokens } = parties;
  if (frame.isOfContest && !tokens.some(({ lemma }) => isContest(lemma))) return undefined;
  const isNoun = tokens[at]?.partOfSpeech === 'NOUN' && framesOfNoun(tokens[at].lemma).includes(frame);
  const found = isNoun ? readNoun(parties, at, frame) : readVerb(parties, at, frame);
  return { ...found, event: frame.event, at };
}

interface FoundParties {
  readonly agent?: Party | undefined;
  readonly patient?: Party | undefined;
}

function readNoun(parties: PartyIndex, at: number, frame: EventFrame): FoundParties {
  const owner = ownerOf(parties, at);
  const found: FoundParties = frame.subject && owner ? { [frame.subject]: owner } : {};
  return { ...readPrepositions(parties, at, frame), ...found };
}

function readVerb(parties: PartyIndex, at: number, frame: EventFrame): FoundParties {
  const subject = subjectOfVerb(parties, at);
  if (isPassive(parties, at)) return readPassive(parties, at, frame, subject);
  const object = partyBehind(parties, at + 1);
  const owner = frame.part ? ownerOfBusiness(parties, at) : undefined;
  return {
    ...readPrepositions(parties, at, frame),
    ...(frame.part && owner ? { [frame.part]: owner } : {}),
    ...(frame.object && object ? { [frame.object]: object } : {}),
    ...(frame.subject && subject ? { [frame.subject]: subject } : {}),
  };
}

/** `Brill was sued by Acme`, and what is done to a thing between two: `the unit was sold to Acme by Brill`. */
function readPassive(
  parties: PartyIndex,
  at: number,
  frame: EventFrame,
  subject: Party | undefined,
): FoundParties {
  const by = behindPreposition(parties, at, 'by');
  return {
    ...readPrepositions(parties, at, frame),
    ...(frame.object && subject ? { [frame.object]: subject } : {}),
    ...(frame.subject && by ? { [frame.subject]: by } : {}),
  };
}

/** `was sued`, `which was later sued`, `Brill, sued by Acme`. */
function isPassive({ tokens }: PartyIndex, at: number): boolean {
  if (tokens[at + 1]?.normal === 'by') return true;
  let before = at - 1;
  while (tokens[before]?.partOfSpeech === 'ADV') before -= 1;
  const auxiliary = tokens[before];
  const isParticiple = tokens[at]?.normal.endsWith('ing') === false;
  return isParticiple && (auxiliary?.lemma === 'be' || /^(?:get|got)$/.test(auxiliary?.normal ?? ''));
}

function readPrepositions(parties: PartyIndex, at: number, { byPreposition }: EventFrame): FoundParties {
  let found: FoundParties = {};
  for (const [preposition, part] of byPreposition) {
    const party = behindPreposition(parties, at, preposition);
    if (party && found[part] === undefined) found = { ...found, [part]: party };
  }
  return found;
}

function behindPreposition(parties: PartyIndex, at: number, preposition: string): Party | undefined {
  const { tokens } = parties;
  for (let index = at + 1; index <= at + farthest; index += 1) {
    const token = tokens[index];
    if (token === undefined || /^[,;:]$/.test(token.text)) return undefined;
    if (token.partOfSpeech === 'AUX' || isVerb(tokens, index) || /^(?:and|but|who|which)$/.test(token.normal))
      return undefined;
    if (token.normal !== preposition) continue;
    return partyBehind(parties, index + 1);
  }
  return undefined;
}
