import type { Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import type { Conflict, Finding, Reading } from '../engine/index.ts';
import { diagnosticSource, type VersionState } from '../protocol.ts';
import type { FolderSession, SettingsFile } from '../session/folderSession.ts';
import type { Snapshot, VersionText } from '../session/snapshot.ts';
import type { StorySession } from '../session/storySession.ts';
import type { ServerContext } from './feature.ts';
import { Publisher, type Shown } from './publisher.ts';
import { toDiagnostic, toLocation, toRange } from './toProtocol.ts';
import { versionStates } from './versionStates.ts';
import { versionIdOf } from '../session/createStory.ts';

/** What the diagnostics of a story are made with. */
export type DiagnosticsContext = Pick<ServerContext, 'texts' | 'session' | 'options' | 'client'>;

/** Readings listed with a diagnostic; the hover card has them all. */
const maximumRelated = 12;

/** The squiggles of the versions of a story, open or not, by URI in the client's spelling: of all, or of those asked for. */
export function diagnosticsOf(
  snapshot: Snapshot,
  context: DiagnosticsContext,
  isAskedFor: (spelledUri: string, text: VersionText) => boolean = () => true,
): ReadonlyMap<string, Shown> {
  const labels = versionStates(snapshot, context);
  const shown = new Map<string, Shown>();
  for (const [uri, text] of snapshot.texts) {
    const { documentVersion } = text;
    const spelledUri = context.texts.spellUri(uri);
    if (!isAskedFor(spelledUri, text)) continue;
    shown.set(spelledUri, {
      diagnostics: diagnosticsIn(text, snapshot, labels, context),
      ...(documentVersion === undefined ? {} : { documentVersion }),
    });
  }
  return shown;
}

function diagnosticsIn(
  text: VersionText,
  snapshot: Snapshot,
  labels: ReadonlyMap<string, VersionState>,
  context: DiagnosticsContext,
): readonly Diagnostic[] {
  return snapshot.conflicts
    .filter(({ id }) => !snapshot.quietConflicts.has(id))
    .flatMap((conflict) =>
      conflict.findings
        .filter(({ version }) => version === text.id)
        .map((finding) =>
          toDiagnostic({
            range: toRange(text, finding.span),
            message: finding.message.replace(/\s+/g, ' '),
            severity: finding.severity,
            kind: conflict.kind,
            kindPages: context.options.kindPages,
            others: context.client.hasRelatedInformation
              ? otherReadings(conflict, finding, snapshot, labels)
              : [],
            data: {
              conflictId: conflict.id,
              storyId: snapshot.analysis.story.id,
              kind: conflict.kind,
              reading: finding.reading,
            },
          }),
        ),
    );
}

function otherReadings(
  conflict: Conflict,
  finding: Finding,
  snapshot: Snapshot,
  labels: ReadonlyMap<string, VersionState>,
): Parameters<typeof toDiagnostic>[0]['others'] {
  const others = conflict.readings.filter((_: Reading, index) => index !== finding.reading);
  return others
    .flatMap(({ passages }) => passages)
    .flatMap((passage) => {
      const text = snapshot.texts.get(passage.version);
      const state = labels.get(passage.version);
      if (text === undefined || state === undefined) return [];
      const lead = state.isLead ? ' (lead version)' : '';
      const words = passage.text.replace(/\s+/g, ' ');
      return [
        {
          location: toLocation(state.uri, text, passage.span),
          message: `“${words}” in ${state.label}${lead}`,
        },
      ];
    })
    .slice(0, maximumRelated);
}

/** What is wrong in `.variorum.json` or the ledger, squiggled in the file itself. */
function settingsDiagnostics(folder: FolderSession): ReadonlyMap<string, Shown> {
  return new Map(
    folder.settingsFiles.map((file): [string, Shown] => [file.uri, { diagnostics: problemsIn(file) }]),
  );
}

function problemsIn({ uri, text, problems }: SettingsFile): readonly Diagnostic[] {
  const version: VersionText = { id: versionIdOf(uri), text, hasByteOrderMark: false };
  return problems.map(({ message, start, end }) => ({
    range: toRange(version, { start, end }),
    severity: DiagnosticSeverity.Warning,
    source: diagnosticSource,
    code: 'settings',
    message,
  }));
}

/**
 * Keeps the client's squiggles in step with the session. Clients that ask for theirs are told to ask again.
 * What an editor has typed in is shown first: it is on its way before the other versions' squiggles are made.
 */
export class DiagnosticsFeed {
  readonly #context: ServerContext;
  readonly #yieldToOthers: () => Promise<void>;
  readonly #publisher: Publisher<StorySession | FolderSession>;
  /** What is still to be shown of a story. */
  readonly #unshown = new Map<StorySession, Snapshot>();

  constructor(context: ServerContext, yieldToOthers: () => Promise<void>) {
    this.#context = context;
    this.#yieldToOthers = yieldToOthers;
    const { squigglesOnOpen } = context.options;
    this.#publisher = new Publisher(squigglesOnOpen, ({ uri, diagnostics, documentVersion }) => {
      void context.connection.sendDiagnostics({
        uri,
        diagnostics: [...diagnostics],
        ...(documentVersion === undefined ? {} : { version: documentVersion }),
      });
    });
  }

  showStory(story: StorySession): void {
    if (this.#context.options.diagnostics === 'pull') this.#refresh();
    else if (story.snapshot !== undefined) {
      const typedIn = diagnosticsOf(story.snapshot, this.#context, (uri, { documentVersion }) =>
        this.#publisher.isBehind(story, uri, documentVersion),
      );
      this.#publisher.update(story, typedIn);
      void this.#showRest(story, story.snapshot, typedIn);
    }
  }

  /** Nothing of what a newer comparison or the end of the story has overtaken. */
  async #showRest(story: StorySession, snapshot: Snapshot, shown: ReadonlyMap<string, Shown>): Promise<void> {
    this.#unshown.set(story, snapshot);
    await this.#yieldToOthers();
    if (this.#unshown.get(story) !== snapshot) return;
    this.#unshown.delete(story);
    const rest = diagnosticsOf(snapshot, this.#context, (uri) => !shown.has(uri));
    this.#publisher.replace(story, new Map([...shown, ...rest]));
  }

  clearStory(story: StorySession): void {
    this.#unshown.delete(story);
    if (this.#context.options.diagnostics === 'pull') this.#refresh();
    else this.#publisher.replace(story, new Map());
  }

  showSettings(folder: FolderSession): void {
    this.#publisher.replace(folder, settingsDiagnostics(folder));
  }

  clearSettings(folder: FolderSession): void {
    this.#publisher.replace(folder, new Map());
  }

  #refresh(): void {
    if (this.#context.client.hasDiagnosticRefresh)
      void this.#context.connection.languages.diagnostics.refresh();
  }
}
