import { findOffences, type OffenceTerm } from '../../language/offences.ts';
import type { PlacedSentence } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { groupBy } from '../../util/groupBy.ts';
import { remember } from '../../util/remember.ts';
import { isQuoted } from '../isQuoted.ts';

/** What somebody is accused of, and how far: suspected, charged, convicted or cleared, for each may be told of another offence. */
export interface Accusation extends OffenceTerm {
  readonly placed: PlacedSentence;
  readonly stage: string;
}

/** How far before its offence a word stands that accuses somebody of it: `charged on Monday with the attempted`. */
const reach = 6;
const stages: readonly (readonly [string, RegExp])[] = [
  ['suspected', /^(?:suspicion|suspect|suspected)$/],
  ['charged', /^(?:charge|charged|indict|indicted|prosecute|prosecuted)$/],
  ['convicted', /^(?:convict|convicted|guilty|conviction)$/],
  ['cleared', /^(?:clear|cleared|acquit|acquitted)$/],
];
const preposition = /^(?:of|with|for|on|to)$/;
/** Of which both are told, or which is not told of the one who did it. */
const setting = /^(?:not|no|never|n't|instead|than|rather|attempted|conspiracy|victim|longer)$/;

/** The accusations of an article by their stage. */
export const accusationsOf: (article: Article) => ReadonlyMap<string, readonly Accusation[]> = remember(
  (article: Article) =>
    groupBy(
      collect(placeSentences(article), (placed) =>
        readAccusations(placed.sentence.analysis)
          .filter(({ from }) => !isQuoted(placed, from))
          .map((told) => ({ ...told, placed })),
      ),
      ({ stage }) => stage,
    ),
);

const readAccusations = sentenceReaders.remember(
  ({ tokens }: SentenceAnalysis): readonly Omit<Accusation, 'placed'>[] =>
    findOffences(tokens).flatMap((term) => {
      const stage = stageOf(tokens, term);
      return stage === undefined ? [] : [{ ...term, stage }];
    }),
);

function stageOf(tokens: readonly Token[], { from, to }: OffenceTerm): string | undefined {
  const before = tokens.slice(Math.max(0, from - reach), from);
  const mark = before.findLastIndex(({ text }) => /^[;:.–—]$/.test(text));
  const words = before.slice(mark + 1);
  if (words.some(({ normal }) => setting.test(normal))) return undefined;
  const at = words.findLastIndex((token) => stageBy(token) !== undefined);
  const accusing = words[at];
  if (accusing === undefined) return stageBehind(tokens, to);
  const stage = stageBy(accusing);
  // `In charge of the fraud squad`, `cleared the way for a murder trial`.
  if (words[at - 1]?.normal === 'in') return undefined;
  if (stage === 'cleared') return words[at + 1]?.normal === 'of' ? stage : undefined;
  return words.slice(at).some(({ normal }) => preposition.test(normal)) ? stage : undefined;
}

/** `Arson is what she is suspected of`. */
function stageBehind(tokens: readonly Token[], to: number): string | undefined {
  if (tokens[to]?.lemma !== 'be' || tokens[to + 1]?.normal !== 'what') return undefined;
  const accusing = tokens.slice(to + 2, to + 2 + reach).find((token) => stageBy(token) !== undefined);
  return accusing && stageBy(accusing);
}

function stageBy({ lemma, normal }: Token): string | undefined {
  return stages.find(([, words]) => words.test(lemma) || words.test(normal))?.[0];
}
