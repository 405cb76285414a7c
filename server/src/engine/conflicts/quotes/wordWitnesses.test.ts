import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('findWordWitnesses', () => {
  it('hears who runs two quotations together, so that one version stands alone with its word', () => {
    checkConflicts(`
      //- wire.md
      “I said goodnight to it every morning for nine years,” said Ilse Pohl, who kept the light at Orvel. “Now I shall sleep until noon.”
      //- magazine.md
      She laughs. “I said goodnight to it every [[when!quote: evening]] for nine years,” Ilse Pohl told us over coffee. “Now I shall sleep until noon.”
      //- radio.md
      CLIP (POHL):
      “I said goodnight to it every morning for nine years. Now I shall sleep until noon.”
    `);
  });
});
