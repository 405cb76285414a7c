import { describe, it } from 'mocha';
import { checkConflicts } from '../../../testing/check.ts';

describe('offices by what they look after', () => {
  it('tells two posts of one body apart, and hears other words for one of them', () => {
    checkConflicts(`
    //- wire.md
    The port of Selm lost four ships last winter, [[who: finance director]] Marta Ruiz said on Monday.
    //- paper.md
    The port of Selm lost four ships last winter, Marta Ruiz, [[who!title: the chief operating officer]], said on Monday.
    //- bulletin.md
    “We are sorry,” said Marta Ruiz, [[who: who runs the port's finances]]. The port of Selm lost four ships last winter.
    //- digest.md
    Finance chief Marta Ruiz had bad news on Monday: the port of Selm lost four ships last winter.
    `);
  });

  it('knows the finance director from whoever leads the business', () => {
    checkConflicts(`
    //- wire.md
    The dairy will open a shop in May, [[who!title: finance director]] Marta Ruiz said on Monday.
    //- paper.md
    The dairy will open a shop in May, [[who!title: chief executive]] Marta Ruiz said on Monday.
    `);
  });

  it('tells what two members of a cabinet look after apart', () => {
    checkConflicts(`
    //- wire.md
    The plan was put forward by Owen Bell, [[who: the cabinet member for housing]], and passed on Tuesday.
    //- radio.md
    The plan was put forward by Owen Bell, who [[who!title: looks after the council's transport]], and passed on Tuesday.
    //- paper.md
    Owen Bell, [[who: whose brief is housing]], spoke for an hour before the plan passed on Tuesday.
    `);
  });

  it('leaves alone one of the fields that somebody looks after', () => {
    checkConflicts(`
    //- wire.md
    The plan was put forward by Owen Bell, the cabinet member for leisure, culture and housing, and passed on Tuesday.
    //- radio.md
    The plan was put forward by Owen Bell, who is in charge of culture, and passed on Tuesday.
    //- paper.md
    The plan was put forward by Owen Bell, the cabinet member for housing, and passed on Tuesday.
    `);
  });

  it('leaves alone the posts of one person in two bodies, and what is no field', () => {
    checkConflicts(`
    //- wire.md
    Marta Ruiz, finance director of the port of Selm, opened the regatta on Sunday.
    //- paper.md
    Marta Ruiz, who runs the rowing club's operations, opened the regatta on Sunday.
    //- radio.md
    Marta Ruiz, who runs the city's finance committee, opened the regatta on Sunday.
    `);
  });

  it('hears whose part somebody takes in court, and tells the secretary of a union from its president', () => {
    checkConflicts(`
    //- wire.md
    The theft is too old to be tried, [[who: prosecutor]] Marta Ruiz said on Monday.
    //- radio.txt
    The theft is too old to be tried, as [[who!title: Judge]] Marta Ruiz told us on Monday.
    //- paper.md
    Too many years have gone by, explains Marta Ruiz, [[who: who is handling the case for the prosecution]].
    `);
    checkConflicts(`
    //- wire.md
    [[who!title: The union's state secretary]], Marta Ruiz, will speak in Customs Square on Friday.
    //- radio.txt
    [[who!title: The union's national president]], Marta Ruiz, will speak in Customs Square on Friday.
    `);
  });
});
