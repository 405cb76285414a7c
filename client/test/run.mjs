/**
 * The extension's tests in a real VS Code, against the packaged VSIX: the mocha suite inside the extension host and,
 * where the workbench can be driven by Playwright, a pass as a person sees it. `VARIORUM_TEST_HOST` says which editor:
 *
 * - `executable`: the one that VSCODE_TEST_EXECUTABLE names;
 * - `vscode-host`: the oldest and the newest that tools/vscode-host has installed;
 * - `download`: the newest desktop VS Code, which @vscode/test-electron fetches.
 *
 * Prints `N passed, N failed` for each suite. A suite that cannot run counts as one failure and says why.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundleSuite } from './bundleSuite.mjs';
import { runProgram } from './runProgram.mjs';
import { runSuite } from './runSuite.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
process.chdir(root);
const vsix = path.resolve(process.env.VARIORUM_VSIX ?? 'variorum.vsix');
const hostShim = path.resolve('tools/vscode-host/code-host.mjs');

/** `{ name, start }` for every suite; `start` gives `{ passed, failed, output? }`. */
function chooseSuites() {
  const host = process.env.VARIORUM_TEST_HOST ?? guessHost();
  if (host === 'executable') {
    const executable = process.env.VSCODE_TEST_EXECUTABLE ?? '';
    if (!existsSync(executable)) {
      return [unable('suite', `VSCODE_TEST_EXECUTABLE names “${executable}”, which does not exist.`)];
    }
    return [{ name: `suite in ${executable}`, start: () => runSuite({ executable, vsix }) }];
  }
  if (host === 'vscode-host') return ['min', 'current'].flatMap(hostSuites);
  return [{ name: 'suite in the desktop VS Code', start: () => runSuite({ vsix }) }];
}

function guessHost() {
  if (process.env.VSCODE_TEST_EXECUTABLE) return 'executable';
  const isInstalled = existsSync('tools/vscode-host/min/node_modules/.vscode-host-ok');
  return isInstalled ? 'vscode-host' : 'download';
}

function hostSuites(flavour) {
  const release = flavour === 'min' ? 'the oldest VS Code' : 'the newest VS Code';
  if (!existsSync(`tools/vscode-host/${flavour}/node_modules/.vscode-host-ok`)) {
    const reason = `The VS Code server is missing: run “bash tools/vscode-host/install.sh ${flavour}”.`;
    return [unable(`suite in ${release}`, reason), unable(`person’s pass in ${release}`, reason)];
  }
  const env = { VSCODE_HOST: flavour };
  return [
    {
      name: `suite in ${release}`,
      start: () => runSuite({ executable: hostShim, vsix, env, release: readHostVersion(flavour) }),
    },
    {
      name: `person’s pass in ${release}`,
      start: () => runProgram(process.execPath, ['client/test/ui.mjs', vsix], env),
    },
  ];
}

/** `1.100.3`: the VS Code that code-server’s package carries, so that a wrong host cannot pass for the right one. */
function readHostVersion(flavour) {
  const product = `tools/vscode-host/${flavour}/node_modules/code-server/lib/vscode/package.json`;
  return JSON.parse(readFileSync(product, 'utf8')).version;
}

function unable(name, reason) {
  return { name, start: () => Promise.resolve({ passed: 0, failed: 1, output: reason }) };
}

async function startSuite({ name, start }) {
  const startMilliseconds = Date.now();
  let result;
  try {
    result = await start();
  } catch (error) {
    result = { passed: 0, failed: 1, output: String(error?.message ?? error) };
  }
  if (result.output) console.log(result.output.trimEnd());
  const seconds = ((Date.now() - startMilliseconds) / 1000).toFixed(1);
  console.log(`${result.failed === 0 ? '✔' : '✖'} ${name} (${seconds} s)`);
  console.log(`${result.passed} passed, ${result.failed} failed`);
  return result.failed;
}

const wanted = process.argv.slice(2);
const suites = existsSync(vsix)
  ? chooseSuites().filter(({ name }) => wanted.every((word) => name.includes(word)))
  : [unable('extension tests', `${vsix} does not exist: run “npm run build && npm run package” first.`)];
await bundleSuite();
let failed = suites.length === 0 ? 1 : 0;
for (const suite of suites) failed += await startSuite(suite);
process.exitCode = failed === 0 ? 0 : 1;
