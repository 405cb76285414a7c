/**
 * Everything that client and server say to each other beyond standard LSP.
 * The one server file the client may import: names and plain shapes, no behaviour, no dependency.
 *
 * ```ts
 * const state = await client.sendRequest<StoryState>(storyStateRequest, { uri } satisfies StoryStateParams);
 * client.onNotification(stateChangedNotification, (change: StateChange) => refresh(change));
 * ```
 */

/** Zero-based line and UTF-16 column, as in LSP. */
export interface ProtocolPosition {
  readonly line: number;
  readonly character: number;
}

/** Half-open, as in LSP. */
export interface ProtocolRange {
  readonly start: ProtocolPosition;
  readonly end: ProtocolPosition;
}

// ---------------------------------------------------------------------------------------------
// Initialisation

/** What the client may put into `initializationOptions`; every field has a default, so other editors need none. */
export interface InitializationOptions {
  /** Silence after a keystroke before the story is compared, in milliseconds; 120 by default, 0 in benches. */
  readonly debounceMilliseconds?: number;
  /** How long a finding on the sentence being edited is held back, in milliseconds; 1,000 by default, 0 turns it off. */
  readonly quietMilliseconds?: number;
  /** `push` (default) or, for clients that can and want to, `pull`; never both. */
  readonly diagnostics?: 'push' | 'pull';
  /**
   * What becomes of squiggles that stay the same while their file is opened or closed: `resend` (default), or `keep`
   * for a client that goes on showing what it was last sent. VS Code does, and takes a menu away that is being opened
   * while squiggles come.
   */
  readonly squigglesOnOpen?: 'resend' | 'keep';
  /**
   * The commands that the client implements itself (`stetCommand`, `compareCommand`). For those it leaves out the server
   * offers what it can do alone: it stets with a standard reason, and offers no comparison.
   */
  readonly clientCommands?: readonly string[];
  /** Where the pages of the kinds live, without the closing slash; the client may give a folder of its own. */
  readonly kindPages?: string;
}

/** The section of the settings that the server pulls with `workspace/configuration`, per folder. */
export const settingsSection = 'variorum';

/**
 * The editor's settings that matter to the server. What decides the result of a comparison lives in `.variorum.json`,
 * so that editor and command line agree; these are about the person at the keyboard.
 */
export interface EditorSettings {
  /** Off: nothing is compared, all squiggles vanish. On by default. */
  readonly enable?: boolean;
  /** As in `InitializationOptions`, and over it. */
  readonly debounceMilliseconds?: number;
  /** As in `InitializationOptions`, and over it. */
  readonly quietMilliseconds?: number;
  /** A model of inference of the person's own, off by default; read for the window only, never for a folder. */
  readonly judge?: {
    /** Absolute path of a module that exports `judge`. */
    readonly module?: string;
    readonly timeoutMilliseconds?: number;
  };
}

// ---------------------------------------------------------------------------------------------
// The state of one file: status bar

/** Request, `StoryStateParams` → `StoryState`: which story a file belongs to, or why it is not compared. */
export const storyStateRequest = 'variorum/storyState';

export interface StoryStateParams {
  readonly uri: string;
}

/** One version of a story, as lists show it. */
export interface VersionState {
  readonly uri: string;
  /** Short name, unique within the story: `wire.md`, or `monday/wire.md` where two share a name. */
  readonly label: string;
  /** Letter that stands for the version in an apparatus: `A`. */
  readonly siglum: string;
  /** Number of its family, from 0; versions of one family copy one another closely. */
  readonly family: number;
  /** True for the version the desk edits from. */
  readonly isLead: boolean;
  /** True where the text compared is the one in an editor, saved or not. */
  readonly isOpen: boolean;
}

/** Why a file is not compared. `words` of the state says it in a sentence. */
export type NotComparedReason =
  /** No other file tells the same story. */
  | 'alone'
  /** Too large, binary or unreadable. */
  | 'skipped'
  /** Left out by the configuration's globs or an ignore file, or not an article by its name. */
  | 'excluded'
  /** Outside every folder of the workspace, and not open. */
  | 'outside'
  /** Turned off in the settings. */
  | 'off';

export type StoryState =
  | {
      readonly kind: 'compared';
      readonly storyId: string;
      readonly label: string;
      readonly versions: readonly VersionState[];
      readonly families: number;
      /** Conflicts of the story that are shown above the rank of a hint. */
      readonly conflicts: number;
      /** Conflicts with a finding in the file asked about, above the rank of a hint. */
      readonly conflictsHere: number;
      /** Nuances: conflicts shown as hints only. */
      readonly hints: number;
      /** True while a newer text waits to be compared. */
      readonly isBusy: boolean;
    }
  | { readonly kind: 'notCompared'; readonly reason: NotComparedReason; readonly words: string }
  /** The workspace is still being read. */
  | { readonly kind: 'indexing' };

/**
 * Notification, server → client, `StateChange`: ask again for whatever is shown. Sent after each finished
 * comparison, after the diagnostics it led to, and whenever stories come or go.
 */
export const stateChangedNotification = 'variorum/stateChanged';

export interface StateChange {
  /** The stories that changed or vanished; empty where anything may have changed. */
  readonly storyIds: readonly string[];
  readonly isIndexing: boolean;
}

// ---------------------------------------------------------------------------------------------
// The tree: story → kind → conflict → place

/** Request, no parameters → `StoriesResult`: every story with its conflicts, in the order in which they are shown. */
export const storiesRequest = 'variorum/stories';

export interface StoriesResult {
  readonly stories: readonly StoryBranch[];
  readonly isIndexing: boolean;
}

export interface StoryBranch {
  readonly storyId: string;
  readonly label: string;
  /** The workspace folder it was found in; absent for a story of untitled texts. */
  readonly folderUri?: string;
  readonly versions: readonly VersionState[];
  readonly families: number;
  readonly kinds: readonly KindBranch[];
}

export interface KindBranch {
  /** `number`, `date` … */
  readonly kind: string;
  /** `Number`, `Date` … for people. */
  readonly label: string;
  readonly conflicts: readonly ConflictBranch[];
}

export interface ConflictBranch {
  readonly conflictId: string;
  /** The readings against one another: `12 people / 14 people`. */
  readonly label: string;
  readonly outcome: 'amend' | 'review';
  /** 0–1. */
  readonly confidence: number;
  /** In words: `same sentence, different year; two families against one`. */
  readonly reason: string;
  /** The gravest of its findings. */
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  /** Every place that states a reading, first those with a finding. */
  readonly places: readonly PlaceLeaf[];
}

export interface PlaceLeaf {
  readonly uri: string;
  readonly versionLabel: string;
  readonly range: ProtocolRange;
  /** The words there: `12 people`. */
  readonly text: string;
  /** The reading's normalised print. */
  readonly reading: string;
  /** True where the place has a squiggle. */
  readonly isFinding: boolean;
}

// ---------------------------------------------------------------------------------------------
// Checking the whole workspace

/**
 * Request, `CheckWorkspaceParams` → `CheckWorkspaceResult`: reads every folder anew and compares every story.
 * Reports progress on `workDoneToken`; cancelling the request stops it between two stories and answers with what was done.
 */
export const checkWorkspaceRequest = 'variorum/checkWorkspace';

export interface CheckWorkspaceParams {
  readonly workDoneToken?: string | number;
}

export interface CheckWorkspaceResult {
  readonly stories: number;
  readonly versions: number;
  /** Above the rank of a hint, stetted ones not counted. */
  readonly conflicts: number;
  readonly isCancelled: boolean;
}

// ---------------------------------------------------------------------------------------------
// Stet

/** Request, `StetParams` → `StetResult`: writes the dismissal into `.variorum/ledger.yaml` of the story's folder. */
export const stetRequest = 'variorum/stet';

export interface StetParams {
  /** The file whose finding is dismissed. */
  readonly uri: string;
  readonly conflictId: string;
  /** Why it may stand, in the editor's words; one line. */
  readonly reason: string;
  /** `passage`: in this file only; `story`: in every version. */
  readonly scope: 'passage' | 'story';
}

export type StetResult =
  | { readonly kind: 'done'; readonly ledgerUri: string }
  /** The conflict is gone, or the ledger cannot be written; `message` says which. */
  | { readonly kind: 'refused'; readonly message: string };

/** Command of the code action; its one argument is a `StetCommandArgument`. The client asks for the reason and sends `stetRequest`. */
export const stetCommand = 'variorum.stet';

export type StetCommandArgument = Omit<StetParams, 'reason'> & {
  /** What is being dismissed, for the prompt: `12 people / 14 people`. */
  readonly label: string;
};

// ---------------------------------------------------------------------------------------------
// The other versions

/** Request, `VersionsOfParams` → `VersionsOfResult`: the versions of the story a file belongs to, itself included. */
export const versionsOfRequest = 'variorum/versionsOf';

export interface VersionsOfParams {
  readonly uri: string;
}

export interface VersionsOfResult {
  /** Empty where the file is not compared. */
  readonly versions: readonly VersionState[];
}

/** Command of the code action; its one argument is a `CompareCommandArgument`. The client opens the diff of the two. */
export const compareCommand = 'variorum.compareWithVersion';

export interface CompareCommandArgument {
  readonly uri: string;
  readonly otherUri: string;
  /** The passage in `uri` that the action was asked on, and the same passage in the other. */
  readonly range?: ProtocolRange;
  readonly otherRange?: ProtocolRange;
}

// ---------------------------------------------------------------------------------------------
// Diagnostics

/** `Diagnostic.source` of everything the server publishes. */
export const diagnosticSource = 'variorum';

/** `Diagnostic.data`: what a code action needs, and what the client may group by. */
export interface DiagnosticData {
  readonly conflictId: string;
  readonly storyId: string;
  readonly kind: string;
  /** Index of the reading that this place has. */
  readonly reading: number;
}

/** `CodeActionKind` of the fix-all that applies only what is safe to apply unseen. */
export const fixAllKind = 'source.fixAll.variorum';

/** `CodeActionKind` of putting a sibling's whole sentence in. */
export const rewriteKind = 'refactor.rewrite.variorum';
