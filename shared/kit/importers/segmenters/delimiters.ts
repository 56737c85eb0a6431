import type { Block } from '../document.ts';
import { showsField } from '../fields/fields.ts';

/** Longer lines are somebody's sentences, and are compared as they are. */
const longestDelimiter = 120;

/**
 * What makes two lines the same furniture of a page: "Answer 3 of 24 / -" repeats although its number changes,
 * and its last copy may have lost the dash.
 */
export const lineShape = (text: string): string => {
  if (text.length > longestDelimiter) return text;
  const bare = text.replace(/\d+/g, '#').replace(/[^\p{L}#]+$/u, '');
  return bare === '' ? text : bare;
};

/** Each candidate costs a pass over the page, and the delimiter of a page is among the lines it repeats most. */
const mostCandidates = 8;

export interface ShapedLine {
  line: Block;
  shape: string;
}

/** The shapes of line that could end every question of a page: the ones that repeat most and carry no field. */
export const findDelimiters = (lines: readonly ShapedLine[]): string[] => {
  const seen = new Map<string, { first: Block; count: number }>();
  for (const { line, shape } of lines) {
    const entry = seen.get(shape);
    if (entry) entry.count += 1;
    else if (line.text.length <= longestDelimiter) seen.set(shape, { first: line, count: 1 });
  }
  return [...seen]
    .filter(([, { first, count }]) => count > 1 && !showsField(first))
    .sort(([, a], [, b]) => b.count - a.count)
    .slice(0, mostCandidates)
    .map(([shape]) => shape);
};

export interface Runs {
  runs: Block[][];
  delimiters: Block[];
}

/** The lines between one delimiter and the next. The first run is before the first delimiter; runs may be empty. */
export const splitAtDelimiter = (lines: readonly ShapedLine[], delimiter: string): Runs => {
  let run: Block[] = [];
  const runs = [run];
  const delimiters: Block[] = [];
  for (const { line, shape } of lines) {
    if (shape === delimiter) {
      delimiters.push(line);
      run = [];
      runs.push(run);
    } else {
      run.push(line);
    }
  }
  return { runs, delimiters };
};
