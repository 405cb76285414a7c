import type { Evidence } from '../engine/index.ts';

/** Two versions, each a family of its own, that state two figures in passages nearly alike. */
export const evidenceOfFigures: Evidence = {
  kind: 'number',
  strength: 0.9,
  mechanism: 'same passage, different figure',
  sentences: { similarity: 0.8, containment: 0.9, shared: 0.8, edits: 1 },
  blocks: ['paragraph', 'paragraph'],
  readings: [
    { families: 1, versions: 1 },
    { families: 1, versions: 1 },
  ],
  families: 2,
  versions: 2,
};
