import type { Conflict } from '../engine/index.ts';
import { storyStateRequest, versionsOfRequest, type StoryState, type VersionsOfResult } from '../protocol.ts';
import type { StorySession } from '../session/storySession.ts';
import type { Feature, ServerContext } from './feature.ts';
import { readUri } from './fromProtocol.ts';
import { guardRequest } from './guard.ts';
import { versionStates } from './versionStates.ts';

/** Which story a file belongs to, or why it is not compared: for the status bar. Answers from what is known now. */
export const storyState: Feature = {
  register: (context) => {
    const unknown: StoryState = { kind: 'notCompared', reason: 'outside', words: 'this file is not known' };
    context.connection.onRequest(
      storyStateRequest,
      guardRequest(context.log, storyStateRequest, unknown, (params: unknown) =>
        stateOf(readUri(params), context),
      ),
    );
  },
};

/** The versions of the story a file belongs to. */
export const versionsOf: Feature = {
  register: (context) => {
    const none: VersionsOfResult = { versions: [] };
    context.connection.onRequest(
      versionsOfRequest,
      guardRequest(context.log, versionsOfRequest, none, async (params: unknown) => {
        const snapshot = (await context.session.settledStoryOf(readUri(params)))?.snapshot;
        return { versions: snapshot === undefined ? [] : [...versionStates(snapshot, context).values()] };
      }),
    );
  },
};

function stateOf(uri: string, context: ServerContext): StoryState {
  const { session } = context;
  const story = session.storyOf(uri);
  if (story !== undefined) return comparedState(uri, story, context);
  if (session.isIndexing) return { kind: 'indexing' };
  const { reason, words } = session.whyNotCompared(uri);
  return { kind: 'notCompared', reason, words };
}

function comparedState(uri: string, story: StorySession, context: ServerContext): StoryState {
  const { snapshot } = story;
  if (snapshot === undefined) return { kind: 'indexing' };
  const ranked = snapshot.conflicts.filter(isAboveHint);
  return {
    kind: 'compared',
    storyId: story.found.id,
    label: storyLabel(story.found.id),
    versions: [...versionStates(snapshot, context).values()],
    families: snapshot.analysis.families.length,
    conflicts: ranked.length,
    conflictsHere: ranked.filter(({ findings }) => findings.some(({ version }) => version === uri)).length,
    hints: snapshot.conflicts.length - ranked.length,
    isBusy: story.isBusy,
  };
}

/** True for what counts as a conflict; the rest are nuances. */
export function isAboveHint(conflict: Conflict): boolean {
  return conflict.findings.some(({ severity }) => severity !== 'hint');
}

/** `bridge-closure` for people: `Bridge closure`. */
export function storyLabel(id: string): string {
  const words = id.replace(/[-_]+/g, ' ').trim();
  return words === '' ? id : words.charAt(0).toUpperCase() + words.slice(1);
}
