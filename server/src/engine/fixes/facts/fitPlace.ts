import {
  adjectiveOf,
  capitalOf,
  findPlace,
  lookUpPlaces,
  peopleOf,
  type GazetteerMatch,
} from '../../language/gazetteer.ts';

/**
 * The target's words with the place changed to the source's, in the form that the target has: `Cleveland-based` and
 * `Pittsburgh` give `Pittsburgh-based`, `Chilean` and `Argentina` give `Argentine`, `eastern Ukraine` and
 * `western Ukraine` give `western Ukraine`, `LEEDS` and `Bradford` give `BRADFORD`.
 */
export function fitPlace(targetText: string, sourceForm: string): string {
  const source = nameOfCapital(sourceForm) ?? sourceForm;
  const direction = fitDirection(targetText, source);
  if (direction !== undefined) return direction;
  const from = placeIn(source);
  const target = placeIn(targetText);
  const isOneCapital = nameOfCapital(targetText) === source;
  if (isOneCapital) return targetText;
  const isOther = hasDirection(targetText) !== hasDirection(source) || isCapitalByName(targetText, from);
  if (isOther) return wholePlace(targetText, source);
  if (target === undefined) return wholePlace(targetText, from?.name ?? source);
  const fitted = inForm(target, from, source);
  const before = withoutArticle(targetText.slice(0, target.start), fitted);
  return before + withCapitals(fitted, target.text) + targetText.slice(target.end);
}

interface FoundPlace {
  /** As it stands: `Ukrainian`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly match: GazetteerMatch;
  /** The name to print: as it stands where that is a name, else the canonical one. */
  readonly name: string;
}

const directionPattern = /\b(?:north|south)?-?(?:north|south|east|west)(?:ern)?\b/u;

const capitalPattern = /\bcapital\b/iu;

function hasDirection(text: string): boolean {
  return directionPattern.test(
    placeIn(text) === undefined ? text : text.replace(placeIn(text)?.text ?? '', ''),
  );
}

/** `Warsaw` for `the Polish capital`. */
function nameOfCapital(text: string): string | undefined {
  const found = capitalPattern.test(text) ? placeIn(text) : undefined;
  return found === undefined ? undefined : capitalOf(found.match.place.name);
}

/** `the Polish capital` takes another country's adjective for another capital, but gives way to `Milan` as a whole. */
function isCapitalByName(target: string, source: FoundPlace | undefined): boolean {
  if (!capitalPattern.test(target)) return false;
  const isAdjective = placeIn(target)?.match.form !== 'name';
  return !isAdjective || source?.match.place.type !== 'city' || source.match.place.metonymOf === undefined;
}

/** Where both have a compass word and the same place, only that word differs. */
function fitDirection(target: string, source: string): string | undefined {
  const old = directionPattern.exec(target)?.[0];
  const next = directionPattern.exec(source)?.[0];
  if (old === undefined || next === undefined || old.toLowerCase() === next.toLowerCase()) return undefined;
  const rest = (text: string): string => placeIn(text.replace(directionPattern, ''))?.match.place.name ?? '';
  if (rest(target) !== rest(source) && rest(target) !== '' && rest(source) !== '') return undefined;
  const isAdjective = /ern$/i.test(old);
  const point = next.replace(/ern$/i, '');
  return target.replace(directionPattern, () => withCapitals(isAdjective ? `${point}ern` : point, old));
}

/** The longest name of the gazetteer in a text of a few words. */
function placeIn(text: string): FoundPlace | undefined {
  const words = [...text.matchAll(/[\p{L}\p{M}](?:[\p{L}\p{M}.'’]*[\p{L}\p{M}.])?/gu)];
  for (let length = Math.min(words.length, 6); length >= 1; length -= 1) {
    for (let index = 0; index + length <= words.length; index += 1) {
      const found = placeAt(text, words[index], words[index + length - 1]);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function placeAt(
  text: string,
  first: RegExpExecArray | undefined,
  last: RegExpExecArray | undefined,
): FoundPlace | undefined {
  if (first === undefined || last === undefined || !/^\p{Lu}/u.test(first[0]) || /^The$/.test(first[0]))
    return undefined;
  const start = first.index;
  const lastWord = last[0].replace(/['’]s?$/u, '');
  const ends = [last.index + lastWord.length, last.index + lastWord.replace(/\.$/, '').length];
  for (const end of ends) {
    const words = text.slice(start, end);
    const [match] = lookUpPlaces(words);
    if (match === undefined) continue;
    return {
      text: words,
      start,
      end,
      match,
      name: match.form === 'name' ? words : plainName(match.place.name),
    };
  }
  return undefined;
}

/** The source's place in the target's form: name for name, adjective for adjective, people for people. */
function inForm(target: FoundPlace, source: FoundPlace | undefined, sourceForm: string): string {
  if (source === undefined) return plainName(sourceForm);
  const country =
    source.match.place.type === 'city' ? (source.match.place.metonymOf ?? '') : source.match.place.name;
  const { form } = target.match;
  const stands = lookUpPlaces(target.text).some((match) => match.form === 'name') ? 'name' : form;
  if (stands === 'name') return source.name;
  const isPlural = target.text.endsWith('s');
  const people = peopleOf(country).find((noun) => noun.endsWith('s') === isPlural);
  const isAdjective = lookUpPlaces(target.text).some((match) => match.form === 'adjective');
  return (isAdjective ? adjectiveOf(country) : people) ?? adjectiveOf(country) ?? source.name;
}

/** Everything is replaced but markup, a genitive and what hangs on by a hyphen. */
function wholePlace(target: string, name: string): string {
  const hyphen = /-(?:based|born|led|area|bound)\b/u.exec(target);
  const core = hyphen === null ? target : target.slice(0, hyphen.index);
  const match = /[\p{L}\p{M}](?:.*[\p{L}\p{M}])?/su.exec(core.replace(/['’]s\W*$/u, ''));
  if (match === null) return target;
  return (
    target.slice(0, match.index) +
    withUpper(plainName(name), match[0]) +
    target.slice(match.index + match[0].length)
  );
}

/** `the Netherlands` keeps its article with a name that takes one only. */
function withoutArticle(before: string, name: string): string {
  const takesArticle =
    /^(?:U\.?S|U\.?K|UAE|United|Netherlands|Philippines|Bahamas|Maldives|Gambia|Kremlin|White House|Pentagon|Vatican|Emirates)/u;
  const isArticle = /\bthe $/iu.test(before) && /^\p{Lu}/u.test(name) && findPlace(name) !== undefined;
  return isArticle && !takesArticle.test(name) ? before.replace(/the $/iu, '') : before;
}

function plainName(name: string): string {
  return name.replace(/ \([^)]*\)$/u, '').replace(/^the /u, '');
}

/** An adjective or name that begins a sentence, or stands in capitals, passes its capitals on. */
function withCapitals(name: string, model: string): string {
  const plain = withUpper(name, model);
  return /^\p{Lu}/u.test(model) ? plain.charAt(0).toUpperCase() + plain.slice(1) : plain;
}

/** Datelines and headlines in capitals stay so; `U.S.` never was in them. */
function withUpper(name: string, model: string): string {
  const letters = model.replace(/[^\p{L}]/gu, '');
  if (letters.length > 3 && letters === letters.toUpperCase()) return name.toUpperCase();
  const wasUpper = name.length > 4 && /^[^\p{Ll}.]+$/u.test(name);
  return wasUpper
    ? name.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;
}
