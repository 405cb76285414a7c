import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { Bench } from 'tinybench';
import type { Gate } from './gates.ts';
import { serveStory, type ServedStory } from './languageServer.ts';
import {
  findWordToEdit,
  makeOtherVersions,
  makeSeedSizedVersions,
  readRealVersions,
  type SizedVersion,
  type WordEdit,
} from './seedSized.ts';
import { printTable } from './table.ts';

const coldRuns = 3;
const warmingEdits = 20;
const warmingLints = 20;
/** V8 goes on making the server's code faster for some two hundred edits, which an editor types in a minute. */
const editsUntilWarm = 250;
/** Other work on the machine slows a round; the quietest of these is judged. */
const warmRounds = 3;
/** Ours is to take less than this part of Harper's time: half of its edits, and in the server nineteen of twenty. */
const greatestRatio = 0.5;

/**
 * How long an editor waits. In one run, so that a busy machine slows all alike:
 * from `didChange` to `publishDiagnostics` after a one-word edit in one of five versions of some 800 words, through
 * the bundled server over stdio and without the debounce, and what of that the server itself takes; the same versions
 * opened in a running server that has never seen them; the same from the start of the process; and Harper, the fastest
 * prose checker we know, on one such article after the same edit. Then the edit and Harper once more on five real
 * articles, where they are at hand.
 */
export async function measureSpeed(): Promise<readonly Gate[]> {
  const versions = makeSeedSizedVersions();
  const started = await measureStart(versions);
  const unseen = await measureUnseen(versions);
  const warm = await measureEdits(versions);
  const real = readRealVersions();
  const warmOfReal = real.length === 0 ? undefined : await measureEdits(real);
  const lint = quantile(warm.harpers, 0.5);
  console.log(
    `Speed: ${versions.length} versions of ${describeLengths(versions)} words, a one-word edit in one of them`,
  );
  console.log(
    printTable([
      ['milliseconds', 'p50', 'p95', 'ratio to Harper'],
      ...describeEdits('didChange to publishDiagnostics, warm', warm),
      describeSamples('the same versions, opened and never seen before', unseen, lint),
      describeSamples('start of the server to publishDiagnostics', started, lint),
      ...(warmOfReal === undefined
        ? []
        : describeEdits(`the same edit in five real articles of ${describeLengths(real)} words`, warmOfReal)),
    ]),
  );
  if (warmOfReal === undefined) console.log('The real articles of ../shared are not here: skipped.\n');
  return [
    gate('time after an edit, part of Harper’s', ratioOf(warm)),
    gate(
      'time in the server after nineteen of twenty edits, part of Harper’s',
      quantile(warm.inServer, 0.95) / lint,
    ),
  ];
}

function gate(name: string, ratio: number): Gate {
  return { name, isMet: ratio < greatestRatio, detail: `${ratio.toFixed(2)}, under ${greatestRatio} wanted` };
}

function describeEdits(name: string, { ours, inServer, harpers }: WarmRound): string[][] {
  const lint = quantile(harpers, 0.5);
  return [
    describeSamples(name, ours, lint),
    describeSamples('of that, in the server', inServer, lint),
    describeSamples('Harper lints one of the versions, warm', harpers, lint),
  ];
}

function describeSamples(name: string, samples: readonly number[], lint: number): string[] {
  const [half, most] = [quantile(samples, 0.5), quantile(samples, 0.95)];
  return [name, half.toFixed(1), most.toFixed(1), (half / lint).toFixed(2)];
}

/** The quietest of some rounds of edits in a server whose code is warm. */
async function measureEdits(versions: readonly SizedVersion[]): Promise<WarmRound> {
  const text = versions[0]?.text ?? '';
  const word = findWordToEdit(text);
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  // Its compiler works on beside it for some seconds, while ours is warmed.
  for (let count = 0; count < warmingLints; count += 1) await linter.lint(text, { language: 'markdown' });
  const served = await serveStory(versions, word);
  try {
    for (let edit = 0; edit < editsUntilWarm; edit += 1) await served.edit();
    const rounds: WarmRound[] = [];
    for (let round = 0; round < warmRounds; round += 1)
      rounds.push(await measureWarm({ served, linter, text, word }));
    return rounds.reduce((best, next) => (ratioOf(next) < ratioOf(best) ? next : best));
  } finally {
    served.close();
    await linter.dispose();
  }
}

async function measureStart(versions: readonly SizedVersion[]): Promise<number[]> {
  const word = findWordToEdit(versions[0]?.text ?? '');
  const samples: number[] = [];
  for (let count = 0; count < coldRuns; count += 1) {
    const served = await serveStory(versions, word);
    samples.push(served.coldMilliseconds);
    served.close();
  }
  return samples;
}

/** A server that has compared another story, so that its code is warm and nothing of these texts is remembered. */
async function measureUnseen(versions: readonly SizedVersion[]): Promise<number[]> {
  const others = makeOtherVersions();
  const word = findWordToEdit(others[0]?.text ?? '');
  const samples: number[] = [];
  for (let count = 0; count < coldRuns; count += 1) {
    const served = await serveStory(others, word);
    for (let edit = 0; edit < warmingEdits; edit += 1) await served.edit();
    samples.push(await served.openUnseen(versions));
    served.close();
  }
  return samples;
}

/** Milliseconds of both, taken in turns. */
interface WarmRound {
  readonly ours: readonly number[];
  /** What of ours the server itself took. */
  readonly inServer: readonly number[];
  readonly harpers: readonly number[];
}

function ratioOf({ ours, harpers }: Pick<WarmRound, 'ours' | 'harpers'>): number {
  return quantile(ours, 0.5) / quantile(harpers, 0.5);
}

/** Both at work, with what they are given. */
interface Contest {
  readonly served: ServedStory;
  readonly linter: LocalLinter;
  readonly text: string;
  readonly word: WordEdit;
}

async function measureWarm({ served, linter, text, word }: Contest): Promise<WarmRound> {
  const edited = text.slice(0, word.offset) + word.other + text.slice(word.offset + word.word.length);
  const texts = [text, edited];
  let turn = 0;
  const bench = new Bench({
    warmupIterations: 20,
    warmupTime: 500,
    iterations: 60,
    time: 2000,
    retainSamples: true,
  });
  // An async function by its form: tinybench calls any other once to see, and does not wait for that call.
  bench.add('ours', async () => {
    await served.edit();
  });
  bench.add('harper', async () => {
    turn += 1;
    await linter.lint(texts[turn % 2] ?? '', { language: 'markdown' });
  });
  await served.takeServerTimes();
  await bench.run();
  const [ours = [], harpers = []] = bench.tasks.map((task) => samplesOf(task.result));
  const inServer = (await served.takeServerTimes()).slice(-ours.length);
  return { ours, inServer, harpers };
}

function samplesOf(result: Bench['tasks'][number]['result']): readonly number[] {
  if ('latency' in result) return result.latency.samples ?? [];
  throw new Error(`A bench did not finish: ${result.state}`);
}

/** The value below which the given part of the samples lies. */
function quantile(samples: readonly number[], part: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

function describeLengths(versions: readonly SizedVersion[]): string {
  const lengths = versions.map(({ text }) => text.split(/\s+/).length);
  return `${Math.min(...lengths)} to ${Math.max(...lengths)}`;
}
