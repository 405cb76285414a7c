import type { OpenJudge, PairJudge } from '../session/pairJudge.ts';
import type { Log } from './guard.ts';

/** The judge that a person's settings name. */
export interface JudgeSetting {
  /** Path of a module on this machine. */
  readonly module: string;
  readonly timeoutMilliseconds: number;
}

/** Keeps the judge of the settings open while they name it. */
export class JudgeKeeper {
  readonly #open: OpenJudge;
  readonly #log: Log;
  #setting: JudgeSetting | undefined;
  #judge: PairJudge | undefined;

  constructor(open: OpenJudge, log: Log) {
    this.#open = open;
    this.#log = log;
  }

  /** The judge of this setting: the one that is open where nothing changed. */
  keep(setting: JudgeSetting | undefined): PairJudge | undefined {
    const isSame =
      setting?.module === this.#setting?.module &&
      setting?.timeoutMilliseconds === this.#setting?.timeoutMilliseconds;
    if (isSame) return this.#judge;
    this.#judge?.close();
    this.#setting = setting;
    this.#judge = setting && this.#open(setting.module, setting.timeoutMilliseconds, this.#log);
    return this.#judge;
  }

  close(): void {
    this.keep(undefined);
  }
}
