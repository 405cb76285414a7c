import { conflictKinds, type Conflict, type ConflictKind, type Severity } from '../engine/index.ts';
import {
  storiesRequest,
  type ConflictBranch,
  type KindBranch,
  type PlaceLeaf,
  type StoriesResult,
  type StoryBranch,
  type VersionState,
} from '../protocol.ts';
import type { Snapshot } from '../session/snapshot.ts';
import type { StorySession } from '../session/storySession.ts';
import type { Feature, ServerContext } from './feature.ts';
import { guardRequest } from './guard.ts';
import { nameReading } from './nameReading.ts';
import { storyLabel } from './storyState.ts';
import { toRange } from './toProtocol.ts';
import { versionStates } from './versionStates.ts';

/** Of a reading's words in a row of the tree, in code units. */
const longestInLabel = 40;

/** Every story with its conflicts: for the tree. Answers from what is known now. */
export const stories: Feature = {
  register: (context) => {
    const none: StoriesResult = { stories: [], isIndexing: false };
    context.connection.onRequest(
      storiesRequest,
      guardRequest(context.log, storiesRequest, none, () => ({
        stories: context.session.stories.flatMap((story) => toBranch(story, context)),
        isIndexing: context.session.isIndexing,
      })),
    );
  },
};

function toBranch(story: StorySession, context: ServerContext): readonly StoryBranch[] {
  const { snapshot, folderUri, found } = story;
  if (snapshot === undefined) return [];
  const versions = versionStates(snapshot, context);
  const kinds = conflictKinds.flatMap((kind) => toKindBranch(kind, snapshot, versions));
  return [
    {
      storyId: found.id,
      label: storyLabel(found.id),
      ...(folderUri === undefined ? {} : { folderUri }),
      versions: [...versions.values()],
      families: snapshot.analysis.families.length,
      kinds,
    },
  ];
}

function toKindBranch(
  kind: ConflictKind,
  snapshot: Snapshot,
  versions: ReadonlyMap<string, VersionState>,
): readonly KindBranch[] {
  const conflicts = snapshot.conflicts.filter((conflict) => conflict.kind === kind);
  if (conflicts.length === 0) return [];
  const branches = conflicts.map((conflict) => toConflictBranch(conflict, snapshot, versions));
  return [{ kind, label: kindLabel(kind), conflicts: branches }];
}

function toConflictBranch(
  conflict: Conflict,
  snapshot: Snapshot,
  versions: ReadonlyMap<string, VersionState>,
): ConflictBranch {
  return {
    conflictId: conflict.id,
    label: conflictLabel(conflict),
    outcome: conflict.outcome,
    confidence: conflict.confidence,
    reason: conflict.reason,
    severity: gravest(conflict),
    places: toPlaces(conflict, snapshot, versions),
  };
}

function toPlaces(
  conflict: Conflict,
  snapshot: Snapshot,
  versions: ReadonlyMap<string, VersionState>,
): readonly PlaceLeaf[] {
  const places = conflict.readings.flatMap(({ value, passages }, reading) =>
    passages.flatMap((passage) => {
      const text = snapshot.texts.get(passage.version);
      const state = versions.get(passage.version);
      if (text === undefined || state === undefined) return [];
      const isFinding = conflict.findings.some(
        (finding) =>
          finding.reading === reading &&
          finding.version === passage.version &&
          finding.span.start < passage.span.end &&
          passage.span.start < finding.span.end,
      );
      const range = toRange(text, passage.span);
      return [
        { uri: state.uri, versionLabel: state.label, range, text: passage.text, reading: value, isFinding },
      ];
    }),
  );
  return [...places.filter(({ isFinding }) => isFinding), ...places.filter(({ isFinding }) => !isFinding)];
}

/** The readings against one another: `12 people / 14 people`. */
export function conflictLabel({ kind, readings }: Conflict): string {
  return readings.map((reading) => nameReading(kind, reading, longestInLabel)).join(' / ');
}

/** `number` for people: `Number`. */
export function kindLabel(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}

function gravest(conflict: Conflict): Severity {
  const present = new Set(conflict.findings.map(({ severity }) => severity));
  return severitiesByRank.find((severity) => present.has(severity)) ?? 'hint';
}

const severitiesByRank: readonly Severity[] = ['error', 'warning', 'information', 'hint'];
