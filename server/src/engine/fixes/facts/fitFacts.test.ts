import { describe, it } from 'mocha';
import { checkFix } from '../../../testing/check.ts';
import type { Fix } from '../../model/conflict.ts';

/** Applies the first least fix of `b.md` and compares its text. */
function checkFits(kindOfWords: readonly [source: string, target: string], fixed: string): void {
  const [source, target] = kindOfWords;
  const isLeast = ({ extent }: Fix) => extent === 'least';
  checkFix(`//- a.md\n${source}\n//- b.md\n${target}`, `//- a.md\n${source}\n//- b.md\n${fixed}`, isLeast);
}

describe('fitting a reading to its place', () => {
  it('writes a figure in words where the place has words, and with its own unit', () => {
    checkFits(
      [
        'The blast at the harbour killed 3 dockers on Monday, the port authority said.',
        'The blast at the harbour killed two$0 dockers on Monday, the port authority said.',
      ],
      'The blast at the harbour killed three dockers on Monday, the port authority said.',
    );
    checkFits(
      [
        'Divers found a 14-inch crack in the northern wall of the dam on Monday.',
        'Divers found a 41$0-inch crack in the northern wall of the dam on Monday.',
      ],
      'Divers found a 14-inch crack in the northern wall of the dam on Monday.',
    );
  });
  it('keeps emphasis, and works behind an emoji', () => {
    checkFits(
      [
        'The blast at the harbour killed 12 dockers on Monday, the port authority said.',
        '🚢 The blast at the harbour killed **15$0** dockers on Monday, the port authority said.',
      ],
      '🚢 The blast at the harbour killed **12** dockers on Monday, the port authority said.',
    );
  });
  it('writes a date the way the place does', () => {
    checkFits(
      [
        'The court will hear the growers’ appeal on September 12, the clerk of the court said.',
        'The court will hear the growers’ appeal on Sept.$0 21, the clerk of the court said.',
      ],
      'The court will hear the growers’ appeal on Sept. 12, the clerk of the court said.',
    );
  });
  it('keeps what hangs on a name', () => {
    checkFits(
      [
        'The dam is safe, Gen. Marek Wojnarowicz told reporters at the reservoir on Monday.',
        'The dam is safe, Gen. Marek Wojnarovicz told reporters on Monday. Wojnarovicz$0’s staff nodded.',
      ],
      'The dam is safe, Gen. Marek Wojnarovicz told reporters on Monday. Wojnarowicz’s staff nodded.',
    );
  });
  it('keeps what hangs on a place', () => {
    checkFits(
      [
        'The Pittsburgh-based steel maker will close its last furnace on Friday, the union said.',
        'The Cleveland$0-based steel maker will close its last furnace on Friday, the union said.',
      ],
      'The Pittsburgh-based steel maker will close its last furnace on Friday, the union said.',
    );
  });
  it('changes the quoted words alone, and keeps the marks of the file', () => {
    checkFits(
      [
        '“We can’t lease this old pier to anybody,” the harbour master, Lena Kraus, said on Monday.',
        '"We can\'t sell$0 this old pier to anybody," the harbour master, Lena Kraus, said on Monday.',
      ],
      '"We can\'t lease this old pier to anybody," the harbour master, Lena Kraus, said on Monday.',
    );
  });
  it('changes the verb alone', () => {
    checkFits(
      [
        'The council approved the plan for a second tram line late on Monday.',
        'The council rejected$0 the plan for a second tram line late on Monday.',
      ],
      'The council approved the plan for a second tram line late on Monday.',
    );
  });
});
