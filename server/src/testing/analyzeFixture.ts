import { analyzeStory, createMemory, type Analysis, type Story, type Version } from '../engine/index.ts';

/** What the desk may have settled before the versions are compared. */
export type DeskRules = Partial<Pick<Story, 'houseStyle' | 'verifiedFacts' | 'leadVersion'>>;

/** Runs the engine to its end, cold. */
export function analyzeVersions(versions: readonly Version[], deskRules: DeskRules = {}): Analysis {
  const story: Story = { id: 'fixture', versions, houseStyle: [], verifiedFacts: [], ...deskRules };
  const steps = analyzeStory(story, createMemory());
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The text of one version; empty for a version that the story has not. */
export function textOf(versions: readonly Version[], id: string): string {
  return versions.find((version) => version.id === id)?.text ?? '';
}
