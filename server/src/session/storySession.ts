import { analyzeStory, createMemory, type Analysis, type EngineMemory, type Story } from '../engine/index.ts';
import type { Urgency } from './comparisonQueue.ts';
import type { Configuration } from './configuration.ts';
import { createStory } from './createStory.ts';
import { Judging } from './judging.ts';
import type { Ledger } from './ledger.ts';
import type { PairJudge } from './pairJudge.ts';
import { presentConflicts } from './presentConflicts.ts';
import { findQuietConflicts, type Focus } from './quietFocus.ts';
import { runInSlices, type Pace } from './runInSlices.ts';
import type { Snapshot, VersionText } from './snapshot.ts';
import type { FoundStory } from './grouping/stories.ts';

/** What a story asks of the session around it. */
export interface StorySurroundings {
  readonly pace: Pace;
  readonly textOf: (uri: string) => VersionText | undefined;
  readonly isOpen: (uri: string) => boolean;
  readonly configuration: () => Configuration;
  readonly ledger: () => Ledger;
  /** The user's own model of inference; none is usual. */
  readonly judge: () => PairJudge | undefined;
  /** Puts the story in the line of those to be compared. */
  readonly enqueue: (story: StorySession) => void;
  /** A comparison is finished, or quiet conflicts may speak. */
  readonly onSnapshot: (story: StorySession) => void;
  readonly onFailure: (message: string) => void;
}

/** A change of text by the editor, and how long to stay quiet about it. */
export interface Keystroke {
  readonly focus: Focus;
  readonly debounceMilliseconds: number;
  /** From the keystroke until findings that are new on its sentence are shown; 0: they are shown at once. */
  readonly quietMilliseconds: number;
}

/**
 * One story's life: which versions it has, how often it changed, and what the last comparison said.
 * Every change raises `revision`; a comparison belongs to the revision it was begun with.
 */
export class StorySession {
  found: FoundStory;
  readonly folderUri: string | undefined;
  snapshot: Snapshot | undefined;
  #revision = 0;
  #focus: (Focus & { readonly until: number }) | undefined;
  #debounce: ReturnType<typeof setTimeout> | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  #isClosed = false;
  #waiting: (() => void)[] = [];
  readonly #judging = new Judging();
  readonly #memory: EngineMemory = createMemory();
  readonly #surroundings: StorySurroundings;

  constructor(found: FoundStory, folderUri: string | undefined, surroundings: StorySurroundings) {
    this.found = found;
    this.folderUri = folderUri;
    this.#surroundings = surroundings;
  }

  /** True while a newer text than that of the snapshot waits to be compared. */
  get isBusy(): boolean {
    return !this.#isClosed && this.snapshot?.revision !== this.#revision;
  }

  get urgency(): Urgency {
    if (this.#focus !== undefined) return 2;
    return this.found.versions.some((uri) => this.#surroundings.isOpen(uri)) ? 1 : 0;
  }

  /** The same story under another name or with other versions. */
  become(found: FoundStory): void {
    this.found = found;
    this.change();
  }

  /** Something other than a keystroke changed: a file on disk, the ledger. */
  change(): void {
    this.#revision += 1;
    this.#rest();
    this.#surroundings.enqueue(this);
  }

  /** The editor typed: compare after a short silence. */
  type(keystroke: Keystroke): void {
    this.#revision += 1;
    this.#focus = { ...keystroke.focus, until: this.#surroundings.pace.now() + keystroke.quietMilliseconds };
    this.#rest();
    if (keystroke.debounceMilliseconds <= 0) this.#surroundings.enqueue(this);
    else {
      const start = () => {
        this.#surroundings.enqueue(this);
      };
      this.#debounce = setTimeout(start, keystroke.debounceMilliseconds);
    }
  }

  /** Nothing that waits to be said of the text as it was is said. */
  #rest(): void {
    clearTimeout(this.#debounce);
    clearTimeout(this.#pause);
    this.#judging.stop();
  }

  /** Resolves when the last text has been compared; at once where it has been, or where the story is gone. */
  async settled(): Promise<void> {
    if (this.isBusy) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  /** Compares the story as it is now; stops for good where it changes meanwhile or `isPreempted` says so. */
  async compare(isPreempted: () => boolean): Promise<'done' | 'stale' | 'preempted'> {
    const revision = this.#revision;
    const isStale = () => this.#isClosed || this.#revision !== revision;
    const texts = this.#texts();
    const plainTexts = new Map([...texts].map(([uri, { text }]) => [uri, text]));
    const story = createStory(this.found, plainTexts, this.#surroundings.ledger());
    const analysis = await this.#analyze(story, () => isStale() || isPreempted());
    if (isStale()) return 'stale';
    if (analysis === undefined) return 'preempted';
    this.#finish(revision, analysis, texts);
    return 'done';
  }

  /** An engine that throws leaves nothing known: better than what was true of an older text. */
  async #analyze(story: Story, isOver: () => boolean): Promise<Analysis | undefined> {
    try {
      return await runInSlices(analyzeStory(story, this.#memory), isOver, this.#surroundings.pace);
    } catch (error) {
      this.#surroundings.onFailure(`Comparing “${story.id}” failed: ${describeError(error)}`);
      return {
        story,
        articles: new Map(),
        families: [],
        parallels: [],
        conflicts: [],
        corroborations: [],
        failures: [],
      };
    }
  }

  close(): void {
    this.#isClosed = true;
    this.#rest();
    this.#release();
  }

  #texts(): ReadonlyMap<string, VersionText> {
    const texts = new Map<string, VersionText>();
    for (const uri of this.found.versions) {
      const text = this.#surroundings.textOf(uri);
      if (text !== undefined) texts.set(uri, text);
    }
    return texts;
  }

  #finish(revision: number, analysis: Analysis, texts: ReadonlyMap<string, VersionText>): void {
    const { configuration, ledger, pace, onFailure, onSnapshot } = this.#surroundings;
    for (const { detector, message } of analysis.failures)
      onFailure(`The detector ${detector} failed: ${message}`);
    const judge = this.#surroundings.judge();
    const recalled = this.#judging.recall(judge, analysis);
    const conflicts = presentConflicts(recalled, configuration(), ledger());
    const silence = this.#focus === undefined ? 0 : this.#focus.until - pace.now();
    const quietConflicts =
      this.#focus !== undefined && silence > 0
        ? findQuietConflicts(recalled, conflicts, this.#focus, this.snapshot)
        : new Set<string>();
    this.snapshot = { revision, analysis: recalled, conflicts, quietConflicts, texts };
    if (quietConflicts.size > 0)
      this.#pause = setTimeout(() => {
        this.#speak();
      }, silence);
    else this.#focus = undefined;
    onSnapshot(this);
    this.#release();
    this.#judging.start(judge, analysis, (judged) => {
      this.#showJudged(judged);
    });
  }

  /** The user's judge has answered: the same snapshot by its word. */
  #showJudged(analysis: Analysis): void {
    if (this.snapshot === undefined || this.isBusy) return;
    const { configuration, ledger, onSnapshot } = this.#surroundings;
    const conflicts = presentConflicts(analysis, configuration(), ledger());
    this.snapshot = { ...this.snapshot, analysis, conflicts };
    onSnapshot(this);
  }

  /** The editor has paused: nothing is held back any more. */
  #speak(): void {
    this.#focus = undefined;
    if (this.snapshot === undefined) return;
    this.snapshot = { ...this.snapshot, quietConflicts: new Set() };
    this.#surroundings.onSnapshot(this);
  }

  #release(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const resolve of waiting) resolve();
  }
}

function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
