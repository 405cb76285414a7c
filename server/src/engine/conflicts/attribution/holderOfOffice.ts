import type { StoryAlignment } from '../../model/alignment.ts';
import type { Article } from '../../model/article.ts';
import type { Person } from '../../model/person.ts';
import { placeSentences } from '../../model/placeSentences.ts';
import type { SentenceAnalysis } from '../../model/sentence.ts';
import { sentenceReaders } from '../../model/sentenceReaders.ts';
import { overlapsSpan, type Span } from '../../model/span.ts';
import type { VersionId } from '../../model/story.ts';
import type { TitlePhrase } from '../../model/title.ts';
import type { Token } from '../../model/token.ts';
import { usualOffice } from '../../language/offices.ts';
import { isDeputyWord } from '../../language/officeStanding.ts';
import { groupBy } from '../../util/groupBy.ts';
import { remember } from '../../util/remember.ts';
import { placeFound } from '../placeFound.ts';
import { indexPersons } from '../titles/personIndex.ts';
import { findTitles } from '../titles/titlePhrases.ts';

/**
 * Who holds the office that `the deputy premier` names, where the article itself does not tell: the one person in it
 * whom all versions together know by that office. Two holders, or one whom the article does not name, tell nothing.
 */
export function holderOfOffice(
  { articles, persons }: StoryAlignment,
  article: Article,
  office: string,
): Person | undefined {
  const holders = new Set<Person>();
  for (const titles of officesOf(articles)) {
    for (const { version, sentence, bearer } of titles.get(office) ?? []) {
      for (const { person, mention } of indexPersons(persons).at(version, sentence))
        if (overlapsSpan(mention.span, bearer)) holders.add(person);
    }
  }
  const [holder, ...others] = holders;
  const isKnownHere = holder?.mentions.some(({ version }) => version === article.version) ?? false;
  return isKnownHere && others.length === 0 ? holder : undefined;
}

/** The office that some words name, in its usual form: the deputy's is another. */
export function readOffice(words: readonly Token[]): string {
  const named = words.filter(({ kind }) => kind === 'word').flatMap(({ normal }) => normal.split('-'));
  const { head, length } = usualOffice(named);
  return printOffice({ head, isDeputy: named.slice(0, -length).some(isDeputyWord) });
}

/** An office that somebody holds at the time, and where whoever holds it is named. */
interface HeldOffice {
  readonly office: string;
  readonly bearer: Span;
}

interface PlacedOffice extends HeldOffice {
  readonly version: VersionId;
  readonly sentence: number;
}

const titlesByOffice = remember((article: Article) => {
  const offices = placeFound(
    placeSentences(article),
    officesIn,
    ({ version, index }, { office, bearer }): PlacedOffice => ({ version, sentence: index, office, bearer }),
  );
  return groupBy(offices, ({ office }) => office);
});

/** Once for all sources of a story. */
const officesOf = remember((articles: readonly Article[]) => articles.map(titlesByOffice));

const officesIn = sentenceReaders.remember((analysis: SentenceAnalysis): readonly HeldOffice[] =>
  findTitles(analysis)
    .filter(({ time }) => time === 'now')
    .map(({ head, isDeputy, bearer }) => ({ bearer, office: printOffice({ head, isDeputy }) })),
);

function printOffice({ head, isDeputy }: Pick<TitlePhrase, 'head' | 'isDeputy'>): string {
  return isDeputy ? `deputy ${head}` : head;
}
