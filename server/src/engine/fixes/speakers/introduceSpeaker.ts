import type { FitPlace } from '../../model/fitting.ts';
import type { Sentence } from '../../model/sentence.ts';
import { useMarksOf } from '../words/fitSentence.ts';
import { wordsAt } from '../words/wordsAt.ts';

/** `its director, Tobin Arkwell` behind a sentence about `the consumer group Safe Nursery`. */
interface Introduction {
  readonly name: string;
  readonly role: string;
  /** Whose role it is, as it was named: `The consumer group Safe Nursery`, `the hospital`. */
  readonly owner: string;
  /** The proper name within that: `Safe Nursery`. */
  readonly ownerName?: string;
}

const reach = 80;
const ownRole =
  /(?<![\p{L}'’])(its|their|the \p{Ll}+(?:'s|’s)) ((?:\p{Ll}[\p{L}-]* ){0,3}\p{Ll}[\p{L}-]*), [*_]*$/u;

/**
 * A speaker whom the target's version knows from nowhere else, named with the role that the source tells, in the form of the
 * words that give way: `Union secretary Ann Lee` for `Prison governor Bo Ray`, else `the union’s secretary, Ann Lee` where nothing but
 * a mark follows, and `Ann Lee of Safe Nursery`. A body gives way to the body for which the person speaks.
 */
export function introduceSpeaker(target: FitPlace, source: FitPlace): readonly string[] {
  return introductions(target, source).map((words) => useMarksOf(target.article.text, words));
}

function introductions(target: FitPlace, source: FitPlace): readonly string[] {
  const told = introductionAt(source);
  if (told === undefined || isKnown(target, told.name)) return [];
  const { name, role, owner, ownerName } = told;
  if (isBody(target)) return [asOwner(owner)];
  const head = /(?<!\p{L})(\p{Ll}+)$/u.exec(owner)?.[1];
  const ahead =
    isRoleAhead(target) && head !== undefined && !role.startsWith(head) ? [`${head} ${role} ${name}`] : [];
  const of = ownerName === undefined ? [] : [`${name} of ${ownerName}`];
  const apposed = isLast(target) ? [`${ownedBy(asOwner(owner))} ${role}, ${name}`] : [];
  return [...ahead, ...of, ...apposed];
}

function introductionAt(place: FitPlace): Introduction | undefined {
  const { article, passage } = place;
  const before = article.text.slice(Math.max(0, passage.span.start - reach), passage.span.start);
  const [, owner = '', role = ''] = ownRole.exec(before) ?? [];
  if (role === '' || !/^\p{Lu}/u.test(passage.text)) return undefined;
  if (owner.startsWith('the ')) return { name: passage.text, role, owner: owner.replace(/(?:'|’)s$/, '') };
  const body = subjectBefore(article.sentences, wordsAt(place)?.sentence);
  return body && { name: passage.text, role, ...body };
}

/** Whom *its* means behind a sentence: the one whose deed or word that sentence told. */
function subjectBefore(
  sentences: readonly Sentence[],
  own: Sentence | undefined,
): Pick<Introduction, 'owner' | 'ownerName'> | undefined {
  const last = own && sentences[sentences.indexOf(own) - 1];
  if (last?.block !== own?.block || last === undefined) return undefined;
  const { frames, tokens, text, facts } = last.analysis;
  const subject = frames.find(({ form, subject: who }) => form === 'finite' && who !== undefined)?.subject;
  if (subject === undefined || subject.sort === 'pronoun' || subject.beside.length > 0) return undefined;
  const [from, to] = [tokens[subject.from]?.start ?? 0, tokens[subject.to - 1]?.end ?? 0];
  const name = facts.names.find(({ span }) => from <= span.start && span.end <= to && text.includes(' '));
  const owner = text.slice(from, to);
  const isBare = name !== undefined && name.span.end - name.span.start === owner.length;
  if (isBare) return undefined;
  const ownerName =
    name === undefined || name.span.end !== to ? undefined : text.slice(name.span.start, name.span.end);
  return { owner, ...(ownerName === undefined ? {} : { ownerName }) };
}

/** Its last word stands in the target's version outside the words that give way. */
function isKnown({ article, passage: { span } }: FitPlace, name: string): boolean {
  const surname = name.split(/\s+/).at(-1) ?? name;
  return (article.text.slice(0, span.start) + article.text.slice(span.end)).includes(surname);
}

/** `Prison governor Leonard Haske`, `PSA head Ines Carvell`. */
function isRoleAhead({ passage }: FitPlace): boolean {
  return /^\p{L}+ (?:\p{Ll}+ )*\p{Lu}\p{Ll}/u.test(passage.text) && / \p{Ll}/u.test(passage.text);
}

/** `Vessem's works council`: no person's name ends it. */
function isBody({ passage }: FitPlace): boolean {
  return (
    /\p{Ll}$/u.test(passage.text) &&
    /(?:^| )\p{Ll}[\p{L}-]*$/u.test(passage.text) &&
    passage.text.includes(' ')
  );
}

/** `said Bo Ray.`: what is named with commas needs none behind it. */
function isLast({ article, passage: { span } }: FitPlace): boolean {
  return /^[*_]*[.;]/.test(article.text.slice(span.end, span.end + 4));
}

function asOwner(owner: string): string {
  return owner.replace(/^The /, 'the ');
}

function ownedBy(owner: string): string {
  return `${owner}'${owner.endsWith('s') ? '' : 's'}`;
}
