/**
 * Words that hold a sentence together and tell nothing of its subject.
 * They weigh nothing when sentences are aligned, and a difference in them alone is no conflict.
 */
export const functionWords: ReadonlySet<string> = new Set(
  (
    'a an the this that these those such same other another each every either neither both some any all most many ' +
    'much more less few fewer several i me my mine we us our ours you your yours he him his she her hers it its they ' +
    'them their theirs who whom whose which what where when why how there here be am is are was were been being have ' +
    'has had having do does did doing done will would shall should can could may might must ought of in on at by for ' +
    'with without from to into onto upon over under above below between among through during before after since until ' +
    'against about around as than like near off out up down along across behind beyond within toward towards via per ' +
    'and or but nor so yet if then else because although though while whereas whether unless also too very just only ' +
    "even still already again ever never not n't no yes 's ' own itself himself herself themselves one ones it's " +
    'say says said saying according tell told add added adding mr mrs ms however meanwhile including included'
  ).split(' '),
);
