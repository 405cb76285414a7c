import type { PlacedSentence, VersionPair } from '../../model/alignment.ts';
import type { Comparison } from '../../model/comparison.ts';
import { collect } from '../../util/collect.ts';
import { tellersIn } from './certaintyWitnesses.ts';
import { openClaims } from './openClaims.ts';
import { inOrder, opensIn, standingsOf, stateStanding, type PlacedStanding } from './placedStandings.ts';
import { causeKey } from './standing.ts';

/** Who leaves the same passage open in other words. It counts as a vote and makes no conflict. */
export function findStandingVoices(
  open: PlacedStanding,
  versionPairs: readonly VersionPair[],
): readonly Comparison[] {
  const { version } = open.placed;
  const voices: Comparison[] = [];
  for (const versions of versionPairs) {
    if (versions.left.version !== version && versions.right.version !== version) continue;
    const voice = findVoice(open, versions);
    if (voice !== undefined) voices.push(bearOutOpen(open, voice));
  }
  return voices;
}

function bearOutOpen(open: PlacedStanding, voice: PlacedStanding): Comparison {
  const [left, right] = inOrder(open, voice);
  return {
    left: stateStanding(left),
    right: stateStanding(right),
    relation: 'equivalent',
    confidence: 0.5,
    reason: 'left open by both',
  };
}

/** In an aligned sentence any, elsewhere the only one that has a word in common. */
function findVoice(open: PlacedStanding, versions: VersionPair): PlacedStanding | undefined {
  const { left, leftSentences, rightSentences } = versions;
  const aligned = collect(tellersIn(versions, open.placed), opensAt);
  if (aligned.length > 0) return aligned.find((other) => shareWord(open, other)) ?? aligned[0];
  const others = opensIn(left.version === open.placed.version ? rightSentences : leftSentences);
  const sharing = others.filter((other) => shareWord(open, other));
  return sharing.length === 1 ? sharing[0] : undefined;
}

function shareWord({ claim }: PlacedStanding, other: PlacedStanding): boolean {
  for (const stem of other.claim.words.keys()) if (stem !== causeKey && claim.words.has(stem)) return true;
  for (const name of namesBefore(other.placed)) if (claim.words.has(name)) return true;
  return false;
}

/** What a sentence leaves open, or else the next one of him or her whom it names: `He could be out until the summer`. */
function opensAt(placed: PlacedSentence): readonly PlacedStanding[] {
  const own = standingsOf(placed, openClaims(placed.sentence.analysis));
  const next = placed.article.sentences[placed.index + 1];
  const isOfSame =
    next?.block === placed.sentence.block &&
    /^(?:he|she|it|they)$/.test(next.analysis.tokens[0]?.normal ?? '');
  if (own.length > 0 || !next || !isOfSame) return own;
  return standingsOf({ ...placed, index: placed.index + 1, sentence: next }, openClaims(next.analysis));
}

/** Whom a sentence that begins with a pronoun may mean: names in the one before. */
function namesBefore({ article, sentence, index }: PlacedSentence): readonly string[] {
  const before = article.sentences[index - 1];
  const isOfSame = /^s?he$/.test(sentence.analysis.tokens[0]?.normal ?? '');
  if (!isOfSame || before?.block !== sentence.block) return [];
  return collect(before.analysis.tokens, ({ partOfSpeech, stem }) =>
    partOfSpeech === 'PROPN' ? [stem] : [],
  );
}
