/**
 * Makes what ships: the extension, the language server and the command line. The engine, with its tables of words the
 * greater part of it all, is a fourth file that server and command line share.
 * `--development` leaves names readable; the default is what users get.
 */
import { build } from 'esbuild';
import { chmodSync } from 'node:fs';

const engineDoor = 'server/src/engine/index.ts';
const bundles = [
  { entry: 'client/src/extension.ts', outfile: 'client/dist/extension.cjs', external: ['vscode'] },
  { entry: engineDoor, outfile: 'server/dist/engine.cjs' },
  { entry: 'server/src/main.ts', outfile: 'server/dist/server.cjs' },
  { entry: 'server/src/cli/main.ts', outfile: 'server/dist/cli.cjs', banner: '#!/usr/bin/env node' },
];

/**
 * The protocol libraries can talk over sockets, which Variorum never does. Their import of `net` gets a
 * stand-in that refuses, and any other module that could reach a network stops the build.
 */
const noNetwork = {
  name: 'no-network',
  setup(plugin) {
    plugin.onResolve({ filter: /^(node:)?net$/ }, () => ({ path: 'net', namespace: 'refused' }));
    plugin.onLoad({ filter: /.*/, namespace: 'refused' }, () => ({
      contents: `const refuse = () => { throw new Error('Variorum opens no sockets.'); };
        module.exports = { createServer: refuse, createConnection: refuse };`,
    }));
    plugin.onResolve({ filter: /^(node:)?(https?|http2|tls|dns|dns\/promises|dgram|inspector)$/ }, (use) => ({
      errors: [{ text: `${use.importer} imports ${use.path}: Variorum has no network code.` }],
    }));
  },
};

/** Everybody reaches the engine through its one door (see .dependency-cruiser.cjs): the door leads to the shared file. */
const sharedEngine = {
  name: 'shared-engine',
  setup(plugin) {
    plugin.onResolve({ filter: /\/engine\/index\.ts$/ }, () => ({ path: './engine.cjs', external: true }));
  },
};

const isDevelopment = process.argv.includes('--development');

async function makeBundle({ entry, outfile, external = [], banner }) {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    // Node 20 knows them; taken for unknown, each would be compiled anew wherever it is used.
    supported: { 'regexp-unicode-property-escapes': true },
    format: 'cjs',
    mainFields: ['module', 'main'],
    external,
    minify: !isDevelopment,
    keepNames: false,
    legalComments: 'none',
    logLevel: 'warning',
    plugins: entry === engineDoor ? [noNetwork] : [noNetwork, sharedEngine],
    ...(banner === undefined ? {} : { banner: { js: banner } }),
  });
  if (banner !== undefined) chmodSync(outfile, 0o755);
}

const results = await Promise.allSettled(bundles.map(makeBundle));
// What failed has been printed by esbuild.
if (results.some(({ status }) => status === 'rejected')) process.exitCode = 1;
