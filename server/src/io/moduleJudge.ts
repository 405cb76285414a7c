import { isAbsolute } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { OpenJudge, PairJudge, SentencesToJudge } from '../session/pairJudge.ts';

/** After so many failures the judge stays off until it is opened anew. */
const mostFailures = 3;
/** Asked at once: between two batches a judge that nobody waits for any more stops. */
const pairsInBatch = 16;

/**
 * What runs in the thread: the user's module, which gives `judge(pairs)` by name or as its default. Written as text, since
 * a bundle has no second file to start a thread from.
 */
const threadSource = `
const { parentPort, workerData } = require('node:worker_threads');
const { pathToFileURL } = require('node:url');
const say = (error) => (error instanceof Error ? error.message : String(error));
const found = import(pathToFileURL(workerData).href).then((module) => {
  const candidates = [module.judge, module.default?.judge, module.default];
  const judge = candidates.find((each) => typeof each === 'function');
  if (judge === undefined) throw new Error('the module exports no function “judge”');
  return judge;
});
found.catch(() => undefined);
parentPort.on('message', async (pairs) => {
  try {
    const judge = await found;
    parentPort.postMessage({ scores: await judge(pairs) });
  } catch (error) {
    parentPort.postMessage({ failure: say(error) });
  }
});
`;

/** Opens the judge that a module on this machine exports. */
export const openModuleJudge: OpenJudge = (module, timeoutMilliseconds, onFailure) =>
  new ModuleJudge(module, timeoutMilliseconds, onFailure);

/**
 * A judge in a thread of its own, so that one that computes for ever holds up nothing and can be ended. What it prints
 * is dropped: the server's own output is for messages. Each complaint is told once.
 */
class ModuleJudge implements PairJudge {
  readonly #module: string;
  readonly #timeoutMilliseconds: number;
  readonly #onFailure: (message: string) => void;
  readonly #told = new Set<string>();
  #worker: Worker | undefined;
  #failures = 0;
  #isClosed = false;
  #last: Promise<unknown> = Promise.resolve();

  constructor(module: string, timeoutMilliseconds: number, onFailure: (message: string) => void) {
    this.#module = module;
    this.#timeoutMilliseconds = timeoutMilliseconds;
    this.#onFailure = onFailure;
  }

  /** One question at a time: a thread has one set of models in memory. */
  judge(pairs: readonly SentencesToJudge[], signal: AbortSignal): Promise<readonly number[] | undefined> {
    const answer = this.#last.then(() => this.#ask(pairs, signal));
    this.#last = answer;
    return answer;
  }

  close(): void {
    this.#isClosed = true;
    this.#end();
  }

  async #ask(
    pairs: readonly SentencesToJudge[],
    signal: AbortSignal,
  ): Promise<readonly number[] | undefined> {
    const scores: number[] = [];
    for (let from = 0; from < pairs.length; from += pairsInBatch) {
      if (signal.aborted || this.#isClosed || this.#failures >= mostFailures) return undefined;
      const answer = await this.#askBatch(pairs.slice(from, from + pairsInBatch));
      if (answer.kind === 'failed') {
        this.#fail(answer.message);
        return undefined;
      }
      scores.push(...answer.scores);
    }
    return scores;
  }

  async #askBatch(pairs: readonly SentencesToJudge[]): Promise<Answer> {
    if (!isAbsolute(this.#module)) return { kind: 'failed', message: 'its path must be absolute' };
    try {
      const worker = (this.#worker ??= this.#start());
      return await askThread(worker, pairs, this.#timeoutMilliseconds);
    } catch (error) {
      return { kind: 'failed', message: String(error) };
    }
  }

  #start(): Worker {
    const worker = startThread(this.#module);
    worker.on('exit', () => {
      if (this.#worker === worker) this.#worker = undefined;
    });
    return worker;
  }

  #fail(message: string): void {
    if (this.#isClosed) return;
    this.#end();
    this.#failures += 1;
    const rest = this.#failures >= mostFailures ? ' It stays off until its setting changes.' : '';
    const complaint = `The judge ${this.#module} was not heard: ${message}.`;
    if (!this.#told.has(complaint) || rest !== '') this.#onFailure(complaint + rest);
    this.#told.add(complaint);
  }

  #end(): void {
    void this.#worker?.terminate();
    this.#worker = undefined;
  }
}

function startThread(module: string): Worker {
  const worker = new Worker(threadSource, { eval: true, workerData: module, stdout: true, stderr: true });
  worker.stdout.resume();
  worker.stderr.resume();
  // One that nobody asks at the moment may complain too.
  worker.on('error', () => undefined);
  worker.unref();
  return worker;
}

type Answer =
  | { readonly kind: 'scores'; readonly scores: readonly number[] }
  | { readonly kind: 'failed'; readonly message: string };

function askThread(
  worker: Worker,
  pairs: readonly SentencesToJudge[],
  timeoutMilliseconds: number,
): Promise<Answer> {
  return new Promise((resolve) => {
    const settle = (answer: Answer) => {
      clearTimeout(timer);
      worker.off('message', onMessage);
      worker.off('error', onError);
      worker.off('exit', onExit);
      resolve(answer);
    };
    const fail = (message: string) => {
      settle({ kind: 'failed', message });
    };
    const timer = setTimeout(() => {
      fail(`no answer within ${String(timeoutMilliseconds / 1000)} s`);
    }, timeoutMilliseconds);
    const onMessage = (answer: unknown) => {
      settle(readAnswer(answer, pairs.length));
    };
    const onError = (error: unknown) => {
      fail(error instanceof Error ? error.message : String(error));
    };
    const onExit = () => {
      fail('it ended without an answer');
    };
    worker.on('message', onMessage);
    worker.on('error', onError);
    worker.on('exit', onExit);
    worker.postMessage(pairs);
  });
}

/** What comes from outside is looked at: as many numbers from 0 to 1 as there were pairs, or it is a failure. */
function readAnswer(answer: unknown, count: number): Answer {
  const fields = new Map<string, unknown>(
    typeof answer === 'object' && answer !== null ? Object.entries(answer) : [],
  );
  const failure = fields.get('failure');
  if (typeof failure === 'string') return { kind: 'failed', message: failure };
  const given = fields.get('scores');
  const scores: readonly unknown[] = Array.isArray(given) ? given : [];
  const sound = scores.filter(
    (score): score is number => typeof score === 'number' && score >= 0 && score <= 1,
  );
  if (!Array.isArray(given) || sound.length !== count || scores.length !== count) {
    return { kind: 'failed', message: `its answer must be a list of ${String(count)} numbers from 0 to 1` };
  }
  return { kind: 'scores', scores: sound };
}
