/**
 * `npm test`: sets up, builds, and runs every suite, the extension's in a real VS Code included. While the short
 * suites run, the editors are installed. A suite that could not run counts as failed and says what is missing.
 * `npm test -- unit grammar` runs only the suites named. The last line is the sum: `N passed, N failed`.
 */
import { chooseHost } from './editorHost.mjs';
import { lateCode, run, setUp, stop } from './setUp.mjs';

const node = process.execPath;
const unitTests = ['server/src', 'client/src', 'scripts', 'bench'].map((folder) => `${folder}/**/*.test.ts`);

const protocolTests = ['server/test/**/*.test.ts'];

const suites = [
  {
    name: 'unit',
    title: 'unit, property and golden tests',
    report: 'mocha',
    start: () => runMocha(unitTests),
  },
  { name: 'grammar', title: 'grammar tests', report: 'grammar', start: runGrammarTests },
  {
    name: 'protocol',
    title: 'protocol and command-line tests',
    report: 'mocha',
    start: () => runMocha(protocolTests),
  },
  {
    name: 'extension',
    title: 'extension tests in a real VS Code',
    report: 'extension',
    start: runExtensionTests,
  },
];

/** No suite takes longer on any machine that is worth waiting for. */
const minutes = 8;

/** @type {Promise<{env?: Record<string, string>, missing?: string}> | undefined} */
let host;

function runMocha(files) {
  // A test that fails may leave a server behind, which would keep mocha alive.
  return run(node, ['node_modules/mocha/bin/mocha.js', '--exit', ...files], { minutes });
}

function runGrammarTests() {
  return run('npm', ['run', '--silent', 'test:grammar'], { minutes });
}

async function runExtensionTests() {
  const { env, missing } = await host;
  if (missing !== undefined) return { code: 1, output: missing };
  return run(node, ['client/test/run.mjs'], { env, minutes });
}

/** How many tests a runner says have passed and failed: mocha, the grammar runner, client/test/run.mjs after each suite. */
const reports = {
  mocha: [/^ *(\d+) passing\b/gm, /^ *(\d+) failing\b/gm],
  grammar: [/^✓ .*run successful/gm, /^✖ testcase/gm],
  extension: [/^[✔✖] .*\n(\d+) passed, \d+ failed$/gm, /^[✔✖] .*\n\d+ passed, (\d+) failed$/gm],
};

function count(report, output) {
  const sum = (pattern) =>
    [...output.matchAll(pattern)].reduce((total, [, number]) => total + Number(number ?? 1), 0);
  const [passed, failed] = reports[report].map(sum);
  return { passed, failed };
}

async function runSuite({ title, report, start }) {
  const startMilliseconds = Date.now();
  const { code, output } = await start();
  const { passed, failed: counted } = count(report, output);
  // Mocha sums up at its end, after which Node 20 may hang while it exits (nodejs/node#54918).
  const hasEnded = code === 0 || (code === lateCode && report === 'mocha');
  const isGood = hasEnded && counted === 0 && passed > 0;
  const failed = isGood ? 0 : Math.max(1, counted);
  if (!isGood) console.log(output.trimEnd());
  if (!isGood && code === 0 && counted === 0) console.log('No test ran.');
  const seconds = ((Date.now() - startMilliseconds) / 1000).toFixed(1);
  console.log(`${isGood ? '✔' : '✖'} ${title}: ${passed} passed, ${failed} failed (${seconds} s)`);
  return { passed, failed };
}

const wanted = process.argv.slice(2);
const chosen = suites.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
if (chosen.length === 0)
  stop(`There is no such suite; there are ${suites.map(({ name }) => name).join(', ')}.`);

await setUp();
if (chosen.some(({ name }) => name === 'extension')) host = chooseHost();
console.log('Building …');
const build = await run('npm', ['run', '--silent', 'package']);
if (build.code !== 0) stop(`The build failed:\n${build.output}\n0 passed, 1 failed`);

const counts = [];
for (const suite of chosen) counts.push(await runSuite(suite));
const total = (key) => counts.reduce((sum, each) => sum + each[key], 0);
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;
