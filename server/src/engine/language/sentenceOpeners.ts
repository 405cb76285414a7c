/**
 * Words that, with a capital, rather begin a sentence than go on with a name:
 * `in the U.S. The president` are two sentences, `the U.S. Navy` is one.
 */
const openers: ReadonlySet<string> = new Set(
  `The A An He She It They We You I But And Or So Nor In On At By For From To With Without As If When While After
   Before Since Although Though However Meanwhile This That These Those There Here His Her Its Their Our My Your Some
   Many Most Both Each Every Any No Not Nobody Nothing None Now Then Also Still Yet What Who Which Where Why How Under
   Until During Despite According Among Between Because Once Even Only Just Such Other Others Another All About Over
   More Less Few Fewer Several Two Three Four Five Six Seven Eight Nine Ten Earlier Later Last Next Asked Officials
   Police Is Are Was Were Do Does Did Has Have Had Can Could Will Would Should May Must Let Today Yesterday Tomorrow
   Instead Rather Indeed Moreover Furthermore Nevertheless Nonetheless Separately Together Elsewhere Afterwards
   Afterward Finally First Second Third Perhaps Maybe Please Its It's He's She's That's There's They're We're I'm
   Inside Outside Across Through Throughout Along Against Around Behind Beyond Near Unlike Like Amid Whether`
    .trim()
    .split(/\s+/),
);

/** True for `The`, `But`, `Meanwhile`; false for `Navy`, and for words without their capital. */
export function isSentenceOpener(word: string): boolean {
  return openers.has(word);
}
