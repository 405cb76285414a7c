import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createNodeFiles } from './io/nodeFiles.ts';
import { openModuleJudge } from './io/moduleJudge.ts';
import { connectStandardStreams } from './io/standardStreams.ts';
import { describeFailure } from './lsp/guard.ts';
import { startServer } from './lsp/server.ts';
import { tuneCollector } from './tuneCollector.ts';

/**
 * The language server as a process of its own: `--stdio` for any editor, `--node-ipc` as VS Code starts it.
 * Connects, hands in the disk and the clock, and nothing else.
 */
tuneCollector();
const connection = process.argv.includes('--stdio')
  ? connectStandardStreams()
  : createConnection(ProposedFeatures.all);

// Whatever slips through every guard, such as an answer that the client refuses to give, is logged, and the server lives.
for (const event of ['uncaughtException', 'unhandledRejection']) {
  process.on(event, (error: unknown) => {
    connection.console.error(`${event}: ${describeFailure(error)}`);
  });
}

startServer(connection, {
  files: createNodeFiles(),
  openJudge: openModuleJudge,
  pace: {
    now: () => performance.now(),
    yieldToOthers: () => new Promise((resolve) => setImmediate(resolve)),
    sliceMilliseconds: 16,
  },
});
