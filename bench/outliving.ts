import { getHeapSpaceStatistics } from 'node:v8';
import { analyzeStory, createMemory, type Story, type VersionId } from '../server/src/engine/index.ts';
import { tuneCollector } from '../server/src/tuneCollector.ts';
import type { Gate } from './gates.ts';
import { findWordToEdit, makeSeedSizedVersions } from './seedSized.ts';

const warmingEdits = 40;
const measuredEdits = 60;
/** Some 90 were measured when this was written; a single result that was remembered in the wrong place made it 540. */
const mostKilobytes = 250;

/**
 * What of an edit's objects grows old: V8 copies it at each quick collection, and an editor waits for that. It is little
 * as long as nothing that outlives an edit holds what is remembered of the edited version (docs/decisions/010).
 */
export function measureOutliving(): readonly Gate[] {
  tuneCollector();
  const versions = makeSeedSizedVersions();
  const [first] = versions;
  const { offset, word, other } = findWordToEdit(first?.text ?? '');
  const storyWith = (standIn: string): Story => ({
    id: 'bench',
    houseStyle: [],
    verifiedFacts: [],
    versions: versions.map(({ name, text }) => ({
      id: name as VersionId,
      text: name === first?.name ? text.slice(0, offset) + standIn + text.slice(offset + word.length) : text,
    })),
  });
  const stories = [storyWith(word), storyWith(other)];
  const memory = createMemory();
  let grown = 0;
  for (let edit = 0; edit < warmingEdits + measuredEdits; edit += 1) {
    const before = oldSpace();
    const story = stories[edit % 2];
    if (story) finish(analyzeStory(story, memory));
    // A great collection in between makes it less, and tells nothing of what was added.
    if (edit >= warmingEdits) grown += Math.max(0, oldSpace() - before);
  }
  const kilobytes = grown / measuredEdits / 1024;
  return [
    {
      name: 'kilobytes of an edit that outlive it',
      isMet: kilobytes < mostKilobytes,
      detail: `${kilobytes.toFixed(0)}, under ${String(mostKilobytes)} wanted`,
    },
  ];
}

function finish(work: Generator<void, unknown>): void {
  while (work.next().done !== true);
}

function oldSpace(): number {
  const space = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'old_space');
  return space?.space_used_size ?? 0;
}
