import type { Token } from '../../model/token.ts';

const particle = /^(?:up|out|off|down|over|away|back|on)$/;
const object = /^(?:DET|NOUN|PROPN|PRON|ADJ|NUM)$/;

/** True for the `held` of `deliveries had been held up by strikes`: what its particle makes of it is no holding. */
export function isPhrasal(tokens: readonly Token[], index: number): boolean {
  const [verb, behind, next] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (verb?.partOfSpeech !== 'VERB' || !particle.test(behind?.normal ?? '')) return false;
  return !object.test(next?.partOfSpeech ?? '');
}
