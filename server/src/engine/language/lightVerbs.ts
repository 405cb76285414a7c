import { verbOfNoun } from './eventNouns.ts';

/** Verbs that say no more than that the deed of their object is done: `lodge an appeal`, `launch an attack`. */
const lightVerbs: ReadonlySet<string> = new Set(
  (
    'lodge file launch issue conduct mount undertake commit register stage submit give express offer perform ' +
    'deliver hold'
  )
    .split(' ')
    .concat('carry out', 'hand in', 'put in', 'put forward'),
);
/** What is done where it is made; of other things, `make drugs`, the verb tells more. */
const made: ReadonlySet<string> = new Set(
  (
    'offer bid appeal attempt claim complaint promise proposal visit call change contribution donation announcement ' +
    'arrest comment request demand apology threat recommendation choice confession discovery agreement pledge ' +
    'admission accusation allegation prediction suggestion reference investment purchase acquisition appointment ' +
    'escape return landing protest objection'
  ).split(' '),
);
/** Nouns that stand for a thing behind such a verb: `hold a building` builds nothing. */
const things: ReadonlySet<string> = new Set(
  (
    'building drawing painting position place part time care picture drink look seat step turn view effect control ' +
    'advantage line interview record reply charge lead hold shape stand point cover stock note break bow stake share ' +
    'title post gun hand job payment water food name book film fire right money drug figure'
  ).split(' '),
);
/** A verb and a noun that mean something together, whatever either means alone. */
const idioms: ReadonlyMap<string, string> = new Map(
  (
    'give birth bear|take part participate|reach agreement agree|come agreement agree|pay tribute praise|' +
    'take control seize|win election elect|cast vote vote|bring charge charge|press charge charge|take action act|' +
    'make decision decide|take decision decide|reach decision decide|reach verdict decide|set fire burn|' +
    'take delivery receive|pay visit visit|take revenge avenge|take refuge shelter'
  )
    .split('|')
    .map((line): [string, string] => {
      const [verb = '', noun = '', meaning = ''] = line.split(' ');
      return [`${verb} ${noun}`, meaning];
    }),
);

/** A verb that tells with what a preposition brings in what another verb tells alone: `take into custody`, `put to death`. */
const phrases: ReadonlyMap<string, string> = new Map(
  (
    'take into custody arrest|place under arrest arrest|put under arrest arrest|put behind bar jail|' +
    'send to prison jail|send to jail jail|put to death execute|' +
    'put on ice suspend|put for auction auction|put on fire burn|set on fire burn|' +
    'go on strike strike|go to poll vote|bring to end end|come to end end|draw to close end|bring to close end|' +
    'bring to halt stop|come to halt stop|cut in half halve|' +
    'put into effect implement|put into practice implement|go into administration collapse|' +
    'go out of business close|reduce to rubble destroy|reduce to ash destroy|raze to ground destroy|' +
    'burn to ground destroy'
  )
    .split('|')
    .map((line): [string, string] => {
      const at = line.lastIndexOf(' ');
      return [line.slice(0, at), line.slice(at + 1)];
    }),
);

/** What a verb tells together with what a preposition brings in: `arrest` for *take into custody*. */
export function foldPhrase(verb: string, preposition: string, noun: string): string | undefined {
  return phrases.get(`${verb} ${preposition} ${noun}`);
}

/** What a light verb and its object tell together: `appeal` for *lodge an appeal*; undefined where the verb counts. */
export function foldLightVerb(verb: string, noun: string): string | undefined {
  const idiom = idioms.get(`${verb} ${noun}`);
  if (idiom !== undefined) return idiom;
  if (verb === 'make') return made.has(noun) ? verbOfNoun(noun) : undefined;
  return lightVerbs.has(verb) && !things.has(noun) ? verbOfNoun(noun) : undefined;
}
