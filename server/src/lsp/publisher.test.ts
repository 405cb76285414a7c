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
    const publications = publicationsFor(sent, next).map(({ uri, diagnostics }) => [
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
    assert.deepEqual(publicationsFor(sent, new Map([['clean', shown(undefined, 7)]])), []);
    assert.deepEqual(publicationsFor(sent, new Map()), []);
    assert.deepEqual(publicationsFor(new Map(), new Map([['clean', shown()]])), []);
  });

  it('sends the same squiggles again for a text that has changed: the editor may have lost them', () => {
    const publications = publicationsFor(new Map([['a', shown('x', 1)]]), new Map([['a', shown('x', 2)]]));
    assert.deepEqual(
      publications.map(({ documentVersion }) => documentVersion),
      [2],
    );
  });
});

describe('Publisher', () => {
  it('leaves a file alone that another story has taken over', () => {
    const sent: Publication[] = [];
    const publisher = new Publisher<{ readonly name: string }>((publication) => sent.push(publication));
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
});
