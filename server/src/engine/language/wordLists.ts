/** The words of a list in a template string, apart by any space. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** One line for each word, `usual|form form`: the usual form by each form, itself included. */
export function readForms(table: string, bar: string, separator: string): ReadonlyMap<string, string> {
  const usual = new Map<string, string>();
  for (const line of table.trim().split('\n')) {
    const [first = '', others = ''] = line.split(bar);
    usual.set(first, first);
    for (const form of others.split(separator)) if (form !== '') usual.set(form, first);
  }
  return usual;
}

/** One set for each line, its members apart by bars. */
export function readSets(table: string): readonly ReadonlySet<string>[] {
  return table
    .trim()
    .split('\n')
    .map((line) => new Set(line.split('|')));
}
