import { stetCommand, stetRequest, type StetParams, type StetResult } from '../protocol.ts';
import { addStet, updateLedger } from '../session/amendLedger.ts';
import { createStet } from '../session/stets.ts';
import type { Feature, ServerContext } from './feature.ts';
import { readStetParams } from './fromProtocol.ts';
import { guardRequest } from './guard.ts';
import { showWarning } from './showWarning.ts';

/** "Let it stand": writes a dismissal into the ledger. The squiggle goes as soon as the ledger has been read again. */
export const stet: Feature = {
  capabilities: ({ options }) =>
    options.clientCommands.has(stetCommand) ? {} : { executeCommandProvider: { commands: [stetCommand] } },
  register: (context) => {
    const failed: StetResult = {
      kind: 'refused',
      message: 'Something went wrong; the server’s output says what.',
    };
    context.connection.onRequest(
      stetRequest,
      guardRequest(context.log, stetRequest, failed, (params: unknown) =>
        letStand(readStetParams(params), context),
      ),
    );
    if (context.options.clientCommands.has(stetCommand)) return;
    context.connection.onExecuteCommand(
      guardRequest(context.log, stetCommand, null, async ({ command, arguments: given }) => {
        if (command !== stetCommand) return null;
        const result = await letStand({ ...readStetParams(given?.[0]), reason: standardReason }, context);
        if (result.kind === 'refused') showWarning(context, result.message);
        return null;
      }),
    );
  },
};

/** For editors that cannot ask for a reason; the ledger can be edited afterwards. */
const standardReason = 'Let stand in the editor.';

async function letStand(params: StetParams, context: ServerContext): Promise<StetResult> {
  const story = await context.session.settledStoryOf(params.uri);
  const conflict = story?.snapshot?.conflicts.find(({ id }) => id === params.conflictId);
  const finding = conflict?.findings.find(({ version }) => version === params.uri) ?? conflict?.findings[0];
  if (story?.snapshot === undefined || conflict === undefined || finding === undefined) {
    return { kind: 'refused', message: 'These readings no longer differ: there is nothing to let stand.' };
  }
  const { folderUri } = story;
  if (folderUri === undefined) {
    return {
      kind: 'refused',
      message: 'Open a folder first: stets are kept in a file of the workspace folder.',
    };
  }
  const reason = params.reason.replace(/\s+/g, ' ').trim();
  const date = new Date().toISOString().slice(0, 10);
  const wish = { scope: params.scope, reason, folder: folderUri, date };
  const decision = createStet(story.snapshot.analysis.story, conflict, finding, wish);
  try {
    const ledgerUri = await updateLedger(context.files, folderUri, (text) => addStet(text, decision));
    context.session.filesChanged([ledgerUri]);
    return { kind: 'done', ledgerUri };
  } catch (error) {
    return { kind: 'refused', message: error instanceof Error ? error.message : String(error) };
  }
}
