import type { Pace } from './runInSlices.ts';

/** What waits in the queue: a `StorySession`. */
export interface Comparable {
  /** True where an editor has just typed in it. */
  readonly isUrgent: boolean;
  compare(isPreempted: () => boolean): Promise<'done' | 'stale' | 'preempted'>;
}

/**
 * Compares one story at a time, the one being typed in before the others. A story in the background stops
 * for it and starts again afterwards; what it had found out stays in its memory, so little is lost.
 */
export class ComparisonQueue<Item extends Comparable> {
  readonly #waiting = new Set<Item>();
  readonly #pace: Pace;
  #isRunning = false;

  constructor(pace: Pace) {
    this.#pace = pace;
  }

  add(item: Item): void {
    this.#waiting.add(item);
    if (!this.#isRunning) void this.#run();
  }

  remove(item: Item): void {
    this.#waiting.delete(item);
  }

  async #run(): Promise<void> {
    this.#isRunning = true;
    // Messages that wait already may change the text: they go first.
    await this.#pace.yieldToOthers();
    for (let item = this.#next(); item !== undefined; item = this.#next()) {
      this.#waiting.delete(item);
      const isUrgent = item.isUrgent;
      const end = await item.compare(() => !isUrgent && this.#hasUrgent());
      if (end === 'preempted') this.#waiting.add(item);
      await this.#pace.yieldToOthers();
    }
    this.#isRunning = false;
  }

  #next(): Item | undefined {
    const items = [...this.#waiting];
    return items.find((item) => item.isUrgent) ?? items[0];
  }

  #hasUrgent(): boolean {
    return [...this.#waiting].some((item) => item.isUrgent);
  }
}
