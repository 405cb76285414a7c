import { spawn } from 'node:child_process';

/*
 * `npm run check`: everything that a tool can say of the code without running it. Two checks run at a time; what a
 * failing one says is printed whole. The last line counts them.
 */

const checks = ['types', 'lint', 'layers', 'unused', 'format', 'generated', 'bundles'] as const;
const checksAtOnce = 2;

interface Result {
  readonly name: string;
  readonly isGood: boolean;
}

function runCheck(name: string): Promise<Result> {
  const startMilliseconds = Date.now();
  return new Promise((resolve) => {
    const check = spawn('npm', ['run', '--silent', `check:${name}`], { shell: process.platform === 'win32' });
    let output = '';
    check.stdout.on('data', (words: Buffer) => (output += words.toString()));
    check.stderr.on('data', (words: Buffer) => (output += words.toString()));
    check.on('close', (code) => {
      const seconds = ((Date.now() - startMilliseconds) / 1000).toFixed(1);
      console.log(`${code === 0 ? '✔' : '✖'} ${name} (${seconds} s)`);
      if (code !== 0) console.log(output.trimEnd());
      resolve({ name, isGood: code === 0 });
    });
  });
}

async function runAll(): Promise<Result[]> {
  const waiting: string[] = [...checks];
  const results: Result[] = [];
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift())
      results.push(await runCheck(name));
  };
  await Promise.all(Array.from({ length: checksAtOnce }, work));
  return results;
}

const results = await runAll();
const failed = results.filter(({ isGood }) => !isGood).length;
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
