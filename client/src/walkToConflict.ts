import { commands, Selection, Uri, window } from 'vscode';
import type { StoryBranch } from '../../server/src/protocol.ts';
import { findStop, listStops, type Caret, type ConflictStop } from './conflictStops.ts';
import { canonicalUri, type KnownStories } from './knownStories.ts';
import { showPlace } from './showPlace.ts';

const messageMilliseconds = 8000;

/**
 * Puts the cursor on the next or previous conflict of the story in the editor (of the first story with a
 * conflict, where the file is in none), opens its card and says which of how many it is.
 */
export async function walkToConflict(stories: KnownStories, direction: 'next' | 'previous'): Promise<void> {
  await stories.refresh();
  const active = window.activeTextEditor?.document.uri;
  const story = active === undefined ? undefined : stories.storyOf(active);
  const stops = stopsOf(story ?? stories.result.stories.find((other) => stopsOf(other).length > 0));
  const index = findStop(stops, findCaret(), direction);
  const stop = stops[index];
  if (stop === undefined) {
    window.setStatusBarMessage('Variorum: no conflict in this story.', messageMilliseconds);
    return;
  }
  const editor = await showPlace(Uri.parse(stop.uri), stop.range);
  // The cursor stands at the beginning, so that the next step starts from this place and the card belongs to it.
  editor.selection = new Selection(editor.selection.end, editor.selection.start);
  window.setStatusBarMessage(`Conflict ${index + 1} of ${stops.length}. ${stop.label}`, messageMilliseconds);
  await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
}

function stopsOf(story: StoryBranch | undefined): readonly ConflictStop[] {
  if (story === undefined) return [];
  return listStops(story).map((stop) => ({ ...stop, uri: canonicalUri(stop.uri) }));
}

function findCaret(): Caret | undefined {
  const editor = window.activeTextEditor;
  if (editor === undefined) return undefined;
  return { uri: editor.document.uri.toString(), position: editor.selection.start };
}
