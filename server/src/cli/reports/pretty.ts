import picocolors from 'picocolors';
import type {
  ConflictReport,
  ExcerptAt,
  FindingReport,
  PassageReport,
  Report,
  StoryReport,
  Summary,
} from './report.ts';

type Colours = ReturnType<typeof picocolors.createColors>;

/** The report for people. Colour only repeats what the words and marks say already. */
export function createPrettyReport(colour: 'colour' | 'plain'): Report {
  const colours = picocolors.createColors(colour === 'colour');
  return {
    opening: () => '',
    story: (story, excerptAt) => printStory(story, excerptAt, colours),
    closing: ({ skipped, alone, summary }) => {
      const lines = skipped.map(({ file, reason }) => colours.dim(`Not compared: ${file} (${reason})`));
      if (alone.length > 0) lines.push(colours.dim(printAlone(alone.map(({ file }) => file))));
      return [...lines, printSummary(summary, colours), ''].join('\n');
    },
  };
}

function printStory(story: StoryReport, excerptAt: ExcerptAt, colours: Colours): string {
  if (story.conflicts.length === 0) return '';
  const families = new Set(story.versions.map(({ family }) => family)).size;
  const counts = `${counted(story.versions.length, 'version')}, ${counted(families, 'family', 'families')}`;
  const conflicts = story.conflicts.map((conflict) => printConflict(conflict, excerptAt, colours));
  return `${colours.bold(colours.underline(story.id))}  ${colours.dim(counts)}\n\n${conflicts.join('\n')}\n`;
}

function printConflict(conflict: ConflictReport, excerptAt: ExcerptAt, colours: Colours): string {
  const proposal = conflict.consensus === null ? '' : ` to “${conflict.consensus.value}”`;
  const head = `  ${severityLabel(conflict, colours)}  ${colours.bold(conflict.kind)} · ${conflict.outcome}${proposal}`;
  const lines = [head, ...(conflict.reason === '' ? [] : [`    ${colours.dim(conflict.reason)}`])];
  for (const { value, passages, families, versions } of conflict.readings) {
    const witnesses = `${counted(versions.length, 'version')}, ${counted(families, 'family', 'families')}`;
    lines.push(`    ${colours.cyan(value)}  ${colours.dim(`(${witnesses})`)}`);
    for (const file of versions) {
      const places = passages.filter((passage) => passage.file === file);
      lines.push(printPlaces(places, conflict.findings, excerptAt, colours));
    }
  }
  return `${lines.join('\n')}\n`;
}

const ranks = ['error', 'warning', 'information', 'hint'] as const;

function severityLabel({ findings }: ConflictReport, colours: Colours): string {
  const highest = ranks.find((rank) => findings.some(({ severity }) => severity === rank)) ?? 'hint';
  const paint = { error: colours.red, warning: colours.yellow, information: colours.blue, hint: colours.dim }[
    highest
  ];
  return paint(highest);
}

/** The first place of a version, the squiggled one before others, and how many more there are. */
function printPlaces(
  places: readonly PassageReport[],
  findings: readonly FindingReport[],
  excerptAt: ExcerptAt,
  colours: Colours,
): string {
  const flagged = places.find((place) => isFlagged(place, findings));
  const shown = flagged ?? places[0];
  if (shown === undefined) return '';
  const more = places.length > 1 ? colours.dim(`  and ${counted(places.length - 1, 'more place')}`) : '';
  return printPassage(shown, flagged === undefined ? 'quiet' : 'flagged', excerptAt, colours) + more;
}

function isFlagged(place: PassageReport, findings: readonly FindingReport[]): boolean {
  return findings.some(
    ({ file, start, end }) => file === place.file && start < place.end && place.start < end,
  );
}

/** A place that gets a squiggle is marked by an arrow; the words themselves stand in brackets. */
function printPassage(
  passage: PassageReport,
  rank: 'flagged' | 'quiet',
  excerptAt: ExcerptAt,
  colours: Colours,
): string {
  const { line, character } = passage.range.start;
  const place = `${passage.file}:${String(line + 1)}:${String(character + 1)}`;
  const { before, marked, after } = excerptAt(passage);
  const words = rank === 'flagged' ? colours.yellow(`[${marked}]`) : colours.green(`[${marked}]`);
  return `    ${rank === 'flagged' ? '→' : ' '} ${place}  ${colours.dim(before)}${words}${colours.dim(after)}`;
}

function printAlone(files: readonly string[]): string {
  const shown = files.slice(0, 5).join(', ');
  const rest = files.length > 5 ? ` and ${String(files.length - 5)} more` : '';
  return `In no story: ${shown}${rest}`;
}

function printSummary({ conflicts, stories, versions, milliseconds }: Summary, colours: Colours): string {
  if (stories === 0) return 'No stories: no two articles here tell the same.';
  const found =
    conflicts === 0 ? colours.green('No conflicts') : colours.bold(counted(conflicts, 'conflict'));
  const seconds = (milliseconds / 1000).toFixed(1);
  return `${found} in ${counted(stories, 'story', 'stories')} of ${counted(versions, 'version')} (${seconds} s)`;
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}
