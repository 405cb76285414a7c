import type { CancellationToken } from 'vscode-languageserver';
import { checkWorkspaceRequest, type CheckWorkspaceParams, type CheckWorkspaceResult } from '../protocol.ts';
import type { Feature, ServerContext } from './feature.ts';
import { readCheckWorkspaceParams } from './fromProtocol.ts';
import { guardRequest } from './guard.ts';
import { isAboveHint } from './storyState.ts';

/** Reads every folder anew, waits until every story is compared, and counts. */
export const checkWorkspace: Feature = {
  register: (context) => {
    const nothing: CheckWorkspaceResult = { stories: 0, versions: 0, conflicts: 0, isCancelled: true };
    context.connection.onRequest(checkWorkspaceRequest, (params: unknown, token: CancellationToken) =>
      // The answer to a cancelled check is what was done by then, so the token is not the guard's affair.
      guardRequest(context.log, checkWorkspaceRequest, nothing, (given: unknown) =>
        check(readCheckWorkspaceParams(given), token, context),
      )(params, neverCancelled),
    );
  },
};

const neverCancelled: CancellationToken = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({ dispose: () => undefined }),
};

async function check(
  params: CheckWorkspaceParams,
  token: CancellationToken,
  { connection, session }: ServerContext,
): Promise<CheckWorkspaceResult> {
  const progress = connection.window.attachWorkDoneProgress(params.workDoneToken);
  progress.begin('Checking the workspace', 0, 'reading files', true);
  await session.reload();
  const { stories } = session;
  let done = 0;
  let versions = 0;
  let conflicts = 0;
  for (const story of stories) {
    if (token.isCancellationRequested) break;
    await story.settled();
    done += 1;
    versions += story.found.versions.length;
    conflicts += story.snapshot?.conflicts.filter(isAboveHint).length ?? 0;
    progress.report(Math.round((100 * done) / stories.length), story.found.id);
  }
  progress.done();
  return { stories: done, versions, conflicts, isCancelled: token.isCancellationRequested };
}
