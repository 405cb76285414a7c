import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { analyzeVersions } from '../../../testing/analyzeFixture.ts';
import { checkTexts } from '../../../testing/checkTexts.ts';
import type { VersionId } from '../../model/story.ts';

const told = (first: string, verb: string, second: string) =>
  `At the close of the talks in Hull, ${first} ${verb} ${second} in front of the delegates.`;
const [one, other] = ['Ida Krag', 'Ola Strand'];

function severitiesOf(verb: string): readonly string[] {
  const texts = [told(one, verb, other), told(other, verb, one)];
  const versions = texts.map((text, index) => ({ id: String(index) as VersionId, text }));
  return analyzeVersions(versions).conflicts.flatMap(({ findings }) =>
    findings.map(({ severity }) => severity),
  );
}

describe('mutualityOf', () => {
  for (const verb of ['met', 'played against', 'debated with']) {
    it(`leaves alone who ${verb} whom`, () => {
      assert.deepEqual(severitiesOf(verb), []);
    });
  }

  for (const verb of ['praised', 'thanked', 'criticised', 'congratulated', 'visited']) {
    it(`tells as a hint that either ${verb} the other`, () => {
      assert.deepEqual([...new Set(severitiesOf(verb))], ['hint']);
    });
  }

  it('finds who did what is not done in return', () => {
    for (const verb of ['sued', 'defeated', 'arrested']) {
      const [left, right] = [told(one, verb, other), told(other, verb, one)];
      checkTexts([
        left.replace(`${one} ${verb} ${other}`, (text) => `[[parts!role: ${text}]]`),
        right.replace(`${other} ${verb} ${one}`, (text) => `[[parts!role: ${text}]]`),
      ]);
    }
  });
});
