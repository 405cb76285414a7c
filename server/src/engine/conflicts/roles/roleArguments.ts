import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { readFigure, readNeighbours, readPossession, readVerbs } from './roleBehind.ts';
import { readBefore } from './roleBefore.ts';
import { nameRuns, readNames, type NamedSentence, type NameRun } from './roleNames.ts';

/**
 * A name in its sentence with the parts that it plays there. `Acme sued Brill in Leeds` gives
 * `Acme` the part `agent:sue`, `Brill` the part `patient:sue` and `Leeds` the part `in:sue`.
 */
export interface RoleArgument {
  /** Stems of the name, joined: the same name in two versions has the same key. */
  readonly key: string;
  /** Tokens `from` … `to − 1`. */
  readonly from: number;
  readonly to: number;
  /** End of the figure that belongs to the name, `40 percent` of `Brill 40 percent`, or else of the name. */
  readonly until: number;
  /** Parts by name, with what each weighs when the parts of two arguments are compared. */
  readonly parts: ReadonlyMap<string, number>;
}

/** Stems of what stands for two words of a name: `the U.S. Navy` is the United States Navy. */
const abbreviated: ReadonlyMap<string, string> = new Map([
  ['u.s.', 'unit state'],
  ['usa', 'unit state'],
  ['u.s.a.', 'unit state'],
  ['u.k.', 'unit kingdom'],
  ['uk', 'unit kingdom'],
  ['u.n.', 'unit nation'],
  ['un', 'unit nation'],
]);

/** More names than this make a list of results, not a statement. */
const mostArguments = 14;

/** The names of a sentence with their parts, in reading order. Remembered by the analysis's identity. */
export const roleArguments: (analysis: SentenceAnalysis) => readonly RoleArgument[] =
  sentenceReaders.remember(readArguments);

function readArguments(analysis: SentenceAnalysis): readonly RoleArgument[] {
  const runs = nameRuns(analysis);
  if (runs.length > mostArguments) return [];
  const sentence = readNames(analysis, runs);
  const read: RoleArgument[] = [];
  for (const run of runs) read.push(toArgument(sentence, run, read.at(-1)));
  return read;
}

function toArgument(sentence: NamedSentence, run: NameRun, previous: RoleArgument | undefined): RoleArgument {
  const parts = new Map<string, number>();
  const give = (part: string, weight: number) => {
    parts.set(part, Math.max(parts.get(part) ?? 0, weight));
  };
  const standing = readBefore(sentence, run, previous, give);
  readPossession(sentence, run, give);
  if (standing === 'open') readVerbs(sentence, run, give);
  const until = readFigure(sentence, run, give);
  if (until > run.to && standing === 'open') takeOverVerb(previous, parts);
  readNeighbours(sentence, run, give);
  const key = sentence.tokens
    .slice(run.from, run.to)
    .map(({ normal, stem }) => abbreviated.get(normal) ?? stem)
    .join(' ');
  return { key, ...run, until, parts };
}

/** `Acme owns 60 percent and Brill 40 percent`: a name with a figure and no verb has the verb of the name before. */
function takeOverVerb(previous: RoleArgument | undefined, parts: Map<string, number>): void {
  const isVerbal = (part: string) => /^(?:agent|patient|party):/.test(part);
  if ([...parts.keys()].some(isVerbal)) return;
  for (const [part, weight] of previous?.parts ?? []) if (isVerbal(part)) parts.set(part, weight);
}
