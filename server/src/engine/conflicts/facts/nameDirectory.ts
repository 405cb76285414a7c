import type { NameMention } from '../../model/name.ts';
import type { Person } from '../../model/person.ts';
import { remember, rememberText } from '../../util/remember.ts';

/** Somebody or something with a name, as the whole story knows it. */
export interface NamedEntity {
  /** In lower case, the fullest form: `amina farouk`. */
  readonly name: string;
  readonly sort: NameMention['entity'];
}

/** Who is meant by a name in lower case; undefined where nobody is or two may be. */
export type NameDirectory = ReadonlyMap<string, NamedEntity>;

/** The names of a story. An edit that changes none leaves the directory the same object, so that it may be a key. */
export const directoryOf: (persons: readonly Person[]) => NameDirectory = remember((persons) =>
  directoryOfPrints(persons.map(({ print }) => print).join('\n')),
);

/** Persons are seldom told in another order, and to sort them takes longer than all else here. */
const directoryOfPrints = rememberText((prints) => readDirectory(prints.split('\n').sort().join('\n')));

export const printName: (mention: NameMention) => string = remember(({ words }) =>
  words.map(({ text }) => text.toLowerCase()).join(' '),
);

const readDirectory = rememberText((text): NameDirectory => {
  const directory = new Map<string, NamedEntity>();
  const torn = new Set<string>();
  for (const line of text.split('\n')) {
    const [sort, name = '', ...forms] = line.split('|');
    const entity: NamedEntity = { name, sort: sort === 'person' || sort === 'organisation' ? sort : 'other' };
    for (const form of new Set([name, ...forms])) {
      if (directory.has(form)) torn.add(form);
      directory.set(form, entity);
    }
  }
  for (const form of torn) directory.delete(form);
  return directory;
});
