/** Titles that take one preposition before the body they belong to, and what else may stand there unharmed. */
interface TitleClass {
  readonly heads: ReadonlySet<string>;
  readonly preposition: string;
  readonly alsoRight: ReadonlySet<string>;
}

function titleClass(preposition: string, alsoRight: string, heads: string): TitleClass {
  return {
    preposition,
    alsoRight: new Set(alsoRight.split(' ')),
    heads: new Set(heads.trim().split(/\s+/)),
  };
}

const classes: readonly TitleClass[] = [
  titleClass('for', 'with', 'spokesman spokeswoman spokesperson'),
  titleClass(
    'for',
    'at with in',
    'lawyer attorney solicitor barrister agent lobbyist negotiator correspondent',
  ),
  titleClass('to', 'at in with', 'adviser advisor ambassador envoy aide assistant counsel consultant'),
  titleClass(
    'at',
    'for with in',
    `bookkeeper accountant auditor engineer analyst economist teacher lecturer professor nurse doctor physician
    surgeon researcher scientist technician clerk receptionist programmer developer worker
    guard cleaner driver pharmacist paramedic psychologist historian fellow strategist trader`,
  ),
  titleClass(
    'of',
    'at in with',
    `director head chief chairman chairwoman chairperson chair president vice-president secretary minister
    commissioner governor mayor leader member trustee treasurer dean rector chancellor founder co-founder owner
    manager superintendent commander captain editor`,
  ),
];

/**
 * The preposition that a title takes where `own` stands now: `for` behind `spokesman` for `of`. `own` itself where
 * the title can do with it; nothing for a title of no class. The last word of the title decides.
 */
export function prepositionFor(title: string, own: string): string | undefined {
  const head = /[\p{L}-]+$/u.exec(title.trim())?.[0].toLowerCase() ?? '';
  const found = classes.find(({ heads }) => heads.has(head));
  if (found === undefined) return undefined;
  return found.alsoRight.has(own) ? own : found.preposition;
}
