import type { Block } from '../document.ts';
import { labelledField } from '../fields/labels.ts';
import { proseOf } from '../fields/prose.ts';
import { readWording } from '../segmenters/wording.ts';
import { asks } from '../words/asking.ts';
import { isLevelName, type LevelName, readLevel } from './levels.ts';
import type { RubricEntry } from './rubric.ts';

export interface RubricSection {
  entry: RubricEntry;
  /** The blocks it takes up, which hold no questions. */
  blocks: Block[];
}

/** "2) Question design" is a numbered heading and "1: No plan" a level with its text; "2 - Partial" names a level. */
const levelOf = (block: Block): LevelName | undefined =>
  isLevelName(block.text) ? readLevel(block.text) : undefined;

/** A level with its text behind it on the line, or alone on a line with its text below. */
const openLevel = (block: Block): { level: LevelName; text: string } | undefined => {
  if (block.kind === 'code' || block.kind === 'table' || asks(block.text)) return undefined;
  const alone = levelOf(block);
  if (alone) return { level: alone, text: '' };
  const match = /^([^:：]{1,40}?)\s*(?:[:：]|\s[-–—])\s*(.+)$/s.exec(block.text.slice(0, 4000));
  const level = match && readLevel(match[1] ?? '');
  return level?.number !== undefined ? { level, text: match?.[2] ?? '' } : undefined;
};

interface OpenLevel {
  level: LevelName;
  text: string;
  below: Block[];
}

const scaleOf = /(?<!\s)\s*[([（]\s?\d{1,2}\s?[-–—]\s?\d{1,2}\s?[)\]）]\s*$/;

/** The competency alone: without its number and without "(1-5)". */
const nameOf = ({ text }: Block): string => readWording(text.replace(scaleOf, '')).text || text;

const readSection = (head: Block, blocks: readonly Block[]): RubricSection | null => {
  // Numbers with answers below them count questions.
  if (blocks.some((block) => labelledField(block) === 'answer')) return null;
  const levels: OpenLevel[] = [];
  const before: Block[] = [];
  for (const block of blocks) {
    const opened = openLevel(block);
    if (opened) levels.push({ ...opened, below: [] });
    else (levels.at(-1)?.below ?? before).push(block);
  }
  const numbers = levels.map(({ level }) => level.number);
  const isRun = levels.length >= 3 && levels.length <= 5 && new Set(numbers).size === levels.length;
  const told = levels.map(({ level, text, below }) => ({
    level,
    text: [text, proseOf(below)].filter(Boolean).join('\n'),
  }));
  if (!isRun || numbers.includes(undefined) || told.some(({ text }) => text === '')) return null;
  const meaning = proseOf(before);
  return {
    entry: { name: nameOf(head), line: head.number, levels: told, ...(meaning && { meaning }) },
    blocks: [head, ...blocks],
  };
};

/** The competencies of a page that has a heading for each, and its levels below. */
export const readRubricSections = (blocks: readonly Block[]): RubricSection[] => {
  const heads = blocks.flatMap((block, at) =>
    block.kind === 'heading' && !asks(block.text) && !levelOf(block) ? [at] : [],
  );
  return heads.flatMap((at, index) => {
    const head = blocks[at];
    const end = heads[index + 1] ?? blocks.length;
    // Longer parts hold more than a scale.
    return head && end - at <= 60 ? (readSection(head, blocks.slice(at + 1, end)) ?? []) : [];
  });
};
