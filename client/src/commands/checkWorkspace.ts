import { commands, ProgressLocation, window, type CancellationToken, type Progress } from 'vscode';
import { WorkDoneProgress } from 'vscode-languageclient/node';
import {
  checkWorkspaceRequest,
  type CheckWorkspaceParams,
  type CheckWorkspaceResult,
} from '../../../server/src/protocol.ts';
import { count } from '../words.ts';
import type { Command, Desk } from './command.ts';

let runs = 0;

/** Reads every folder anew and compares every story, with progress that can be cancelled. */
export const checkWorkspace: Command = {
  id: 'variorum.checkWorkspace',
  run: async (desk) => {
    const result = await window.withProgress(
      {
        location: ProgressLocation.Notification,
        title: 'Variorum: checking the workspace',
        cancellable: true,
      },
      (progress, cancellation) => check(desk, progress, cancellation),
    );
    await desk.stories.refresh();
    void tellResult(result);
    return result;
  },
};

async function check(
  desk: Desk,
  progress: Progress<{ message?: string; increment?: number }>,
  cancellation: CancellationToken,
): Promise<CheckWorkspaceResult> {
  runs += 1;
  const workDoneToken = `variorum-check-${runs}`;
  let percentageShown = 0;
  const listener = desk.client.onProgress(WorkDoneProgress.type, workDoneToken, (step) => {
    if (step.kind === 'end') return;
    const percentage = step.percentage ?? percentageShown;
    progress.report({ message: step.message ?? '', increment: Math.max(0, percentage - percentageShown) });
    percentageShown = Math.max(percentage, percentageShown);
  });
  try {
    const params: CheckWorkspaceParams = { workDoneToken };
    return await desk.client.sendRequest<CheckWorkspaceResult>(checkWorkspaceRequest, params, cancellation);
  } catch (error) {
    if (!cancellation.isCancellationRequested) throw error;
    return { stories: 0, versions: 0, conflicts: 0, isCancelled: true };
  } finally {
    listener.dispose();
  }
}

async function tellResult(result: CheckWorkspaceResult): Promise<void> {
  if (result.isCancelled) {
    window.setStatusBarMessage('Variorum: the check was cancelled.', 5000);
    return;
  }
  const compared = `${count(result.versions, 'version')} of ${count(result.stories, 'story', 'stories')} compared`;
  if (result.conflicts === 0) {
    void window.showInformationMessage(`Variorum: ${compared}, no conflict found.`);
    return;
  }
  const show = 'Show Conflicts';
  const message = `Variorum: ${compared}, ${count(result.conflicts, 'conflict')} found.`;
  if ((await window.showInformationMessage(message, show)) === show) {
    await commands.executeCommand('variorum.showConflicts');
  }
}
