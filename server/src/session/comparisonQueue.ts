import type { Pace } from './runInSlices.ts';

/** 2: an editor has just typed in it. 1: an editor has one of its versions open. 0: nobody looks at it. */
export type Urgency = 0 | 1 | 2;

/** What waits in the queue: a `StorySession`. */
export interface Comparable {
  /** The higher it is, the sooner the story is compared. */
  readonly urgency: Urgency;
  compare(isPreempted: () => boolean): Promise<'done' | 'stale' | 'preempted'>;
}

/**
 * Compares one story at a time, the one being typed in first, then those that are open. A story that nobody waits for
 * stops for them and starts again afterwards; what it had found out stays in its memory, so little is lost.
 */
export class ComparisonQueue<Item extends Comparable> {
  readonly #waiting = new Set<Item>();
  readonly #pace: Pace;
  #isRunning = false;

  readonly #isHeld: () => boolean;

  /** While `isHeld`, stories that nobody looks at wait; `wake` is called when it ends. */
  constructor(pace: Pace, isHeld: () => boolean) {
    this.#pace = pace;
    this.#isHeld = isHeld;
  }

  add(item: Item): void {
    this.#waiting.add(item);
    this.wake();
  }

  /** Goes on with what waits. */
  wake(): void {
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
      const { urgency } = item;
      const end = await item.compare(
        () => this.#highestUrgency() > urgency || (urgency === 0 && this.#isHeld()),
      );
      if (end === 'preempted') this.#waiting.add(item);
      await this.#pace.yieldToOthers();
    }
    this.#isRunning = false;
  }

  /** The first of those with the highest urgency. */
  #next(): Item | undefined {
    const highest = this.#highestUrgency();
    if (highest === 0 && this.#isHeld()) return undefined;
    return [...this.#waiting].find(({ urgency }) => urgency === highest);
  }

  #highestUrgency(): number {
    let highest = -1;
    for (const { urgency } of this.#waiting) highest = Math.max(highest, urgency);
    return highest;
  }
}
