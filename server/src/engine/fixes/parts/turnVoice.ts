import { baseForms, inflectLike } from '../../language/inflect.ts';
import { wordSenses } from '../../language/wordnet.ts';
import { isManySpeakers } from '../speakers/speakerNumber.ts';

const active =
  /^(\p{Lu}[^\s,;:]*(?: (?:\p{Lu}[^\s,;:]*|of|the|and))*) (\p{Ll}+) (?=\p{Lu}|(?:the|its|his|her) )([^,;:]+)$/u;
/** An object that names a thing of the other, or brings in a third: turned round, the thing would act. */
const otherThing = /^\p{Ll}.* of |['’]s\b| (?:to|from|for) /u;
const longestClause = 200;
const passive =
  /^(\p{Lu}[^\s,;:]*(?: (?:\p{Lu}[^\s,;:]*|of|the|and))*) (?:(is|are|was|were) )?(\p{Ll}+) by ([^,;:]+)$/u;

/**
 * The clause with the parts of its two names exchanged by its voice alone: `Acme sues Brill` gives `Acme is sued by
 * Brill`, in a headline `Acme sued by Brill`, and the passive gives the active. Nothing for clauses of any other build.
 */
export function turnVoice(clause: string, style: 'headline' | 'text'): string | undefined {
  if (clause.length > longestClause) return undefined;
  return toActive(clause) ?? toPassive(clause, style);
}

function toPassive(clause: string, style: 'headline' | 'text'): string | undefined {
  const match = active.exec(clause);
  if (match === null) return undefined;
  const [, subject = '', verb = '', object = ''] = match;
  if (otherThing.test(object)) return undefined;
  const tense = finiteForm(verb);
  if (tense === undefined) return undefined;
  const participle = inflectLike(tense.base, 'seen', 'was');
  const isMany = isManySpeakers(subject);
  const auxiliary = tense.tense === 'past' ? (isMany ? 'were' : 'was') : isMany ? 'are' : 'is';
  return `${subject} ${style === 'headline' ? '' : `${auxiliary} `}${participle} by ${object}`;
}

function toActive(clause: string): string | undefined {
  const match = passive.exec(clause);
  if (match === null) return undefined;
  const [, subject = '', auxiliary = 'is', participle = '', object = ''] = match;
  const base = verbs(participle).find((verb) => inflectLike(verb, 'seen', 'was') === participle);
  if (base === undefined) return undefined;
  const present = isManySpeakers(subject) ? base : inflectLike(base, 'goes');
  return `${subject} ${/^w/.test(auxiliary) ? inflectLike(base, 'went') : present} ${object}`;
}

function finiteForm(verb: string): { readonly base: string; readonly tense: 'present' | 'past' } | undefined {
  for (const base of verbs(verb)) {
    if (inflectLike(base, 'goes') === verb) return { base, tense: 'present' };
    if (inflectLike(base, 'went') === verb) return { base, tense: 'past' };
  }
  return undefined;
}

function verbs(form: string): readonly string[] {
  const isBent = (base: string): boolean => base !== form || inflectLike(base, 'went') === form;
  return baseForms(form).filter((base) => isBent(base) && wordSenses(base, 'verb').length > 0);
}
