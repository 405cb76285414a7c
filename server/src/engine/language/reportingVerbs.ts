/**
 * The verbs by which a newsroom says who said something: `said`, `told`, `warned`, `described … as`.
 * Each is listed in its plain form, with its past tense and participle where they are irregular.
 */
const regular = `
  acknowledge add address admit advise affirm agree allege announce answer appeal applaud argue ask assert assure
  attack blast boast brand caution charge chide claim clarify comment complain concede conclude condemn confess confide
  confirm contend continue counter criticize criticise cry declare decry demand denounce deny describe detail
  disclose dismiss dub elaborate emphasize emphasise enthuse estimate exclaim explain express gush hail hint
  imply indicate inform insist interject joke label lament maintain mention mock murmur muse mutter note
  object observe opine order outline plead pledge post praise predict proclaim promise propose protest quip quote
  recall reckon recommend recount refer reiterate relate remark remind repeat reply report respond retort reveal scoff shout
  signal slam specify stammer state stress suggest summarize summarise tease testify thank tweet underline
  underscore urge vent voice vow warn whisper wonder yell
`;

const irregular = `
  say/says/said/saying tell/tells/told/telling write/writes/wrote/written/writing speak/speaks/spoke/spoken/speaking
  swear/swears/swore/sworn/swearing read/reads/reading hold/holds/held/holding find/finds/found/finding
  call/calls/called/calling cite/cites/cited/citing think/thinks/thought/thinking forecast/forecasts/forecasting
  go/goes/went put/puts/putting begin/begins/began submit/submits/submitted/submitting
`;

/** Plain forms whose last consonant is doubled: `admitted`, `quipping`. */
const doubling = new Set(['admit', 'quip', 'refer', 'slam', 'dub', 'recap']);

/** Verbs that report only together with quotation marks around what was said: `held`, `put it`, `went on`. */
const weak = new Set(
  'read reads reading hold holds held holding find finds found finding think thinks thought thinking go goes went put puts putting begin begins began'.split(
    ' ',
  ),
);

const forms: ReadonlySet<string> = new Set([
  ...split(regular).flatMap(inflect),
  ...split(irregular).flatMap((entry) => entry.split('/')),
]);

/** True for any form of a reporting verb in lower case: `said`, `telling`, `warns`. */
export function isReportingVerb(word: string): boolean {
  return forms.has(word) && !weak.has(word);
}

/** As `isReportingVerb`, and for verbs that report only beside quotation marks: `the note read`, `he went on`. */
export function introducesQuotation(word: string): boolean {
  return forms.has(word);
}

/** `deny` gives `deny`, `denies`, `denied`, `denying`. */
function inflect(verb: string): readonly string[] {
  if (doubling.has(verb)) {
    const stem = verb + verb.slice(-1);
    return [verb, `${verb}s`, `${stem}ed`, `${stem}ing`];
  }
  if (verb.endsWith('e')) return [verb, `${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(verb))
    return [verb, `${verb.slice(0, -1)}ies`, `${verb.slice(0, -1)}ied`, `${verb}ing`];
  return [verb, /(?:s|sh|ch|x)$/.test(verb) ? `${verb}es` : `${verb}s`, `${verb}ed`, `${verb}ing`];
}

function split(list: string): readonly string[] {
  return list.trim().split(/\s+/);
}
