import { Readers } from '../util/readers.ts';
import type { PairBasis } from './alignment.ts';

/** All that remember what two aligned sentences say of each other. */
export const basisReaders = new Readers<PairBasis>();
