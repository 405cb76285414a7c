import { bearOut } from '../words/bearOut.ts';
import { changeOfStage } from '../../language/stages.ts';
import { pairOf, type StoryAlignment, type VersionPair } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Comparison, Statement } from '../../model/comparison.ts';
import { overlapsSpan } from '../../model/span.ts';
import { collect } from '../../util/collect.ts';
import { spanOfTokens } from '../words/stateTokens.ts';
import { commonGround, nameOthers, stagesOf, stateStage, type PlacedStage } from './placedStages.ts';
import { printAs } from '../words/stateTokens.ts';

/** A voice makes no conflict, so it needs less in common with what it bears out. */
const leastCommon = 1;
/** A version that tells the matter at this stage alone has one such thing: a telling word in common shows that it is this. */
const leastCommonOfSole = 0.5;
const testimony = { confidence: 0.5, reason: 'same matter, at the same stage' };

/**
 * Who else tells a disputed matter at the same stage in other words: where one version says that somebody will appeal and
 * two that an appeal is considered, *has not made up his mind* is heard with the two, since votes are counted. A
 * version that tells both stages is not heard.
 */
export function findStageVoices(
  differences: readonly Comparison[],
  { articles, versionPairs }: StoryAlignment,
): readonly Comparison[] {
  if (differences.length === 0 || articles.length < 3) return [];
  const byVersion = new Map<string, Article>(articles.map((article) => [article.version, article]));
  return collect(differences, ({ left, right }) => {
    const own = claimsAt(left, byVersion);
    const others = claimsAt(right, byVersion);
    const silent = articles.filter(({ version }) => version !== left.version && version !== right.version);
    const hear = (statement: Statement, claims: readonly PlacedStage[], opposed: readonly PlacedStage[]) =>
      collect(silent, (article) => toVoice(statement, findVoice(claims, opposed, article, versionPairs)));
    return [...hear(left, own, others), ...hear(right, others, own)];
  });
}

/** The claims that a statement underlines. */
function claimsAt(
  { version, span, sentence }: Statement,
  articles: ReadonlyMap<string, Article>,
): readonly PlacedStage[] {
  const article = articles.get(version);
  const underlined: PlacedStage[] = [];
  if (!article) return underlined;
  for (const claims of stagesOf(article).values()) {
    for (const claim of claims) {
      const { placed, range } = claim;
      if (placed.sentence.span.start === sentence.start && overlapsSpan(spanOfTokens(placed, range), span))
        underlined.push(claim);
    }
  }
  return underlined;
}

function findVoice(
  claims: readonly PlacedStage[],
  opposed: readonly PlacedStage[],
  article: Article,
  versionPairs: readonly VersionPair[],
): PlacedStage | undefined {
  for (const claim of claims) {
    const opponents = opposed.filter(({ matter }) => matter === claim.matter);
    const isOpposed = ({ stage }: PlacedStage) =>
      opponents.some((opponent) => changeOfStage(stage, opponent.stage) > 0);
    if (!isOpposed(claim)) continue;
    const all = stagesOf(article).get(claim.matter) ?? [];
    const bearsOut = (other: PlacedStage) =>
      isOpposed(other) && changeOfStage(other.stage, claim.stage) === 0;
    const least = all.every(bearsOut) ? leastCommonOfSole : leastCommon;
    const told = all.filter((other) => areOfOneThing(claim, other, versionPairs, least));
    const [voice] = told;
    if (voice && told.every(bearsOut)) return voice;
  }
  return undefined;
}

function areOfOneThing(
  a: PlacedStage,
  b: PlacedStage,
  versionPairs: readonly VersionPair[],
  least: number,
): boolean {
  const versions = pairOf(versionPairs, a.placed.version, b.placed.version);
  return versions !== undefined && !nameOthers(a, b) && commonGround(a, b, versions.stemWeight) >= least;
}

/** Printed as what it bears out, so that both are one reading. */
function toVoice(statement: Statement, voice: PlacedStage | undefined): readonly Comparison[] {
  if (voice === undefined) return [];
  const heard = printAs(stateStage(voice), statement.value);
  return [bearOut(statement, heard, testimony)];
}
