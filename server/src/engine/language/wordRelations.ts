import type { Relation } from '../model/relation.ts';
import { reverseRelation } from '../model/relation.ts';
import { remember } from '../util/remember.ts';
import { areOppositeByAffix } from './affixes.ts';
import { excludeByTable } from './closedTables.ts';
import { isSpellingVariant } from './spelling.ts';
import { allSenses, lookUp, type LookUp, type Word } from './wordLookUp.ts';
import {
  alternationOf,
  antonymWeight,
  clusterAntonymWeight,
  derivationWeight,
  derivedAntonymWeight,
  hyponymWeight,
  nearWeight,
  synonymWeight,
  type Sense,
  type WordnetPart,
} from './wordnet.ts';

/** What a judgement on two words rests on. */
export type RelationSource =
  | 'antonym'
  | 'synonym'
  | 'hypernym'
  | 'sister'
  | 'derivation'
  | 'spelling'
  | 'table'
  | 'prefix'
  /** Nothing is known that relates them. */
  | 'none';

/** `beer` to `vodka` is `{ relation: 'exclusive', source: 'sister', confidence: 0.8 }`. */
export interface WordRelation {
  readonly relation: Relation;
  readonly source: RelationSource;
  /** 0–1. */
  readonly confidence: number;
}

const unrelated: WordRelation = { relation: 'unrelated', source: 'none', confidence: 0.5 };

/** By the one word, then by the other: a key of both would cost more than most answers. */
const relations: (word: LookUp) => Map<LookUp, WordRelation> = remember(() => new Map());
const mostRelations = 2000;

/**
 * How the meaning of word `a` stands to that of word `b` in the same place of a sentence, after the natural
 * logic of MacCartney and Manning (2007–2009). Total, and symmetric: from the other side
 * `narrower` becomes `wider` and nothing else changes.
 *
 * Only words are judged: whether a negation cancels an antonym is the caller's affair.
 */
export function relateWords(a: Word, b: Word): WordRelation {
  const [own, other] = [lookUp(a), lookUp(b)];
  const known = relations(own).get(other);
  if (known !== undefined) return known;
  const judged = judgeWords(own, other);
  note(own, other, judged);
  note(other, own, { ...judged, relation: reverseRelation(judged.relation) });
  return judged;
}

function note(own: LookUp, other: LookUp, relation: WordRelation): void {
  const known = relations(own);
  if (known.size >= mostRelations) known.clear();
  known.set(other, relation);
}

function judgeWords(a: LookUp, b: LookUp): WordRelation {
  if (a.normal === b.normal || a.lemma === b.lemma) {
    return { relation: 'equivalent', source: 'spelling', confidence: 1 };
  }
  return (
    judgeBySpelling(a, b) ??
    judgeByTables(a, b) ??
    judgeDerived(a, b) ??
    judgeByWordnet(a, b) ??
    judgeCompounds(a.normal, b.normal) ??
    judgeByNeighbours(a, b) ??
    judgeAcrossParts(a, b) ??
    unrelated
  );
}

function judgeBySpelling(a: LookUp, b: LookUp): WordRelation | undefined {
  const isVariant =
    (a.spellingKeys[0] === b.spellingKeys[0] && isSpellingVariant(a.normal, b.normal)) ||
    (a.spellingKeys[1] === b.spellingKeys[1] && isSpellingVariant(a.lemma, b.lemma));
  return isVariant ? { relation: 'equivalent', source: 'spelling', confidence: 0.95 } : undefined;
}

function judgeByTables(a: LookUp, b: LookUp): WordRelation | undefined {
  if (holdsAny(a.opposites, b)) return { relation: 'exclusive', source: 'antonym', confidence: 0.9 };
  if (areOppositeByAffix(a.normal, b.normal) || areOppositeByAffix(a.lemma, b.lemma)) {
    return { relation: 'exclusive', source: 'prefix', confidence: 0.85 };
  }
  if (holdsAny(a.alike, b)) return { relation: 'equivalent', source: 'synonym', confidence: 0.8 };
  if (holdsAny(a.wider, b)) return { relation: 'narrower', source: 'table', confidence: 0.8 };
  if (holdsAny(b.wider, a)) return { relation: 'wider', source: 'table', confidence: 0.8 };
  if (a.forms.some((first) => b.forms.some((second) => excludeByTable(first, second)))) {
    return { relation: 'exclusive', source: 'table', confidence: 0.9 };
  }
  return undefined;
}

function holdsAny(words: ReadonlySet<string>, word: LookUp): boolean {
  return words.size > 0 && word.forms.some((form) => words.has(form));
}

/** The parts of speech as which both words are known: their own where they share it, else any. */
function sharedParts(a: LookUp, b: LookUp): readonly WordnetPart[] {
  const known = (part: WordnetPart): boolean => a.senses[part].length > 0 && b.senses[part].length > 0;
  if (a.part !== undefined && a.part === b.part && known(a.part)) return [a.part];
  return (['noun', 'verb', 'adjective', 'adverb'] as const).filter(known);
}

/** A verb and a noun are no two sorts of one thing, whatever else either word may name: `teaches` and `professor`. */
function judgeByWordnet(a: LookUp, b: LookUp): WordRelation | undefined {
  const areOfTwoParts = a.part !== undefined && b.part !== undefined && a.part !== b.part;
  const candidates = sharedParts(a, b).flatMap((part) => judgeAs(part, a.senses[part], b.senses[part]));
  return strongestOf(candidates.filter(({ source }) => !(areOfTwoParts && source === 'sister')));
}

/** Compounds of like build that differ in one part: `black-haired` and `red-haired`, `high-level` and `low-level`. */
function judgeCompounds(a: string, b: string): WordRelation | undefined {
  const [first, second] = [a.split('-'), b.split('-')];
  if (first.length < 2 || first.length > 4 || first.length !== second.length) return undefined;
  const apart = first.flatMap((part, index) => (part === second[index] ? [] : [index]));
  const [index = 0] = apart;
  const [one = '', other = ''] = [first[index], second[index]];
  if (apart.length !== 1 || one === '' || other === '') return undefined;
  const relation = relateWords(bareWord(one), bareWord(other));
  return relation.relation === 'unrelated'
    ? undefined
    : { ...relation, confidence: relation.confidence * 0.9 };
}

function bareWord(text: string): Word {
  return { normal: text, lemma: text, partOfSpeech: 'X' };
}

/** A synonym of one word is the other's opposite: `hinder` is like `hamper`, and `hamper` excludes `assist`. */
function judgeByNeighbours(a: LookUp, b: LookUp): WordRelation | undefined {
  if (a.part !== undefined && b.part !== undefined && a.part !== b.part) return undefined;
  if (hasOppositeNeighbour(a, b) || hasOppositeNeighbour(b, a)) {
    return { relation: 'exclusive', source: 'antonym', confidence: 0.5 };
  }
  return undefined;
}

function hasOppositeNeighbour(word: LookUp, other: LookUp): boolean {
  if (other.alike.size === 0) return false;
  for (const opposite of word.opposites) {
    if (other.alike.has(opposite)) return true;
  }
  return false;
}

function strongestOf(candidates: readonly WordRelation[]): WordRelation | undefined {
  let best: WordRelation | undefined;
  for (const candidate of candidates) {
    if (best === undefined || candidate.confidence > best.confidence) best = candidate;
  }
  return best;
}

/**
 * What each relation of WordNet is worth: `base` for the rarest senses, `base + span` for the only ones.
 * Below `least` the senses are too rare to be meant.
 */
const worth = {
  antonym: { base: 0.6, span: 0.35, least: 0 },
  synonym: { base: 0.62, span: 0.35, least: 0 },
  hypernym: { base: 0.5, span: 0.35, least: 0 },
  sister: { base: 0.4, span: 0.5, least: 0.28 },
  clusterAntonym: { base: 0.4, span: 0.35, least: 0.28 },
  near: { base: 0.3, span: 0.3, least: 0 },
} as const;

function valued(
  relation: Relation,
  source: RelationSource,
  kind: keyof typeof worth,
  weight: number,
): WordRelation[] {
  if (weight <= worth[kind].least) return [];
  return [{ relation, source, confidence: worth[kind].base + worth[kind].span * weight }];
}

function judgeAs(part: WordnetPart, a: readonly Sense[], b: readonly Sense[]): WordRelation[] {
  const steps = part === 'noun' ? 8 : 1;
  const direct = [
    ...valued('equivalent', 'synonym', 'synonym', synonymWeight(a, b)),
    ...valued('exclusive', 'antonym', 'antonym', antonymWeight(a, b)),
  ];
  if (part === 'noun') {
    const sister = alternationOf(a, b);
    return [
      ...direct,
      ...valued('narrower', 'hypernym', 'hypernym', hyponymWeight(a, b, steps)),
      ...valued('wider', 'hypernym', 'hypernym', hyponymWeight(b, a, steps)),
      ...(sister === undefined ? [] : valued('exclusive', 'sister', 'sister', sister.weight)),
    ];
  }
  if (part === 'verb') {
    return [
      ...direct,
      ...valued('narrower', 'hypernym', 'hypernym', hyponymWeight(a, b, steps)),
      ...valued('wider', 'hypernym', 'hypernym', hyponymWeight(b, a, steps)),
      ...valued('equivalent', 'synonym', 'near', nearWeight(a, b)),
    ];
  }
  return [
    ...direct,
    ...valued('exclusive', 'antonym', 'clusterAntonym', clusterAntonymWeight(a, b)),
    ...valued('equivalent', 'synonym', 'near', nearWeight(a, b)),
  ];
}

/** A verb and a noun, a noun and an adjective of one derivation: `fly` and `flight`. */
function judgeDerived(a: LookUp, b: LookUp): WordRelation | undefined {
  if (a.part === undefined || b.part === undefined || a.part === b.part) return undefined;
  return judgeDerivation(a.senses[a.part], b.senses[b.part]);
}

/** Opposites or kin by way of the words that both derive from, whatever their parts of speech. */
function judgeAcrossParts(a: LookUp, b: LookUp): WordRelation | undefined {
  const [ofA, ofB] = [allSenses(a), allSenses(b)];
  const opposed = derivedAntonymWeight(ofA, ofB);
  if (opposed > 0.2) return { relation: 'exclusive', source: 'antonym', confidence: 0.3 + 0.3 * opposed };
  return judgeDerivation(ofA, ofB);
}

function judgeDerivation(a: readonly Sense[], b: readonly Sense[]): WordRelation | undefined {
  const derived = derivationWeight(a, b);
  return derived > 0
    ? { relation: 'equivalent', source: 'derivation', confidence: 0.4 + 0.4 * derived }
    : undefined;
}
