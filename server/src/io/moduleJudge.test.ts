import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'mocha';
import type { PairJudge } from '../session/pairJudge.ts';
import { openModuleJudge } from './moduleJudge.ts';

const pairs = [
  { left: 'The bridge is open.', right: 'The bridge is shut.', kind: 'polarity' },
  { left: 'The bridge is open.', right: 'Ferries run.' },
];
const waiting = new AbortController().signal;
const patience = 10_000;

describe('openModuleJudge', function () {
  this.timeout(30_000);
  let folder = '';
  const complaints: string[] = [];
  const opened: PairJudge[] = [];

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'variorum-judge-'));
  });
  after(() => {
    for (const judge of opened) judge.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** A judge made of a module's text. */
  function open(name: string, source: string, timeoutMilliseconds = patience): PairJudge {
    const module = join(folder, name);
    writeFileSync(module, source);
    complaints.length = 0;
    const judge = openModuleJudge(module, timeoutMilliseconds, (message) => complaints.push(message));
    opened.push(judge);
    return judge;
  }

  it('asks a module for each pair in turn', async () => {
    const judge = open(
      'opposites.mjs',
      `export const judge = async (pairs) => pairs.map(({ left, right, kind }) =>
         kind === 'polarity' && left.includes('open') && right.includes('shut') ? 0.9 : 0.1);`,
    );
    assert.deepEqual(await judge.judge(pairs, waiting), [0.9, 0.1]);
    assert.deepEqual(complaints, []);
  });
  it('takes a CommonJS module too, and what it prints', async () => {
    const judge = open(
      'printing.cjs',
      `console.log('loading'); module.exports = (pairs) => { console.log(pairs); return pairs.map(() => 0.5); };`,
    );
    assert.deepEqual(await judge.judge(pairs, waiting), [0.5, 0.5]);
  });
  it('hears more pairs than it asks at once, in their order', async () => {
    const judge = open(
      'lengths.mjs',
      `export default (pairs) => pairs.map(({ left }) => left.length / 100);`,
    );
    const many = Array.from({ length: 40 }, (_, index) => ({ left: 'x'.repeat(index), right: '' }));
    assert.deepEqual(
      await judge.judge(many, waiting),
      many.map((_, index) => index / 100),
    );
  });
  it('tells a failure once, and is off after the third', async () => {
    const judge = open('throwing.mjs', `export const judge = () => { throw new Error('out of memory'); };`);
    for (let round = 0; round < 5; round += 1) assert.equal(await judge.judge(pairs, waiting), undefined);
    assert.equal(complaints.length, 2);
    assert.match(complaints[0] ?? '', /throwing\.mjs was not heard: out of memory\.$/);
    assert.match(complaints[1] ?? '', /It stays off until its setting changes\.$/);
  });
  it('ends one that computes for ever', async () => {
    const judge = open('hanging.mjs', `export const judge = () => { for (;;); };`, 400);
    assert.equal(await judge.judge(pairs, waiting), undefined);
    assert.match(complaints[0] ?? '', /no answer within 0\.4 s/);
  });
  it('ends one that never answers', async () => {
    const judge = open('silent.mjs', `export const judge = () => new Promise(() => {});`, 300);
    assert.equal(await judge.judge(pairs, waiting), undefined);
    assert.equal(complaints.length, 1);
  });
  for (const [what, answer] of [
    ['too few numbers', '[0.5]'],
    ['more than certainty', '[0.5, 1.5]'],
    ['no number', '[0.5, NaN]'],
    ['words', '["yes", "no"]'],
    ['nothing', 'undefined'],
  ] as const) {
    it(`refuses an answer of ${what}`, async () => {
      const judge = open(
        `nonsense-${what.replaceAll(' ', '-')}.mjs`,
        `export const judge = () => ${answer};`,
      );
      assert.equal(await judge.judge(pairs, waiting), undefined);
      assert.match(complaints[0] ?? '', /must be a list of 2 numbers from 0 to 1/);
    });
  }
  it('says what is wrong with a module that is none', async () => {
    const judge = open('empty.mjs', `export const verdict = 1;`);
    assert.equal(await judge.judge(pairs, waiting), undefined);
    assert.match(complaints[0] ?? '', /exports no function “judge”/);
  });
  it('survives a module that ends its process', async () => {
    const judge = open('leaving.mjs', `export const judge = () => process.exit(3);`);
    assert.equal(await judge.judge(pairs, waiting), undefined);
    assert.match(complaints[0] ?? '', /ended without an answer/);
  });
  it('wants an absolute path, so that no folder decides which module it is', async () => {
    const judge = openModuleJudge('judge.mjs', patience, (message) => complaints.push(message));
    complaints.length = 0;
    assert.equal(await judge.judge(pairs, waiting), undefined);
    assert.match(complaints[0] ?? '', /must be absolute/);
  });
  it('asks nothing that nobody waits for any more', async () => {
    const judge = open('quick.mjs', `export const judge = (pairs) => pairs.map(() => 0.5);`);
    assert.equal(await judge.judge(pairs, AbortSignal.abort()), undefined);
    assert.deepEqual(complaints, []);
  });
});
