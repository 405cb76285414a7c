import type {
  ConflictBranch,
  KindBranch,
  PlaceLeaf,
  StoriesResult,
  StoryBranch,
} from '../../../server/src/protocol.ts';
import { count } from '../words.ts';

/** A row of the tree, before it becomes a thing of the editor. */
export interface TreeNode {
  readonly level: 'story' | 'kind' | 'conflict' | 'place';
  /** Stable from one comparison to the next, so that what was open stays open. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** The row as a screen reader says it. */
  readonly accessibleLabel: string;
  readonly tooltip: string;
  /** Id of a codicon. */
  readonly icon: string;
  readonly children: readonly TreeNode[];
  readonly conflict?: ConflictBranch;
  readonly place?: PlaceLeaf;
}

/** Every story that has a conflict, as rows: story → kind → conflict → place. */
export function toTreeNodes(result: StoriesResult): readonly TreeNode[] {
  return result.stories.filter((story) => story.kinds.length > 0).map(toStoryNode);
}

/** The rows as text, two spaces a level: what is shown, for tests and for logs. */
export function printTree(nodes: readonly TreeNode[], indent = ''): string {
  return nodes
    .map((node) => `${indent}${node.label} (${node.description})\n${printTree(node.children, `${indent}  `)}`)
    .join('');
}

/** How many conflicts stand in the tree. */
export function countConflicts(nodes: readonly TreeNode[]): number {
  return nodes.reduce(
    (total, node) => total + (node.level === 'conflict' ? 1 : countConflicts(node.children)),
    0,
  );
}

/** The conflict of a row that a menu hands over, where it is one. */
export function findConflict(argument: unknown): ConflictBranch | undefined {
  return isTreeNode(argument) ? argument.conflict : undefined;
}

/** The place of a row that a menu hands over, where it is one. */
export function findPlace(argument: unknown): PlaceLeaf | undefined {
  return isTreeNode(argument) ? argument.place : undefined;
}

function isTreeNode(argument: unknown): argument is TreeNode {
  return typeof argument === 'object' && argument !== null && 'level' in argument && 'children' in argument;
}

function toStoryNode(story: StoryBranch): TreeNode {
  const children = story.kinds.map((kind) => toKindNode(kind, story));
  const conflicts = count(countConflicts(children), 'conflict');
  const versions = count(story.versions.length, 'version');
  const families = count(story.families, 'family', 'families');
  return {
    level: 'story',
    id: story.storyId,
    label: story.label,
    description: `${conflicts} · ${versions}, ${families}`,
    accessibleLabel: `Story ${story.label}: ${conflicts}, ${versions} in ${families}`,
    tooltip: story.versions
      .map(({ label, isLead, family }) => `${label}: family ${family + 1}${isLead ? ', lead version' : ''}`)
      .join('\n'),
    icon: 'book',
    children,
  };
}

function toKindNode(kind: KindBranch, story: StoryBranch): TreeNode {
  const conflicts = count(kind.conflicts.length, 'conflict');
  return {
    level: 'kind',
    id: `${story.storyId}/${kind.kind}`,
    label: kind.label,
    description: String(kind.conflicts.length),
    accessibleLabel: `${kind.label}: ${conflicts}`,
    tooltip: `${kind.label}: ${conflicts}`,
    icon: kindIcons.get(kind.kind) ?? 'symbol-misc',
    children: kind.conflicts.map((conflict) => toConflictNode(conflict, kind, story)),
  };
}

/** Codicons by kind; the label says the same in words. */
const kindIcons: ReadonlyMap<string, string> = new Map([
  ['number', 'symbol-number'],
  ['date', 'calendar'],
  ['name', 'person'],
  ['title', 'briefcase'],
  ['place', 'location'],
  ['quote', 'quote'],
  ['attribution', 'comment'],
  ['polarity', 'arrow-swap'],
  ['certainty', 'question'],
  ['role', 'organization'],
  ['term', 'symbol-string'],
]);

const outcomeWords = { amend: 'majority', review: 'undecided' } as const;

function toConflictNode(conflict: ConflictBranch, kind: KindBranch, story: StoryBranch): TreeNode {
  const outcome = conflict.severity === 'hint' ? 'nuance' : outcomeWords[conflict.outcome];
  const places = count(conflict.places.length, 'place');
  return {
    level: 'conflict',
    id: `${story.storyId}/${kind.kind}/${conflict.conflictId}`,
    label: conflict.label,
    description: outcome,
    accessibleLabel: `${kind.label} conflict, ${conflict.severity}: ${conflict.label}, ${outcome}, ${places}`,
    tooltip: `${conflict.reason}\nProbability that an editor agrees: ${Math.round(conflict.confidence * 100)}%.`,
    icon: severityIcons[conflict.severity],
    children: conflict.places.map((place, index) => toPlaceNode(place, index, conflict, story)),
    conflict,
  };
}

const severityIcons = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'lightbulb',
} as const;

function toPlaceNode(
  place: PlaceLeaf,
  index: number,
  conflict: ConflictBranch,
  story: StoryBranch,
): TreeNode {
  const line = place.range.start.line + 1;
  const words = place.text.replaceAll(/\s+/gu, ' ');
  const mark = place.isFinding ? ' · underlined' : '';
  return {
    level: 'place',
    id: `${story.storyId}/${conflict.conflictId}/${index}`,
    label: words,
    description: `${place.versionLabel}:${line}${mark}`,
    accessibleLabel: `${words} in ${place.versionLabel}, line ${line}${place.isFinding ? ', underlined' : ''}`,
    tooltip: `Reading: ${place.reading}`,
    icon: place.isFinding ? 'circle-filled' : 'circle-outline',
    children: [],
    place,
  };
}
