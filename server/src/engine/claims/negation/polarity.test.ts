import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import fc from 'fast-check';
import { isNegated } from '../../language/negation.ts';
import { tokenizeSentence } from '../../language/tokenize.ts';
import { extractPolarity } from './polarity.ts';

/** The words that the sentence negates, in reading order: `approve`. */
function negated(text: string): string {
  const tokens = tokenizeSentence(text);
  const polarity = extractPolarity(text, tokens);
  return tokens
    .filter((_, index) => isNegated(index, polarity))
    .map((token) => token.text)
    .join(' ');
}

function checkNegated(cases: readonly (readonly [string, string])[]): void {
  for (const [text, words] of cases) assert.equal(negated(text), words, text);
}

describe('extractPolarity', () => {
  it('finds the verb or predicate that a negator turns', () => {
    checkNegated([
      ['The council did not approve the plan.', 'approve'],
      ['The union didn’t vote.', 'vote'],
      ['The bill never passed the chamber.', 'passed'],
      ['She was not guilty.', 'guilty'],
      ['She is no longer chief.', 'chief'],
      ['It is not a safe place.', 'safe place'],
      ['The firm cannot pay.', 'pay'],
      ['Not all members voted.', 'all'],
      ['The board did not approve or fund the plan.', 'approve fund'],
      ['“We did not ask what we could not,” said Ana Ruiz, the chief of the board.', 'ask'],
    ]);
  });

  it('hangs a negated noun on its verb, as “not” would be', () => {
    checkNegated([
      ['Police found no evidence.', 'found'],
      ['Police did not find evidence.', 'find'],
      ['Nobody was hurt and no one died.', 'hurt died'],
      ['Officials said no deal had been reached.', 'reached'],
      ['Neither the mayor nor the clerk spoke.', 'spoke'],
      ['The road was neither safe nor legal.', 'safe legal'],
      ['There were no injuries.', 'injuries'],
      ['None of them, she said, was hurt.', 'hurt'],
      ['The search turned up nothing.', 'turned'],
      ['Not one house was lost.', 'lost'],
      ['Not a drop of oil had leaked.', 'leaked'],
      ['The harbour said no oil leaked.', 'leaked'],
      ['The men had no licence.', 'had'],
    ]);
  });

  it('reads verbs and phrases that negate', () => {
    checkNegated([
      ['The firm failed to win.', 'win'],
      ['She declined to comment.', 'comment'],
      ['He denied that he took money.', 'took'],
      ['Police ruled out arson.', 'arson'],
      ['Arson has been ruled out.', 'Arson'],
      ['She had never before won a title.', 'won'],
      ['The guards prevented the two men from leaving.', 'leaving'],
      ['She stopped short of accusing him.', 'accusing'],
      ['He has yet to reply.', 'reply'],
      ['The army left without firing a shot.', 'firing'],
      ['The company lacks cash.', 'cash'],
      ['He hardly spoke.', 'spoke'],
    ]);
  });

  it('lets two negations cancel', () => {
    checkNegated([
      ['He did not fail to appear.', 'fail'],
      ['He did not deny taking the money.', 'deny'],
    ]);
  });

  it('is not deceived by phrases that negate nothing', () => {
    checkNegated([
      ['Not only did they win but they scored.', ''],
      ['The No. 2 seed won.', ''],
      ['There is no doubt that he won.', ''],
      ['Many suffered, not least the young.', ''],
      ['The minister could not help but smile.', ''],
      ['It was nothing but a drill.', ''],
      ['He asked why not.', ''],
      ['No fewer than 12 people came.', ''],
    ]);
  });

  it('accepts any text and keeps its spans inside it', () => {
    const words = fc.constantFrom(
      'not',
      'no',
      'nor',
      'neither',
      'denied',
      'failed',
      'to',
      'nobody',
      'from',
      'prevented',
      ',',
      'say',
      '😀',
    );
    const text = fc.oneof(
      fc.string(),
      fc.array(words).map((all) => all.join(' ')),
    );
    fc.assert(
      fc.property(text, (sentence) => {
        const tokens = tokenizeSentence(sentence);
        for (const { span, scope } of extractPolarity(sentence, tokens).negators) {
          assert.ok(span.start >= 0 && span.start < span.end && span.end <= sentence.length);
          assert.ok(scope === undefined || scope < tokens.length);
        }
      }),
    );
  });
});
