import { relateTownOffices } from '../../language/councilOffices.ts';
import { areTwoJobs, mayBeOneJob } from '../../language/jobs.ts';
import { isOffice, isPost } from '../../language/posts.ts';
import type { TitlePhrase } from '../../model/title.ts';
import { areApart } from '../../util/areApart.ts';

/** How two posts that one person may well hold both compete for the one place: what speaks for a slip must come from elsewhere. */
export type PostRivalry = 'occupations' | 'jobs' | 'offices';

/** Whether two titles are known to be of one body, or of two. */
export type Bodies = 'one' | 'two' | undefined;

/** Undefined where nothing speaks against both. */
export function relatePosts(a: TitlePhrase, b: TitlePhrase, bodies: Bodies): PostRivalry | undefined {
  if (areRivalPosts(a, b) && bodies !== 'two') return 'occupations';
  if (areTwoJobs(a, b) && (bodies !== 'two' || (!isOffice(a) && !isOffice(b)))) return 'jobs';
  if (relateTownOffices(a, b) === 'perhaps' || areTwoOffices(a, b, bodies)) return 'offices';
  return undefined;
}

/** `Deputy Governor Relling` and `Chief Economist Relling`: who has two posts is called by both or by the higher. */
function areRivalPosts(a: TitlePhrase, b: TitlePhrase): boolean {
  if (mayBeOneJob(a.head, b.head) && !areApart(a.portfolios, b.portfolios)) return false;
  return a.position === 'before' && b.position === 'before' && isPost(a) && isPost(b);
}

/**
 * `the music director` and `the principal guest conductor`: one person may be both, though hardly in one story. What is
 * said of one body alone may be an office beside the other.
 */
function areTwoOffices(a: TitlePhrase, b: TitlePhrase, bodies: Bodies): boolean {
  if (!isOffice(a) || !isOffice(b) || a.isDeputy || b.isDeputy) return false;
  return a.body.size + b.body.size === 0 || bodies === 'one' || (isChiefOfficer(a) && isChiefOfficer(b));
}

/** `chief technology officer`: that of the company which the news is of. */
function isChiefOfficer({ head, modifiers }: TitlePhrase): boolean {
  return head.endsWith('officer') && (head.startsWith('chief ') || modifiers.has('chief'));
}
