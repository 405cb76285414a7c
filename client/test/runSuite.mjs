import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath } from '@vscode/test-electron';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runProgram } from './runProgram.mjs';

/** Nothing is saved, looked up or offered but by the tests. */
const quietSettings = {
  'files.autoSave': 'off',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'chat.disableAIFeatures': true,
  'git.enabled': false,
  'window.restoreWindows': 'none',
};

/**
 * Runs the mocha suite inside the extension host of one VS Code: installs the VSIX into a folder of its own, opens a
 * copy of the story to test with, and takes an empty extension as the one under development.
 *
 * `executable` is the program to run (downloaded where there is none), `release` the version it must be.
 */
export async function runSuite({ executable, vsix, env = {}, release }) {
  const temporary = mkdtempSync(path.join(tmpdir(), 'variorum-suite-'));
  try {
    const program = executable ?? (await downloadAndUnzipVSCode({ version: 'stable' }));
    const extensions = path.join(temporary, 'extensions');
    const user = path.join(temporary, 'user');
    mkdirSync(extensions);
    mkdirSync(path.join(user, 'User'), { recursive: true });
    writeFileSync(path.join(user, 'User/settings.json'), JSON.stringify(quietSettings));
    const folders = [`--extensions-dir=${extensions}`, `--user-data-dir=${user}`];
    const install = await installVsix(program, vsix, folders, env);
    if (install !== undefined) return { passed: 0, failed: 1, output: install };
    const workspace = path.join(temporary, 'workspace');
    cpSync('client/test/fixtures/story', workspace, { recursive: true });
    return await runProgram(process.execPath, ['client/test/startSuite.mjs'], {
      CODE_HOST_TIMEOUT: '600000',
      ...env,
      VARIORUM_SUITE: JSON.stringify({ program, workspace, folders }),
      VARIORUM_SUITE_RELEASE: release ?? '',
      VARIORUM_SUITE_EXTENSIONS: extensions,
    });
  } finally {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

/** A sentence where the installation failed. */
async function installVsix(program, vsix, folders, env) {
  const [command, ...args] = commandLineOf(program);
  const all = [...args.filter((arg) => !isFolder(arg)), ...folders, '--install-extension', vsix];
  const { output = '' } = await runProgram(command, all, env);
  const extensions = folders[0].slice(folders[0].indexOf('=') + 1);
  if (existsSync(path.join(extensions, 'extensions.json'))) return undefined;
  return `The VSIX could not be installed with ${command}:\n${output}`;
}

function isFolder(arg) {
  return arg.startsWith('--extensions-dir') || arg.startsWith('--user-data-dir');
}

/** A desktop VS Code has a command line of its own beside the program; a stand-in such as our host is its own. */
function commandLineOf(program) {
  if (/\.[cm]?js$/.test(program)) return [process.execPath, program];
  const fromDesktop = resolveCliArgsFromVSCodeExecutablePath(program);
  return existsSync(fromDesktop[0]) ? fromDesktop : [program];
}
