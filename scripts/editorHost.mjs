/**
 * Which VS Code the extension's tests run in:
 *
 * 1. the one that VSCODE_TEST_EXECUTABLE names;
 * 2. on Debian, as root, on linux-x64: the oldest and the newest VS Code that tools/vscode-host installs from npm, shown
 *    in Debian's Chromium (the server and the extension host are VS Code's own);
 * 3. else the desktop VS Code that @vscode/test-electron downloads.
 *
 * client/test/run.mjs reads the choice from VARIORUM_TEST_HOST: `executable`, `vscode-host` or `download`.
 */
import { existsSync } from 'node:fs';
import { hasCommand, run } from './setUp.mjs';

const debianPackages = [
  { command: 'chromium', name: 'chromium' },
  { file: '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf', name: 'fonts-dejavu-core' },
  { command: 'python3', name: 'python3' },
  { command: 'make', name: 'make' },
  { command: 'g++', name: 'g++' },
];

/** Installs what the chosen host needs. Gives the environment for the suites, or a sentence that says what is missing. */
export async function chooseHost() {
  if (process.env.VSCODE_TEST_EXECUTABLE) return { env: { VARIORUM_TEST_HOST: 'executable' } };
  if (!canInstallDebianPackages()) return { env: { VARIORUM_TEST_HOST: 'download' } };
  return (
    (await installDebianPackages()) ??
    (await installHosts()) ?? { env: { VARIORUM_TEST_HOST: 'vscode-host' } }
  );
}

function missingDebianPackages() {
  return debianPackages
    .filter(({ command, file }) => (file === undefined ? !hasCommand(command) : !existsSync(file)))
    .map(({ name }) => name);
}

function canInstallDebianPackages() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return false;
  return missingDebianPackages().length === 0 || (hasCommand('apt-get') && process.getuid?.() === 0);
}

async function installDebianPackages() {
  const missing = missingDebianPackages();
  if (missing.length === 0) return undefined;
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env });
  const install = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...missing], {
    env,
  });
  if (install.code === 0) return undefined;
  return { missing: `The Debian packages ${missing.join(', ')} could not be installed:\n${install.output}` };
}

async function installHosts() {
  for (const flavour of ['min', 'current']) {
    const install = await run('bash', ['tools/vscode-host/install.sh', flavour]);
    if (install.code !== 0) {
      return { missing: `The VS Code server "${flavour}" could not be installed:\n${install.output}` };
    }
  }
  return undefined;
}
