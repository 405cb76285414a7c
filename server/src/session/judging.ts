import { listPairsToJudge, weighJudgement, type Analysis, type PairToJudge } from '../engine/index.ts';
import type { PairJudge } from './pairJudge.ts';

/** How long a story must have been left alone before its judge is asked: far off the path of a keystroke. */
const silenceMilliseconds = 300;

/** Asks the judge about one story at a time of rest, remembers its answers, and stops when the text changes. */
export class Judging {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running: AbortController | undefined;
  #judge: PairJudge | undefined;
  /** Answers by the two sentences: of the last round only, so that it stays small. */
  #scores: ReadonlyMap<string, number> = new Map();

  /** The analysis by what the judge has said before: an edit takes no hint away that it does not concern. */
  recall(judge: PairJudge | undefined, analysis: Analysis): Analysis {
    if (judge === undefined || judge !== this.#judge) return analysis;
    const pairs = listPairsToJudge(analysis).filter((pair) => this.#scores.has(keyOf(pair)));
    const scores = pairs.map((pair) => this.#scores.get(keyOf(pair)) ?? 0);
    return pairs.length === 0 ? analysis : weighJudgement(analysis, pairs, scores);
  }

  /** Calls `then` with the analysis as it stands by the judge; never where it says nothing new or the text changes first. */
  start(judge: PairJudge | undefined, analysis: Analysis, then: (judged: Analysis) => void): void {
    this.stop();
    if (judge !== this.#judge) this.#scores = new Map();
    this.#judge = judge;
    if (judge === undefined) return;
    const running = new AbortController();
    this.#running = running;
    this.#timer = setTimeout(() => {
      void this.#ask(judge, analysis, running.signal).then((judged) => {
        if (judged !== undefined && !running.signal.aborted) then(judged);
      });
    }, silenceMilliseconds);
  }

  /** The text changes: what is being judged is no longer of use. */
  stop(): void {
    clearTimeout(this.#timer);
    this.#running?.abort();
    this.#running = undefined;
  }

  async #ask(judge: PairJudge, analysis: Analysis, signal: AbortSignal): Promise<Analysis | undefined> {
    const pairs = listPairsToJudge(analysis);
    const unknown = pairs.filter((pair) => !this.#scores.has(keyOf(pair)));
    const asked = unknown.map(({ left, right, conflict }) => ({
      left: left.text,
      right: right.text,
      ...(conflict === undefined ? {} : { kind: conflict.kind }),
    }));
    if (asked.length === 0) return undefined;
    const answers = await judge.judge(asked, signal);
    if (answers === undefined) return undefined;
    const fresh = new Map(unknown.map((pair, index) => [keyOf(pair), answers[index] ?? 0]));
    const scores = pairs.map((pair) => fresh.get(keyOf(pair)) ?? this.#scores.get(keyOf(pair)) ?? 0);
    this.#scores = new Map(pairs.map((pair, index) => [keyOf(pair), scores[index] ?? 0]));
    return weighJudgement(analysis, pairs, scores);
  }
}

function keyOf({ left, right, conflict }: PairToJudge): string {
  return [left.text, right.text, conflict?.kind ?? ''].join('\n');
}
