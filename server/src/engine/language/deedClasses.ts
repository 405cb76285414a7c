/**
 * Deeds that newsrooms tell by many verbs which no dictionary relates. The first word of a line names the class; a
 * particle goes with its verb.
 */
const classes = `
meet gather convene reconvene assemble confer negotiate sit_down get_together
begin start open commence resume kick_off get_under_way
transport fly airlift take bring rush carry evacuate ferry transfer whisk
repair overhaul service refit refurbish renovate
fell cut_down chop_down
land touch_down set_down come_down
lift raise hoist winch
base headquarter
bury inter
hold stage host
`;

const classByVerb: ReadonlyMap<string, string> = new Map(
  classes
    .trim()
    .split('\n')
    .flatMap((line) => {
      const verbs = line.split(' ').map((verb) => verb.replaceAll('_', ' '));
      return verbs.map((verb) => [verb, verbs[0] ?? verb] as const);
    }),
);

/** The class of a deed by its verb, with its particle: `transport` for *airlift*. */
export function deedClassOf(predicate: string): string | undefined {
  return classByVerb.get(predicate);
}

/** `the talks begin` tells of them that people meet. */
export function isMeetingNoun(noun: string): boolean {
  return /^(?:talks|negotiations|meeting|summit|conference|congress|consultations|round)$/.test(noun);
}

/** What somebody begins who begins what they are there for: `the hall begins work`. */
export function isBusiness(noun: string): boolean {
  return /^(?:work|operation|service|business|production|trading|life|season|term)$/.test(noun);
}

/** What people have done to what is theirs: `it had its overhaul`. */
export function classOfTreatment(noun: string): string | undefined {
  return /^(?:overhaul|service|refit|refurbishment|renovation|restoration|repair)$/.test(noun)
    ? 'repair'
    : undefined;
}

/** `took in its first bottles`, `will serve its first guests`: to have one's first of something is to begin. */
export const beginsWithFirst =
  /^(?:take in|take|serve|welcome|carry|receive|produce|admit|greet|host|see|bottle|brew|treat|teach|print|air|show|ship|sell)$/;

/** Somebody who may be taken to a hospital. */
export function isPatient(noun: string): boolean {
  return /^(?:he|him|she|her|man|woman|boy|girl|child|baby|teenager|victim|patient|survivor|casualty|driver|passenger|pilot|climber|skier|worker|soldier|player|rider|swimmer|climber|hiker|pensioner|mother|father|year-old|.*-year-old)$/.test(
    noun,
  );
}
