import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver';
import { describe, it } from 'mocha';
import { publicationsFor, Publisher, type Publication, type Shown } from './publisher.ts';

function mark(message: string): Diagnostic {
  return { message, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 2 } } };
}

function shown(message?: string, documentVersion?: number): Shown {
  return {
    diagnostics: message === undefined ? [] : [mark(message)],
    ...(documentVersion === undefined ? {} : { documentVersion }),
  };
}

describe('publicationsFor', () => {
  it('sends what is new, clears what is gone, and keeps quiet about the rest', () => {
    const sent = new Map([
      ['gone', shown('a')],
      ['same', shown('b')],
      ['other', shown('c')],
    ]);
    const next = new Map([
      ['same', shown('b')],
      ['other', shown('d')],
      ['new', shown('e')],
    ]);
    const publications = publicationsFor(sent, next, 'resend').map(({ uri, diagnostics }) => [
      uri,
      diagnostics[0]?.message,
    ]);
    assert.deepEqual(publications, [
      ['gone', undefined],
      ['other', 'd'],
      ['new', 'e'],
    ]);
  });

  it('says nothing of files that had no squiggle and have none', () => {
    const sent = new Map([['clean', shown()]]);
    assert.deepEqual(publicationsFor(sent, new Map([['clean', shown(undefined, 7)]]), 'resend'), []);
    assert.deepEqual(publicationsFor(sent, new Map(), 'resend'), []);
    assert.deepEqual(publicationsFor(new Map(), new Map([['clean', shown()]]), 'resend'), []);
  });

  it('sends the same squiggles again for a text that has changed: the editor may have lost them', () => {
    assert.deepEqual(versionsSent('resend', 1, 2), [2]);
    assert.deepEqual(versionsSent('keep', 1, 2), [2]);
  });
});

describe('publicationsFor, as a file with a squiggle is opened or closed', () => {
  it('sends the squiggle again to an editor that may have dropped it', () => {
    assert.deepEqual(versionsSent('resend', undefined, 1), [1]);
    assert.deepEqual(versionsSent('resend', 3, undefined), [undefined]);
  });

  it('sends nothing to an editor that keeps it', () => {
    assert.deepEqual(versionsSent('keep', undefined, 1), []);
    assert.deepEqual(versionsSent('keep', 3, undefined), []);
  });

  it('sends it to such an editor where the text was edited before it could be compared', () => {
    assert.deepEqual(versionsSent('keep', undefined, 2), [2]);
  });
});

/** The document versions of what is sent for a file that shows the same squiggle before and after. */
function versionsSent(onOpen: 'resend' | 'keep', before?: number, after?: number): readonly unknown[] {
  const sent = new Map([['a', shown('x', before)]]);
  const next = new Map([['a', shown('x', after)]]);
  return publicationsFor(sent, next, onOpen).map(({ documentVersion }) => documentVersion);
}

describe('Publisher', () => {
  it('leaves a file alone that another story has taken over', () => {
    const sent: Publication[] = [];
    const publisher = new Publisher<{ readonly name: string }>('resend', (publication) =>
      sent.push(publication),
    );
    const [first, second] = [{ name: 'first' }, { name: 'second' }];
    publisher.replace(
      first,
      new Map([
        ['a', shown('x')],
        ['b', shown('y')],
      ]),
    );
    publisher.replace(second, new Map([['b', shown('z')]]));
    publisher.replace(first, new Map());
    const lastByUri = new Map(sent.map(({ uri, diagnostics }) => [uri, diagnostics[0]?.message]));
    assert.deepEqual(
      [...lastByUri],
      [
        ['a', undefined],
        ['b', 'z'],
      ],
    );
  });

  it('shows some files of a story ahead of the rest', () => {
    const sent: string[] = [];
    const publisher = new Publisher<object>('resend', ({ uri, documentVersion }) =>
      sent.push(`${uri}${String(documentVersion)}`),
    );
    const story = {};
    const all = (version: number) =>
      new Map([
        ['typed', shown('x', version)],
        ['other', shown('y', 1)],
      ]);
    publisher.replace(story, all(1));
    assert.equal(publisher.isBehind(story, 'typed', 2), true);
    publisher.update(story, new Map([['typed', shown('x', 2)]]));
    assert.equal(publisher.isBehind(story, 'typed', 2), false);
    assert.equal(publisher.isBehind(story, 'other', 1), false);
    publisher.replace(story, all(2));
    assert.deepEqual(sent, ['typed1', 'other1', 'typed2']);
  });
});
