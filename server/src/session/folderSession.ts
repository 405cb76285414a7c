import { configurationFile, defaultConfiguration, type Configuration } from './configuration.ts';
import type { Files } from './files.ts';
import { emptyLedger, ledgerFile, type Ledger } from './ledger.ts';
import { parseConfiguration } from './parseConfiguration.ts';
import { parseLedger } from './parseLedger.ts';
import { baseName, uriBelow } from './uris.ts';

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

  /** Reads everything: the two settings files, then every article that is listed. */
  async load(progress: IndexProgress): Promise<void> {
    await this.loadSettings();
    const { files, skipped } = await this.#files.list(this.uri, this.configuration);
    const listed = new Set(files.map(({ uri }) => uri));
    for (const uri of [...this.texts.keys()]) if (!listed.has(uri)) this.texts.delete(uri);
    this.skipped.clear();
    for (const { uri, reason } of skipped) this.skipped.set(uri, reason);
    let done = 0;
    for (const uri of listed) {
      if (progress.isCancelled()) return;
      await this.readArticle(uri);
      done += 1;
      progress.report(done, listed.size);
    }
  }

  /** Reads one article again: it is known already, so that whether it counts as one is settled. */
  async readArticle(uri: string): Promise<void> {
    const content = await this.#files.read(uri, this.configuration.maxFileSize);
    if (content.kind === 'text') {
      this.texts.set(uri, content.text);
      this.skipped.delete(uri);
    } else {
      this.texts.delete(uri);
      this.skipped.set(uri, content.reason);
    }
  }

  async loadSettings(): Promise<void> {
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
  }

  /** True for a file that decides which files are listed. */
  decidesListing(uri: string): boolean {
    return uri === this.configurationUri || ignoreFiles.has(baseName(uri));
  }
}

const ignoreFiles = new Set(['.gitignore', '.variorumignore']);
