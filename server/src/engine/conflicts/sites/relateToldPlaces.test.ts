import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('relateToldPlaces', () => {
  it('takes the short name of a farm for no other town', () => {
    checkTexts([
      'Vets are to cull 24,600 turkeys in Wexholm after bird flu was found in the flock.',
      'Vets came to Tollgate Farm on Tuesday. Bird flu was found in the flock, and there are 24,600 turkeys to cull at Tollgate.',
    ]);
  });
  it('finds another town', () => {
    checkTexts([
      'Vets are to cull 24,600 turkeys at a farm in [[town!place: Wexholm]] after bird flu was found.',
      'Vets are to cull 24,600 turkeys at a farm in [[town!place: Ansley]] after bird flu was found.',
    ]);
  });
});
