/** Whether an edit leaves as many open ends of emphasis as it found: half of `**Ana Ruiz**` must not go. */
export function keepsMarkup(oldText: string, newText: string): boolean {
  return openEnds(oldText) === openEnds(newText);
}

function openEnds(text: string): number {
  return (text.match(/\*\*|__/g)?.length ?? 0) % 2;
}
