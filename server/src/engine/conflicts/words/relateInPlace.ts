import { verbOfNoun } from '../../language/eventNouns.ts';
import { baseForms } from '../../language/inflect.ts';
import { wordSenses } from '../../language/wordnet.ts';
import { relateWords, type WordRelation } from '../../language/wordRelations.ts';
import type { Token } from '../../model/token.ts';
import { remember } from '../../util/remember.ts';
import { isPhrasal } from './isPhrasal.ts';

const particle = /^(?:up|out|off|down|over|away|back|on)$/;
/** How far behind its verb the noun stands that tells the deed: `made a heavy loss`. */
const reach = 3;

/** Whether the two words are all that was changed there. */
export type Place = 'one word' | 'several words';

const agreeing: WordRelation = { relation: 'equivalent', source: 'derivation', confidence: 0.8 };

/**
 * What two words say of each other where they stand: a verb with its particle (`hire`, `lay off`), with the noun that tells its
 * deed (`made a loss`, `lost`), and a word that the tagger takes for another part of speech than the one in its place.
 */
export function relateInPlace(
  left: readonly Token[],
  from: number,
  right: readonly Token[],
  to: number,
  place: Place,
): WordRelation {
  const [a, b] = [left[from], right[to]];
  if (!a || !b) return { relation: 'unrelated', source: 'none', confidence: 0 };
  if (tellsByNoun(left, from, b) || tellsByNoun(right, to, a)) return agreeing;
  const [first, second] = [withParticle(left, from), withParticle(right, to)];
  const whole = first || second ? relateWords(first ?? a, second ?? b) : undefined;
  if (whole && whole.relation !== 'unrelated') return whole;
  const relation = place === 'one word' ? relateAsNouns(a, b) : relateWords(a, b);
  const isOther = relation.relation === 'exclusive' && isPhrasal(left, from) !== isPhrasal(right, to);
  return isOther ? { ...relation, relation: 'unrelated' } : relation;
}

/** `made a loss` beside `lost`: the noun tells what the other verb tells. */
function tellsByNoun(tokens: readonly Token[], index: number, { lemma, partOfSpeech }: Token): boolean {
  if (partOfSpeech !== 'VERB' || tokens[index]?.partOfSpeech !== 'VERB') return false;
  const behind = tokens.slice(index + 1, index + 1 + reach);
  const at = behind.findIndex((token) => !/^(?:DET|ADJ|ADV)$/.test(token.partOfSpeech));
  const noun = behind[at];
  return noun?.partOfSpeech === 'NOUN' && noun.lemma !== lemma && verbOfNoun(noun.lemma) === lemma;
}

/** A verb with its particle, where a dictionary has the two together: `lay off`. */
function withParticle(tokens: readonly Token[], index: number): Token | undefined {
  const [verb, behind] = [tokens[index], tokens[index + 1]];
  if (verb?.partOfSpeech !== 'VERB' || !particle.test(behind?.normal ?? '')) return undefined;
  const base = [verb.lemma, ...baseForms(verb.normal)].find(
    (form) => wordSenses(`${form}_${behind?.normal ?? ''}`, 'verb').length > 0,
  );
  const lemma = `${base ?? verb.lemma} ${behind?.normal ?? ''}`;
  return base === undefined ? undefined : { ...verb, lemma, normal: lemma };
}

/**
 * One place holds one part of speech: where the tagger takes the one word for a noun and the other for none (`by mosquitoes`, `by
 * ticks`), they may still be two things of a sort.
 */
function relateAsNouns(a: Token, b: Token): WordRelation {
  const relation = relateWords(a, b);
  const isDoubtful =
    relation.relation === 'unrelated' && (a.partOfSpeech === 'NOUN') !== (b.partOfSpeech === 'NOUN');
  if (!isDoubtful) return relation;
  const asNouns = relateWords(asNoun(a), asNoun(b));
  return asNouns.source === 'sister' ? asNouns : relation;
}

const asNoun = remember((token: Token): Token => ({ ...token, partOfSpeech: 'NOUN' }));
