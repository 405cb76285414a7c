import { kinRelation } from '../../language/kinship.ts';
import type { PlacedSentence, SentencePair, VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { overlapsSpan } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { remember } from '../../util/remember.ts';
import { pairsWithBoth } from '../tellingPairs.ts';
import { stateTokens } from '../words/stateTokens.ts';

/** A relative of somebody who is named: `her brother` behind `Lena Roth`. */
interface Kin {
  /** Index of the token that tells the relation. */
  readonly at: number;
  readonly relation: string;
  /** Last word of the name of whom it is the relative. */
  readonly person: string;
}

const confidence = 0.65;

/**
 * One person's relative under two relations: `Roth, who lost her brother` against `Roth, whose husband died`. Only a
 * relation that the other version tells nowhere differs, since a family has many members.
 */
export const compareKin: (versions: VersionPair) => readonly Comparison[] = remember((versions) =>
  collect(pairsWithKin(versions), (pair) => {
    const [own, ...others] = readKin(pair.left.sentence.analysis);
    const [other, ...rest] = readKin(pair.right.sentence.analysis);
    if (!own || !other || others.length + rest.length > 0 || own.person !== other.person) return [];
    if (own.relation === other.relation) return [compare(pair, own, other)];
    return relationsIn(versions.right).has(own.relation) || relationsIn(versions.left).has(other.relation)
      ? []
      : [compare(pair, own, other)];
  }),
);

const pairsWithKin = pairsWithBoth((analysis) => readKin(analysis).length > 0);

/** Every relation that a version tells, of whomever. */
const relationsIn = remember(({ sentences }: Article): ReadonlySet<string> => {
  const relations = new Set<string>();
  for (const { analysis } of sentences)
    for (const relation of relationsTold(analysis)) relations.add(relation);
  return relations;
});

const relationsTold = sentenceReaders.remember(({ tokens }: SentenceAnalysis) =>
  collect(tokens, ({ lemma }) => kinRelation(lemma) ?? []),
);

const readKin = sentenceReaders.remember((analysis: SentenceAnalysis): readonly Kin[] => {
  const { tokens } = analysis;
  return collect(tokens, (token, at) => {
    const relation = token.partOfSpeech === 'NOUN' ? kinRelation(token.lemma) : undefined;
    if (relation === undefined || !/^(?:his|her|whose)$/.test(tokens[at - 1]?.normal ?? '')) return [];
    const person = personBefore(analysis, at - 1);
    return person === undefined ? [] : [{ at, relation, person }];
  });
});

/** The last word of the only name before: with two of them nobody can tell whose relative it is. */
function personBefore({ tokens, facts }: SentenceAnalysis, at: number): string | undefined {
  const owner = tokens[at];
  const names = facts.names.filter(
    ({ span, entity }) => owner && span.end <= owner.start && entity !== 'organisation',
  );
  const name = names.at(-1);
  if (name === undefined || names.length !== 1) return undefined;
  return tokens.findLast((token) => overlapsSpan(token, name.span) && token.kind === 'word')?.stem;
}

function compare(pair: SentencePair, left: Kin, right: Kin): Comparison {
  const isSame = left.relation === right.relation;
  return {
    left: state(pair.left, left),
    right: state(pair.right, right),
    relation: isSame ? 'equivalent' : 'exclusive',
    confidence,
    reason: isSame ? 'same person, same relative' : 'same person, another relative',
  };
}

function state(placed: PlacedSentence, { at, relation }: Kin): Statement {
  return stateTokens(placed, { from: at, to: at + 1 }, relation);
}
