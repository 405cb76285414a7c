import {
  CodeActionKind,
  CodeActionTriggerKind,
  type CodeAction,
  type CodeActionParams,
} from 'vscode-languageserver';
import { fixAllKind, rewriteKind } from '../protocol.ts';
import type { Snapshot } from '../session/snapshot.ts';
import { planEdits, type ActionPlan } from './actionPlan.ts';
import type { Feature, ServerContext } from './feature.ts';
import { actionsForFinding, actionsForPassage, type OfferedAction } from './findingActions.ts';
import { canonicalUri, readActionPlan, readDiagnosticData, readSpan } from './fromProtocol.ts';
import { guardRequest } from './guard.ts';
import { showWarning } from './showWarning.ts';
import { toRange } from './toProtocol.ts';
import { toWorkspaceEdit } from './workspaceEdit.ts';

/** Findings of one request that are offered actions: a selection of a whole file would bury the one that matters. */
const maximumFindings = 10;

/** Quick fixes, rewrites and the fix-all. The menu is made of plans; the edit is computed for the one chosen. */
export const codeActions: Feature = {
  capabilities: () => ({
    codeActionProvider: {
      codeActionKinds: [CodeActionKind.QuickFix, rewriteKind, fixAllKind],
      resolveProvider: true,
    },
  }),
  register: (context) => {
    const { connection, log } = context;
    connection.onCodeAction(
      guardRequest<CodeActionParams, CodeAction[]>(log, 'textDocument/codeAction', [], (params) =>
        actionsFor(params, context),
      ),
    );
    connection.onCodeActionResolve((action, token) =>
      guardRequest<CodeAction, CodeAction>(log, 'codeAction/resolve', action, (chosen) =>
        resolve(chosen, context),
      )(action, token),
    );
  },
};

async function actionsFor(params: CodeActionParams, context: ServerContext): Promise<CodeAction[]> {
  const uri = canonicalUri(params.textDocument.uri);
  const snapshot = (await context.session.settledStoryOf(uri))?.snapshot;
  if (snapshot === undefined) return [];
  const { only, triggerKind } = params.context;
  const isWanted = (kind: string) =>
    only === undefined ||
    only.some((wanted) => kind === wanted || kind.startsWith(`${wanted}.`) || wanted === '');
  const isAskedForFixAll = only !== undefined && isWanted(fixAllKind);
  const fixAll = isAskedForFixAll ? fixAllAction(uri, snapshot) : [];
  const offered = [...fixAll, ...offeredAt(uri, params, snapshot, context)]
    .filter(({ kind }) => isWanted(kind))
    .filter(({ disabled }) => disabled === undefined || (mayDisable(context) && triggerKind === invoked));
  return offered.map((action) => toCodeAction(action, params, snapshot, context));
}

const invoked = CodeActionTriggerKind.Invoked;

function mayDisable({ client }: ServerContext): boolean {
  return client.hasDisabledActions;
}

function offeredAt(
  uri: string,
  params: CodeActionParams,
  snapshot: Snapshot,
  context: ServerContext,
): readonly OfferedAction[] {
  const text = snapshot.texts.get(uri);
  if (text === undefined) return [];
  const asked = readSpan(text, params.range);
  const touches = (span: { readonly start: number; readonly end: number }) =>
    span.start <= asked.end && asked.start <= span.end;
  const findings = snapshot.conflicts
    .filter(({ id }) => !snapshot.quietConflicts.has(id))
    .flatMap((conflict) =>
      conflict.findings
        .filter(({ version, span }) => version === uri && touches(span))
        .map((finding) => ({ conflict, finding })),
    )
    .slice(0, maximumFindings);
  if (findings.length > 0) {
    return findings.flatMap(({ conflict, finding }) =>
      actionsForFinding(conflict, finding, snapshot, context),
    );
  }
  return snapshot.conflicts.flatMap((conflict) =>
    conflict.readings.flatMap((reading, index) => {
      const passage = reading.passages.find(({ version, span }) => version === uri && touches(span));
      return passage === undefined ? [] : actionsForPassage(conflict, index, passage, snapshot, context);
    }),
  );
}

function fixAllAction(uri: string, snapshot: Snapshot): readonly OfferedAction[] {
  const plan: ActionPlan = { kind: 'fixAll', uri };
  if (planEdits(plan, snapshot).length === 0) return [];
  return [{ title: 'Settle all names and terms that are safe to settle', kind: fixAllKind, plan }];
}

function toCodeAction(
  action: OfferedAction,
  params: CodeActionParams,
  snapshot: Snapshot,
  context: ServerContext,
): CodeAction {
  const { conflict, finding, plan } = action;
  const text = snapshot.texts.get(canonicalUri(params.textDocument.uri));
  const range = finding === undefined || text === undefined ? undefined : toRange(text, finding.span);
  const diagnostics = params.context.diagnostics.filter(
    ({ data, range: shown }) =>
      conflict !== undefined &&
      readDiagnosticData(data)?.conflictId === conflict.id &&
      JSON.stringify(shown) === JSON.stringify(range),
  );
  const edit =
    plan === undefined || context.client.resolvesEdits
      ? undefined
      : toWorkspaceEdit(planEdits(plan, snapshot), snapshot, context);
  return {
    title: action.title,
    kind: action.kind,
    ...(diagnostics.length > 0 && action.kind === CodeActionKind.QuickFix ? { diagnostics } : {}),
    ...(action.isPreferred === true ? { isPreferred: true } : {}),
    ...(action.disabled === undefined ? {} : { disabled: { reason: action.disabled } }),
    ...(action.command === undefined ? {} : { command: action.command }),
    ...(edit === undefined ? {} : { edit }),
    ...(plan === undefined ? {} : { data: plan }),
  };
}

/** Computes the edit of the chosen action; what has been overtaken by typing becomes an empty one, and a sentence. */
async function resolve(action: CodeAction, context: ServerContext): Promise<CodeAction> {
  const plan = readActionPlan(action.data);
  if (plan === undefined || action.edit !== undefined) return action;
  const snapshot = (await context.session.settledStoryOf(plan.uri))?.snapshot;
  const edits = snapshot === undefined ? [] : planEdits(plan, snapshot);
  const edit =
    snapshot === undefined || edits.length === 0 ? undefined : toWorkspaceEdit(edits, snapshot, context);
  if (edit !== undefined) return { ...action, edit };
  showWarning(context, 'The text has changed meanwhile: nothing was replaced. Please try again.');
  return { ...action, edit: {} };
}
