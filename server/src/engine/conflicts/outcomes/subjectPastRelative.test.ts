import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('subjectPastRelative', () => {
  it('finds the opposite of what is told behind a clause that describes its subject', () => {
    checkTexts([
      'The logbook of the trawler Ines that went missing in the storm [[log!polarity: has been recovered]].',
      'The logbook of the trawler Ines [[log!polarity: is still missing]], the harbour master in Tarn said.',
    ]);
  });

  it('reads past a clause between marks as well', () => {
    checkTexts([
      'The logbook of the trawler Ines [[log!polarity: has been recovered]], divers in Tarn said.',
      'The logbook of the trawler Ines, which is a century old, [[log!polarity: is still missing]] off Tarn.',
    ]);
  });

  it('leaves alone how the thing was before, which the clause tells', () => {
    checkTexts([
      'The logbook that had been missing since the storm off Tarn was found by divers from Orlo.',
      'Divers from Orlo found the logbook off Tarn on Monday.',
    ]);
    checkTexts([
      'The anchor that vanished from the quay in Tarn in spring has been found in Orlo.',
      'The anchor vanished from the quay in Tarn in spring.',
    ]);
  });

  it('leaves alone a clause that tells where, when or by whose word', () => {
    checkTexts([
      'The clerk who heard that the ledger was missing told the court in Orlo.',
      'The clerk was missing from the court in Orlo, and the ledger was found.',
    ]);
  });
});
