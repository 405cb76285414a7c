import type { NameMention } from '../../model/name.ts';
import { overlapsSpan } from '../../model/span.ts';
import type { Token } from '../../model/token.ts';
import { lookUpPlaces } from '../../language/gazetteer.ts';
import { isGivenName } from '../../language/givenNames.ts';
import { isCorporateRole, isRole, isTitleModifier } from '../../language/titles.ts';
import { isHeadlineCase, isOpener, isSentenceStart } from './nameCapitals.ts';
import { describeName, type Description } from './nameDescriptors.ts';
import { isOrganisationHead, isThingHead } from '../../language/nameHeads.ts';
import { entityOfWords, isParticle, type NameEntity } from './nameEntities.ts';
import { findNameRuns, type NameRun } from './nameRuns.ts';
import { isOnlyTitle, splitTitle } from './nameTitles.ts';
import { findWorks } from './nameWorks.ts';

/**
 * Persons, organisations and other names in one sentence, by its own words alone.
 * Well-known places, weekdays, months and nationalities are left out. Any text is accepted, in linear time.
 *
 * `Polish Prime Minister Ana Ruiz, 54, said` gives `Ana Ruiz`, a person, with title and age.
 * Spans count UTF-16 code units from the start of the sentence; `tokens` are those of `text`.
 */
export function extractNames(text: string, tokens: readonly Token[]): readonly NameMention[] {
  if (isHeadlineCase(tokens)) return namesOfHeadline(tokens);
  const works = findWorks(tokens);
  const isInWork = (run: NameRun): boolean =>
    works.some((work) => work.start < run.end && run.start < work.end);
  const runs = findNameRuns(tokens).filter((run) => !isInWork(run));
  const found = runs.flatMap((run) => namesOfRun(text, tokens, run));
  const names = found.filter((name) => !found.some((other) => isTitleOf(other, name)));
  const titles = works.map((work) => mention(tokens, work, 'other', {}));
  return [...names, ...titles].sort((a, b) => a.span.start - b.span.start);
}

/** A capital at the beginning of a lower-case title is no name: `Defense lawyer Ana Ruiz`. */
function isTitleOf(bearer: NameMention, name: NameMention): boolean {
  return bearer.title !== undefined && overlapsSpan(bearer.title.span, name.span);
}

function namesOfRun(text: string, tokens: readonly Token[], whole: NameRun): readonly NameMention[] {
  const run = withoutOpeners(tokens, whole);
  if (run.start >= run.end || isOnlyTitle(tokens, run)) return [];
  const { lead, title, name } = splitTitle(tokens, run);
  const before = lead === undefined ? [] : plainName(tokens, lead);
  const bearer = withoutNationality(tokens, name);
  if (bearer.start >= bearer.end || (title === undefined && isPlace(tokens, bearer))) return before;
  const hasTitle = title !== undefined && bearer.start === name.start;
  if (hasTitle && isTitledPlace(tokens, title, bearer)) return before;
  const description = describeName(text, tokens, bearer);
  const { descriptor, age } = description;
  const entity = entityOf(
    tokens,
    bearer,
    witnessOf(tokens, bearer, hasTitle ? title : undefined, description),
  );
  const isDoubtful =
    entity === 'other' && bearer.end - bearer.start === 1 && isSentenceStart(tokens, bearer.start);
  return [
    ...before,
    mention(tokens, bearer, entity, {
      ...(hasTitle ? { title: titleOf(text, tokens, title) } : {}),
      ...(descriptor === undefined || entity === 'other' ? {} : { descriptor }),
      ...(age === undefined ? {} : { age }),
      ...(isDoubtful ? { isDoubtful } : {}),
    }),
  ];
}

/** `said Ana Ruiz`, `Ana Ruiz told`, `Ana Ruiz, who`: of two words or more, what speaks is a person. */
function isSpeaking(tokens: readonly Token[], run: NameRun): boolean {
  const before = tokens[run.start - 1]?.lemma ?? '';
  const behind = tokens[run.end]?.lemma ?? '';
  const relative = tokens[run.end]?.text === ',' ? (tokens[run.end + 1]?.normal ?? '') : '';
  return /^who(?:se|m)?$/.test(relative) || reportingVerbs.has(before) || reportingVerbs.has(behind);
}

const reportingVerbs = new Set('say tell add recall ask reply joke insist write tweet'.split(' '));

/** A word that merely begins the sentence is no part of the name behind it, nor are two of them; `First Minister` begins none. */
function withoutOpeners(tokens: readonly Token[], run: NameRun): NameRun {
  const [first, second] = tokens.slice(run.start, run.end);
  if (first === undefined || !isSentenceStart(tokens, run.start)) return run;
  if (isRole(first.text) || isPlaceWord(first.text) || !isOpener(first)) return run;
  if (isTitleModifier(first.text) && isRole(second?.text ?? '')) return run;
  return { start: run.start + 1, end: run.end };
}

/** `Russian Ivan Petrov` is a person, `Canadian Red Cross Society` an organisation that keeps its first word. */
function withoutNationality(tokens: readonly Token[], run: NameRun): NameRun {
  const first = tokens[run.start];
  const last = tokens[run.end - 1];
  if (first === undefined || last === undefined || run.end - run.start < 2) return run;
  const isNationality = lookUpPlaces(first.text).some((match) => match.form !== 'name');
  if (!isNationality || isOrganisationHead(last.text) || isThingHead(last.text)) return run;
  return isGivenName(tokens[run.start + 1]?.text ?? '') ? { start: run.start + 1, end: run.end } : run;
}

/** How sure the words around a name make it that a person bears it. */
type PersonalWitness = 'titleOrAge' | 'roleOrSpeech' | 'article' | 'none';

function witnessOf(
  tokens: readonly Token[],
  run: NameRun,
  title: NameRun | undefined,
  { descriptor, age }: Description,
): PersonalWitness {
  const isTelling = title !== undefined && !isCorporateRole(tokens[title.end - 1]?.text ?? '');
  if (isTelling || age !== undefined) return 'titleOrAge';
  const isLong = run.end - run.start >= 2;
  if (isLong && (descriptor !== undefined || isSpeaking(tokens, run))) return 'roleOrSpeech';
  const isBehindArticle = /^(?:the|an?)$/.test(tokens[run.start - 1]?.normal ?? '');
  return isBehindArticle ? 'article' : 'none';
}

/** `Commander Europe` names an office; `Mr London` is a person. */
function isTitledPlace(tokens: readonly Token[], title: NameRun, run: NameRun): boolean {
  return isPlace(tokens, run) && !/^(?:mr|mrs|ms|miss|dr|sir)\.?$/.test(tokens[title.end - 1]?.normal ?? '');
}

function entityOf(tokens: readonly Token[], run: NameRun, witness: PersonalWitness): NameEntity {
  const names = tokens.slice(run.start, run.end).map((token) => token.text);
  const entity = entityOfWords(names);
  const isPersonal = names.length === 2 && isGivenName(names[0] ?? '');
  if (entity === 'organisation') return witness === 'titleOrAge' && isPersonal ? 'person' : entity;
  if (witness === 'titleOrAge') return 'person';
  const isThing = isThingHead(names.at(-1) ?? '');
  if (witness === 'article' && entity === 'person') return 'other';
  return witness === 'roleOrSpeech' && entity === 'other' && !isThing ? 'person' : entity;
}

function plainName(tokens: readonly Token[], run: NameRun): readonly NameMention[] {
  if (isPlace(tokens, run) || isOnlyTitle(tokens, run)) return [];
  const names = tokens.slice(run.start, run.end).map((token) => token.text);
  const isDoubtful = names.length === 1 && isSentenceStart(tokens, run.start);
  return [mention(tokens, run, entityOfWords(names), isDoubtful ? { isDoubtful } : {})];
}

/** In a headline a known given name before another word is a name; every other word might be one. */
function namesOfHeadline(tokens: readonly Token[]): readonly NameMention[] {
  return findNameRuns(tokens).flatMap((run) => {
    const names: NameMention[] = [];
    let index = run.start;
    while (index < run.end) {
      const end = endOfHeadlineName(tokens, run, index);
      const part = { start: index, end };
      const isFull = end > index + 1;
      if (isFull) names.push(mention(tokens, part, 'person', {}));
      else if (!isPlace(tokens, part)) names.push(mention(tokens, part, 'other', { isDoubtful: true }));
      index = end;
    }
    return names.filter((name) => name.words.some((word) => /\p{L}{2}/u.test(word.text)));
  });
}

function endOfHeadlineName(tokens: readonly Token[], run: NameRun, index: number): number {
  const next = tokens[index + 1];
  const startsPerson = isGivenName(tokens[index]?.text ?? '') && index + 1 < run.end && next !== undefined;
  if (!startsPerson || isRole(next.text) || isOrganisationHead(next.text)) return index + 1;
  let end = index + 2;
  while (end < run.end && isParticle(tokens[end - 1]?.normal ?? '')) end += 1;
  return end;
}

function isPlace(tokens: readonly Token[], run: NameRun): boolean {
  const words = tokens.slice(run.start, run.end);
  return (
    words.every((token) => isPlaceWord(token.text)) || isPlaceWord(words.map((token) => token.text).join(' '))
  );
}

function isPlaceWord(word: string): boolean {
  return lookUpPlaces(word).length > 0;
}

function titleOf(text: string, tokens: readonly Token[], run: NameRun): NonNullable<NameMention['title']> {
  const start = tokens[run.start]?.start ?? 0;
  const end = tokens[run.end - 1]?.end ?? start;
  return { text: text.slice(start, end), span: { start, end } };
}

function mention(
  tokens: readonly Token[],
  run: NameRun,
  entity: NameEntity,
  details: Partial<Pick<NameMention, 'title' | 'descriptor' | 'age' | 'isDoubtful'>>,
): NameMention {
  const words = tokens
    .slice(run.start, run.end)
    .filter((token) => token.kind === 'word')
    .map((token) => ({ text: token.text, span: { start: token.start, end: token.end } }));
  const start = tokens[run.start]?.start ?? 0;
  const end = tokens[run.end - 1]?.end ?? start;
  return { kind: 'name', span: { start, end }, entity, words, ...details };
}
