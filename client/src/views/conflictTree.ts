import {
  Disposable,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  type TreeDataProvider,
} from 'vscode';
import type { KnownStories } from '../knownStories.ts';
import { toRange } from '../showPlace.ts';
import { count } from '../words.ts';
import { countConflicts, printTree, toTreeNodes, type TreeNode } from './treeNodes.ts';

/** Up to this many stories stand open when the tree first shows them. */
const mostOpenStories = 3;

/** The view “Conflicts”: story → kind → conflict → place. A click or Enter on a place goes there. */
export interface ConflictTree {
  /** The rows as text, two spaces a level. */
  readonly text: () => string;
  readonly dispose: () => void;
}

/** Puts up the view and keeps it at what the server says. */
export function createConflictTree(stories: KnownStories): ConflictTree {
  let roots = toTreeNodes(stories.result);
  const changed = new EventEmitter<undefined>();
  const provider: TreeDataProvider<TreeNode> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => [...(node?.children ?? roots)],
    getTreeItem: (node) => toTreeItem(node, roots.length),
  };
  const view = window.createTreeView('variorum.conflicts', {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  const show = () => {
    roots = toTreeNodes(stories.result);
    const total = countConflicts(roots);
    view.badge = total === 0 ? undefined : { value: total, tooltip: count(total, 'conflict') };
    changed.fire(undefined);
  };
  const parts = Disposable.from(view, changed, stories.onDidChange(show));
  return { text: () => printTree(roots), dispose: () => void parts.dispose() };
}

function toTreeItem(node: TreeNode, stories: number): TreeItem {
  const item = new TreeItem(node.label, collapsibleState(node, stories));
  item.id = node.id;
  item.description = node.description;
  item.tooltip = node.tooltip;
  item.accessibilityInformation = { label: node.accessibleLabel, role: 'treeitem' };
  item.iconPath = toIcon(node);
  item.contextValue = node.level;
  if (node.place !== undefined) {
    item.command = {
      command: 'vscode.open',
      title: 'Go to This Place',
      arguments: [Uri.parse(node.place.uri), { selection: toRange(node.place.range) }],
    };
  }
  return item;
}

function collapsibleState(node: TreeNode, stories: number): TreeItemCollapsibleState {
  if (node.level === 'place') return TreeItemCollapsibleState.None;
  if (node.level === 'conflict') return TreeItemCollapsibleState.Collapsed;
  return stories <= mostOpenStories ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

/** Colours only repeat what label and description say. */
function toIcon(node: TreeNode): ThemeIcon {
  const severity = node.conflict?.severity;
  if (severity === 'error') return new ThemeIcon(node.icon, new ThemeColor('problemsErrorIcon.foreground'));
  if (severity === 'warning')
    return new ThemeIcon(node.icon, new ThemeColor('problemsWarningIcon.foreground'));
  if (severity === 'information')
    return new ThemeIcon(node.icon, new ThemeColor('problemsInfoIcon.foreground'));
  return new ThemeIcon(node.icon);
}
