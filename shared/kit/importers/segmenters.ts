import { boldLines } from './segmenters/bold-lines.ts';
import { bullets } from './segmenters/bullets.ts';
import { details } from './segmenters/details.ts';
import { headings } from './segmenters/headings.ts';
import { keys } from './segmenters/keys.ts';
import { labelled } from './segmenters/labelled.ts';
import { numbered } from './segmenters/numbered.ts';
import { questionLines } from './segmenters/question-lines.ts';
import { repeatedDelimiter } from './segmenters/repeated-delimiter.ts';
import type { Segmenter } from './segmenters/segmenter.ts';
import { tableRows } from './segmenters/table-rows.ts';

/** A new structure of page is one file and one line here. On equal scores the earlier one is believed. */
export const segmenters: readonly Segmenter[] = [
  keys,
  tableRows,
  details,
  labelled,
  headings,
  numbered,
  boldLines,
  bullets,
  repeatedDelimiter,
  questionLines,
];
