import { relative, sep } from 'node:path';
import picocolors from 'picocolors';
import { URI } from 'vscode-uri';
import { analyzeStory, createMemory, type Analysis, type Story } from '../engine/index.ts';
import { createNodeFiles } from '../io/nodeFiles.ts';
import type { Grouping } from '../session/configuration.ts';
import { createStory } from '../session/createStory.ts';
import type { SkippedFile } from '../session/files.ts';
import type { FoundStories, LoneArticle } from '../session/grouping/stories.ts';
import { presentConflicts } from '../session/presentConflicts.ts';
import { findStories } from '../session/storyFinder.ts';
import { gatherArticles } from './gatherArticles.ts';
import { locateProject, type Project } from './locateProject.ts';
import { createPrint } from './output.ts';
import { createProgress } from './progress.ts';
import { readSettings, type Settings } from './readSettings.ts';
import { createExcerpts } from './reports/excerpt.ts';
import { createJsonReport } from './reports/json.ts';
import { createPrettyReport } from './reports/pretty.ts';
import type { FileReport, Report, StoryReport } from './reports/report.ts';
import { reportStory } from './reports/reportStory.ts';

/** The words of the command line, as commander reads them. */
export interface CheckOptions {
  readonly paths: readonly string[];
  readonly format: 'pretty' | 'json';
  readonly grouping?: Grouping;
  readonly failOn: 'error' | 'warning' | 'information' | 'hint' | 'never';
  readonly config?: string;
  readonly color: boolean;
}

const ranks = ['hint', 'information', 'warning', 'error'] as const;

/**
 * `variorum check`: finds the stories, compares the versions of each and prints it. Gives the exit code, 0 or 1;
 * throws a `UsageError` where it cannot be done. One story is held at a time, so thousands fit into little memory.
 */
export async function check(options: CheckOptions): Promise<number> {
  const start = performance.now();
  const files = createNodeFiles();
  const project = locateProject(options.paths);
  const settings = await readSettings(files, project.folder, options);
  const { texts, skipped, notes } = await gatherArticles(files, project, settings.configuration);
  const folder = URI.file(project.folder).toString();
  const articles = [...texts].map(([uri, text]) => ({ uri, text, folder }));
  const found = findStories(articles, settings.configuration);
  for (const note of notes) process.stderr.write(`variorum: ${pathOf(project, note.uri)}: ${note.reason}\n`);
  const run: Run = {
    project,
    settings,
    texts,
    report: createReport(options),
    print: createPrint(process.stdout),
  };
  await run.print(run.report.opening());
  const tally = await checkStories(run, found, start);
  await run.print(
    run.report.closing({
      skipped: nameFiles(project, skipped),
      alone: nameFiles(project, found.alone),
      summary: {
        stories: found.stories.length,
        versions: found.stories.reduce((sum, { versions }) => sum + versions.length, 0),
        conflicts: tally.conflicts,
        milliseconds: Math.round(performance.now() - start),
      },
    }),
  );
  const failing = options.failOn === 'never' ? Infinity : ranks.indexOf(options.failOn);
  return tally.highestRank >= failing ? 1 : 0;
}

interface Run {
  readonly project: Project;
  readonly settings: Settings;
  readonly texts: ReadonlyMap<string, string>;
  readonly report: Report;
  readonly print: (text: string) => Promise<void>;
}

interface Tally {
  conflicts: number;
  highestRank: number;
}

async function checkStories(run: Run, { stories }: FoundStories, start: number): Promise<Readonly<Tally>> {
  const tally: Tally = { conflicts: 0, highestRank: -1 };
  const progress = createProgress(stories.length, process.stderr, start);
  try {
    for (const [index, found] of stories.entries()) {
      progress.step(index);
      const story = createStory(found, run.texts, run.settings.ledger);
      const { report, excerptAt } = checkStory(run, story);
      count(tally, report);
      const text = run.report.story(report, excerptAt);
      // Where report and bar share a terminal, the bar makes room.
      if (text !== '' && process.stdout.isTTY) progress.hide();
      await run.print(text);
    }
  } finally {
    progress.hide();
  }
  return tally;
}

function checkStory(run: Run, story: Story) {
  const analysis = analyzeToTheEnd(story);
  const nameOf = (uri: string): string => pathOf(run.project, uri);
  for (const { detector, message } of analysis.failures) {
    process.stderr.write(
      `variorum: ${story.id}: the detector “${detector}” failed and was left out: ${message}\n`,
    );
  }
  const conflicts = presentConflicts(analysis, run.settings.configuration, run.settings.ledger);
  return {
    report: reportStory(analysis, conflicts, nameOf),
    excerptAt: createExcerpts(new Map(story.versions.map(({ id, text }) => [nameOf(id), text]))),
  };
}

function analyzeToTheEnd(story: Story): Analysis {
  const steps = analyzeStory(story, createMemory());
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

function count(tally: Tally, { conflicts }: StoryReport): void {
  for (const { findings } of conflicts) {
    const rank = Math.max(-1, ...findings.map(({ severity }) => ranks.indexOf(severity)));
    if (rank > ranks.indexOf('hint')) tally.conflicts += 1;
    tally.highestRank = Math.max(tally.highestRank, rank);
  }
}

function createReport({ format, color }: CheckOptions): Report {
  if (format === 'json') return createJsonReport();
  const isColoured = color && process.stdout.isTTY && picocolors.isColorSupported;
  return createPrettyReport(isColoured ? 'colour' : 'plain');
}

function nameFiles(project: Project, files: readonly (SkippedFile | LoneArticle)[]): readonly FileReport[] {
  return files.map(({ uri, reason }) => ({ file: pathOf(project, uri), reason }));
}

/** The printed path: relative to what was checked, with `/`. */
function pathOf({ printRoot }: Project, uri: string): string {
  const path = relative(printRoot, URI.parse(uri).fsPath).split(sep).join('/');
  return path === '' ? '.' : path;
}
