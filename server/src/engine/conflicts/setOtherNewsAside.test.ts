import { describe, it } from 'mocha';
import { checkTexts } from '../../testing/checkTexts.ts';

const council =
  'HALVERN, May 14 (Coast Wire) - The Halvern harbour board voted 5-2 on Wednesday to dismiss its director, Ida Roen.\n\n' +
  'Roen had led the port since 2016. She lost the job by 118 votes in a ballot of the dockers.\n\n' +
  'A new director will be chosen on Sept. 16.';
const summary = (vote: string, ballot: string) =>
  `Harbour board of Halvern dismisses Ida Roen\n\n- Board vote: ${vote}\n- Margin in the ballot of the dockers: 118 votes\n- New director to be chosen: ${ballot}`;
const digest = (ballot: string) =>
  'The week in ports\n\n' +
  'BOARDS. The harbour board of Halvern has dismissed its director, Ida Roen, after eight years. ' +
  `A new director will be chosen on ${ballot}.\n\n` +
  'MUSEUMS. The trustees of Marlow Hall voted 5-2 to sell a collection of maps. The sale in Utrecht is on 16 September.\n\n' +
  'SCHOOLS. A board has apologised to 181 pupils in Wexford who sat a paper with the answers on it.';

describe('setOtherNewsAside', () => {
  it('lets no equal figure of other news in a digest speak for a version', () => {
    checkTexts([
      council.replace('5-2', '[[v!number: 5-2]]'),
      summary('[[v!number: 6-1]]', '16 September'),
      digest('[[d!date: 16 October]]'),
    ]);
  });

  it('holds no figure of other news against a version', () => {
    checkTexts([council, summary('5-2', '16 September'), digest('16 September')]);
  });
});
