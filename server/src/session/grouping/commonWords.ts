/** Words that carry no subject, and the days and months that every desk's copy is full of. */
const functionWords = new Set(
  (
    'the and for are was were been being has have had having not but with from that this these those there here ' +
    'they them their theirs she her hers him his its our ours you your yours who whom whose which what when where ' +
    'why how than then thus also too very more most much many less least few fewer some any all both each every ' +
    'either neither other another such same own only just even still yet already again ever never always often ' +
    'can could may might must shall should will would does did doing done don out off over under above below into ' +
    'onto upon about around across along among between through during before after since until while because ' +
    'although though whether unless against toward towards within without per via including one two three four ' +
    'five six seven eight nine ten first second third last next now today yesterday tomorrow ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july august ' +
    'september october november december'
  ).split(' '),
);

export function isFunctionWord(word: string): boolean {
  return functionWords.has(word);
}
