import type { PlacedSentence } from '../../model/alignment.ts';
import { indexParties, type Party } from './eventParties.ts';
import { isSame, type EventWitness, type PlacedEvent } from './placedEvents.ts';

const score = /(\d+)\s?[-–—:]\s?(\d+)|\b(\d+) to (\d+)\b/g;

/**
 * The score of a match as a list of results gives it, `Cork 28, Hull 24`: it bears out who beat whom, where a version that
 * tells so has the same score.
 */
export function scoreLines(placed: PlacedSentence, heard: readonly PlacedEvent[]): readonly EventWitness[] {
  const matches = heard.filter(({ event }) => event === 'beat');
  if (matches.length === 0) return [];
  return readScores(placed).flatMap(({ winner, loser, won, lost }) => {
    const isKnown = matches.some((told) => tellsScore(told, won, lost));
    const backed = matches.find(({ agent, patient }) => isSame(agent, winner) && isSame(patient, loser));
    if (!isKnown || backed === undefined) return [];
    const from = Math.min(winner.from, loser.from);
    return [{ event: backed, placed, range: { from, to: Math.max(winner.to, loser.to) + 1 } }];
  });
}

interface Score {
  readonly winner: Party;
  readonly loser: Party;
  readonly won: number;
  readonly lost: number;
}

function readScores({ sentence: { analysis } }: PlacedSentence): readonly Score[] {
  const { tokens, all } = indexParties(analysis);
  const pointsOf = ({ to }: Party) => Number(tokens[to]?.normal ?? Number.NaN);
  return all.flatMap((first, at) => {
    const second = all[at + 1];
    if (second === undefined || second.from !== first.to + 2) return [];
    const [own, other] = [pointsOf(first), pointsOf(second)];
    if (!Number.isInteger(own) || !Number.isInteger(other) || own === other) return [];
    return own > other
      ? [{ winner: first, loser: second, won: own, lost: other }]
      : [{ winner: second, loser: first, won: other, lost: own }];
  });
}

function tellsScore({ placed }: PlacedEvent, won: number, lost: number): boolean {
  return [...placed.sentence.analysis.text.matchAll(score)].some(([, a, b, c, d]) => {
    const points = [Number(a ?? c), Number(b ?? d)];
    return points.includes(won) && points.includes(lost);
  });
}
