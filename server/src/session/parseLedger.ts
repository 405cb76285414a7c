import { isMap, isNode, isScalar, isSeq, parseDocument, type Document, type YAMLMap } from 'yaml';
import { conflictKinds, type ConflictKind, type HouseStyle, type VerifiedFact } from '../engine/index.ts';
import { emptyLedger, type LedgerProblem, type ParsedLedger, type Stet } from './ledger.ts';
import { nearestWord } from './similarTexts.ts';

/**
 * Reads `.variorum/ledger.yaml`. Total: whatever the text, every decision that can be read is returned,
 * and what cannot be read is a problem with its place.
 *
 * ```yaml
 * stets:
 *   - kind: number
 *     readings: [12 people, 14 people]
 *     scope: story
 *     reason: The toll rose during the day.
 * ```
 */
export function parseLedger(text: string): ParsedLedger {
  const document = parseDocument(text);
  const problems: LedgerProblem[] = document.errors.map((error) => ({
    message: `Not valid YAML: ${firstLine(error.message)}`,
    start: error.pos[0],
    end: error.pos[1],
  }));
  if (document.contents === null) return { ledger: emptyLedger, problems };
  const reader: Reader = { document, problems };
  const root = document.contents;
  if (!isMap(root)) {
    report(reader, root, 'The ledger must be a mapping with the keys stets, verifiedFacts and houseStyle.');
    return { ledger: emptyLedger, problems };
  }
  reportUnknownKeys(reader, root, ['stets', 'verifiedFacts', 'houseStyle']);
  return {
    ledger: {
      stets: readList(reader, root, 'stets', readStet),
      verifiedFacts: readList(reader, root, 'verifiedFacts', readVerifiedFact),
      houseStyle: readList(reader, root, 'houseStyle', readHouseStyle),
    },
    problems,
  };
}

interface Reader {
  readonly document: Document;
  readonly problems: LedgerProblem[];
}

function readList<Decision>(
  reader: Reader,
  root: YAMLMap,
  key: string,
  readDecision: (reader: Reader, map: YAMLMap) => Decision | undefined,
): readonly Decision[] {
  const list = resolve(reader, root.get(key, true));
  if (list === undefined || (isScalar(list) && list.value === null)) return [];
  if (!isSeq(list)) {
    report(reader, list, `“${key}” must be a list.`);
    return [];
  }
  return list.items.flatMap((item) => {
    const map = resolve(reader, item);
    if (!isMap(map)) {
      report(reader, map, `Each of “${key}” must be a mapping.`);
      return [];
    }
    const decision = readDecision(reader, map);
    return decision === undefined ? [] : [decision];
  });
}

function readStet(reader: Reader, map: YAMLMap): Stet | undefined {
  reportUnknownKeys(reader, map, [
    'kind',
    'readings',
    'scope',
    'passage',
    'file',
    'story',
    'reason',
    'by',
    'date',
  ]);
  const kind = readKind(reader, map);
  const readings = readTexts(reader, map, 'readings');
  if (kind === undefined || readings === undefined) return undefined;
  const scope = readText(reader, map, 'scope') ?? 'passage';
  if (scope !== 'passage' && scope !== 'story') {
    report(reader, map.get('scope', true), 'The scope of a stet is passage or story.');
    return undefined;
  }
  return {
    kind,
    readings: [...readings].sort(),
    scope,
    reason: readText(reader, map, 'reason') ?? '',
    ...optional('passage', readText(reader, map, 'passage')),
    ...optional('file', readText(reader, map, 'file')),
    ...optional('story', readText(reader, map, 'story')),
    ...optional('by', readText(reader, map, 'by')),
    ...optional('date', readText(reader, map, 'date')),
  };
}

function readVerifiedFact(reader: Reader, map: YAMLMap): VerifiedFact | undefined {
  reportUnknownKeys(reader, map, ['kind', 'value', 'against', 'source']);
  const kind = readKind(reader, map);
  const value = readNeededText(reader, map, 'value');
  const against = readTexts(reader, map, 'against');
  if (kind === undefined || value === undefined || against === undefined) return undefined;
  return { kind, value, against, source: readText(reader, map, 'source') ?? '' };
}

function readHouseStyle(reader: Reader, map: YAMLMap): HouseStyle | undefined {
  reportUnknownKeys(reader, map, ['preferred', 'instead']);
  const preferred = readNeededText(reader, map, 'preferred');
  const instead = readTexts(reader, map, 'instead');
  if (preferred === undefined || instead === undefined) return undefined;
  return { preferred, instead };
}

function readKind(reader: Reader, map: YAMLMap): ConflictKind | undefined {
  const text = readNeededText(reader, map, 'kind');
  if (text === undefined) return undefined;
  const kind = conflictKinds.find((candidate) => candidate === text);
  if (kind === undefined) {
    report(
      reader,
      map.get('kind', true),
      `“${text}” is no kind of conflict. Kinds: ${conflictKinds.join(', ')}.`,
    );
  }
  return kind;
}

function readNeededText(reader: Reader, map: YAMLMap, key: string): string | undefined {
  const text = readText(reader, map, key);
  if (text === undefined && !map.has(key)) report(reader, map, `“${key}” is missing here.`);
  return text;
}

/** The words of a scalar as they stand, so that `2014` and `2026-02-05` stay text. */
function readText(reader: Reader, map: YAMLMap, key: string): string | undefined {
  const node = resolve(reader, map.get(key, true));
  if (node === undefined) return undefined;
  const text = scalarText(node);
  if (text === undefined) report(reader, node, `“${key}” must be text.`);
  return text;
}

function readTexts(reader: Reader, map: YAMLMap, key: string): readonly string[] | undefined {
  const node = resolve(reader, map.get(key, true));
  if (node === undefined) {
    report(reader, map, `“${key}” is missing here.`);
    return undefined;
  }
  const texts = (isSeq(node) ? node.items : [node]).map((item) => scalarText(resolve(reader, item)));
  const known = texts.filter((text) => text !== undefined);
  if (known.length === texts.length && known.length > 0) return known;
  report(reader, node, `“${key}” must be a list of texts.`);
  return undefined;
}

function scalarText(node: unknown): string | undefined {
  if (!isScalar(node) || node.value === null) return undefined;
  if (typeof node.value === 'string') return node.value;
  return node.source;
}

/** Follows a YAML alias to what it stands for. */
function resolve(reader: Reader, node: unknown): unknown {
  return isNode(node) && 'resolve' in node ? node.resolve(reader.document) : node;
}

function reportUnknownKeys(reader: Reader, map: YAMLMap, known: readonly string[]): void {
  for (const { key } of map.items) {
    const name = scalarText(key) ?? '';
    if (known.includes(name)) continue;
    const nearest = nearestWord(name, known);
    const hint = nearest === undefined ? `Known here: ${known.join(', ')}.` : `Did you mean “${nearest}”?`;
    report(reader, key, `“${name}” is not known here. ${hint}`);
  }
}

function report(reader: Reader, node: unknown, message: string): void {
  const range = isNode(node) ? node.range : undefined;
  reader.problems.push({ message, start: range?.[0] ?? 0, end: range?.[1] ?? 0 });
}

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '');
}

/** A field that is left out where it has no value, as `exactOptionalPropertyTypes` wants it. */
function optional<Key extends string>(key: Key, value: string | undefined): Partial<Record<Key, string>> {
  const field: Partial<Record<Key, string>> = {};
  if (value !== undefined) field[key] = value;
  return field;
}
