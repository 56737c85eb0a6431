import type { SourceLine } from '../lines.ts';

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

/** The shapes of line that could end every question of a page: the ones that repeat most. */
export const findDelimiters = (lines: readonly SourceLine[]): string[] => {
  const counts = new Map<string, number>();
  for (const { text } of lines) {
    if (text.length > longestDelimiter) continue;
    const shape = lineShape(text);
    counts.set(shape, (counts.get(shape) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([, a], [, b]) => b - a)
    .slice(0, mostCandidates)
    .map(([shape]) => shape);
};

export interface Runs {
  runs: SourceLine[][];
  delimiters: SourceLine[];
}

/** The lines between one delimiter and the next. The first run is before the first delimiter; runs may be empty. */
export const splitAtDelimiter = (lines: readonly SourceLine[], shape: string): Runs => {
  const runs: SourceLine[][] = [[]];
  const delimiters: SourceLine[] = [];
  for (const line of lines) {
    if (lineShape(line.text) === shape) {
      delimiters.push(line);
      runs.push([]);
    } else {
      runs.at(-1)?.push(line);
    }
  }
  return { runs, delimiters };
};
