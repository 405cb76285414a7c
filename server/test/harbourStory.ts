/** Two tellings of one fire that agree in everything, and a third piece of news that has nothing to do with it. */
export const wire = `Harbour fire kills 12 people

PORT ELLERY, March 3 - A fire in a grain warehouse at Port Ellery killed 12 people on Monday, the harbour police said.

The flames spread from a conveyor belt to the roof within minutes, according to the fire service. Crews from four towns fought the blaze until noon.

Chief engineer Marta Kolvane said the warehouse had been inspected in January.

The harbour reopened to ships in the evening.
`;

export const paper = `Grain warehouse burns at Port Ellery

A fire in a grain warehouse at Port Ellery killed 12 people on Monday, the harbour police said. Dockers watched from the quay.

Within minutes the flames had spread from a conveyor belt to the roof, the fire service said, and crews from four towns fought the blaze until noon.

The warehouse had been inspected in January, said chief engineer Marta Kolvane. The harbour reopened to ships in the evening.
`;

export const orchard = `Orchard owners count their losses after late frost

Apple growers in the Tarn valley expect to bring in half of the usual harvest after three nights of frost in April.

The growers' union asked the regional council for help with the cost of new trees.
`;

/** Three tellings in words of their own: three families, of which the last spells a name in its own way, twice. */
export const threeFamilies = {
  'radio.txt': `Inspectors were in burnt warehouse weeks before blaze

Only weeks before fire gutted a grain warehouse on the quay of Port Ellery, inspectors walked through the building, chief engineer Marta Kolvane told local radio.

Kolvane would not say what they had found. Twelve people lost their lives when burning grain dust blew through the hall on Monday.
`,
  'wire.txt': wire.replace('January.', 'January. Kolvane has run the works of the harbour for ten years.'),
  'web.txt': `Relatives wait for news after Port Ellery blaze

Families gathered at the harbour gate of Port Ellery on Monday after a grain warehouse went up in flames and 12 people died.

"We do not know where he is," said a woman who had come by bus. Marta Kolvene, the chief engineer, promised an inquiry into the grain warehouse. Inspectors had seen it in January, Kolvene said.
`,
} as const;

/** A telling with other figures, by the words as they stand. */
export function withDead(text: string, people: string): string {
  return text.replaceAll('12 people', people);
}
