import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { scoreSlot, type SlotEvidence } from './slotEvidence.ts';

const alike: SlotEvidence = { isInOneHunk: false, around: 0.5, whole: 0.8, company: 'lone', likeness: 1 };

describe('scoreSlot', () => {
  it('is nothing for facts that share no words around them, however alike their sentences', () => {
    assert.equal(scoreSlot({ ...alike, around: 0.15 }), 0);
    assert.ok(scoreSlot(alike) > 0.8);
  });
  it('asks for few words around facts that are told of one count', () => {
    assert.ok(scoreSlot({ ...alike, around: 0.15, company: 'accompanied', hasCompanion: true }) > 0.6);
  });
  it('asks for no words around facts that face each other in one edit of near-copies', () => {
    assert.ok(scoreSlot({ ...alike, around: 0, isInOneHunk: true }) > 0.9);
  });
  it('is nothing for facts of different sorts', () => {
    assert.equal(scoreSlot({ ...alike, likeness: 0 }), 0);
  });
});
