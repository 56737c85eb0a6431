/** A line of a source, as an importer sees it and as a preview shows it. */
export interface SourceLine {
  /** Counts from 1, in the file the user has. */
  number: number;
  /** Without blanks at its ends; empty for a blank line. */
  text: string;
  original: string;
}

export const readLines = (source: string): SourceLine[] =>
  source.split(/\r\n?|\n/).map((original, index) => ({ number: index + 1, text: original.trim(), original }));
