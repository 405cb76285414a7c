import assert from 'node:assert/strict';
import { fork, spawn, type ChildProcess } from 'node:child_process';
import { describe, it } from 'mocha';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  StreamMessageReader,
  StreamMessageWriter,
  type InitializeResult,
} from 'vscode-languageserver/node';
import { serverPath } from './testEditor.ts';

const hello = { processId: process.pid, rootUri: null, workspaceFolders: [], capabilities: {} };

function untilEnd(server: ChildProcess): Promise<number | null> {
  return new Promise((done) => server.once('exit', done));
}

describe('the server process', function () {
  this.timeout(30_000);

  it('speaks over the channel that VS Code opens', async () => {
    const server = fork(serverPath, ['--node-ipc'], { silent: true });
    const end = untilEnd(server);
    const connection = createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server));
    connection.listen();
    const { capabilities } = await connection.sendRequest<InitializeResult>('initialize', hello);
    assert.equal(capabilities.hoverProvider, true);
    assert.equal(capabilities.positionEncoding, 'utf-16');
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    assert.equal(await end, 0);
  });

  it('ends with an error when it is told to end without goodbye', async () => {
    const server = spawn(process.execPath, [serverPath, '--stdio']);
    const end = untilEnd(server);
    const reader = new StreamMessageReader(server.stdout);
    const connection = createProtocolConnection(reader, new StreamMessageWriter(server.stdin));
    connection.listen();
    await connection.sendRequest('initialize', hello);
    await connection.sendNotification('exit');
    assert.equal(await end, 1);
  });

  it('ends when its editor is gone', async () => {
    const server = spawn(process.execPath, [serverPath, '--stdio']);
    const end = untilEnd(server);
    server.stdin.end();
    server.stdout.destroy();
    await end;
  });

  it('writes nothing but messages to standard output', async () => {
    const server = spawn(process.execPath, [serverPath, '--stdio']);
    const end = untilEnd(server);
    let written = '';
    server.stdout.on('data', (chunk: Buffer) => (written += chunk.toString()));
    const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'initialize', params: hello });
    server.stdin.write(`Content-Length: ${String(body.length)}\r\n\r\n${body}`);
    await new Promise((done) => server.stdout.once('data', done));
    server.stdin.end();
    await end;
    assert.match(written, /^Content-Length: /);
  });
});
