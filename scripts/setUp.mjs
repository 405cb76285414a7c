/**
 * What `npm start` and `npm test` need before anything is installed: only Node's own modules are used here.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const oldestNode = 20;

/** What a command that was ended since it took too long is said to have ended with. */
export const lateCode = 124;

for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));

/** Ends the program with a sentence where Node is too old, then installs the packages if they are missing or stale. */
export async function setUp() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < oldestNode)
    stop(`Variorum is built with Node ${oldestNode} or newer; this is Node ${process.versions.node}.`);
  if (areInstalled()) return;
  console.log('Installing the packages (npm ci) …');
  const install = await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  if (install.code !== 0) stop(`npm ci failed:\n${install.output}`);
}

/** True where every package of package-lock.json stands in node_modules in its version. */
function areInstalled() {
  if (!existsSync('node_modules/.package-lock.json')) return false;
  const wanted = readPackages('package-lock.json');
  const present = readPackages('node_modules/.package-lock.json');
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional === true || present[path]?.version === version,
  );
}

function readPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
}

/**
 * Runs a command and gathers what it prints; with `shows`, prints it as it comes. Never rejects: a command that cannot
 * be started has the code 127, one that takes longer than `minutes` is ended with `lateCode`; both say why.
 */
export function run(command, args, { env = {}, shows = false, minutes = 15 } = {}) {
  return new Promise((resolve) => {
    const isWindows = process.platform === 'win32';
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: isWindows && command === 'npm',
      // A group of its own, so that what the command has started ends with it.
      detached: !isWindows,
    });
    let output = '';
    const take = (stream) => (words) => {
      output += words;
      if (shows) stream.write(words);
    };
    child.stdout.on('data', take(process.stdout));
    child.stderr.on('data', take(process.stderr));
    const end = () => endGroup(child);
    const late = setTimeout(() => {
      end();
      resolve({
        code: lateCode,
        output: `${output}\n${command} ${args[0]} was ended after ${minutes} minutes.`,
      });
    }, minutes * 60_000);
    process.once('exit', end);
    const finish = (result) => {
      clearTimeout(late);
      process.off('exit', end);
      resolve(result);
    };
    child.on('error', (error) => finish({ code: 127, output: `${command}: ${error.message}` }));
    child.on('close', (code) => finish({ code: code ?? 1, output }));
  });
}

function endGroup(child) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}

/** True where the command is on the path. */
export function hasCommand(command) {
  const look = process.platform === 'win32' ? 'where' : 'which';
  return spawnSync(look, [command], { stdio: 'ignore' }).status === 0;
}

export function stop(message) {
  console.error(message);
  process.exit(1);
}
