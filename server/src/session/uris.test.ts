import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { baseName, parentUri, relativePath, uriBelow } from './uris.ts';

describe('uris', () => {
  it('prints a path below the folder, decoded', () => {
    assert.equal(relativePath('file:///desk', 'file:///desk/us/a%20b%C3%A9.txt'), 'us/a bé.txt');
    assert.equal(relativePath('file:///desk/', 'file:///desk/wire.txt'), 'wire.txt');
  });

  it('does not take a folder for another that begins with its name', () => {
    assert.equal(relativePath('file:///desk', 'file:///desktop/wire.txt'), '/desktop/wire.txt');
  });

  it('finds the ledger below a folder, and the folder of a file', () => {
    assert.equal(uriBelow('file:///desk', '.variorum/ledger.yaml'), 'file:///desk/.variorum/ledger.yaml');
    assert.equal(parentUri('file:///desk/us/wire.txt'), 'file:///desk/us');
    assert.equal(baseName('file:///desk/us/w%20ire.txt'), 'w ire.txt');
  });
});
