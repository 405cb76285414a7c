import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyzeVersions } from '../../../testing/analyzeFixture.ts';
import type { FitPlace } from '../../model/fitting.ts';
import type { VersionId } from '../../model/story.ts';
import { fitWords } from './fitWords.ts';

/** A place where `words` stand in `text`. */
function at(words: string, text: string): FitPlace {
  const id = 'a.md' as VersionId;
  const article = analyzeVersions([{ id, text }]).articles.get(id);
  assert.ok(article);
  const start = text.indexOf(words);
  const sentence = { start: 0, end: text.length };
  return {
    article,
    passage: { version: id, span: { start, end: start + words.length }, text: words, value: words, sentence },
  };
}
const fit = (target: FitPlace, source: FitPlace) => fitWords(target, source)?.newText;

describe('fitWords', () => {
  it('takes over the words in the place of the others', () => {
    const target = at('rejected', 'The council rejected the plan.');
    assert.deepEqual(fitWords(target, at('approved', 'The council approved the plan.')), {
      span: target.passage.span,
      newText: 'approved',
    });
  });
  it('leaves emphasis behind', () => {
    assert.equal(
      fit(at('rejected', 'It rejected it.'), at('**approved**', 'It **approved** it.')),
      'approved',
    );
  });
  it('gives the first word of a sentence its capital, and takes it away elsewhere', () => {
    assert.equal(fit(at('Injured', 'Injured men sat.'), at('wounded', 'The wounded men sat.')), 'Wounded');
    assert.equal(fit(at('injured', 'The injured men sat.'), at('Wounded', 'Wounded men sat.')), 'wounded');
  });
  it('keeps the capital where the target is a name', () => {
    assert.equal(fit(at('Oslo', 'The Oslo treaty.'), at('Bergen', 'Bergen treaty.')), 'Bergen');
  });
  it('writes the marks of its file', () => {
    assert.equal(fit(at("won't", `"It won't," she said.`), at('can’t', 'It can’t,” she said.')), "can't");
  });
  it('offers nothing over a line end', () => {
    assert.equal(fitWords(at('not\nopen', 'It is not\nopen.'), at('open', 'It is open.')), undefined);
    assert.equal(fitWords(at('open', 'It is open.'), at('not\r\nopen', 'It is not\r\nopen.')), undefined);
  });
  it('keeps the pronoun of the place for a name', () => {
    const target = at('sent her to hospital', 'The doctor sent her to hospital.');
    const moved = at('moved her to hospital', 'The doctor moved her to hospital.');
    const source = at('released Ada Wolf from care', 'The doctor released Ada Wolf from care.');
    assert.equal(fit(moved, source), 'released her from care');
    assert.equal(fit(target, source), 'released Ada Wolf from care');
  });
});
