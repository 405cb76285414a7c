import type { TitlePhrase } from '../model/title.ts';
import { words } from './wordLists.ts';

/** Posts on the staff of a body, where something says of what: a bare `manager` may be any boss. */
const posts = words(
  'director manager secretary treasurer controller registrar coordinator superintendent commissioner',
);
/** Offices that are posts by themselves: `managing director`, `chief operating officer`. */
const wholePosts = /^(?:chief|managing|general) /;

/** Words that make a post of what somebody is: an `economist` may be anything besides, a `chief economist` is in office. */
const postWords = words('chief head principal senior');

/**
 * Offices of which politics and boards give one person several (`deputy prime minister and finance minister`), and what a
 * manager of any sort is called for short.
 */
const cumulated = words('minister president chair leader mayor speaker premier captain boss chief head');

/** Whether a title is a post on the staff of a body, of which one person seldom has two: `deputy governor`, `chief economist`. */
export function isPost({ head, modifiers, portfolios, isDeputy }: TitlePhrase): boolean {
  if (cumulated.has(head.split(' ').at(-1) ?? '')) return false;
  const isOfSomething = modifiers.size + portfolios.size > 0;
  return (
    isDeputy ||
    wholePosts.test(head) ||
    (posts.has(head) && isOfSomething) ||
    [...modifiers].some((word) => postWords.has(word))
  );
}

/** Offices of which one person seldom has two in one story, and which no writer takes for one another. */
const offices = words(`
  director manager secretary treasurer controller registrar coordinator superintendent commissioner
  governor senator representative ambassador envoy consul judge prosecutor magistrate sheriff
  chancellor rector dean provost principal headteacher headmaster conductor curator librarian editor producer coach
  inspector ombudsman auditor negotiator bishop archbishop coroner clerk warden
`);

/**
 * Whether a title is an office of some body or bench, unlike what somebody is by trade, by standing or to somebody else.
 * Two of them may be held by one person, so that only the count of independent versions tells a slip.
 */
export function isOffice(title: TitlePhrase): boolean {
  return offices.has(title.head) || isPost(title);
}
