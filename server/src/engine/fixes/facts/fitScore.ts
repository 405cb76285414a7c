import type { FitPlace, Replacement } from '../../model/fitting.ts';

const score = /^(\d+)( ?[-–] ?| to )(\d+)$/;

/** Two figures held against each other, joined as the place joins them: `5-2` gives way to `6-1`, not to `6 to 1`. */
export function fitScore({ passage }: FitPlace, source: FitPlace): Replacement | undefined {
  const [own, other] = [score.exec(passage.text), score.exec(source.passage.text)];
  if (own === null || other === null) return undefined;
  return { span: passage.span, newText: `${other[1] ?? ''}${own[2] ?? '-'}${other[3] ?? ''}` };
}
