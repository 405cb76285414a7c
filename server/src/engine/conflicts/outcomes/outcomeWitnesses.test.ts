import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

const filler = 'The ferry to Orlo leaves at noon and takes an hour across the bay.';

describe('findOutcomeWitnesses', () => {
  const heard: readonly (readonly [string, readonly string[]])[] = [
    [
      'a list that says there was none',
      [
        'The club from Rovna did not lodge an appeal after the race on Sunday.',
        'After the race on Sunday the club from Rovna [[d!polarity: handed in]] an appeal.',
        `${filler}\n\n- Appeals: none.`,
      ],
    ],
    [
      'a defendant without a name',
      [
        'Anton Weil was remanded in custody after the hearing at Graz on Monday.',
        'After the hearing at Graz on Monday Anton Weil [[d!polarity: walked free]].',
        `Anton Weil owned the mill.\n\n${filler}\n\nUntil then the defendant remains in custody.`,
      ],
    ],
    [
      'jobs told by those who would have lost them',
      [
        'The brewery at Rovna said no jobs had been lost after the flood.',
        'The brewery at Rovna had to [[d!polarity: cut]] 40 jobs after the flood.',
        `${filler}\n\nThe brewery has not had to dismiss anyone.`,
      ],
    ],
    [
      'what holds a thing, told in the passive',
      [
        'The rig at Tarn drifted a mile before its anchor took hold on Friday.',
        'The rig at Tarn drifted a mile on Friday, and then its anchor [[d!polarity: failed]].',
        `${filler}\n\nIt is held by its anchor.`,
      ],
    ],
    [
      'a plan off the table',
      [
        'The council of Tarn withdrew a plan for ten-storey flats.',
        'The council of Tarn has [[d!polarity: accepted]] flats of ten storeys.',
        `${filler}\n\n- ten-storey flats are off the table`,
      ],
    ],
  ];
  for (const [what, texts] of heard) {
    it(`hears ${what}`, () => {
      checkTexts(texts);
    });
  }

  const unheard: readonly (readonly [string, string])[] = [
    ['none of another thing', '- Injuries: none.'],
    ['a question', 'Were there no appeals?'],
    ['what is only expected', 'There might be no appeals.'],
  ];
  for (const [what, third] of unheard) {
    it(`does not hear ${what}`, () => {
      checkTexts([
        'The club from Rovna [[d!polarity: did not lodge]] an appeal after the race on Sunday.',
        'After the race on Sunday the club from Rovna [[d!polarity: handed in]] an appeal.',
        `${filler}\n\n${third}`,
      ]);
    });
  }
  it('does not hear of another defendant, nor of one whom the version does not know', () => {
    for (const third of [
      'Marta Lind remained in custody.',
      'Until then the defendant remains in custody.',
      'Weil owned the mill; of its buyer Marta Lind nobody spoke.\n\nFor Lind it was a hard day. She remained in custody.',
    ]) {
      checkTexts([
        'Anton Weil was [[d!polarity: remanded in custody]] after the hearing at Graz on Monday.',
        'After the hearing at Graz on Monday Anton Weil [[d!polarity: walked free]].',
        `${filler}\n\n${third}`,
      ]);
    }
  });
  it('does not hear a version that tells both', () => {
    checkTexts([
      'The council of Tarn [[d!polarity: withdrew]] a plan for ten-storey flats.',
      'The council of Tarn has [[d!polarity: accepted]] flats of ten storeys.',
      `${filler}\n\n- ten-storey flats are off the table\n- they had accepted ten-storey flats`,
    ]);
  });
  it('hears of a matter that has a name in common, even at the head of a sentence', () => {
    checkTexts([
      "Marbach's crew protested that Lind had used a tow. The jury rejected the complaint. Later, Marbach slept.",
      "A tow? Marbach's crew thought so and complained. The jury [[c!polarity: agreed with them]]. Later, Marbach slept.",
      `${filler}\n\n- Kone led until noon.\n- A protest by Marbach about a tow was dismissed.`,
    ]);
  });
});
