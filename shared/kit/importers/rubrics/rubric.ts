import type { ImportWarning } from '../importer.ts';
import { isDescending, type LevelName } from './levels.ts';

/** A competency as a source describes it. */
export interface RubricEntry {
  name: string;
  line: number;
  meaning?: string;
  levels: Array<{ level: LevelName; text: string }>;
}

export interface FoundCompetency {
  name: string;
  line: number;
  meaning?: string;
  anchors?: { 1: string; 2: string; 3: string; 4: string };
}

/**
 * Four levels become anchors. Any other number cannot be rated against on our scale, and to guess which two levels
 * belong together would be to invent anchors; so it is kept as what the competency means.
 */
export const toCompetency = (entry: RubricEntry, warnings: ImportWarning[]): FoundCompetency => {
  const { name, line, meaning, levels } = entry;
  const ordered = isDescending(levels.map(({ level }) => level)) ? levels.toReversed() : levels;
  const [one, two, three, four, five] = ordered.map(({ text }) => text);
  if (one && two && three && four && five === undefined) {
    return { name, line, ...(meaning && { meaning }), anchors: { 1: one, 2: two, 3: three, 4: four } };
  }
  const text = `The scale of "${name}" has ${levels.length} levels with words and ours has four, so they are kept as its meaning. Write four anchors.`;
  warnings.push({ line, code: 'partialScale', text });
  const described = ordered.map(({ level, text }) => `${level.label}: ${text}`);
  return { name, line, meaning: [...(meaning ? [meaning] : []), ...described].join('\n') };
};
