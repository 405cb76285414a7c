import type { Diagnostic } from 'vscode-languageserver';

/** What one file shows. */
export interface Shown {
  readonly diagnostics: readonly Diagnostic[];
  /** The editor's number of the text they belong to; absent for a file that is not open. */
  readonly documentVersion?: number;
}

/** One message to the client. */
export interface Publication extends Shown {
  readonly uri: string;
}

/**
 * What has to be sent so that a client that shows `sent` shows `next`. Files that show the same are left out, but for
 * a document whose text has changed: the client has moved its squiggles along with the edit, perhaps into nothing.
 * A client that does not `keep` squiggles on opening a file gets them again as well. Both maps are by URI in the
 * client's spelling.
 */
export function publicationsFor(
  sent: ReadonlyMap<string, Shown>,
  next: ReadonlyMap<string, Shown>,
  onOpen: 'resend' | 'keep',
): readonly Publication[] {
  const cleared = [...sent]
    .filter(([uri, shown]) => !next.has(uri) && shown.diagnostics.length > 0)
    .map(([uri]): Publication => ({ uri, diagnostics: [] }));
  const changed = [...next]
    .filter(([uri, shown]) => !showsSame(sent.get(uri) ?? nothing, shown, onOpen))
    .map(([uri, shown]): Publication => ({ uri, ...shown }));
  return [...cleared, ...changed];
}

const nothing: Shown = { diagnostics: [] };

function showsSame(sent: Shown, next: Shown, onOpen: 'resend' | 'keep'): boolean {
  if (sent === next) return true;
  if (sent.diagnostics.length === 0 && next.diagnostics.length === 0) return true;
  const isOpenedOrClosed = onOpen === 'keep' && hasOnlyOpenedOrClosed(sent, next);
  if (sent.documentVersion !== next.documentVersion && !isOpenedOrClosed) return false;
  return print(sent.diagnostics) === print(next.diagnostics);
}

/** What is shown now is compared again at the next edit: printing it once saves 1 % of an edit. */
function print(diagnostics: Shown['diagnostics']): string {
  const known = prints.get(diagnostics);
  if (known !== undefined) return known;
  const text = JSON.stringify(diagnostics);
  prints.set(diagnostics, text);
  return text;
}

const prints = new WeakMap<Shown['diagnostics'], string>();

/** Opened and not yet edited, or closed: the text under the squiggles has not moved. */
function hasOnlyOpenedOrClosed(sent: Shown, next: Shown): boolean {
  if (sent.documentVersion === undefined) return next.documentVersion === 1;
  return next.documentVersion === undefined;
}

/** Remembers what each owner, a story or a folder, has sent, and sends only what differs. */
export class Publisher<Owner extends object> {
  readonly #sentByOwner = new Map<Owner, ReadonlyMap<string, Shown>>();
  readonly #ownerOf = new Map<string, Owner>();
  readonly #send: (publication: Publication) => void;
  readonly #onOpen: 'resend' | 'keep';

  constructor(onOpen: 'resend' | 'keep', send: (publication: Publication) => void) {
    this.#onOpen = onOpen;
    this.#send = send;
  }

  /** Whether the client has not yet seen what this text of an open document shows. */
  isBehind(owner: Owner, uri: string, documentVersion: number | undefined): boolean {
    if (documentVersion === undefined) return false;
    return this.#sentByOwner.get(owner)?.get(uri)?.documentVersion !== documentVersion;
  }

  /** The owner shows these files so from now on, and the others as before. */
  update(owner: Owner, some: ReadonlyMap<string, Shown>): void {
    this.replace(owner, new Map([...(this.#sentByOwner.get(owner) ?? []), ...some]));
  }

  /** From now on the owner shows this and nothing else. A file that another owner has taken over is left to it. */
  replace(owner: Owner, next: ReadonlyMap<string, Shown>): void {
    const sent = this.#sentByOwner.get(owner) ?? new Map<string, Shown>();
    for (const publication of publicationsFor(sent, next, this.#onOpen)) {
      const current = this.#ownerOf.get(publication.uri);
      const isTakenOver = !next.has(publication.uri) && current !== owner;
      if (!isTakenOver) this.#send(publication);
    }
    for (const uri of sent.keys()) if (this.#ownerOf.get(uri) === owner) this.#ownerOf.delete(uri);
    for (const uri of next.keys()) this.#ownerOf.set(uri, owner);
    if (next.size === 0) this.#sentByOwner.delete(owner);
    else this.#sentByOwner.set(owner, next);
  }
}
