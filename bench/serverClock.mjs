/**
 * Loaded into the server before its own code, this notes how long it takes from a changed text that comes in to the
 * diagnostics of it that go out. Asked over the process's own channel, it answers with the milliseconds and begins anew.
 */
let received;
let answer;
let samples = [];

const { stdin, stdout } = process;
const emit = stdin.emit;
stdin.emit = function (event, ...values) {
  const changed = event === 'data' ? /didChange.*?"version":\d+/s.exec(String(values[0])) : null;
  if (changed) {
    received = performance.now();
    answer = new RegExp(`publishDiagnostics.*?${/"version":\d+$/.exec(changed[0])[0]}\\b`, 's');
  }
  return emit.call(this, event, ...values);
};

const write = stdout.write;
stdout.write = function (chunk, ...rest) {
  const isSent = write.call(this, chunk, ...rest);
  const sent = performance.now();
  // Only the text that was typed has so high a number.
  if (answer?.test(String(chunk))) {
    samples.push(sent - received);
    answer = undefined;
  }
  return isSent;
};

process.on('message', () => {
  process.send(samples);
  samples = [];
});
// The channel is no reason to go on when the editor has gone.
process.channel.unref();
