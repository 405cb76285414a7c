import type { Analysis } from '../model/analysis.ts';
import type { ConflictKind, Edit, Passage } from '../model/conflict.ts';
import type { FitPlace, Replacement } from '../model/fitting.ts';
import { fitDateAt, fitNameAt, fitPlaceAt, fitQuantityAt } from './fitFacts.ts';
import { fitTitle } from './fitTitle.ts';
import { fitWords } from './fitWords.ts';

/** Writes one kind of reading so that it fits its new place. */
interface Fitter {
  readonly kind: ConflictKind;
  readonly fit: (target: FitPlace, source: FitPlace) => Replacement | undefined;
}

/** Kinds whose facts know more of their place than their words do. All others take over the words. */
const fitters: readonly Fitter[] = [
  { kind: 'number', fit: fitQuantityAt },
  { kind: 'date', fit: fitDateAt },
  { kind: 'name', fit: fitNameAt },
  { kind: 'place', fit: fitPlaceAt },
  { kind: 'title', fit: fitTitle },
];

/** The least edit that makes the target's place state what the source's place states. */
export function fitReading(
  analysis: Analysis,
  kind: ConflictKind,
  target: Passage,
  source: Passage,
): Edit | undefined {
  const targetArticle = analysis.articles.get(target.version);
  const sourceArticle = analysis.articles.get(source.version);
  if (!targetArticle || !sourceArticle) return undefined;
  const from: FitPlace = { passage: target, article: targetArticle };
  const to: FitPlace = { passage: source, article: sourceArticle };
  const fit = fitters.find((fitter) => fitter.kind === kind)?.fit ?? fitWords;
  const replacement = fit(from, to) ?? fitWords(from, to);
  if (!replacement) return undefined;
  const oldText = targetArticle.text.slice(replacement.span.start, replacement.span.end);
  return { version: target.version, span: replacement.span, oldText, newText: replacement.newText };
}
