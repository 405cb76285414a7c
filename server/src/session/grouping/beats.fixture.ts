/**
 * Articles of one small desk, in our own words: on each beat two events that share people, places and trade words.
 * Every version must find its own event, and the two events of a beat must stay apart.
 */
export interface BeatArticle {
  readonly event: string;
  readonly text: string;
}

export const beats: readonly BeatArticle[] = [
  {
    event: 'council-budget',
    text: `Harrowby council votes to close two libraries

HARROWBY, March 3 - Harrowby council voted by 31 to 24 on Tuesday night to close the libraries in Fenwick Street and Oldacre as part of cuts of 4.6 million pounds. The leader of the council, Maureen Tidswell, said there was no money left to heat the buildings. About 200 protesters sang outside the town hall. The Labour group's finance spokesman, Imran Sheikh, said the reserves would have covered the gap for a year. Both libraries shut on 30 April and their 22 staff will be offered posts at the central library.`,
  },
  {
    event: 'council-budget',
    text: `# Readers lose out as town hall shuts library doors

They came with placards and with songbooks, but on Tuesday evening the members of Harrowby council pressed ahead: the library at Fenwick Street and its smaller sister in Oldacre will lend their last book on 30 April. "We cannot heat them any more," Maureen Tidswell, who leads the council, told members. Opposition councillor Imran Sheikh pleaded for the reserves to be used. The vote was 31 to 24. The savings come to 4.6 million pounds across all services, and 22 people who work in the two branches have been promised jobs in the central library.`,
  },
  {
    event: 'council-budget',
    text: `Harrowby: libraries in Fenwick Street and Oldacre to close on 30 April. Council vote 31 to 24. Cuts total £4.6m. Leader Maureen Tidswell blames heating bills; Imran Sheikh wanted reserves used. 22 staff to move to the central library.`,
  },
  {
    event: 'council-buses',
    text: `Harrowby council to run its own buses

HARROWBY, March 10 - Harrowby council will take over six bus routes that Northline is giving up this summer, members decided on Tuesday night by 40 votes to 12. The leader of the council, Maureen Tidswell, said villages such as Crake and Low Marsden could not be cut off. The council will lease 14 vehicles for 1.1 million pounds a year. The Labour group's finance spokesman, Imran Sheikh, backed the plan but asked who would pay the drivers' pensions. The first buses leave the town hall at 5.40 a.m. on 1 August.`,
  },
  {
    event: 'council-buses',
    text: `# Town hall takes the wheel

When Northline walks away from six rural routes this summer, the council will step in. By 40 votes to 12 Harrowby's members agreed on Tuesday to lease 14 buses, at a cost of 1.1 million pounds a year, and to run them from 1 August. Crake and Low Marsden, which have no railway, would otherwise have lost their only link. "Nobody will be stranded," council leader Maureen Tidswell promised. Imran Sheikh of Labour said yes, and wondered about the pensions of the drivers.`,
  },
  {
    event: 'match-derby',
    text: `Rovers sink Athletic with late header

STADIUM OF STEEL, Saturday - A header by Tomas Velde in the 88th minute gave Brackley Rovers a 2-1 win over Athletic in the derby on Saturday. Athletic had led through Joel Okoro's penalty before Kieran Staal levelled from 25 yards. Rovers manager Ida Lundqvist called it the best afternoon of her career. Goalkeeper Pat Conlan saved twice from Okoro in the second half. The crowd of 18,442 was the largest of the season. Rovers rise to fourth; Athletic stay eleventh.`,
  },
  {
    event: 'match-derby',
    text: `The derby had everything, and then it had Tomas Velde. Two minutes from time the Belgian rose above everyone to head Brackley Rovers to a 2-1 victory against Athletic on Saturday. Joel Okoro had put the visitors ahead from the spot, Kieran Staal had equalised with a drive from distance, and Pat Conlan had kept Rovers alive with two fine saves. "My best afternoon," said manager Ida Lundqvist in front of 18,442 spectators. Her team are now fourth, Athletic eleventh.`,
  },
  {
    event: 'match-away',
    text: `Rovers held at Portwen

PORTWEN, Tuesday - Brackley Rovers missed the chance to go third when they drew 0-0 at bottom club Portwen Town on Tuesday. Tomas Velde hit the bar in the first half and Kieran Staal was sent off for a second yellow card after the hour. Rovers manager Ida Lundqvist said the pitch had been a swamp. Goalkeeper Pat Conlan kept his seventh clean sheet. Portwen's captain, Huw Prosser, cleared off the line in injury time. The crowd was 3,107. Rovers stay fourth.`,
  },
  {
    event: 'match-away',
    text: `On a field like a swamp, bottom club Portwen Town earned a goalless draw with ten-man Brackley Rovers on Tuesday night. Kieran Staal had to leave after his second booking, Tomas Velde struck the crossbar, and Huw Prosser hooked the ball off his own line in stoppage time. Pat Conlan went home with a seventh clean sheet. "You cannot play football on that," said Ida Lundqvist, the Rovers manager, whose side remain fourth. 3,107 watched.`,
  },
  {
    event: 'results-first',
    text: `Solvang profit rises on salmon prices

BERGEN, May 7 - Fish farmer Solvang Havbruk reported on Wednesday a rise of 12% in first-quarter operating profit to 1.9 billion crowns, as high salmon prices made up for lower volumes. Chief executive Turid Moen kept the forecast for the year of 212,000 tonnes. Shares in Oslo rose 3.4%. Lice treatments cost 140 million crowns, the company said, a third less than a year ago. A dividend of 5.50 crowns will be paid in June.`,
  },
  {
    event: 'results-first',
    text: `Dearer salmon has lifted Solvang Havbruk. The Bergen fish farmer earned 1.9 billion crowns before interest and tax in the first quarter, 12% more than a year before, it said on Wednesday, although it harvested less. Turid Moen, the chief executive, still expects 212,000 tonnes this year. Fighting lice took 140 million crowns, a third less than before. Investors liked it: the stock gained 3.4% in Oslo. Owners receive 5.50 crowns a share in June.`,
  },
  {
    event: 'results-escape',
    text: `Solvang loses 60,000 salmon after storm

BERGEN, Nov. 19 - Fish farmer Solvang Havbruk said on Wednesday that about 60,000 salmon had escaped when a storm tore two cages off the island of Sotra. Chief executive Turid Moen apologised to anglers and promised 500 crowns for each fish caught in the rivers. The fisheries directorate opened an inquiry and sent an inspection vessel. Shares in Oslo fell 2.1%. The cages had been approved in August, the company said. Environmental group Villaks Vern demanded that the licence be withdrawn.`,
  },
  {
    event: 'results-escape',
    text: `Some 60,000 farmed salmon are swimming free off Sotra after a storm ripped open two cages of Solvang Havbruk. The company will pay anglers 500 crowns for every one they land, chief executive Turid Moen said on Wednesday, and she said sorry. The directorate of fisheries is investigating; its inspection vessel is on the way. Villaks Vern, which defends wild salmon, wants the licence gone. In Oslo the stock lost 2.1%. August's inspection had found nothing amiss with the cages.`,
  },
  {
    event: 'strike-night-one',
    text: `Missiles hit Dorvan port

DORVAN, Jan. 14 - Missiles struck grain silos in the port of Dorvan overnight, killing four dockers, governor Pavlo Hritsak said on Wednesday. The air force shot down 17 of 23 missiles and drones, spokesman Yuri Melnik said. Fires burned until noon and two ships under the flag of Panama were damaged. The president accused the enemy of waging war on bread. The defence ministry on the other side said it had hit a fuel depot.`,
  },
  {
    event: 'strike-night-one',
    text: `Four dock workers died when missiles set grain silos in Dorvan's harbour alight during the night, according to the governor, Pavlo Hritsak. Two Panamanian-flagged ships were damaged, and firefighters needed until midday to put out the flames. Of 23 drones and missiles 17 were brought down, said Yuri Melnik for the air force. "A war on bread," the president called it on Wednesday; the other side's defence ministry spoke of a fuel depot.`,
  },
  {
    event: 'strike-night-two',
    text: `Drones black out half of Dorvan

DORVAN, Jan. 22 - Half of Dorvan was without power and water on Thursday after drones struck two substations, governor Pavlo Hritsak said. A nurse of 34 was killed on her way to the Saint Roch hospital, which ran on generators. The air force shot down 61 of 70 drones, spokesman Yuri Melnik said. Schools stay shut until Monday. The president asked allies for transformers. Engineers from Bratislava were expected by the evening.`,
  },
  {
    event: 'strike-night-two',
    text: `No light, no water, no school: half of Dorvan woke up in the dark on Thursday after drones had knocked out a pair of substations. A nurse, 34, died on the way to her shift at Saint Roch hospital, now running on generators, governor Pavlo Hritsak reported. Yuri Melnik of the air force counted 70 drones and said 61 had been stopped. Slovak engineers from Bratislava are coming to help, and the president has begged for transformers. Pupils stay at home until Monday.`,
  },
];
