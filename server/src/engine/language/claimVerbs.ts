/** Lemmas by which a source states something as its own word: `said`, `estimates`, `blamed`. */
const saying = new Set(
  `say tell announce report confirm estimate forecast predict reckon add note warn claim state insist argue acknowledge
  reveal conclude explain allege assert disclose testify calculate put blame write declare contend maintain project
  caution stress reply respond complain promise pledge recall remark recount admit concede swear vow observe`.split(
    /\s+/,
  ),
);

/** Lemmas by which a source gives what it takes to be so: `the bank expects`. In the passive nobody is named. */
const judging = new Set('believe think expect suspect fear assume presume anticipate'.split(' '));

/** Lemmas that tell a claim only with *that* behind them, or where the source is a study: `the survey found`. */
const finding = new Set('find show suggest indicate see establish determine'.split(' '));

/** Lemmas that tell what a source takes one thing for: `described the raids as a test`, `sees the raids as a test`. */
const naming = new Set(
  'describe characterize characterise portray interpret see view regard read'.split(' '),
);

/** Lemmas by which a source brings one thing together with its cause: `links dirty air to 140 deaths`. */
const linking = new Set('link connect attribute ascribe tie trace'.split(' '));

const studies =
  /^(?:stud(?:y|ies)|reports?|surveys?|polls?|investigations?|inquiry|audits?|analys[ei]s|review|research|researchers|scientists)$/;

const finders =
  /^(?:inspectors?|investigators?|auditors?|examiners?|surveyors?|watchdog|regulators?|ombudsman|inquest|commission)$/;

/** How a verb tells who says something. */
export type ClaimVerb = 'saying' | 'judging' | 'finding' | 'naming' | 'linking';

/** What a lemma may be as a verb of its source, the likeliest first; none for other words. */
export function claimVerbsOf(lemma: string): readonly ClaimVerb[] {
  return [
    ...(saying.has(lemma) ? (['saying'] as const) : []),
    ...(judging.has(lemma) ? (['judging'] as const) : []),
    ...(naming.has(lemma) ? (['naming'] as const) : []),
    ...(finding.has(lemma) ? (['finding'] as const) : []),
    ...(linking.has(lemma) ? (['linking'] as const) : []),
  ];
}

/** True for what is written to tell findings, and for those who write it: `survey`, `researchers`. */
export function tellsFindings(word: string): boolean {
  return studies.test(word);
}

/** True for those whose work is to find out: what `inspectors found` is their word. */
export function findsForALiving(word: string): boolean {
  return finders.test(word);
}

/** True for what somebody has that shows a thing: `whose figures show`. */
export function tellsByFigures(word: string): boolean {
  return /^(?:figures|data|statistics|records|numbers)$/.test(word);
}

/** `these figures`, `those findings`: words that take up what was told before. */
export function takesUpClaims(word: string): boolean {
  return /^(?:figures?|numbers?|data|totals?|tolls?|counts?|estimates?|assessments?|findings?|details?|statistics|tall(?:y|ies))$/.test(
    word,
  );
}

const known =
  /^(?:released|published|disclosed|announced|reported|revealed|confirmed|issued|presented|circulated|unveiled|leaked|calculated|estimated|compiled|tallied|given|quoted|cited)$/;

/** True for a participle by which somebody makes something known, with the word behind it: `released`, `made public`. */
export function makesKnown(word: string, next: string): boolean {
  return (
    known.test(word) ||
    (word === 'made' && /^(?:public|known)$/.test(next)) ||
    (word === 'put' && next === 'out')
  );
}
