import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('haveOneCalling', () => {
  const different: readonly (readonly [string, string, string])[] = [
    [
      'two judges of one trial',
      'Judge [[n!name: Miriam Osterlund]] warned the jury of eleven on Monday not to read about the vanished horses, and closed the windows.',
      'The windows were closed and the jury of eleven was told on Monday to read nothing about the vanished horses; that was the wish of Judge [[n!name: Clara Ferrant]].',
    ],
    [
      'two institutes behind one survey',
      'A third of all 1,400 farmers questioned keep bees, a survey by the [[n!name: Melisto]] institute showed on Friday.',
      'Bees are kept by a third of farmers. The [[n!name: Apilex]] institute had questioned 1,400 farmers for the survey of Friday.',
    ],
  ];
  for (const [what, left, right] of different) {
    it(`finds ${what}`, () => {
      checkTexts([left, right]);
    });
  }

  const alike: readonly (readonly [string, string, string])[] = [
    [
      'two of several witnesses',
      'A witness, Petra Lund, heard the crash at noon on Monday and ran to the tram.',
      'At noon on Monday the tram crashed; another witness, Olga Brandt, ran to it with a ladder.',
    ],
    [
      'two judges of whom one version names both',
      'Judge Miriam Osterlund closed the windows on Monday, and the jury of eleven went home.',
      'On Monday the jury of eleven went home. Judge Clara Ferrant had closed the windows with Judge Miriam Osterlund.',
    ],
    [
      'degrees on two scales',
      'It was 104 degrees Fahrenheit in the valley on Sunday, and the hikers turned back.',
      'On Sunday the hikers turned back in the valley: the air had 40 degrees Celsius.',
    ],
    [
      'a body and its letters',
      'The watchdog FBRA closed the mill in Pelm on Friday because of the dust.',
      'Because of the dust the watchdog, the Food and Building Regulator, closed the mill in Pelm on Friday.',
    ],
  ];
  for (const [what, left, right] of alike) {
    it(`leaves alone ${what}`, () => {
      checkTexts([left, right]);
    });
  }
});
