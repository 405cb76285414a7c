import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import { conflictKinds } from '../engine/index.ts';
import {
  defaultConfiguration,
  type Configuration,
  type ConfigurationProblem,
  type ConfiguredStory,
  type Grouping,
  type ParsedConfiguration,
} from './configuration.ts';
import { nearestWord } from './similarTexts.ts';

export const groupings: readonly Grouping[] = ['auto', 'folder', 'frontMatter', 'globs'];
const severities = ['error', 'warning', 'information', 'hint', 'off'] as const;

/**
 * Reads `.variorum.json`; comments and trailing commas are allowed. Total: a setting that cannot be read keeps its
 * default and is reported with its place, so a slip in one line switches nothing else off.
 */
export function parseConfiguration(text: string): ParsedConfiguration {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  const problems: ConfigurationProblem[] = errors.map(({ error, offset, length }) => ({
    message: `Not valid JSON: ${inWords(printParseErrorCode(error))}.`,
    start: offset,
    end: offset + length,
  }));
  if (root === undefined)
    return { configuration: defaultConfiguration, problems: text.trim() === '' ? [] : problems };
  const reader: Reader = { root, problems };
  if (root.type !== 'object') {
    report(reader, root, 'The configuration must be an object: { … }.');
    return { configuration: defaultConfiguration, problems };
  }
  reportUnknownKeys(reader, root, settings);
  const configuration = readConfiguration(reader);
  reportPurposelessGlobs(reader, configuration);
  return { configuration, problems };
}

interface Reader {
  readonly root: Node;
  readonly problems: ConfigurationProblem[];
}

const settings: readonly string[] = ['$schema', 'lead', ...Object.keys(defaultConfiguration)];

function readConfiguration(reader: Reader): Configuration {
  const lead = readText(reader, find(reader.root, 'lead'), 'lead');
  return {
    include: readTexts(reader, 'include') ?? defaultConfiguration.include,
    exclude: readTexts(reader, 'exclude') ?? defaultConfiguration.exclude,
    useIgnoreFiles: readSwitch(reader, 'useIgnoreFiles') ?? defaultConfiguration.useIgnoreFiles,
    grouping:
      readChoice(reader, find(reader.root, 'grouping'), 'grouping', groupings) ??
      defaultConfiguration.grouping,
    stories: readStories(reader),
    ...(lead === undefined ? {} : { lead }),
    maxFileSize: readNumber(reader, 'maxFileSize', 1) ?? defaultConfiguration.maxFileSize,
    maxFiles: readNumber(reader, 'maxFiles', 1) ?? defaultConfiguration.maxFiles,
    maxVersions: readNumber(reader, 'maxVersions', 2) ?? defaultConfiguration.maxVersions,
    severity: readSeverities(reader),
    minimumConfidence:
      readNumber(reader, 'minimumConfidence', 0, 1) ?? defaultConfiguration.minimumConfidence,
  };
}

function readStories(reader: Reader): readonly ConfiguredStory[] {
  const list = find(reader.root, 'stories');
  if (list === undefined) return [];
  if (list.type !== 'array') {
    report(reader, list, '“stories” must be a list of objects with “id” and “include”.');
    return [];
  }
  const ids = new Set<string>();
  return (list.children ?? []).flatMap((node) => {
    const story = readStory(reader, node);
    if (story === undefined) return [];
    if (ids.has(story.id)) report(reader, node, `Two stories have the id “${story.id}”. Give each its own.`);
    ids.add(story.id);
    return [story];
  });
}

function readStory(reader: Reader, node: Node): ConfiguredStory | undefined {
  if (node.type !== 'object') {
    report(reader, node, 'A story must be an object with “id” and “include”.');
    return undefined;
  }
  reportUnknownKeys(reader, node, ['id', 'include', 'lead']);
  const id = readText(reader, find(node, 'id'), 'id');
  const include = readTextList(reader, find(node, 'include'), 'include');
  const lead = readText(reader, find(node, 'lead'), 'lead');
  if (find(node, 'id') === undefined || find(node, 'include') === undefined) {
    report(reader, node, 'A story needs “id” and “include”.');
  }
  if (id === undefined || include === undefined) return undefined;
  return { id, include, ...(lead === undefined ? {} : { lead }) };
}

function readSeverities(reader: Reader): Configuration['severity'] {
  const node = find(reader.root, 'severity');
  if (node === undefined) return {};
  if (node.type !== 'object') {
    report(reader, node, '“severity” must be an object such as { "term": "off" }.');
    return {};
  }
  reportUnknownKeys(reader, node, conflictKinds);
  return Object.fromEntries(
    conflictKinds.flatMap((kind) => {
      const chosen = readChoice(reader, find(node, kind), kind, severities);
      return chosen === undefined ? [] : [[kind, chosen]];
    }),
  );
}

function readTexts(reader: Reader, key: string): readonly string[] | undefined {
  return readTextList(reader, find(reader.root, key), key);
}

function readTextList(reader: Reader, node: Node | undefined, key: string): readonly string[] | undefined {
  if (node === undefined) return undefined;
  const texts = (node.type === 'array' ? (node.children ?? []) : []).map((child) => textOf(child));
  const known = texts.filter((text) => text !== undefined);
  if (node.type === 'array' && known.length === texts.length) return known;
  report(reader, node, `“${key}” must be a list of texts: ["…"].`);
  return undefined;
}

function readText(reader: Reader, node: Node | undefined, key: string): string | undefined {
  if (node === undefined) return undefined;
  const text = textOf(node);
  if (text === undefined || text === '') report(reader, node, `“${key}” must be a text that is not empty.`);
  return text === '' ? undefined : text;
}

function readChoice<Choice extends string>(
  reader: Reader,
  node: Node | undefined,
  key: string,
  choices: readonly Choice[],
): Choice | undefined {
  if (node === undefined) return undefined;
  const text = textOf(node);
  const choice = choices.find((candidate) => candidate === text);
  if (choice !== undefined) return choice;
  const nearest = text === undefined ? undefined : nearestWord(text, choices);
  const hint = nearest === undefined ? '' : ` Did you mean “${nearest}”?`;
  report(reader, node, `“${key}” must be one of ${choices.join(', ')}.${hint}`);
  return undefined;
}

function readSwitch(reader: Reader, key: string): boolean | undefined {
  const node = find(reader.root, key);
  if (node === undefined) return undefined;
  const value: unknown = node.value;
  if (typeof value === 'boolean') return value;
  report(reader, node, `“${key}” must be true or false.`);
  return undefined;
}

function readNumber(reader: Reader, key: string, least: number, most?: number): number | undefined {
  const node = find(reader.root, key);
  if (node === undefined) return undefined;
  const value: unknown = node.value;
  if (typeof value === 'number' && value >= least && value <= (most ?? Number.MAX_SAFE_INTEGER)) return value;
  const range =
    most === undefined ? `${String(least)} or more` : `between ${String(least)} and ${String(most)}`;
  report(reader, node, `“${key}” must be a number, ${range}.`);
  return undefined;
}

function reportUnknownKeys(reader: Reader, node: Node, known: readonly string[]): void {
  for (const property of node.children ?? []) {
    const key = property.children?.[0];
    const name = key === undefined ? undefined : textOf(key);
    if (key === undefined || name === undefined || known.includes(name)) continue;
    const nearest = nearestWord(name, known);
    const hint = nearest === undefined ? `Known here: ${known.join(', ')}.` : `Did you mean “${nearest}”?`;
    report(reader, key, `“${name}” is not a setting here. ${hint}`);
  }
}

function reportPurposelessGlobs(reader: Reader, configuration: Configuration): void {
  const grouping = find(reader.root, 'grouping');
  if (configuration.grouping !== 'globs' || configuration.stories.length > 0 || grouping === undefined)
    return;
  report(reader, grouping, 'Grouping by globs needs “stories”: a list of objects with “id” and “include”.');
}

function find(node: Node, key: string): Node | undefined {
  return findNodeAtLocation(node, [key]);
}

function textOf(node: Node): string | undefined {
  const value: unknown = node.value;
  return typeof value === 'string' ? value : undefined;
}

function report(reader: Reader, node: Node, message: string): void {
  reader.problems.push({ message, start: node.offset, end: node.offset + node.length });
}

/** `CommaExpected` as a person says it: `comma expected`. */
function inWords(code: string): string {
  return code.replace(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).toLowerCase();
}
