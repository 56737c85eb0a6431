import type { DataNode } from './data/data-node.ts';

/** A line of a source, as a preview shows it. */
export interface SourceLine {
  /** Counts from 1, in the file the user has; in a spreadsheet the row, in a PDF the line of its text. */
  number: number;
  /** Without markers, markup and blanks at its ends. */
  text: string;
  original: string;
}

export type BlockKind = 'heading' | 'summary' | 'item' | 'text' | 'code' | 'table' | 'rule';

/** How an item of a list is marked. `checked` is a ticked box, which in a quiz is the right option. */
export type Marker = 'bullet' | 'number' | 'letter' | 'unchecked' | 'checked';

export interface TableRow {
  number: number;
  original: string;
  cells: string[];
}

/** The smallest piece of a document that a segmenter looks at: one line, one code block, or one table. */
export interface Block extends SourceLine {
  kind: BlockKind;
  /** The level of a heading from 1, how deep an item is nested from 0; 0 for everything else. */
  depth: number;
  /** How many `<details>` are open around it. */
  fold: number;
  /** A blank line stands before it. */
  gap: boolean;
  marker?: Marker;
  /** The number it is marked with, where that is written in digits. */
  ordinal?: number;
  /** Its marker as it is written, where that is a number or a letter: `b)`, `2 —`. */
  mark?: string;
  /** What stands in bold before a colon at its start: the title of the line, or a label. */
  lead?: string;
  /** All of it is bold: on many pages that is a heading or a question. */
  strong?: true;
  /** Nothing but a link: to a place on this page, or elsewhere. */
  link?: 'here' | 'away';
  rows?: TableRow[];
  /** What a code block is written in, when the source says so. */
  codeLanguage?: string;
}

/** A file once its format is dealt with: what segmenters look for questions in. */
export interface KitDocument {
  blocks: Block[];
  /** JSON and YAML keep their keys instead of becoming lines. */
  data?: DataNode;
  title?: string;
}

/** A block like `block` that says something else. */
export const withText = (block: Block, text: string): Block => ({ ...block, text });
