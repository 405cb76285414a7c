import { isJoiner, normalAt } from './quantityPieces.ts';
import type { Piece } from './quantityPieces.ts';
import type { Numeral } from './quantityNumeral.ts';

/**
 * Numbers that name a thing and count nothing: `MQ-9`, `France 2`, `Boeing 737`, `Article 5`, `Gate 12`,
 * `10 Downing Street`. A changed designator is another name, which the detector of names sees.
 */
const designated = new Set(
  (
    'page pages room gate flight channel route article section chapter figure fig table formula group highway interstate exit ' +
    'platform terminal unit building ward district zone line bus train version windows iphone ipad boeing airbus apollo ' +
    'soyuz resolution paragraph clause rule amendment title psalm verse volume issue episode season part act scene lot ' +
    'box suite apartment apt flat floor block sector pier dock berth runway track lane studio radio bbc itv espn box form ' +
    'schedule annex appendix exhibit case docket bill proposition measure order regulation directive law code id ' +
    'model mark type series league division pool grp heat court cell hall hangar camp area site reactor pump shaft level-crossing ' +
    'covid agenda catch euro expo apec opec h1 q1'
  ).split(' '),
);

/** Scales on which a number grades a thing: `Category 4`, `magnitude 6.7`, `Signal No. 3`. They are ordinals. */
const graded = new Set([
  'category',
  'magnitude',
  'grade',
  'tier',
  'level',
  'stage',
  'signal',
  'phase',
  'number',
  'alert',
  'step',
  'round',
  'week',
  'day',
  'game',
  'rank',
]);

const streets =
  /^(?:street|st|road|rd|avenue|ave|lane|square|drive|boulevard|blvd|place|court|terrace|close|way|crescent|quay|row|wharf|mews|parade)$/;
const idioms =
  /^(?:one|two|first|second|third|half|twenty|hundred|thousand|million|a|several|no|both|none|zero)$/;
const oneIdioms =
  /^(?:another|by|thing|of|who|that|which|whose|day|side|'s|can|could|would|must|should|might|may|and|or|is|was|has|had|will|to|in|on|at|from|with|as|but|time|way)$/;
const beforeOne =
  /^(?:no|any|every|some|this|that|another|each|the|which|only|big|good|new|last|next|other|first|same|loved|little|young|old|right|wrong|own|a|an|our|its|his|her|their|these|those|my)$/;

/** `24/7`, `A1-7-3`, `#5`, `10.1.1`: figures that hang together with other signs. */
function hangsOn(pieces: readonly Piece[], numeral: Numeral, end: number): boolean {
  const [before, first] = [pieces[numeral.start - 1], pieces[numeral.start]];
  if (first?.token?.text.includes('/') === true && first.token.kind === 'word') return true;
  if (first?.token?.text.includes('@') === true) return true;
  if (before !== undefined && first?.isSpaced === false) {
    if (before.kind === 'word' || /^[#@_/:.+*^\\=]$/.test(before.text)) return true;
    if (isJoiner(before, first) && pieces[numeral.start - 2] !== undefined) return true;
  }
  const after = pieces[end];
  if (after === undefined || after.isSpaced) return false;
  if (after.kind === 'word') return true;
  if (/^[/_@#=\\^*]$/.test(after.text) && pieces[end + 1]?.isSpaced === false) return true;
  return after.text === '.' && pieces[end + 1]?.isSpaced === false && pieces[end + 1]?.kind === 'number';
}

/** A capitalised word straight before a bare figure: `France 2`, `Apollo 11`; not where a plural is counted (`Ohio 12 people`). */
function followsName(pieces: readonly Piece[], numeral: Numeral): boolean {
  const before = pieces[numeral.start - 1];
  const figure = pieces[numeral.start];
  if (before?.kind !== 'word' || figure?.isSpaced !== true || figure.text.includes(',')) return false;
  if (numeral.end !== numeral.start + 1 || numeral.value >= 10000) return false;
  if (!/^\p{Lu}/u.test(before.text) || before.token?.partOfSpeech !== 'PROPN') return false;
  const next = pieces[numeral.end]?.token;
  return (
    !(next?.partOfSpeech === 'NOUN' && next.normal.endsWith('s')) &&
    !/^(?:people|men|women|children|dead|killed|injured|wounded|hurt)$/.test(next?.normal ?? '')
  );
}

function isAddress(pieces: readonly Piece[], numeral: Numeral): boolean {
  for (let index = numeral.end; index < numeral.end + 4; index += 1) {
    const piece = pieces[index];
    if (piece?.kind !== 'word' || !/^\p{Lu}/u.test(piece.text)) return false;
    if (index > numeral.end && streets.test(piece.normal)) return true;
  }
  return false;
}

/** `one` as a pronoun and in idioms: `one another`, `no one`, `one of the`, `the one who`. */
function isPronoun(pieces: readonly Piece[], numeral: Numeral): boolean {
  if (normalAt(pieces, numeral.start) !== 'one' || numeral.end !== numeral.start + 1) return false;
  const next = pieces[numeral.end];
  if (next === undefined || next.kind === 'mark' || oneIdioms.test(next.normal)) return true;
  if (beforeOne.test(normalAt(pieces, numeral.start - 1)))
    return (
      !/^(?:only|this|that|the)$/.test(normalAt(pieces, numeral.start - 1)) ||
      next.token?.partOfSpeech !== 'NOUN'
    );
  return isJoiner(next, pieces[numeral.end + 1]);
}

const ordinalCompounds =
  /(?:est|most|place|placed|round|half|floor|degree|grade|time|term|year|generation|ranked|seeded|straight|consecutive|century|tier|row)$/;
const ordinalIdioms =
  /^(?:of|all|aid|lady|minister|sea|hand|thing|thought|thoughts|world|reich|class|person|party|and|,|\.|;|:|\)|to|in|by|at|from|as|off|but|or|responders?|instance|glance|sight|steps?|name|names|hand)$/;

/** `at first`, `first aid`, `Second World War`, `second-hand`: ordinals that rank nothing. */
function isIdleOrdinal(pieces: readonly Piece[], numeral: Numeral): boolean {
  if (numeral.kind !== 'ordinal' || numeral.hasDigits) return false;
  const next = pieces[numeral.end];
  const after = pieces[numeral.end + 1];
  if (next === undefined) return true;
  if (isJoiner(next, after)) return !ordinalCompounds.test(after?.normal ?? '');
  if (/^\p{Lu}/u.test(pieces[numeral.start]?.text ?? '') && /^\p{Lu}/u.test(next.text)) return true;
  if (normalAt(pieces, numeral.start - 1) === 'at') return true;
  return ordinalIdioms.test(next.normal);
}

/** `no` before anything but a plural noun or a count of people: `no longer`, `no agreement`. */
function isIdleNo(pieces: readonly Piece[], numeral: Numeral): boolean {
  if (normalAt(pieces, numeral.start) !== 'no' || numeral.end !== numeral.start + 1) return false;
  if (/^[.\d]/.test(normalAt(pieces, numeral.end))) return true;
  for (let index = numeral.end; index < numeral.end + 3; index += 1) {
    const token = pieces[index]?.token;
    if (token === undefined) return true;
    if (token.partOfSpeech === 'NOUN')
      return !(token.normal.endsWith('s') || token.normal === 'people') || token.normal.endsWith('ss');
    if (token.partOfSpeech !== 'ADJ') return true;
  }
  return true;
}

/** What a graded figure is graded on: `category` in `Category 4`. */
export function gradeBefore(pieces: readonly Piece[], numeral: Numeral): string | undefined {
  let index = numeral.start - 1;
  if (pieces[index]?.text === '.' && normalAt(pieces, index - 1) === 'no') index -= 1;
  const word = normalAt(pieces, index);
  if (word === 'no' && pieces[index]?.text !== 'no' && numeral.hasDigits)
    return graded.has(normalAt(pieces, index - 1)) ? normalAt(pieces, index - 1) : 'number';
  return graded.has(word) && numeral.end === numeral.start + 1 ? word : undefined;
}

/** True where a pair of figures hangs on another sign or names a thing: `Boeing 737-800`. A name may stand before a score. */
export function isDesignatedPair(pieces: readonly Piece[], numeral: Numeral): boolean {
  return hangsOn(pieces, numeral, pieces.length) || designated.has(normalAt(pieces, numeral.start - 1));
}

/** True where the numeral names or forms an idiom, and therefore states no quantity. `end` is the piece after its unit. */
export function isDesignator(pieces: readonly Piece[], numeral: Numeral, end: number): boolean {
  if (hangsOn(pieces, numeral, end) || isIdleNo(pieces, numeral)) return true;
  if (gradeBefore(pieces, numeral) !== undefined) return false;
  if (isPronoun(pieces, numeral) || isIdleOrdinal(pieces, numeral)) return true;
  if (numeral.kind !== 'cardinal') return false;
  const before = normalAt(pieces, numeral.start - 1);
  if (before === 'group' || before === 'gang') return numeral.hasDigits;
  if (before === 'of' && /^(?:group|gang)$/.test(normalAt(pieces, numeral.start - 2)))
    return /^\p{Lu}/u.test(pieces[numeral.start]?.text ?? '');
  if (
    numeral.hasDigits &&
    designated.has(before) &&
    pieces[numeral.start]?.isSpaced === true &&
    !idioms.test(before)
  )
    return true;
  return numeral.hasDigits && (followsName(pieces, numeral) || isAddress(pieces, numeral));
}
