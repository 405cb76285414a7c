import type { Token } from '../model/token.ts';
import { matchWords } from './phraseMatch.ts';
import table from './data/stages.json';

/**
 * How far a matter has come, from a mere question to the deed: *is thinking of leaving* · *is accused of stealing* ·
 * *has offered to resign* · *agreed in principle to sell* · *will sell* · *has sold*.
 */
export const stages = ['denied', 'open', 'alleged', 'sought', 'near', 'planned', 'done'] as const;
export type Stage = (typeof stages)[number];

/** Words that tell of a matter: the deed itself, by a verb or a noun, or a stage of it that they name themselves. */
export interface StagePhrase {
  readonly matter: string;
  readonly told: Stage | 'verb' | 'noun';
  /** How many tokens they cover. */
  readonly length: number;
}

interface KnownPhrase extends Omit<StagePhrase, 'length'> {
  readonly words: readonly string[];
}

/** What stands behind the noun of a matter that nobody has decided: `has a fine under consideration`. */
const weighed = ['under consideration', 'be under consideration', 'under discussion', 'be under discussion'];

/** Matters with all the words of a newsroom for them, by first word; no dictionary relates *on the shortlist* to *won*. */
const phrasesByFirst: ReadonlyMap<string, readonly KnownPhrase[]> = readPhrases();
const governors: ReadonlyMap<string, Stage | 'none'> = new Map(
  ([...stages, 'none'] as const).flatMap((stage) =>
    split(table.governors[stage]).map((word) => [word, stage] as const),
  ),
);

/** The phrases that begin at a token: of each matter the longest, and a noun beside a verb of one form (`a ban`, `to ban`). Total. */
export function matterPhrasesAt(tokens: readonly Token[], index: number): readonly StagePhrase[] {
  const token = tokens[index];
  if (token?.kind !== 'word') return [];
  const byMatter = new Map<string, StagePhrase>();
  const known = phrasesByFirst.get(token.lemma) ?? [];
  const own = token.normal === token.lemma ? [] : (phrasesByFirst.get(token.normal) ?? []);
  for (const { matter, told, words } of [...known, ...own]) {
    const length = matchWords(words, tokens, index);
    const key = told === 'noun' ? `${matter} noun` : matter;
    if (length > (byMatter.get(key)?.length ?? 0)) byMatter.set(key, { matter, told, length });
  }
  return [...byMatter.values()];
}

/** On which stage a word puts what it governs: `considering`, `provisionally`; `none` where it takes it away: `refused to`. */
export function governedStage({ lemma, normal }: Token): Stage | 'none' | undefined {
  return governors.get(normal) ?? governors.get(lemma);
}

/** Verbs that reach a noun by a preposition alone: `called for a ban` wants one, `called the ban a mistake` does not. */
export const reachByPreposition: ReadonlySet<string> = new Set(split(table.byPreposition));

/**
 * How surely an editor would ask where two stages are told of one matter, 0–1. What was to come when one version was
 * written may be done in the next.
 */
export function changeOfStage(a: Stage, b: Stage): number {
  return changes.get(`${a} ${b}`) ?? changes.get(`${b} ${a}`) ?? 0;
}

const changes: ReadonlyMap<string, number> = new Map([
  ['open done', 0.85],
  ['alleged done', 0.8],
  ['denied done', 0.75],
  ['sought done', 0.85],
  ['near done', 0.8],
  ['open planned', 0.7],
]);

function readPhrases(): ReadonlyMap<string, readonly KnownPhrase[]> {
  const byFirst = new Map<string, KnownPhrase[]>();
  const matters: readonly Readonly<Record<string, string>>[] = table.matters;
  for (const entry of matters) {
    const { matter = '', verbs = '', nouns = '' } = entry;
    const told = [
      ...split(verbs).map((phrase) => ({ phrase, told: 'verb' as const })),
      ...split(nouns).map((phrase) => ({ phrase, told: 'noun' as const })),
      ...split(nouns).flatMap((noun) =>
        weighed.map((how) => ({ phrase: `${noun} ${how}`, told: 'open' as const })),
      ),
      ...stages.flatMap((stage) => split(entry[stage] ?? '').map((phrase) => ({ phrase, told: stage }))),
    ];
    for (const each of told) {
      const words = each.phrase.split(' ');
      const first = words[0] ?? '';
      byFirst.set(first, [...(byFirst.get(first) ?? []), { matter, told: each.told, words }]);
    }
  }
  return byFirst;
}

function split(phrases: string): readonly string[] {
  return phrases
    .split(';')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
