import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

const forecast = (deed: string) => `
      //- forecast.md
      LANMOOR, Oct 3 (Orrin) - The weather service issued its highest warning on Friday for the coast at Wren.
      The storm will come ashore on Saturday. Lanmoor airport ${deed} some of its flights to Wren for the storm.
      Ferries stay in port. Nobody should go near the sea, the service said. It has warned so twice in ten years.`;
const report = (day: string, deed: string) => `
      //- report.md
      LANMOOR, Oct ${day} (Orrin) - A man died when the storm hit the coast at Wren.
      Lanmoor airport ${deed} some of its flights to Wren for the storm.
      Ferries stayed in port. Nobody went near the sea, the service said. It has warned so twice in ten years.
    `;

describe('withoutOutdated', () => {
  it('leaves alone what was expected on one day and has come on the next', () => {
    checkConflicts(forecast('expects to cancel') + report('4', 'has cancelled'));
  });
  it('finds the two in texts of one day', () => {
    checkConflicts(
      forecast('[[c!certainty: expects to cancel]]') + report('3', '[[c!certainty: has cancelled]]'),
    );
  });
});
