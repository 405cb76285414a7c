import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

const wire = `
  //- wire.md
  ORVEL, 14 May – The Heron, a ferry built in 1931 and valued at [[price!number: 2.4 million euros]], was found in a shed at Pelm on Tuesday, harbour police said. Its owner had reported it stolen in March.
  //- digest.md
  - What: the ferry Heron
  - Value: [[price!number: €4.2 million]]
  - Found: Tuesday, in a shed at Pelm
`;

describe('distantWitnesses', () => {
  it('marks one side where somebody tells the sum of the other in quite other words', () => {
    checkConflicts(`
      //- wire.md
      ORVEL, 14 May – The Heron, a ferry built in 1931 and valued at 2.4 million euros, was found in a shed at Pelm on Tuesday, harbour police said. Its owner had reported it stolen in March.
      //- digest.md
      - What: the ferry Heron
      - Value: [[price!number: €4.2 million]]
      - Found: Tuesday, in a shed at Pelm
      //- letter.md
      Who would hide a steamer under a tarpaulin? You would have to pay nearly two and a half million euros for one like her, if anyone were selling.
    `);
  });

  it('marks both sides where a third version has a sum that fits neither', () => {
    checkConflicts(`${wire}
      //- letter.md
      Who would hide a steamer under a tarpaulin? The reward was 60,000 euros, and nobody came for it.
    `);
  });

  it('hears who tells the figure without its unit', () => {
    checkConflicts(`
      //- wire.md
      Each winner receives $60,000, and Lund a further $15,000 for the record. She has not decided whether to run in June.
      //- copy.md
      Each winner receives $60,000, and Lund a further [[bonus!number: $50,000]] for the record. She has not decided whether to run in June.
      //- brief.md
      “I ran the last ten kilometres on adrenaline,” said Lund, whose prize money of 60,000 dollars is topped up with a bonus of 15,000.
    `);
  });

  it('hears who names the same town in quite other words, where no version names it but there', () => {
    checkConflicts(`
      //- wire.md
      The torc weighs 412 grams. Officers found it in August in a rented storage unit in Avonlea, bent but complete.
      //- brief.md
      The torc weighs 412 grams. It was recovered in August from a rented storage unit in [[p!place: Portisham]], bent but complete.
      //- magazine.md
      A plough turned the thing up in 1931. The second time, it came out of a hired lock-up in Avonlea.
    `);
  });

  it('does not hear who names the town of the story, or the same town on another day', () => {
    checkConflicts(`
      //- wire.md
      The torc weighs 412 grams. Officers found it on 3 August in a rented storage unit in [[p!place: Avonlea]], bent but complete.
      //- brief.md
      The torc weighs 412 grams. It was recovered on 3 August from a rented storage unit in [[p!place: Portisham]], bent but complete.
      //- magazine.md
      A plough turned the thing up in 1931. It was stolen from the museum in Avonlea, whose doors were forced. Avonlea has 9,000 people.
      //- page.md
      Thieves broke a window of the museum in Avonlea on 14 March.
    `);
  });
});
