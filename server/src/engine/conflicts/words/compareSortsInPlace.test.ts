import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

const story = (...versions: readonly string[]) =>
  versions.map((text, index) => `//- ${'abcdef'.charAt(index)}.md\n${text}`).join('\n');

describe('compareSortsInPlace', () => {
  it('finds another room, also where its name has two words', () => {
    checkConflicts(
      story(
        'The thieves hid the paintings behind a cupboard in the [[room!term: dining room]] of the abandoned villa.',
        'The thieves hid the paintings behind a cupboard in the [[room!term: garage]] of the abandoned villa.',
      ),
    );
  });
  it('finds another relation between two people, and hears a copy that has other words for the same', () => {
    checkConflicts(
      story(
        'The student told the court that his [[who: roommate]] had borrowed the van on the evening of the race.',
        'The student told the court that his [[who: roommate]] had borrowed the van on the evening of the race.',
        'The student told the court that his [[who!term: landlord]] had borrowed the van on the evening of the race.',
      ),
    );
  });
  it('leaves alone other words for one thing, and a kind of it', () => {
    checkConflicts(
      story(
        'The student told the court that his roommate had borrowed the van on the evening of the race.',
        'The student told the court that his flatmate had borrowed the van on the evening of the race.',
      ),
    );
    checkConflicts(
      story(
        'The guests were served wine in the garden of the embassy before the speeches on Friday evening.',
        'The guests were served champagne in the garden of the embassy before the speeches on Friday evening.',
      ),
    );
  });
  it('leaves alone two things that are told in another order', () => {
    checkConflicts(
      story(
        'The burglars searched the bedroom and the garage of the villa while the owners were at the opera.',
        'The burglars searched the garage and the bedroom of the villa while the owners were at the opera.',
      ),
    );
  });
  it('finds another word behind the one that both have, and one that the tagger takes for a verb', () => {
    checkConflicts(
      story(
        'About 6,200 people were under [[x!term: evacuation orders]] on Sunday.',
        'About 6,200 people were under [[x!term: evacuation warnings]] on Sunday.',
      ),
    );
    checkConflicts(
      story(
        'The virus is spread by [[x!term: mosquitoes]], doctors warned.',
        'The virus is spread by [[x!term: ticks]], doctors warned.',
      ),
    );
  });
  it('leaves alone two things of which other deeds are told', () => {
    checkConflicts(
      story(
        'The county of Tarn kept the library of Halden after the vote.',
        'The county of Tarn closed the pool of Halden after the vote.',
      ),
    );
  });

  it('finds one room for another where the word for all rooms is part of one name', () => {
    checkConflicts(
      story(
        'The painting hung in the [[room!term: dining room]] of the palace for two hundred years.',
        'The painting hung in the [[room!term: library]] of the palace for two hundred years.',
      ),
    );
  });
  it('finds one building for another behind a preposition of place', () => {
    checkConflicts(
      story(
        'Some forty protesters had gathered outside the [[site!term: Town Hall]] by noon on Friday.',
        'Some forty protesters had gathered outside the [[site!term: Crown Court]] by noon on Friday.',
      ),
    );
  });
  it('leaves alone the order of a list', () => {
    checkConflicts(
      story(
        'The fund will pay for roads, schools and clinics in the valley.',
        'The fund will pay for clinics, roads and schools in the valley.',
      ),
    );
  });
  it('finds another part of a ship that failed, and another way by which somebody was known', () => {
    checkConflicts(
      story(
        'The tug Ines lost its [[part!term: rudder]] off the coast of Orlo on Monday.',
        'The tug Ines lost its [[part!term: anchor]] off the coast of Orlo on Monday.',
      ),
    );
    checkConflicts(
      story(
        'The drowned man was identified by his [[way!term: fingerprints]], the coroner in Orlo said.',
        'The drowned man was identified by his [[way!term: dental records]], the coroner in Orlo said.',
      ),
    );
  });
  it('leaves alone a limb and its part, and a version that has both', () => {
    checkConflicts(
      story(
        'Ines Brandt broke her wrist in the fall near Orlo on Monday.',
        'Ines Brandt broke her arm in the fall near Orlo on Monday.',
      ),
    );
    checkConflicts(
      story(
        'The tug Ines lost its rudder off the coast of Orlo on Monday.',
        'The tug Ines lost its anchor and its rudder off the coast of Orlo on Monday.',
      ),
    );
  });
});
