/** Whether two sets have something each, and nothing in common. */
export function areApart<Item>(own: ReadonlySet<Item>, others: ReadonlySet<Item>): boolean {
  return own.size > 0 && others.size > 0 && ![...own].some((item) => others.has(item));
}
