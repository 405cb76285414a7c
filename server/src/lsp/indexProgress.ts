import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { IndexProgress } from '../session/folderSession.ts';
import { silentProgress } from '../session/workspaceFolders.ts';
import type { ServerContext } from './feature.ts';

/** Shows how far the reading of the folders is, where the client has a place for it, and lets the person stop it. */
export async function beginIndexProgress({
  connection,
  client,
}: Pick<ServerContext, 'connection' | 'client'>): Promise<IndexProgress & { end(): void }> {
  if (!client.hasWorkDoneProgress) return silentProgress;
  let reporter: WorkDoneProgressServerReporter;
  try {
    reporter = await connection.window.createWorkDoneProgress();
  } catch {
    // A client that refuses the bar still gets its stories.
    return silentProgress;
  }
  reporter.begin('Variorum', 0, 'reading articles', true);
  let lastPercentage = 0;
  return {
    report: (done, total) => {
      const percentage = Math.floor((100 * done) / total);
      if (percentage === lastPercentage) return;
      lastPercentage = percentage;
      reporter.report(percentage, `${String(done)} of ${String(total)} articles`);
    },
    isCancelled: () => reporter.token.isCancellationRequested,
    end: () => {
      reporter.done();
    },
  };
}
