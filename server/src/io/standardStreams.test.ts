import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { describe, it } from 'mocha';
import { StreamMessageReader, type Message } from 'vscode-languageserver/node';
import { PromptMessageWriter } from './standardStreams.ts';

/** A message with a letter of two bytes and one of four. */
const notice = { jsonrpc: '2.0', method: 'naïve', params: ['𝄞'] };

describe('PromptMessageWriter', () => {
  it('has written a message in one piece when the call returns', () => {
    const stream = new PassThrough();
    void new PromptMessageWriter(stream).write(notice);
    assert.equal(
      String(stream.read()),
      `Content-Length: ${Buffer.byteLength(JSON.stringify(notice))}\r\n\r\n${JSON.stringify(notice)}`,
    );
  });

  it('is understood by a reader, message after message', async () => {
    const stream = new PassThrough();
    const writer = new PromptMessageWriter(stream);
    const heard: Message[] = [];
    new StreamMessageReader(stream).listen((message) => heard.push(message));
    await writer.write(notice);
    await writer.write(notice);
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(heard, [notice, notice]);
  });

  it('tells of a stream that takes nothing any more', async () => {
    const stream = new PassThrough();
    const writer = new PromptMessageWriter(stream);
    const errors: unknown[] = [];
    writer.onError((error) => errors.push(error));
    stream.destroy();
    await assert.rejects(writer.write(notice));
    assert.ok(errors.length > 0);
  });
});
