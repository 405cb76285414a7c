import type { Analysis, Evidence } from '../server/src/engine/index.ts';

/** One finding, hint or squiggle, with what it is made of and whether the labels agree. */
export interface Sample {
  /** Where the labels come from: `stories`, `summedits_news`. */
  readonly source: string;
  /** What was told of one thing; no group is on both sides of a fold. */
  readonly group: string;
  readonly evidence: Evidence;
  readonly isRight: boolean;
  /** One conflict weighs 1, however many places it underlines. */
  readonly weight: number;
}

/** What labels say of one place: nothing where it may be flagged and need not be. */
export type Labeller = (finding: Analysis['conflicts'][number]['findings'][number]) => boolean | undefined;

/** Every finding of an analysis that the labels speak of. */
export function takeSamples(
  { conflicts }: Analysis,
  { source, group }: Pick<Sample, 'source' | 'group'>,
  label: Labeller,
): readonly Sample[] {
  return conflicts.flatMap(({ findings, evidence }) =>
    findings.flatMap((finding) => {
      const isRight = label(finding);
      return isRight === undefined ? [] : [{ source, group, evidence, isRight, weight: 1 / findings.length }];
    }),
  );
}
