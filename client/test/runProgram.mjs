import { spawn } from 'node:child_process';

/**
 * Runs a program that prints `N passed, N failed` and gives the counts, with the output where it failed.
 * One that says nothing of the kind, or ends with a code other than 0 although nothing failed, has failed once.
 */
export function runProgram(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const take = (words) => (output += words);
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => resolve({ passed: 0, failed: 1, output: `${command}: ${error.message}` }));
    child.on('close', (code) => resolve(judge(output, code)));
  });
}

function judge(output, code) {
  const counts = [...output.matchAll(/^(\d+) passed, (\d+) failed/gm)].at(-1);
  const passed = Number(counts?.[1] ?? 0);
  const failed = Number(counts?.[2] ?? 0);
  if (code === 0 && failed === 0 && passed > 0) return { passed, failed };
  const reason = counts === undefined ? `\nIt ended with code ${code} before any test was counted.` : '';
  // The counts are printed once for the suite, by whoever asked.
  const told = output.replaceAll(/^\d+ passed, \d+ failed.*$/gm, '').trimEnd();
  return { passed, failed: Math.max(1, failed), output: told + reason };
}
