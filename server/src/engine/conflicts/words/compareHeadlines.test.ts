import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('compareHeadlines', () => {
  it('finds the thing that a headline alone has, against its own text and every other version', () => {
    checkConflicts(`
      //- wire.md
      # [[germ!term: Virus]] infects twelve at the Arden clinic

      A bacterium that likes damp places has infected twelve patients in Arden.
      //- paper.md
      # Arden clinic closes a ward

      Doctors in Arden found the bacterium in a bottle of gel on Monday.
      //- radio.md
      Twelve people lie ill, and nobody knows yet how the bacterium came to the clinic.
    `);
  });

  it('leaves a headline alone whose word stands elsewhere in the story', () => {
    checkConflicts(`
      //- wire.md
      # Virus feared at the Arden clinic

      A bacterium that likes damp places has infected twelve patients in Arden.
      //- paper.md
      # Arden clinic closes a ward

      Doctors in Arden found the bacterium in a bottle of gel and, on Monday, a virus in the tap.
    `);
  });

  it('leaves a headline alone above a text that has no other thing of the sort', () => {
    checkConflicts(`
      //- wire.md
      # Virus infects twelve at the Arden clinic

      Twelve patients fell ill in Arden.
      //- paper.md
      # Arden clinic closes a ward

      Doctors in Arden found the bacterium in a bottle of gel on Monday.
    `);
  });
});
