import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import type { VersionId } from './model/story.ts';
import { readVersion, type SentenceMemory } from './readVersion.ts';

function read(text: string, memory: SentenceMemory = new Map()) {
  const steps = readVersion({ id: 'a.md' as VersionId, text }, memory);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

describe('readVersion', () => {
  it('gives sentences their places in the original text, behind emoji and CRLF', () => {
    const text = '# 🚢 **Harbour** blast\r\n\r\nCranes stood still. “We heard nothing,” she said.\r\n';
    const { sentences, quotations } = read(text);
    assert.deepEqual(
      sentences.map(({ span }) => text.slice(span.start, span.end).replaceAll('*', '').trim()),
      ['🚢 Harbour blast', 'Cranes stood still.', '“We heard nothing,” she said.'],
    );
    assert.deepEqual(
      quotations.map(({ span, sentence }) => [text.slice(span.start, span.end), sentence]),
      [['We heard nothing,', 2]],
    );
  });
  it('analyses equal sentences once, wherever they stand', () => {
    const memory: SentenceMemory = new Map();
    const [first, , third] = read('Cranes stood still. Rain fell. Cranes stood still.', memory).sentences;
    assert.equal(first?.analysis, third?.analysis);
    assert.equal(memory.size, 2);
    assert.equal(read('Cranes stood still.', memory).sentences[0]?.analysis, first?.analysis);
  });
});
