import type { ImportWarning, SkippedLine } from '../importer.ts';
import type { SourceLine } from '../lines.ts';

/** One question of a page: the line that asks it, and the lines that belong to it. */
export interface QuestionBlock {
  question: SourceLine;
  body: SourceLine[];
}

export interface Segmentation {
  title?: SourceLine;
  blocks: QuestionBlock[];
  skipped: SkippedLine[];
  warnings: ImportWarning[];
  /** From 0 to 1: how much of the page this reading explains. The best of all segmenters is taken. */
  score: number;
}

/** Finds the questions of a page by the structure that repeats in it, never by the words of one site. */
export interface Segmenter {
  name: string;
  /** Null when the page does not have the structure this segmenter looks for. */
  segment(lines: readonly SourceLine[]): Segmentation | null;
}
