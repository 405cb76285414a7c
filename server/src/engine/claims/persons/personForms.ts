import type { NameMention } from '../../model/name.ts';
import type { PlacedName } from '../../model/person.ts';
import { spellingKey } from '../../model/nameRelation.ts';
import type { VersionId } from '../../model/story.ts';
import { foldName } from '../../language/transliteration.ts';
import { isRole } from '../../language/titles.ts';

/** All mentions of a story that are spelt alike: what persons are put together from. */
export interface NameForm {
  /** The words, composed and in lower case, with a space between. */
  readonly key: string;
  /** The words as most mentions have them, without `Jr.` and the like. */
  readonly words: readonly string[];
  /** The same without accents, in lower case. */
  readonly folded: readonly string[];
  readonly entity: NameMention['entity'];
  readonly mentions: readonly PlacedName[];
  readonly countByVersion: ReadonlyMap<VersionId, number>;
  /** Heads of the titles and descriptors that go with it: `general`, `engineer`. */
  readonly roles: ReadonlySet<string>;
  /** True where every mention may be an ordinary word. */
  readonly isDoubtful: boolean;
}

interface Shape {
  readonly key: string;
  readonly print: string;
  readonly roles: readonly string[];
}

/** Mentions are shared by equal sentences and live as long as these: their shapes are read once. */
const shapes = new WeakMap<NameMention, Shape>();

/** Groups mentions by spelling, in an order that does not depend on that of the versions. */
export function gatherForms(names: readonly PlacedName[]): readonly NameForm[] {
  const groups = new Map<string, PlacedName[]>();
  for (const name of names) {
    const { key } = shapeOf(name.mention);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [name]);
    else group.push(name);
  }
  return [...groups]
    .map(([key, mentions]) => formOf(key, mentions))
    .sort((a, b) => b.mentions.length - a.mentions.length || (a.key < b.key ? -1 : 1));
}

function formOf(key: string, mentions: readonly PlacedName[]): NameForm {
  const countByVersion = new Map<VersionId, number>();
  const roles = new Set<string>();
  for (const name of mentions) {
    countByVersion.set(name.version, (countByVersion.get(name.version) ?? 0) + 1);
    for (const role of shapeOf(name.mention).roles) roles.add(role);
  }
  const words = usualWords(mentions);
  return {
    key,
    words,
    folded: words.map(foldName),
    entity: entityOf(mentions),
    mentions,
    countByVersion,
    roles,
    isDoubtful: mentions.every((name) => name.mention.isDoubtful === true),
  };
}

/** The spelling with the fewest capitals, of several the first in the alphabet; a byline in capitals is set plain. */
function usualWords(mentions: readonly PlacedName[]): readonly string[] {
  const prints = new Set(mentions.map((name) => shapeOf(name.mention).print));
  let usual: string | undefined;
  for (const print of prints) {
    if (
      usual === undefined ||
      capitals(print) - capitals(usual) < 0 ||
      (capitals(print) === capitals(usual) && print < usual)
    ) {
      usual = print;
    }
  }
  const words = (usual ?? '').split(' ');
  const isByline =
    words.length > 1 &&
    words.every((word) => /^[^\p{Ll}]{3,}$/u.test(word)) &&
    entityOf(mentions) === 'person';
  return isByline ? words.map(plainCase) : words;
}

function plainCase(word: string): string {
  return word.toLowerCase().replace(/(?<![\p{L}])\p{L}/gu, (letter) => letter.toUpperCase());
}

function capitals(text: string): number {
  return text.replace(/[^\p{Lu}]/gu, '').length;
}

function entityOf(mentions: readonly PlacedName[]): NameMention['entity'] {
  const has = (entity: NameMention['entity']): boolean =>
    mentions.some((name) => name.mention.entity === entity);
  if (has('person')) return 'person';
  return has('organisation') ? 'organisation' : 'other';
}

function shapeOf(mention: NameMention): Shape {
  const known = shapes.get(mention);
  if (known !== undefined) return known;
  const words = mention.words
    .map((word) => word.text.normalize('NFC').replace(/\s+/g, ''))
    .filter((word, index) => index === 0 || !/^(?:Jr|Sr)\.?$|^I{2,3}$|^IV$/.test(word));
  const roles = [mention.title?.text, mention.descriptor?.text].flatMap((text) => rolesIn(text ?? ''));
  const shape = { key: words.map(spellingKey).join(' '), print: words.join(' '), roles };
  shapes.set(mention, shape);
  return shape;
}

/** Ranks in full and in short are one role. */
const fullRanks: ReadonlyMap<string, string> = new Map([
  ['gen', 'general'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['maj', 'major'],
  ['capt', 'captain'],
  ['sgt', 'sergeant'],
  ['cmdr', 'commander'],
  ['adm', 'admiral'],
  ['gov', 'governor'],
  ['sen', 'senator'],
  ['rep', 'representative'],
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['rev', 'reverend'],
  ['spokeswoman', 'spokesperson'],
  ['spokesman', 'spokesperson'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
  ['secretary', 'minister'],
  ['attorney', 'lawyer'],
  ['barrister', 'lawyer'],
  ['solicitor', 'lawyer'],
]);

function rolesIn(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .filter((word) => fullRanks.has(word) || isRole(word) || word === 'reverend')
    .map((word) => fullRanks.get(word) ?? word);
}
