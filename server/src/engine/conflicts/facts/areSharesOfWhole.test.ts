import { describe, it } from 'mocha';
import { checkTexts } from '../../../testing/checkTexts.ts';

describe('areSharesOfWhole', () => {
  it('leaves a time that has passed alone beside the whole of it', () => {
    checkTexts([
      'Ola Strand, 38, who was serving 17 years for robbery, was found in a barn near Ostrey on Monday.',
      'Ola Strand, 38, seven years into a sentence of 17 for robbery, was found in a barn near Ostrey on Monday.',
    ]);
    checkTexts([
      'The new chief, Ida Krag, signed a contract for five years with the opera in Hull on Monday.',
      'The new chief, Ida Krag, has two years left of a contract with the opera in Hull since Monday.',
    ]);
  });

  it('finds two times of which both have passed, and two wholes', () => {
    checkTexts([
      'Ola Strand, 38, [[n!number: seven years]] into a sentence for robbery, was found in a barn near Ostrey on Monday.',
      'Ola Strand, 38, [[n!number: nine years]] into a sentence for robbery, was found in a barn near Ostrey on Monday.',
    ]);
    checkTexts([
      'Ola Strand, 38, who was serving [[n!number: 17 years]] for robbery, was found in a barn near Ostrey on Monday.',
      'Ola Strand, 38, who was serving [[n!number: 14 years]] for robbery, was found in a barn near Ostrey on Monday.',
    ]);
  });

  it('leaves two parts alone that make up one total', () => {
    checkTexts([
      'In the clay were 38 crates, 11 of them still sealed, and the shoe of a child.',
      'Of 38 crates in the clay 27 have burst, and there was the shoe of a child.',
    ]);
  });

  it('finds two figures of which the same is said, though they make up the total', () => {
    checkTexts([
      'Of 38 crates in the clay [[n!number: 11]] have burst, and there was the shoe of a child.',
      'Of 38 crates in the clay [[n!number: 27]] have burst, and there was the shoe of a child.',
    ]);
    checkTexts([
      'Of the 40 passengers on the bus, [[n!number: 15]] were hurt when it left the road near Hull.',
      'Of the 40 passengers on the bus, [[n!number: 25]] were injured when it left the road near Hull.',
    ]);
  });

  it('leaves alone two shares that fill the whole between them', () => {
    checkTexts([
      'Almost two-thirds of the more than 1,200 coins come from English mints.',
      'About a third of the coins come from the Arab world, so this was money that had travelled.',
    ]);
  });
  it('finds two shares of one sort', () => {
    checkTexts([
      'Dr Lind said that [[share!number: two-thirds]] of the coins in the hoard come from English mints.',
      'Dr Lind said that [[share!number: a third]] of the coins in the hoard come from English mints.',
    ]);
  });
});
