import { words } from '../../language/wordLists.ts';

/** What stands before `of` and the name of a place: `the island of Pico`, `the corner of Mill Street`. */
export const placeNouns = words(`
  city town village hamlet port island isle province state region district county capital suburb neighbourhood
  neighborhood municipality commune resort oblast department prefecture community settlement desert river lake
  mountain valley peninsula coast corner junction intersection crossing shore bank edge foot outskirts heart centre
  center middle
`);

/** Last words of names that are those of places: `Quay Road`, `Lake Ivel`. */
export const sitesByName = words(`
  street road avenue boulevard lane square bridge river lake bay island park mountain valley station airport hill
  harbour harbor beach canal quay forest tower hall stadium arena hospital prison palace castle cathedral terminal
`);

/** Land, water and buildings that an adjective before them puts into its country: `the Australian outback`. */
export const landscapes = words(`
  outback desert coast coastline border frontier bank shore mountains forest jungle countryside village town city
  island port province region capital waters soil territory plain plains steppe savannah bush tundra highlands
  lowlands airspace airport prison hospital church cathedral base camp resort suburb hills valley lake river harbour
  harbor peninsula interior beach flat house hotel villa laboratory factory plant mine stadium
`);
