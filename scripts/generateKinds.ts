import { squiggleFrom } from '../server/src/engine/confidence/squiggleFrom.ts';
import type { Detector } from '../server/src/engine/conflicts/detector.ts';

const endOfHead =
  '<!-- The lines above are written by `npm run generate` from the detector; what follows is written by hand. -->';

/** The page of a kind with its head made anew; what stands below the head is kept. */
export function renewKindPage(present: string, { kind, summary, leastConfidence }: Detector): string {
  const least = squiggleFrom[kind];
  const orUnlikely = least === 0 ? '' : `, or a [confidence](../confidence.md) below ${String(100 * least)}%`;
  const head = `# ${kind}-differs

${summary}

| Code | Where one reading has the support of several families | Where nobody can tell but a person | A score below ${leastConfidence}${orUnlikely} |
| --- | --- | --- | --- |
| \`${kind}-differs\` | warning | information | hint |

Another severity, or none, in \`.variorum.json\`: \`{ "severity": { "${kind}": "off" } }\`.

${endOfHead}
`;
  const end = present.indexOf(endOfHead);
  return head + (end < 0 ? present : present.slice(end + endOfHead.length + 1));
}

/**
 * The schema of `.variorum.json` with the summary of each kind that is looked for; kinds that will come keep what the
 * schema says of them. Throws where the schema has no property `severity` to put them into.
 */
export function renewSchema(present: string, detectors: readonly Detector[]): string {
  const schema: unknown = JSON.parse(present);
  const severity = child(child(schema, 'properties'), 'severity');
  const level = { type: 'string', enum: ['error', 'warning', 'information', 'hint', 'off'] };
  const described = detectors.map(({ kind, summary }) => [kind, { ...level, description: summary }] as const);
  severity['properties'] = { ...child(severity, 'properties'), ...Object.fromEntries(described) };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

function child(parent: unknown, key: string): Record<string, unknown> {
  const value = isRecord(parent) ? parent[key] : undefined;
  if (isRecord(value)) return value;
  throw new Error(`The schema has no object "${key}".`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
