import type { ConflictKind, Severity } from '../engine/index.ts';
import { defaultMaxFileSize } from './files.ts';

/** How files become stories: by what they tell, by folder, by `story:` in the front matter, or by globs. */
export type Grouping = 'auto' | 'folder' | 'frontMatter' | 'globs';

/** A story that the desk has named itself. */
export interface ConfiguredStory {
  readonly id: string;
  /** Globs relative to the folder of the configuration. */
  readonly include: readonly string[];
  /** Glob of the lead version. */
  readonly lead?: string;
}

/** What `.variorum.json` settles; every field has a value. */
export interface Configuration {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly useIgnoreFiles: boolean;
  readonly grouping: Grouping;
  readonly stories: readonly ConfiguredStory[];
  /** Glob of the version the desk edits from, in any story. */
  readonly lead?: string;
  /** In bytes. */
  readonly maxFileSize: number;
  readonly maxFiles: number;
  /** Of one story. */
  readonly maxVersions: number;
  /** A kind that is not named keeps the severity that the engine gives. */
  readonly severity: Readonly<Partial<Record<ConflictKind, Severity | 'off'>>>;
  /** 0–1: conflicts of which the engine is less sure are not shown. */
  readonly minimumConfidence: number;
}

/** What is wrong with a configuration. The offsets count UTF-16 units of its text, for a squiggle. */
export interface ConfigurationProblem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

export interface ParsedConfiguration {
  /** The defaults, with every valid setting of the text in place. */
  readonly configuration: Configuration;
  readonly problems: readonly ConfigurationProblem[];
}

/** The name of the file in the workspace folder. */
export const configurationFile = '.variorum.json';

export const defaultConfiguration: Configuration = {
  include: ['**/*.{txt,md}'],
  exclude: [
    '**/node_modules/**',
    '**/.git/**',
    '**/.hg/**',
    '**/.svn/**',
    '**/.variorum/**',
    '**/.vscode/**',
  ],
  useIgnoreFiles: true,
  grouping: 'auto',
  stories: [],
  maxFileSize: defaultMaxFileSize,
  maxFiles: 20_000,
  maxVersions: 60,
  severity: {},
  minimumConfidence: 0,
};
