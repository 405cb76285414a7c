import type { TitlePhrase } from '../model/title.ts';
import { words } from './wordLists.ts';

/** Posts on the staff of a body by their noun alone. */
const posts = new Set([
  ...words(
    'director manager secretary treasurer controller registrar coordinator superintendent commissioner',
  ),
  'chief executive',
  'managing director',
  'general manager',
  'chief operating officer',
  'chief financial officer',
  'chief technology officer',
]);

/** Words that make a post of what somebody is: an `economist` may be anything besides, a `chief economist` is in office. */
const postWords = words('chief head principal senior');

/** Offices of which politics and boards give one person several: `deputy prime minister and finance minister`. */
const cumulated = words('minister president chair leader mayor speaker premier captain');

/** Whether a title is a post on the staff of a body, of which one person seldom has two: `deputy governor`, `chief economist`. */
export function isPost({ head, modifiers, isDeputy }: TitlePhrase): boolean {
  if (cumulated.has(head.split(' ').at(-1) ?? '')) return false;
  return isDeputy || posts.has(head) || [...modifiers].some((word) => postWords.has(word));
}
