import type { Analysis, Corroboration, Failure, Family, ParallelPassage } from './analysis.ts';
import type { Article } from './article.ts';
import type { Conflict } from './conflict.ts';
import type { Story, VersionId } from './story.ts';

/** The parts that few ask for. */
interface OnDemand {
  readonly parallels: () => readonly ParallelPassage[];
  readonly corroborations: () => readonly Corroboration[];
}

/**
 * An analysis two parts of which are computed when somebody looks. A class, since the getters of a literal live as long
 * as its shape, and with them all that they reach: the whole of each edit until the collector's next great round.
 */
export class AnalysisOnDemand implements Analysis {
  readonly story: Story;
  readonly articles: ReadonlyMap<VersionId, Article>;
  readonly families: readonly Family[];
  readonly conflicts: readonly Conflict[];
  readonly failures: readonly Failure[];
  readonly #onDemand: OnDemand;

  constructor(known: Omit<Analysis, keyof OnDemand>, onDemand: OnDemand) {
    this.story = known.story;
    this.articles = known.articles;
    this.families = known.families;
    this.conflicts = known.conflicts;
    this.failures = known.failures;
    this.#onDemand = onDemand;
  }

  get parallels(): readonly ParallelPassage[] {
    return this.#onDemand.parallels();
  }

  get corroborations(): readonly Corroboration[] {
    return this.#onDemand.corroborations();
  }
}
