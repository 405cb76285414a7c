import assert from 'node:assert/strict';
import type { Analysis, Passage, Span, VersionId } from '../engine/index.ts';
import { analyzeVersions } from './analyzeFixture.ts';

/** A passage in its article: what the fitters of the engine take. */
export interface PlaceInArticle {
  readonly passage: Passage;
  readonly article: NonNullable<ReturnType<Analysis['articles']['get']>>;
}

type Fit = (
  target: PlaceInArticle,
  source: PlaceInArticle,
) => readonly { readonly span: Span; readonly newText: string }[];

/** The place of the words in brackets, in an article of one sentence: `The town [closed] the pier.` */
export function placeOf(marked: string): PlaceInArticle {
  const id = 'a.md' as VersionId;
  const text = marked.replace(/[[\]]/g, '');
  const article = analyzeVersions([{ id, text }]).articles.get(id);
  assert.ok(article);
  const span = { start: marked.indexOf('['), end: marked.indexOf(']') - 1 };
  const passage = {
    version: id,
    span,
    text: text.slice(span.start, span.end),
    value: text.slice(span.start, span.end),
    sentence: { start: 0, end: text.length },
  };
  return { article, passage };
}

/** The target's text after each replacement that a fitter makes for it, without brackets. */
export function fittedTexts(fit: Fit, target: string, source: string): readonly string[] {
  const place = placeOf(target);
  const { text } = place.article;
  return fit(place, placeOf(source)).map(
    ({ span, newText }) => text.slice(0, span.start) + newText + text.slice(span.end),
  );
}
