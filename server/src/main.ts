import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createNodeFiles } from './io/nodeFiles.ts';
import { startServer } from './lsp/server.ts';

/**
 * The language server as a process of its own: `--stdio` for any editor, `--node-ipc` as VS Code starts it.
 * Connects, hands in the disk and the clock, and nothing else.
 */
startServer(createConnection(ProposedFeatures.all), {
  files: createNodeFiles(),
  pace: {
    now: () => performance.now(),
    yieldToOthers: () => new Promise((resolve) => setImmediate(resolve)),
    sliceMilliseconds: 8,
  },
});
