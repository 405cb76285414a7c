import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureReliability, printReliability, type Judged } from '../bench/reliability.ts';
import { estimateConfidence, type ConfidenceWeights } from '../server/src/engine/index.ts';
import { fitWeights } from './calibration/fitWeights.ts';
import { samplePairs } from './calibration/labelledPairs.ts';
import { listStories, sampleStories } from '../bench/sampleStories.ts';
import { sampleProbes } from '../bench/sampleProbes.ts';
import type { Sample } from '../bench/samples.ts';

/*
 * `npm run calibrate`: fits the weights that make a confidence of the evidence for a conflict, and prints how well the
 * confidence holds on data that was not used to fit. The labels are those of the golden stories, of the probes and, where the wider
 * material lies beside the clone, of its stories and pairs. Labels that nobody has worked on weigh as those of stories, since only they tell how
 * surely a finding is right in a text the engine was not made for; the weights are written only where all of it is there.
 */

const goldenFolder = 'test-fixtures';
/** Where the wider material lies, unless the command names another folder. */
const sharedFolder = process.argv[2] ?? '../shared';
const sharedStories = join(sharedFolder, 'stories');
const sharedPairs = join(sharedFolder, 'bench/pairs');
const golden = 'golden stories';
const probesFolder = 'bench/probes';
const weightsFile = 'server/src/engine/confidence/weights.json';
/** Weights of a fit that has not seen the golden stories, for `npm run bench` to hold them against. */
const heldOutFile = 'bench/confidenceWithoutGolden.json';
const folds = 5;
const mostGap = 0.08;

function gatherSamples(): readonly Sample[] {
  const goldenNames = new Set(listStories(goldenFolder));
  return [
    ...sampleStories(goldenFolder, golden),
    ...sampleStories(sharedStories, 'other stories', goldenNames),
    ...sampleStories(sharedFolder, 'real articles', goldenNames),
    ...sampleProbes(probesFolder, 'probes', 'read'),
    ...sampleProbes(probesFolder, 'unread probes', 'unread'),
    ...samplePairs(sharedPairs),
  ];
}

/** Each sample judged by weights that were fitted without its group. */
function judgeHeldOut(samples: readonly Sample[]): readonly (Judged & { readonly source: string })[] {
  const foldByGroup = new Map<string, number>();
  for (const { group } of samples) {
    if (!foldByGroup.has(group)) foldByGroup.set(group, foldByGroup.size % folds);
  }
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const weights = fitWeights(samples.filter(({ group }) => foldByGroup.get(group) !== fold));
    return samples
      .filter(({ group }) => foldByGroup.get(group) === fold)
      .map((sample) => ({
        source: sample.source,
        isRight: sample.isRight,
        weight: sample.weight,
        confidence: estimateConfidence(sample.evidence, weights),
      }));
  });
}

function report(title: string, judged: readonly Judged[]): number {
  const reliability = measureReliability(judged);
  const { gap, gapByRank, weight } = reliability;
  console.log(
    `${title}: ${weight.toFixed(0)} conflicts, mean gap ${gap.toFixed(3)}; over tenths of equal size ${gapByRank.toFixed(3)}`,
  );
  console.log(printReliability(reliability));
  return Math.max(gap, gapByRank);
}

function write(file: string, weights: ConfidenceWeights): void {
  writeFileSync(file, `${JSON.stringify(weights, undefined, 2)}\n`);
  console.log(`${file}: ${String(Object.keys(weights).length)} weights`);
}

const samples = gatherSamples();
const judged = judgeHeldOut(samples);
for (const source of new Set(samples.map((sample) => sample.source)))
  report(
    source,
    judged.filter((each) => each.source === source),
  );
const fitted = fitWeights(samples);
const gap = report('All, each judged without its group', judged);
if (existsSync(sharedPairs) && existsSync(sharedStories)) {
  write(weightsFile, fitted);
  write(heldOutFile, fitWeights(samples.filter(({ source }) => source !== golden)));
} else
  console.log(`The labelled stories and pairs are not in ${sharedFolder}: the weights stay as they are.`);
console.log(`${gap <= mostGap ? '✔' : '✖'} mean gap ${gap.toFixed(3)}, at most ${String(mostGap)}`);
process.exitCode = gap <= mostGap ? 0 : 1;
