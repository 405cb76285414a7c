import type { ClientCapabilities, InitializeParams, Position, Range } from 'vscode-languageserver';
import { URI } from 'vscode-uri';
import type { Span } from '../engine/index.ts';
import type { CheckWorkspaceParams, DiagnosticData, StetParams } from '../protocol.ts';
import type { ActionPlan } from './actionPlan.ts';
import type { JudgeSetting } from './judgeKeeper.ts';
import type { VersionText } from '../session/snapshot.ts';
import { offsetAt } from './textLines.ts';

/** What the client can do, as far as an answer depends on it. */
export interface ClientAbilities {
  readonly hasMarkdownHover: boolean;
  readonly hasDocumentChanges: boolean;
  readonly hasChangeAnnotations: boolean;
  readonly hasRelatedInformation: boolean;
  readonly hasDisabledActions: boolean;
  /** It asks for the edit of a code action when it needs it. */
  readonly resolvesEdits: boolean;
  readonly hasConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly hasWorkDoneProgress: boolean;
  readonly hasDiagnosticRefresh: boolean;
}

/** How the client wants to be served, every default in place. */
export interface ServerOptions {
  readonly debounceMilliseconds: number;
  readonly quietMilliseconds: number;
  readonly diagnostics: 'push' | 'pull';
  readonly squigglesOnOpen: 'resend' | 'keep';
  readonly clientCommands: ReadonlySet<string>;
  readonly kindPages: string;
}

/** A judge may have a large model to load before its first answer. */
const defaultJudgeMilliseconds = 30_000;
const defaultKindPages = 'https://github.com/variorum/variorum/blob/main/docs/kinds';

/**
 * The only reader of LSP values. What comes from outside is `unknown` until it has been looked at: a client that
 * sends nonsense is answered with an error that says so, and harms nothing.
 */
export function readAbilities(capabilities: ClientCapabilities): ClientAbilities {
  const { textDocument, workspace, window } = capabilities;
  const action = textDocument?.codeAction;
  return {
    hasMarkdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    hasDocumentChanges: workspace?.workspaceEdit?.documentChanges ?? false,
    hasChangeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    hasRelatedInformation: textDocument?.publishDiagnostics?.relatedInformation ?? true,
    hasDisabledActions: action?.disabledSupport ?? false,
    resolvesEdits:
      (action?.dataSupport ?? false) && (action?.resolveSupport?.properties.includes('edit') ?? false),
    hasConfiguration: workspace?.configuration ?? false,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    hasWorkDoneProgress: window?.workDoneProgress ?? false,
    hasDiagnosticRefresh: workspace?.diagnostics?.refreshSupport ?? false,
  };
}

export function readOptions(params: InitializeParams): ServerOptions {
  const given = fieldsOf(params.initializationOptions);
  const canPull = params.capabilities.textDocument?.diagnostic !== undefined;
  const commands = given.get('clientCommands');
  return {
    debounceMilliseconds: readMilliseconds(given.get('debounceMilliseconds')) ?? 120,
    quietMilliseconds: readMilliseconds(given.get('quietMilliseconds')) ?? 1000,
    diagnostics: canPull && given.get('diagnostics') === 'pull' ? 'pull' : 'push',
    squigglesOnOpen: given.get('squigglesOnOpen') === 'keep' ? 'keep' : 'resend',
    clientCommands: new Set(
      Array.isArray(commands) ? commands.filter((name) => typeof name === 'string') : [],
    ),
    kindPages: readText(given.get('kindPages')) ?? defaultKindPages,
  };
}

/** The folders to begin with; older clients name one root. */
export function readFolders(params: InitializeParams): readonly string[] {
  const folders = params.workspaceFolders?.map(({ uri }) => uri) ?? [];
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- Emacs and Vim clients still send only this.
  const root = params.rootUri;
  if (folders.length === 0 && typeof root === 'string') return [canonicalUri(root)];
  return folders.map(canonicalUri);
}

/** The settings of one folder, or of the window. Only what is set and sound is there. */
export interface ReadSettings {
  readonly enable?: boolean;
  readonly debounceMilliseconds?: number;
  readonly quietMilliseconds?: number;
  readonly judge?: JudgeSetting;
}

export function readSettings(section: unknown): ReadSettings {
  const given = fieldsOf(section);
  const enable = given.get('enable');
  const debounceMilliseconds = readMilliseconds(given.get('debounceMilliseconds'));
  const quietMilliseconds = readMilliseconds(given.get('quietMilliseconds'));
  return {
    ...(typeof enable === 'boolean' ? { enable } : {}),
    ...(debounceMilliseconds === undefined ? {} : { debounceMilliseconds }),
    ...(quietMilliseconds === undefined ? {} : { quietMilliseconds }),
    ...readJudge(given.get('judge')),
  };
}

function readJudge(value: unknown): Pick<ReadSettings, 'judge'> {
  const given = fieldsOf(value);
  const module = readText(given.get('module'))?.trim() ?? '';
  if (module === '') return {};
  const timeoutMilliseconds = readMilliseconds(given.get('timeoutMilliseconds')) ?? defaultJudgeMilliseconds;
  return { judge: { module, timeoutMilliseconds } };
}

/** One spelling for every file, however the client escapes it: `file:///c:/a b.txt` and `file:///c%3A/a%20b.txt`. */
export function canonicalUri(uri: string): string {
  return URI.parse(uri).toString();
}

export function readSpan(text: VersionText, range: Range): Span {
  const start = offsetAt(text, range.start);
  return { start, end: Math.max(start, offsetAt(text, range.end)) };
}

export function readOffset(text: VersionText, position: Position): number {
  return offsetAt(text, position);
}

/** The `uri` of a request of ours. Throws where there is none. */
export function readUri(params: unknown): string {
  return canonicalUri(requireText(params, 'uri'));
}

export function readStetParams(params: unknown): StetParams {
  const scope = fieldsOf(params).get('scope');
  return {
    uri: readUri(params),
    conflictId: requireText(params, 'conflictId'),
    reason: readText(fieldsOf(params).get('reason')) ?? '',
    scope: scope === 'story' ? 'story' : 'passage',
  };
}

export function readCheckWorkspaceParams(params: unknown): CheckWorkspaceParams {
  const token = fieldsOf(params).get('workDoneToken');
  return typeof token === 'string' || typeof token === 'number' ? { workDoneToken: token } : {};
}

/** The data of a diagnostic of ours, as the client gives it back; `undefined` for anything else. */
export function readDiagnosticData(value: unknown): DiagnosticData | undefined {
  const given = fieldsOf(value);
  const conflictId = readText(given.get('conflictId'));
  const storyId = readText(given.get('storyId'));
  const kind = readText(given.get('kind'));
  const reading = given.get('reading');
  if (conflictId === undefined || storyId === undefined || kind === undefined) return undefined;
  return typeof reading === 'number' ? { conflictId, storyId, kind, reading } : undefined;
}

/** The plan of a code action of ours, as the client gives it back; `undefined` for anything else. */
export function readActionPlan(value: unknown): ActionPlan | undefined {
  const given = fieldsOf(value);
  const uri = readText(given.get('uri'));
  if (uri === undefined) return undefined;
  if (given.get('kind') === 'fixAll') return { kind: 'fixAll', uri };
  const conflictId = readText(given.get('conflictId'));
  const reading = readNumber(given.get('reading'));
  const reach = readReach(given.get('reach'));
  if (conflictId === undefined || reading === undefined || reach === undefined) return undefined;
  const extent = given.get('extent') === 'sentence' ? 'sentence' : 'least';
  return { kind: 'fix', uri, conflictId, reading, extent, reach };
}

type Reach = Extract<ActionPlan, { readonly kind: 'fix' }>['reach'];

function readReach(value: unknown): Reach | undefined {
  const given = fieldsOf(value);
  const start = readNumber(given.get('start'));
  const title = readText(given.get('title'));
  const kind = given.get('kind');
  if (kind === 'file' || kind === 'story') return { kind };
  return kind === 'place' && start !== undefined && title !== undefined ? { kind, start, title } : undefined;
}

function requireText(params: unknown, field: string): string {
  const value = readText(fieldsOf(params).get(field));
  if (value === undefined) throw new TypeError(`The field “${field}” must be a text.`);
  return value;
}

function readNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function readText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function readMilliseconds(value: unknown): number | undefined {
  return typeof value === 'number' && value >= 0 && value <= 60_000 ? value : undefined;
}

function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}
