import { Ajv } from 'ajv';

/** Words in one version, the `occurrence`th time that they stand there, counted from 1. */
export interface GoldPlace {
  readonly file: string;
  readonly quote: string;
  readonly occurrence?: number;
}

/** What a careful editor would want flagged, with the files that must show a squiggle. */
export interface GoldConflict {
  readonly id: string;
  readonly kind: string;
  /** A nuance never has to be flagged and never counts as a false alarm. */
  readonly severity: 'contradiction' | 'inconsistency' | 'nuance';
  readonly readings: readonly GoldPlace[];
  readonly flag: readonly string[];
  /** The reading with most families; null where they tie. */
  readonly majority: string | null;
  readonly fix: { readonly file: string; readonly from: string; readonly to: string } | null;
}

/** A labelled story: `test-fixtures/01-bridge-closure/gold.json`. */
export interface Gold {
  readonly story: string;
  readonly versions: readonly string[];
  readonly conflicts: readonly GoldConflict[];
  /** Places that look like a conflict and are none. */
  readonly traps: readonly { readonly id: string; readonly readings: readonly GoldPlace[] }[];
}

const text = { type: 'string' } as const;
const texts = { type: 'array', items: text } as const;
const places = {
  type: 'array',
  items: {
    type: 'object',
    properties: { file: text, quote: text, occurrence: { type: 'integer', nullable: true } },
    required: ['file', 'quote'],
  },
} as const;
const fix = {
  type: 'object',
  nullable: true,
  properties: { file: text, from: text, to: text },
  required: ['file', 'from', 'to'],
} as const;
const conflict = {
  type: 'object',
  properties: {
    id: text,
    kind: text,
    severity: { type: 'string', enum: ['contradiction', 'inconsistency', 'nuance'] },
    readings: places,
    flag: texts,
    majority: { type: 'string', nullable: true },
    fix,
  },
  required: ['id', 'kind', 'severity', 'readings', 'flag'],
} as const;
const trap = {
  type: 'object',
  properties: { id: text, readings: places },
  required: ['id', 'readings'],
} as const;
const schema = {
  type: 'object',
  properties: {
    story: text,
    versions: texts,
    conflicts: { type: 'array', items: conflict },
    traps: { type: 'array', items: trap },
  },
  required: ['story', 'versions', 'conflicts', 'traps'],
} as const;

const isGold = new Ajv({ strict: false }).compile<Gold>(schema);

/** Reads a story's labels; throws where the file is not in their form. */
export function parseGold(json: string): Gold {
  const value: unknown = JSON.parse(json);
  if (isGold(value)) return value;
  throw new Error(`Not a gold.json: ${JSON.stringify(isGold.errors)}`);
}
