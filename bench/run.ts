import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { measureAccuracy } from './accuracy.ts';
import { measureConfidence } from './confidence.ts';
import { measureOutliving } from './outliving.ts';
import { measureProbes } from './probes.ts';
import { measureSpeed } from './speed.bench.ts';

/*
 * `npm run bench`: accuracy on labelled stories and on probes, whether confidence means what it says, what of an edit
 * outlives it, then speed, each with the figures that may not fall. Where the wider material beside the clone is at
 * hand, its bench is shown too. The last line counts the gates.
 * `tsx bench/run.ts accuracy` stops after the first.
 */

const sharedBench = '../shared/bench/bench.py';

function showSharedBench(): void {
  if (!existsSync(sharedBench)) {
    console.log('The labelled stories and pairs of ../shared are not here: skipped.\n');
    return;
  }
  const run = spawnSync('python3', [sharedBench, 'stories', '../shared/stories', '../shared/seeds'], {
    encoding: 'utf8',
  });
  console.log(`${sharedBench}\n${run.stdout}${run.stderr}`);
}

const isAccuracyOnly = process.argv.includes('accuracy');
// First of all, before V8 has learned from other work where long-lived objects are made.
const outliving = isAccuracyOnly ? [] : measureOutliving();
const gates = [...measureAccuracy(), ...measureProbes(), ...outliving];
if (!isAccuracyOnly) {
  gates.push(...measureConfidence(), ...(await measureSpeed()));
  showSharedBench();
}
for (const { name, isMet, detail } of gates) console.log(`${isMet ? '✔' : '✖'} ${name}: ${detail}`);
const failed = gates.filter(({ isMet }) => !isMet).length;
console.log(`${gates.length - failed} passed, ${failed} failed`);
// Harper's compiler may still be at work, and Node would wait for it.
process.exit(failed === 0 ? 0 : 1);
