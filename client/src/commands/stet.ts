import { window, type TextEditor } from 'vscode';
import {
  stetRequest,
  type ConflictBranch,
  type StetCommandArgument,
  type StetParams,
  type StetResult,
} from '../../../server/src/protocol.ts';
import { touches } from '../conflictStops.ts';
import { canonicalUri } from '../knownStories.ts';
import { findConflict } from '../views/treeNodes.ts';
import type { Command, Desk } from './command.ts';

/**
 * Lets a difference stand: asks why and has the server write it into the ledger. What is meant comes from a
 * code action, from the tree, or else from the cursor.
 */
export const stet: Command = {
  id: 'variorum.stet',
  run: async (desk, argument) => {
    const meant = isStetArgument(argument) ? argument : (fromTree(argument) ?? (await fromCursor(desk)));
    if (meant === undefined) return undefined;
    const reason = reasonIn(argument) ?? (await askReason(meant));
    if (reason === undefined) return undefined;
    const { uri, conflictId, scope } = meant;
    const params: StetParams = { uri, conflictId, scope, reason };
    const result = await desk.client.sendRequest<StetResult>(stetRequest, params);
    if (result.kind === 'refused') void window.showWarningMessage(`Variorum: ${result.message}`);
    else window.setStatusBarMessage('Stet: kept with your reason in .variorum/ledger.yaml', 8000);
    return result;
  },
};

async function askReason({ label, scope }: StetCommandArgument): Promise<string | undefined> {
  const reason = await window.showInputBox({
    title: `Stet: ${label}`,
    prompt:
      scope === 'story'
        ? 'Why may it stand in every version? Your reason is kept in .variorum/ledger.yaml.'
        : 'Why may it stand in this file? Your reason is kept in .variorum/ledger.yaml.',
    placeHolder: 'They count different days',
    ignoreFocusOut: true,
    validateInput: (text) => (text.trim() === '' ? 'Say in a few words why both may stand.' : undefined),
  });
  return reason?.trim();
}

/** A key binding may give the reason itself, for what is let stand every day. */
function reasonIn(argument: unknown): string | undefined {
  const isGiven = typeof argument === 'object' && argument !== null && 'reason' in argument;
  return isGiven && typeof argument.reason === 'string' && argument.reason.trim() !== ''
    ? argument.reason.trim()
    : undefined;
}

function fromTree(argument: unknown): StetCommandArgument | undefined {
  const conflict = findConflict(argument);
  const place = conflict?.places[0];
  if (conflict === undefined || place === undefined) return undefined;
  return { uri: place.uri, conflictId: conflict.conflictId, scope: 'story', label: conflict.label };
}

async function fromCursor(desk: Desk): Promise<StetCommandArgument | undefined> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return undefined;
  await desk.stories.refresh();
  const items = conflictsAtCursor(desk, editor).map((conflict) => ({ label: conflict.label, conflict }));
  if (items.length === 0) {
    void window.showInformationMessage('Variorum: put the cursor on underlined words first.');
    return undefined;
  }
  const choice =
    items.length === 1 ? items[0] : await window.showQuickPick(items, { title: 'Which of these may stand?' });
  if (choice === undefined) return undefined;
  const { conflictId, label } = choice.conflict;
  return { uri: editor.document.uri.toString(), conflictId, scope: 'passage', label };
}

function conflictsAtCursor(desk: Desk, editor: TextEditor): readonly ConflictBranch[] {
  const uri = editor.document.uri.toString();
  const conflicts = (desk.stories.storyOf(editor.document.uri)?.kinds ?? []).flatMap(
    (kind) => kind.conflicts,
  );
  return conflicts.filter((conflict) =>
    conflict.places.some(
      (place) =>
        place.isFinding && canonicalUri(place.uri) === uri && touches(place.range, editor.selection.active),
    ),
  );
}

function isStetArgument(argument: unknown): argument is StetCommandArgument {
  return (
    typeof argument === 'object' &&
    argument !== null &&
    'uri' in argument &&
    'conflictId' in argument &&
    'scope' in argument &&
    'label' in argument &&
    typeof argument.uri === 'string' &&
    typeof argument.conflictId === 'string' &&
    typeof argument.label === 'string' &&
    (argument.scope === 'passage' || argument.scope === 'story')
  );
}
