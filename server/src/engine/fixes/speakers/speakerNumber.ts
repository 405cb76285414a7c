/** Bodies whose names end in -s and that take a verb in the singular. */
const singularInS: ReadonlySet<string> = new Set(
  `nations states times news headquarters politics series reuters netherlands philippines emirates statistics
  economics physics mathematics athletics gymnastics ethics logistics`.split(/\s+/),
);

const plural: ReadonlySet<string> = new Set(
  'police people they we you i both men women children many several some others officials'.split(' '),
);

/**
 * True where a speaker takes a verb in the plural: `the police`, `officials in Bergen`, `Ruiz and Kraus`, `they`.
 * The last word before a preposition decides; a name in capitals without an article is one person or body.
 */
export function isManySpeakers(words: string): boolean {
  const plain = words.replace(/[*_“”"]/g, '').trim();
  const [subject = ''] = plain.split(/,| (?:of|in|for|at|from|with|on|to|who|that|near)(?= )/iu);
  if (/^(?:they|we|you|i|both)$/iu.test(subject)) return true;
  if (/\p{L} and \p{L}/u.test(subject) && !/^the /iu.test(subject) && /^\p{Lu}/u.test(subject)) return true;
  const head = /[\p{L}\p{M}]+$/u.exec(subject)?.[0] ?? '';
  const small = head.toLowerCase();
  if (plural.has(small)) return true;
  if (singularInS.has(small) || !/[^sui]s$/.test(small)) return false;
  return (
    /^\p{Ll}/u.test(head) || /^(?:the|these|those|several|many|most|some|two|three)(?= )/iu.test(subject)
  );
}
