import { Readers } from '../util/readers.ts';
import type { SentenceAnalysis } from './sentence.ts';

/** All that remember what a sentence says by its own words. */
export const sentenceReaders = new Readers<SentenceAnalysis>();
