import { readFileSync } from 'node:fs';
import { estimateConfidence } from '../server/src/engine/index.ts';
import type { Gate } from './gates.ts';
import { measureReliability, printReliability } from './reliability.ts';
import { sampleStories } from './sampleStories.ts';

const fixturesFolder = 'test-fixtures';
/** Fitted by `npm run calibrate` without the golden stories, so that they are unseen here. */
const weightsFile = 'bench/confidenceWithoutGolden.json';
const mostGap = 0.08;

/**
 * Whether a confidence means what it says: how far it lies from the share of right findings on the golden stories,
 * hints among them, with weights that were fitted without these stories.
 */
export function measureConfidence(): readonly Gate[] {
  const weights = parseWeights(readFileSync(weightsFile, 'utf8'));
  const judged = sampleStories(fixturesFolder, 'golden stories').map(({ evidence, isRight, weight }) => ({
    confidence: estimateConfidence(evidence, weights),
    isRight,
    weight,
  }));
  const reliability = measureReliability(judged);
  console.log(`Confidence on the golden stories of ${fixturesFolder}, by weights that have not seen them`);
  console.log(printReliability(reliability));
  const { gap, gapByRank } = reliability;
  // Tenths of so few findings hold seven or eight each: their gap is told, and not held against anything.
  console.log(`Mean gap over tenths of equal size: ${gapByRank.toFixed(3)}\n`);
  const detail = `${gap.toFixed(3)}, at most ${String(mostGap)}`;
  return [{ name: 'mean gap of confidence', isMet: gap <= mostGap, detail }];
}

function parseWeights(json: string): Readonly<Record<string, number>> {
  const value: unknown = JSON.parse(json);
  if (typeof value !== 'object' || value === null) throw new Error(`${weightsFile} is no object.`);
  const isWeight = (pair: [string, unknown]): pair is [string, number] => typeof pair[1] === 'number';
  return Object.fromEntries(Object.entries(value).filter(isWeight));
}
