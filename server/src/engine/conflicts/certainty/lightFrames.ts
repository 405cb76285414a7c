import { contentStems } from '../../language/contentStems.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { lightDeedFrames } from './certaintyFrames.ts';
import type { CertaintyFrame } from './verbGroups.ts';

/** How many words one of two sentences may have besides that the other lacks: a title before a name. */
const mostBesides = 1;

/** One general verb in two sentences that are otherwise the same. */
export interface LightMeeting {
  readonly left: CertaintyFrame;
  readonly right: CertaintyFrame;
}

/**
 * `Ruiz said she was considering standing` against `Ms Ruiz said she would stand`. A verb as general as *stand* tells
 * nothing by itself; but where it is all in which two sentences differ, it is the same deed. Whatever follows it must be the
 * same to the word, for *stand aside* is another.
 */
export function meetLightVerbs(left: SentenceAnalysis, right: SentenceAnalysis): readonly LightMeeting[] {
  const others = lightDeedFrames(right);
  if (others.length === 0) return [];
  return lightDeedFrames(left).flatMap((own) =>
    others.flatMap((other) =>
      left.tokens[own.head]?.stem === right.tokens[other.head]?.stem &&
      printBehind(left, own) === printBehind(right, other) &&
      areOtherwiseSame(restOf(left, own), restOf(right, other))
        ? [{ left: own, right: other }]
        : [],
    ),
  );
}

function printBehind({ tokens }: SentenceAnalysis, { head }: CertaintyFrame): string {
  return tokens
    .slice(head + 1)
    .flatMap(({ normal, kind }) => (kind === 'punctuation' ? [] : [normal]))
    .join(' ');
}

/** The content of a sentence without the verb and what tells how surely. */
function restOf(analysis: SentenceAnalysis, { group }: CertaintyFrame): ReadonlySet<string> {
  const own = new Set(analysis.tokens.slice(group.from, group.to).map(({ stem }) => stem));
  return new Set(contentStems(analysis).filter((stem) => !own.has(stem)));
}

function areOtherwiseSame(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const shared = [...left].filter((stem) => right.has(stem)).length;
  return shared > 0 && Math.max(left.size, right.size) - shared <= mostBesides;
}
