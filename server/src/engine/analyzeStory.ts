import { alignVersions } from './alignment/alignVersions.ts';
import { findParallels } from './alignment/findParallels.ts';
import { estimateConfidence } from './confidence/estimateConfidence.ts';
import { squiggleFrom } from './confidence/squiggleFrom.ts';
import { detectors, findConflicts } from './conflicts/findConflicts.ts';
import { dropDoubles } from './consensus/dropDoubles.ts';
import { findCorroborations, reachConsensus } from './consensus/reachConsensus.ts';
import { findFamilies } from './families/findFamilies.ts';
import type { Analysis } from './model/analysis.ts';
import { AnalysisOnDemand } from './model/analysisOnDemand.ts';
import type { Article } from './model/article.ts';
import type { Conflict } from './model/conflict.ts';
import type { Story, Version } from './model/story.ts';
import { gatherStoryPersons, type PersonMemory } from './gatherStoryPersons.ts';
import { keepToStory } from './scope/keepToStory.ts';
import { memoryGiver } from './util/ownMemory.ts';
import { computeOnce } from './util/remember.ts';
import { readVersion, type SentenceMemory } from './readVersion.ts';

/** What is remembered between two analyses of a story, so that an edit costs what it touches. */
export interface EngineMemory {
  readonly sentences: SentenceMemory;
  readonly articles: Map<string, Article>;
  readonly persons: PersonMemory;
}

/** An empty memory: one per story, held by whoever calls `analyzeStory`. */
export function createMemory(): EngineMemory {
  return { sentences: new Map(), articles: new Map(), persons: {} };
}

const giveMemory = memoryGiver();

/**
 * Compares the versions of a story: parse → sentences → facts, other news left out, families, alignment, detectors, consensus.
 * A generator: each `yield` is a point where the caller may pause, or stop for good by not resuming.
 * Versions are sorted by id first, so that their order changes nothing. Any text is accepted.
 */
export function* analyzeStory(story: Story, memory: EngineMemory): Generator<void, Analysis> {
  const versions = [...story.versions].sort((a, b) => (a.id < b.id ? -1 : 1));
  const whole: Article[] = [];
  for (const version of versions) whole.push(yield* readRemembered(version, memory));
  forgetOthers(memory, whole);
  const articles = keepToStory(whole);
  const families = findFamilies(articles);
  yield;
  const versionPairs = yield* alignVersions(articles);
  const persons = gatherStoryPersons(articles, versionPairs, memory.persons);
  yield;
  const alignment = giveMemory({ articles, versionPairs, families, persons });
  const { detections, failures } = yield* findConflicts(alignment);
  const articlesById = new Map(articles.map((article) => [article.version, article]));
  const context = {
    story,
    articles: articlesById,
    families,
    versionPairs,
    estimate: estimateConfidence,
    squiggleFrom,
  };
  const conflicts: Conflict[] = [];
  for (const { detector, comparisons } of detections) {
    conflicts.push(...reachConsensus(detector, comparisons, context));
    yield;
  }
  const corroborations = computeOnce(() =>
    detectors.flatMap((detector) =>
      findCorroborations(detector, detector.agreements?.(alignment) ?? [], context),
    ),
  );
  const parallels = computeOnce(() => findParallels(versionPairs));
  return new AnalysisOnDemand(
    {
      story,
      articles: articlesById,
      families,
      conflicts: dropDoubles(conflicts).toSorted(byFirstPlace),
      failures,
    },
    { parallels, corroborations },
  );
}

/** A version whose text is as it was need not be read again. */
function* readRemembered(version: Version, memory: EngineMemory): Generator<void, Article> {
  const known = memory.articles.get(version.id);
  if (known?.text === version.text) return known;
  const article = yield* readVersion(version, memory.sentences);
  memory.articles.set(version.id, article);
  return article;
}

function forgetOthers(memory: EngineMemory, articles: readonly Article[]): void {
  const kept = new Set<string>(articles.map(({ version }) => version));
  for (const id of memory.articles.keys()) if (!kept.has(id)) memory.articles.delete(id);
}

function byFirstPlace(a: Conflict, b: Conflict): number {
  const first = a.findings[0];
  const second = b.findings[0];
  if (!first || !second) return first ? -1 : 1;
  if (first.version !== second.version) return first.version < second.version ? -1 : 1;
  return first.span.start - second.span.start;
}
