import { describe, it } from 'mocha';
import assert from 'node:assert/strict';
import { findNetworkCode } from './networkCode.ts';

describe('the search for network code', () => {
  const offences = [
    "const a=require('net')",
    'var b=require("node:https")',
    'await import("http2")',
    'fetch("https://news.example")',
    'x=globalThis.fetch(a)',
    'new WebSocket(u)',
    'new XMLHttpRequest',
    'new self.EventSource(u)',
  ];
  for (const offence of offences) {
    it(`finds ${offence}`, () => {
      assert.equal(findNetworkCode(`"use strict";${offence};`).length, 1);
    });
  }

  it('leaves files, addresses in texts and methods of that name alone', () => {
    const clean = 'const a=require("node:fs");const b="https://json-schema.org";cache.fetch(a);prefetch(b);';
    assert.deepEqual(findNetworkCode(clean), []);
  });
});
