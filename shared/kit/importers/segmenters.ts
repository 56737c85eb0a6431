import { repeatedDelimiter } from './segmenters/repeated-delimiter.ts';
import type { Segmenter } from './segmenters/segmenter.ts';

/** A new structure of page is one file and one line here. */
export const segmenters: readonly Segmenter[] = [repeatedDelimiter];
