import type { Block } from '../document.ts';
import { showsField } from '../fields/fields.ts';
import type { ImportWarning, SkippedLine } from '../importer.ts';
import { questionKey } from '../question-key.ts';
import type { QuestionBlock } from './segmenter.ts';

/**
 * Where the first question starts in the lines before the first delimiter, or -1 when none does. If the page lists
 * its questions first, it is the line that stands in the list and again below; else it is found by being as
 * far from the delimiter, and as far before its guidance, as the questions of the other blocks are.
 */
export const findFirstQuestion = (preamble: readonly Block[], blocks: readonly QuestionBlock[]): number => {
  const keys = preamble.map(({ text }) => questionKey(text));
  const firstAt = new Map<string, number>();
  for (const [index, key] of keys.entries()) if (!firstAt.has(key)) firstAt.set(key, index);
  const heads = new Set(blocks.map(({ question }) => questionKey(question.text)));
  const listed = keys.flatMap((key, index) => (heads.has(key) ? [index] : []));
  const again = keys.findLastIndex((key, index) => firstAt.get(key) !== index && key !== '');
  if (listed.length > 0 && again > (listed.at(-1) ?? 0)) return again;
  return findByLength(preamble, blocks);
};

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const findByLength = (preamble: readonly Block[], blocks: readonly QuestionBlock[]): number => {
  const length = median(blocks.map(({ body }) => body.length + 1));
  const offset = median(blocks.map(({ body }) => body.findIndex(showsField) + 1));
  const shows = (index: number): boolean => {
    const line = preamble[index];
    return line !== undefined && showsField(line);
  };
  const expected = preamble.length - length;
  for (let distance = 0; distance <= length; distance++) {
    for (const start of [expected - distance, expected + distance]) {
      if (start >= 0 && !shows(start) && shows(start + offset)) return start;
    }
  }
  return -1;
};

export interface PreambleReading {
  title?: Block;
  skipped: SkippedLine[];
  warnings: ImportWarning[];
}

/** What stands before the first question: a title, an introduction, a list of the questions below. */
export const readPreamble = (
  preamble: readonly Block[],
  blocks: readonly QuestionBlock[],
): PreambleReading => {
  const heads = new Set(blocks.map(({ question }) => questionKey(question.text)));
  const isListed = (line: Block) => heads.has(questionKey(line.text));
  const [first] = preamble;
  const title = first && !isListed(first) ? first : undefined;
  const listFrom = preamble.findIndex(isListed);
  const listTo = preamble.findLastIndex(isListed);
  const skipped: SkippedLine[] = [];
  const warnings: ImportWarning[] = [];
  for (const [index, line] of preamble.entries()) {
    if (line === title) continue;
    const place = { line: line.number, text: line.original };
    if (isListed(line)) {
      skipped.push({ ...place, why: 'It is in the list of questions; the question itself is below.' });
    } else if (index > listFrom && index < listTo) {
      const text =
        'It stands in the list of questions, but nothing below belongs to it. Add it if you want it.';
      warnings.push({ line: line.number, code: 'listedOnly', text });
      skipped.push({ ...place, why: 'It is in the list of questions, but not below.' });
    } else {
      skipped.push({ ...place, why: 'It stands before the first question.' });
    }
  }
  return { ...(title && { title }), skipped, warnings };
};
