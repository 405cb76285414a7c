import { isMap, isSeq, parseDocument, stringify, type Document, type YAMLSeq } from 'yaml';
import type { HouseStyle, VerifiedFact } from '../engine/index.ts';
import type { Files } from './files.ts';
import { ledgerFile, type Stet } from './ledger.ts';
import { uriBelow } from './uris.ts';

/**
 * The ledger's text with one decision more. Comments, order and line ends of what was there stay as they are;
 * a decision that stands already is not written twice. Throws a sentence for the editor where the text is no YAML.
 */
export function addStet(text: string, stet: Stet): string {
  return addDecision(text, 'stets', { ...stet }, ['kind', 'readings', 'scope', 'passage', 'file', 'story']);
}

/** As `addStet`: from now on `fact.value` beats any count. */
export function addVerifiedFact(text: string, fact: VerifiedFact): string {
  return addDecision(text, 'verifiedFacts', { ...fact }, ['kind', 'value', 'against']);
}

/** As `addStet`: from now on `style.preferred` is the desk's spelling. */
export function addHouseStyle(text: string, style: HouseStyle): string {
  return addDecision(text, 'houseStyle', { ...style }, ['preferred', 'instead']);
}

/**
 * Changes the ledger of a workspace folder: reads what is on disk now, applies the change to that, and writes it whole.
 * So what a colleague has added in the meantime is kept. Calls for one ledger wait for one another.
 * Rejects with a sentence for the editor where it cannot be read or written. Gives the ledger's URI.
 */
export async function updateLedger(
  files: Files,
  folderUri: string,
  change: (text: string) => string,
): Promise<string> {
  const uri = uriBelow(folderUri, ledgerFile);
  const before = pendingWrites.get(uri) ?? Promise.resolve();
  const write = before
    .catch(() => undefined)
    .then(async () => {
      const text = (await files.readText(uri)) ?? '';
      const changed = change(text);
      if (changed !== text) await files.writeText(uri, changed);
    });
  pendingWrites.set(uri, write);
  try {
    await write;
  } finally {
    if (pendingWrites.get(uri) === write) pendingWrites.delete(uri);
  }
  return uri;
}

/** The write under way for each ledger: the only state here, without which two quick stets would lose one. */
const pendingWrites = new Map<string, Promise<void>>();

const heading =
  ' What the desk has decided. Variorum reads and extends this file; edit it freely, comments stay.';

function addDecision(
  text: string,
  section: string,
  decision: Readonly<Record<string, unknown>>,
  identity: readonly string[],
): string {
  const document = parseDocument(text);
  if (document.errors.length > 0) {
    throw new Error(
      `${ledgerFile} is not valid YAML. Mend it, then try again: ${document.errors[0]?.message ?? ''}`,
    );
  }
  const inserted = insertDecision(text, document, section, decision);
  const list = findOrMakeList(document, section);
  const isWritten = list.items.some((item) => sameDecision(toPlain(document, item), decision, identity));
  if (isWritten) return text;
  list.add(document.createNode(decision));
  if (inserted !== undefined && tellsSame(inserted, document)) return inserted;
  return withLineEndsOf(text, document.toString({ lineWidth: 0 }));
}

/**
 * The text with the decision written behind the last one of its section, and not a character changed elsewhere, so that
 * a review shows one addition. `undefined` where the section has a form that this cannot extend, such as `stets: []`.
 */
function insertDecision(
  text: string,
  document: Document,
  section: string,
  decision: Readonly<Record<string, unknown>>,
): string | undefined {
  if (!isMap(document.contents) || document.contents.flow === true) return undefined;
  const lines = stringify([decision], { lineWidth: 0 });
  const insertAt = (at: number, addition: string): string => {
    const before = text.slice(0, at);
    const lineEnd = before === '' || before.endsWith('\n') ? '' : '\n';
    return before + withLineEndsOf(text, lineEnd + addition) + text.slice(at);
  };
  if (!document.has(section)) return insertAt(text.length, `${section}:\n${indent(lines, 2)}`);
  const list = document.get(section, true);
  const last = isSeq(list) && list.flow !== true ? list.items.at(-1) : undefined;
  if (!isSeq(list) || !isMap(last) || !list.range || !last.range) return undefined;
  const column = list.range[0] - (text.lastIndexOf('\n', list.range[0] - 1) + 1);
  const lastEnd = text.slice(0, last.range[1]).trimEnd().length;
  const newline = text.indexOf('\n', lastEnd);
  return insertAt(newline < 0 ? text.length : newline + 1, indent(lines, column));
}

function indent(lines: string, columns: number): string {
  return lines.replace(/^(?=.)/gm, ' '.repeat(columns));
}

/** Guards the insertion: what it made must read as the document does. */
function tellsSame(text: string, document: Document): boolean {
  const reread = parseDocument(text);
  return reread.errors.length === 0 && JSON.stringify(reread.toJS()) === JSON.stringify(document.toJS());
}

function withLineEndsOf(text: string, addition: string): string {
  return text.includes('\r\n') ? addition.replace(/\r?\n/g, '\r\n') : addition;
}

function findOrMakeList(document: Document, section: string): YAMLSeq {
  if (document.contents === null) {
    document.contents = document.createNode({});
    document.commentBefore ??= heading;
  }
  if (!isMap(document.contents)) {
    throw new Error(`${ledgerFile} must be a mapping with the keys stets, verifiedFacts and houseStyle.`);
  }
  const present = document.get(section, true);
  if (isSeq(present)) return present;
  const list = document.createNode([]);
  document.set(section, list);
  return list;
}

function toPlain(document: Document, item: unknown): unknown {
  return isMap(item) ? item.toJS(document) : item;
}

function sameDecision(
  written: unknown,
  decision: Readonly<Record<string, unknown>>,
  identity: readonly string[],
): boolean {
  if (typeof written !== 'object' || written === null) return false;
  const fields = new Map<string, unknown>(Object.entries(written));
  return identity.every((key) => JSON.stringify(fields.get(key)) === JSON.stringify(decision[key]));
}
