import type { FitPlace } from '../../model/fitting.ts';

const cleft = /^(.+?) (that|who|which) (\p{Ll}+(?: (?:out|off|up|down))?) ((?:the |an? |\*\*|\p{Lu}).+)$/u;

/** Whether a passage stands behind *it was*, where no clause fits. */
export function isCleft({ article, passage }: FitPlace): boolean {
  return /(?<!\p{L})it (?:was|is) [*_]*$/iu.test(
    article.text.slice(passage.sentence.start, passage.span.start),
  );
}

/** Who did it and to whom, exchanged behind *it was*: `the **board** that warned the mill` gives `the mill that warned the **board**`. */
export function turnCleft({ passage }: FitPlace): string | undefined {
  const [, doer = '', joint = '', verb = '', other = ''] = cleft.exec(passage.text) ?? [];
  return verb === '' || / (?:that|who|which) /.test(other) ? undefined : `${other} ${joint} ${verb} ${doer}`;
}
