import { Console } from 'node:console';
import type { Writable } from 'node:stream';
import {
  AbstractMessageWriter,
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  type Connection,
  type Message,
  type MessageWriter,
} from 'vscode-languageserver/node';

/**
 * The client at the other end of standard input and output. Whatever else the process prints goes to standard error,
 * and the process ends with the client.
 */
export function connectStandardStreams(): Connection {
  globalThis.console = new Console(process.stderr);
  const connection = createConnection(
    ProposedFeatures.all,
    new StreamMessageReader(process.stdin),
    new PromptMessageWriter(process.stdout),
  );
  process.stdin.once('close', () => process.exit(1));
  return connection;
}

/**
 * Writes a message at once and in one piece. The library's own writer waits for the next turn of the loop, and V8
 * collects what an edit leaves behind before that turn: two milliseconds of ten, at every third keystroke.
 */
export class PromptMessageWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #stream: Writable;
  #errors = 0;

  constructor(stream: Writable) {
    super();
    this.#stream = stream;
    stream.on('error', (error) => {
      this.fireError(error);
    });
    stream.on('close', () => {
      this.fireClose();
    });
  }

  /** Resolves when the stream has taken the message. */
  write(message: Message): Promise<void> {
    const body = JSON.stringify(message);
    const head = `Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n`;
    return new Promise((resolve, reject) => {
      this.#stream.write(head + body, (error) => {
        if (!error) {
          resolve();
          return;
        }
        this.#errors += 1;
        this.fireError(error, message, this.#errors);
        reject(error);
      });
    });
  }

  end(): void {
    this.#stream.end();
  }
}
