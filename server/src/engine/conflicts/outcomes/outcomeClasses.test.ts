import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('outcome classes', () => {
  it('finds a ruling that was upheld and quashed', () => {
    checkConflicts(`
      //- a.md
      The water court in Tarn on Friday [[x!polarity: upheld]] the fine against Brandt Quarries, which had let chalk run into the river.
      //- b.md
      Brandt Quarries has had its fine for the chalk in the river [[x!polarity: quashed]] by the water court in Tarn.
    `);
  });
  it('finds a strike that goes ahead and one called off in a headline', () => {
    checkConflicts(`
      //- a.md
      Pilots of Norlan Air will [[x!polarity: walk out]] on Friday, their union said in Tarn.
      //- b.md
      # Norlan Air [[x!polarity: strike called off]]

      The union of the pilots had talked with the airline in Tarn for nine hours.
    `);
  });
  it('finds who is in the final and who is not', () => {
    checkConflicts(`
      //- a.md
      Ida Brandt stumbled at the start but [[x!polarity: qualified for]] the 800 metres final in Halden.
      //- b.md
      Ida Brandt [[x!polarity: missed out on]] the 800 metres final in Halden after she had stumbled at the start.
    `);
  });
  it('finds an agreement and talks without one', () => {
    checkConflicts(`
      //- a.md
      Norland and Sarn [[x!polarity: signed an agreement]] on herring in Halden on Monday, the envoy Ida Brandt said.
      //- b.md
      The talks of Norland and Sarn on herring ended in Halden on Monday [[x!polarity: without an agreement]], said the envoy, Ida Brandt.
    `);
  });
  it('finds a plan kept and given up, whatever the verbs', () => {
    checkConflicts(`
      //- a.md
      The county of Tarn will [[x!polarity: keep]] its mobile library, councillor Ida Brandt said on Monday.
      //- b.md
      Councillor Ida Brandt said that Tarn had decided to [[x!polarity: do away with]] the mobile library.
    `);
  });
  it('finds what is genuine and what is a forgery', () => {
    checkConflicts(`
      //- a.md
      The charter that was found in Tarn [[x!polarity: is genuine]], the archivist Ida Brandt said.
      //- b.md
      The archivist Ida Brandt said that the charter from the attic in Tarn [[x!polarity: was a forgery]].
    `);
  });
  it('finds more and less than was expected', () => {
    checkConflicts(`
      //- a.md
      Norlan Air earned [[x!polarity: more than analysts had expected]] in May, its head Ida Brandt said.
      //- b.md
      What Norlan Air earned in May [[x!polarity: missed forecasts]], its head Ida Brandt said.
    `);
  });
  it('finds who is out of danger and who has died', () => {
    checkConflicts(`
      //- a.md
      The pilot of the glider that came down near Tarn on Monday [[x!polarity: is out of danger]], doctor Ida Brandt said.
      //- b.md
      The pilot of the glider that hit the ground near Tarn on Monday [[x!polarity: has died]], doctor Ida Brandt said.
    `);
  });
  it('leaves alone what was closed and reopened', () => {
    checkConflicts(`
      //- a.md
      The bridge at Tarn was closed after the storm, mayor Ida Brandt said.
      //- b.md
      The bridge at Tarn reopened on Friday, mayor Ida Brandt said.
    `);
  });
  it('leaves alone two things of one owner', () => {
    checkConflicts(`
      //- a.md
      The county of Tarn kept the library of Halden, councillor Ida Brandt said.
      //- b.md
      The county of Tarn closed the pool of Halden, councillor Ida Brandt said.
    `);
  });
  it('leaves alone a pledge to end what goes on', () => {
    checkConflicts(`
      //- a.md
      Mayor Ida Brandt has pledged to promptly stop the dumping of chalk in Tarn.
      //- b.md
      Holm Quarries resumed the dumping of chalk in Tarn on Monday.
    `);
  });
  it('leaves alone what is denied of a part', () => {
    checkConflicts(`
      //- a.md
      Norlan Air is not dropping its flights to Tarn, only those that leave at night.
      //- b.md
      Norlan Air is dropping night flights to Tarn.
    `);
  });
});
