import type { Block, KitDocument, SourceLine } from '../document.ts';
import type { QuestionFields } from '../fields/fields.ts';
import type { ImportWarning, SkippedLine } from '../importer.ts';

/** One question of a document: the line that asks it, and the lines that belong to it. */
export interface QuestionBlock {
  question: SourceLine;
  /** What stands before the wording on its line, in bold. */
  title?: string;
  body: Block[];
  category?: string;
  difficulty?: string;
  /** Rows and keys name their fields; they need no reading. */
  fields?: QuestionFields;
}

export interface Segmentation {
  title?: SourceLine;
  blocks: QuestionBlock[];
  skipped: SkippedLine[];
  warnings: ImportWarning[];
  /** From 0 to 1: how much of the document this reading explains. The best of all segmenters is taken. */
  score: number;
}

/** Finds the questions of a document by the structure that repeats in it, never by the words of one site. */
export interface Segmenter {
  name: string;
  /** Null when the document does not have the structure this segmenter looks for. */
  segment(document: KitDocument): Segmentation | null;
}

export const skip = (line: SourceLine, why: string): SkippedLine => ({
  line: line.number,
  text: line.original,
  why,
});

export const bestOf = (readings: ReadonlyArray<Segmentation | null>): Segmentation | null =>
  readings.filter((reading) => reading !== null).toSorted((a, b) => b.score - a.score)[0] ?? null;
