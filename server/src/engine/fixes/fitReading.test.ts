import { describe, it } from 'mocha';
import { checkFix } from '../../testing/check.ts';

/** The first fix of the second version, at the mark, turns it into the third text. */
function check(source: string, marked: string, fixed: string): void {
  checkFix(`//- a.md\n${source}\n//- b.md\n${marked}`, `//- a.md\n${source}\n//- b.md\n${fixed}`);
}

describe('fitReading', () => {
  it('turns the verb where two names have exchanged their parts', () => {
    check(
      'Norhavn Shipping sued Lindqvist Marine over the lost cargo on Monday.',
      '$0Lindqvist Marine sued Norhavn Shipping over the lost cargo on Monday.',
      'Lindqvist Marine was sued by Norhavn Shipping over the lost cargo on Monday.',
    );
  });
  it('puts how sure the source is into the tense of the place', () => {
    check(
      'The commission was likely to open a formal inquiry into the ferry deal, lawyers said.',
      'The commission $0has opened a formal inquiry into the ferry deal.',
      'The commission is likely to open a formal inquiry into the ferry deal.',
    );
  });
});
