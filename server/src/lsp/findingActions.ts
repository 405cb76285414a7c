import { CodeActionKind, type Command } from 'vscode-languageserver';
import { proposeFixes, type Conflict, type Finding, type Fix, type Passage } from '../engine/index.ts';
import {
  compareCommand,
  rewriteKind,
  stetCommand,
  type CompareCommandArgument,
  type StetCommandArgument,
} from '../protocol.ts';
import type { Snapshot } from '../session/snapshot.ts';
import { planEdits, type ActionPlan } from './actionPlan.ts';
import type { ServerContext } from './feature.ts';
import { conflictLabel } from './stories.ts';
import { toRange } from './toProtocol.ts';
import { versionStates } from './versionStates.ts';

/** A line of the menu before it is put into the client's terms. */
export interface OfferedAction {
  readonly title: string;
  readonly kind: string;
  readonly conflict?: Conflict;
  readonly finding?: Finding;
  readonly plan?: ActionPlan;
  readonly command?: Command;
  readonly isPreferred?: boolean;
  /** Why it cannot be chosen. */
  readonly disabled?: string;
}

/** Versions that are offered for a comparison. */
const maximumComparisons = 3;

/** What can be done about a squiggle, the least change first, whole sentences and comparisons last. */
export function actionsForFinding(
  conflict: Conflict,
  finding: Finding,
  snapshot: Snapshot,
  context: ServerContext,
): readonly OfferedAction[] {
  const fixes = proposeFixes(snapshot.analysis, conflict, finding);
  const least = fixes.filter(({ extent }) => extent === 'least');
  const readings = [...new Set(least.map(({ reading }) => reading))];
  const place = { conflict, finding };
  const noFix: OfferedAction = {
    ...place,
    title: 'Use another version’s reading',
    kind: CodeActionKind.QuickFix,
    disabled: 'No single change would settle this safely: compare the versions and decide.',
  };
  return [
    ...least.map((fix) => useHere(fix, place)),
    ...readings.flatMap((reading) => useInFile(reading, place, snapshot)),
    ...(fixes.length === 0 ? [noFix] : []),
    ...letStand(place),
    ...fixes.filter(({ extent }) => extent === 'sentence').map((fix) => useHere(fix, place)),
    ...readings.flatMap((reading) => useInStory(reading, conflict, finding.version, snapshot, context)),
    ...useInStory(finding.reading, conflict, finding.version, snapshot, context),
    ...compareVersions(conflict, finding.reading, finding.version, snapshot, context),
  ];
}

/** What can be done at a place that has no squiggle because the others have it. */
export function actionsForPassage(
  conflict: Conflict,
  reading: number,
  passage: Passage,
  snapshot: Snapshot,
  context: ServerContext,
): readonly OfferedAction[] {
  return [
    ...useInStory(reading, conflict, passage.version, snapshot, context),
    ...compareVersions(conflict, reading, passage.version, snapshot, context),
  ];
}

interface Place {
  readonly conflict: Conflict;
  readonly finding: Finding;
}

function useHere(fix: Fix, { conflict, finding }: Place): OfferedAction {
  const kind = fix.extent === 'least' ? CodeActionKind.QuickFix : rewriteKind;
  const reach = { kind: 'place', start: finding.span.start, title: fix.title } as const;
  const { reading, extent } = fix;
  const plan: ActionPlan = {
    kind: 'fix',
    uri: finding.version,
    conflictId: conflict.id,
    reading,
    extent,
    reach,
  };
  return { title: fix.title, kind, conflict, finding, plan, isPreferred: fix.preferred };
}

function useInFile(
  reading: number,
  { conflict, finding }: Place,
  snapshot: Snapshot,
): readonly OfferedAction[] {
  const uri = finding.version;
  const plan: ActionPlan = {
    kind: 'fix',
    uri,
    conflictId: conflict.id,
    reading,
    extent: 'least',
    reach: { kind: 'file' },
  };
  const places = planEdits(plan, snapshot).length;
  if (places < 2) return [];
  const title = `Use “${valueOf(conflict, reading)}” everywhere in this file (${String(places)} places)`;
  return [{ title, kind: CodeActionKind.QuickFix, conflict, finding, plan }];
}

/** Offered only to clients that show a change of several files before it is made. */
function useInStory(
  reading: number,
  conflict: Conflict,
  uri: string,
  snapshot: Snapshot,
  { client }: ServerContext,
): readonly OfferedAction[] {
  if (!client.hasChangeAnnotations) return [];
  const plan: ActionPlan = {
    kind: 'fix',
    uri,
    conflictId: conflict.id,
    reading,
    extent: 'least',
    reach: { kind: 'story' },
  };
  const files = new Set(planEdits(plan, snapshot).map(({ version }) => version));
  const isElsewhere = [...files].some((version) => version !== uri);
  if (!isElsewhere) return [];
  const count = files.size === 1 ? '1 file' : `${String(files.size)} files`;
  return [
    {
      title: `Use “${valueOf(conflict, reading)}” in every version (${count})`,
      kind: rewriteKind,
      conflict,
      plan,
    },
  ];
}

function letStand(place: Place): readonly OfferedAction[] {
  const { conflict, finding } = place;
  const offer = (title: string, scope: StetCommandArgument['scope']): OfferedAction => {
    const argument: StetCommandArgument = {
      uri: finding.version,
      conflictId: conflict.id,
      scope,
      label: conflictLabel(conflict),
    };
    const command: Command = { title, command: stetCommand, arguments: [argument] };
    return { ...place, title, kind: CodeActionKind.QuickFix, command };
  };
  return [
    offer('Stet: let it stand in this passage…', 'passage'),
    offer('Stet: let it stand in the whole story…', 'story'),
  ];
}

function compareVersions(
  conflict: Conflict,
  reading: number,
  uri: string,
  snapshot: Snapshot,
  context: ServerContext,
): readonly OfferedAction[] {
  if (!context.options.clientCommands.has(compareCommand)) return [];
  const here = conflict.readings[reading]?.passages.find(({ version }) => version === uri);
  const states = versionStates(snapshot, context);
  const others = conflict.readings.flatMap(({ passages }, index) => (index === reading ? [] : passages));
  const elsewhere = others.filter(({ version }) => version !== uri);
  const firstByVersion = new Map([...elsewhere].reverse().map((passage) => [passage.version, passage]));
  return [...firstByVersion.values()].slice(0, maximumComparisons).flatMap((passage) => {
    const state = states.get(passage.version);
    const argument = compareArgument(uri, here, passage, snapshot, context);
    if (state === undefined) return [];
    const title = `Compare with ${state.label}`;
    const command: Command = { title, command: compareCommand, arguments: [argument] };
    return [{ title, kind: CodeActionKind.QuickFix, conflict, command }];
  });
}

function compareArgument(
  uri: string,
  here: Passage | undefined,
  there: Passage,
  snapshot: Snapshot,
  { texts }: ServerContext,
): CompareCommandArgument {
  const text = snapshot.texts.get(uri);
  const otherText = snapshot.texts.get(there.version);
  return {
    uri: texts.spellUri(uri),
    otherUri: texts.spellUri(there.version),
    ...(text === undefined || here === undefined ? {} : { range: toRange(text, here.span) }),
    ...(otherText === undefined ? {} : { otherRange: toRange(otherText, there.span) }),
  };
}

function valueOf(conflict: Conflict, reading: number): string {
  return conflict.readings[reading]?.value ?? '';
}
