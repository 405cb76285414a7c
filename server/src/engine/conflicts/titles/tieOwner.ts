import type { Article } from '../../model/article.ts';
import type { Person } from '../../model/person.ts';
import { overlapsSpan } from '../../model/span.ts';
import type { TitlePhrase } from '../../model/title.ts';
import type { Token } from '../../model/token.ts';
import { collect } from '../../util/collect.ts';
import { titlesIn } from './gatherTitles.ts';
import type { PersonsBySentence } from './personIndex.ts';

/** How many sentences back somebody may be named whom `her` means. */
const reachOfPronoun = 3;

/**
 * Whose relative, lawyer or team-mate somebody is: `Oy's niece`, `the painter's niece`, `the niece of Bo Oy`, `her uncle`,
 * `the lawyer for Bo Oy`. Undefined where several may be meant.
 */
export function ownerOf(
  title: TitlePhrase,
  article: Article,
  sentence: number,
  persons: PersonsBySentence,
  relative: Person,
): Person | undefined {
  const tokens = article.sentences[sentence]?.analysis.tokens ?? [];
  const first = tokens.findIndex(({ start }) => start >= title.span.start);
  const before = tokens[first - 1];
  if (before === undefined) return undefined;
  const named = persons.at(article.version, sentence);
  if (/^['’]s?$/.test(before.text)) {
    const owner = tokens[first - 2];
    const byName = named.find(({ mention }) => owner && overlapsSpan(mention.span, owner))?.person;
    return byName ?? (owner && calledSo(owner, article, persons));
  }
  if (/^(?:his|her|whose)$/.test(before.normal))
    return onlyOther(article, sentence, persons, relative, before);
  const last = tokens.findLastIndex(({ end }) => end <= title.span.end);
  if (!/^(?:of|for)$/.test(tokens[last + 1]?.normal ?? '')) return undefined;
  const complement = tokens.slice(last + 2, last + 6);
  return (
    named.find(
      ({ person, mention }) =>
        person !== relative && complement.some((token) => overlapsSpan(mention.span, token)),
    )?.person ??
    calledSo(
      complement.find(({ partOfSpeech }) => partOfSpeech === 'NOUN'),
      article,
      persons,
    )
  );
}

/** `the painter`: the only one whom the article calls so. */
function calledSo(role: Token | undefined, article: Article, persons: PersonsBySentence): Person | undefined {
  if (role === undefined) return undefined;
  const bearers = new Set(
    collect(
      titlesIn(article).filter(({ title: { head } }) => head === role.lemma),
      ({ title: { bearer }, placed: { version, index } }) =>
        persons.at(version, index).find(({ mention }) => overlapsSpan(mention.span, bearer))?.person ?? [],
    ),
  );
  const [person, ...others] = bearers;
  return others.length === 0 ? person : undefined;
}

/** `her` is of the only other person named before it in the sentence, or else in the nearest before that names one. */
function onlyOther(
  { version }: Article,
  sentence: number,
  persons: PersonsBySentence,
  relative: Person,
  pronoun: Token,
): Person | undefined {
  const isOther = ({ person }: { readonly person: Person }) =>
    person !== relative && person.entity === 'person';
  const here = persons
    .at(version, sentence)
    .filter((named) => isOther(named) && named.mention.span.end <= pronoun.start);
  let before: readonly { readonly person: Person }[] = [];
  for (let at = sentence - 1; before.length === 0 && at >= Math.max(0, sentence - reachOfPronoun); at -= 1)
    before = persons.at(version, at).filter(isOther);
  const [person, ...others] = new Set((here.length > 0 ? here : before).map((named) => named.person));
  return others.length === 0 ? person : undefined;
}
