import { configurationFile, defaultConfiguration, type Configuration } from './configuration.ts';
import type { Files } from './files.ts';
import { matchesGlob } from './grouping/matchesGlob.ts';
import { emptyLedger, ledgerFile, type Ledger } from './ledger.ts';
import { parseConfiguration } from './parseConfiguration.ts';
import { parseLedger } from './parseLedger.ts';
import { uriBelow } from './uris.ts';

/** What is wrong with one of the two files in which the desk says how to compare. */
export interface SettingsProblem {
  readonly message: string;
  /** UTF-16 offsets into the file's text. */
  readonly start: number;
  readonly end: number;
}

/** The configuration or the ledger as it stands on disk, with what is wrong with it. */
export interface SettingsFile {
  readonly uri: string;
  readonly text: string;
  readonly problems: readonly SettingsProblem[];
}

/** Hears how far the reading of a folder is, and may stop it: what was read by then is used. */
export interface IndexProgress {
  report(done: number, total: number): void;
  isCancelled(): boolean;
}

/** One folder of the workspace as it stands on disk: its articles, its configuration and its ledger. */
export class FolderSession {
  readonly uri: string;
  readonly configurationUri: string;
  readonly ledgerUri: string;
  configuration: Configuration = defaultConfiguration;
  ledger: Ledger = emptyLedger;
  settingsFiles: readonly SettingsFile[] = [];
  /** False until all articles have been read once. */
  hasBeenRead = false;
  /** Texts of the article files by URI. */
  readonly texts = new Map<string, string>();
  /** Why a file is left out, by URI. */
  readonly skipped = new Map<string, string>();
  readonly #files: Files;

  constructor(uri: string, files: Files) {
    this.uri = uri;
    this.configurationUri = uriBelow(uri, configurationFile);
    this.ledgerUri = uriBelow(uri, ledgerFile);
    this.#files = files;
  }

  /** Lists the articles and reads those that are not known; gives the URIs of all that came or went. */
  async load(progress: IndexProgress): Promise<readonly string[]> {
    const { files, skipped } = await this.#files.list(this.uri, this.configuration);
    const listed = new Set(files.map(({ uri }) => uri));
    const gone = [...this.texts.keys()].filter((uri) => !listed.has(uri));
    for (const uri of gone) this.texts.delete(uri);
    this.skipped.clear();
    for (const { uri, reason } of skipped) this.skipped.set(uri, reason);
    const unread = [...listed].filter((uri) => !this.texts.has(uri));
    for (const [index, uri] of unread.entries()) {
      if (progress.isCancelled()) break;
      await this.readArticle(uri);
      progress.report(index + 1, unread.length);
    }
    this.hasBeenRead = true;
    return [...gone, ...unread];
  }

  /** Reads one article again: it is known already, so that whether it counts as one is settled. True where it changed. */
  async readArticle(uri: string): Promise<boolean> {
    const before = this.texts.get(uri);
    const content = await this.#files.read(uri, this.configuration.maxFileSize);
    if (content.kind === 'text') {
      this.texts.set(uri, content.text);
      this.skipped.delete(uri);
    } else {
      this.texts.delete(uri);
      this.skipped.set(uri, content.reason);
    }
    return this.texts.get(uri) !== before;
  }

  /** True for a file that cannot concern the comparison, such as one below `node_modules`. */
  ignores(uri: string): boolean {
    if (uri === this.configurationUri || uri === this.ledgerUri) return false;
    return this.configuration.exclude.some((glob) => matchesGlob({ uri, folder: this.uri }, glob));
  }

  /** Reads the configuration and the ledger; true where either changed. */
  async loadSettings(): Promise<boolean> {
    const before = this.settingsFiles;
    const configurationText = (await this.#files.readText(this.configurationUri)) ?? '';
    const { configuration, problems } = parseConfiguration(configurationText);
    this.configuration = configuration;
    const ledgerText = (await this.#files.readText(this.ledgerUri)) ?? '';
    const parsedLedger = parseLedger(ledgerText);
    this.ledger = parsedLedger.ledger;
    this.settingsFiles = [
      { uri: this.configurationUri, text: configurationText, problems },
      { uri: this.ledgerUri, text: ledgerText, problems: parsedLedger.problems },
    ];
    return this.settingsFiles.some(({ text }, index) => text !== before[index]?.text);
  }
}
