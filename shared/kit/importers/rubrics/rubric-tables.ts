import type { Block, TableRow } from '../document.ts';
import { asks } from '../words/asking.ts';
import { fieldNamed } from '../words/label-table.ts';
import { type LevelName, readLevel } from './levels.ts';
import type { RubricEntry } from './rubric.ts';

/** Two levels are enough where they are the two ends, as in columns "weak" and "strong". */
const leastLevels = 2;

const levelColumns = (header: TableRow): Map<number, LevelName> => {
  const levels = new Map<number, LevelName>();
  for (const [at, cell] of header.cells.entries()) {
    const level = at > 0 ? readLevel(cell) : undefined;
    if (level) levels.set(at, level);
  }
  return levels;
};

const isMeaning = (cell: string): boolean =>
  /descri|beschreib|meaning|bedeutung|definition|opis|описание|描述|定义|الوصف|significado|definición|définition|definição/i.test(
    cell,
  );

/** The competencies of a table with one competency in a row and one level in a column. */
export const readRubricTable = ({ rows = [] }: Block): RubricEntry[] => {
  const [header, ...body] = rows;
  if (!header || body.length === 0 || header.cells.some((cell) => fieldNamed(cell) === 'question')) return [];
  const columns = levelColumns(header);
  const isWhole =
    columns.size >= 3 ||
    (columns.size === leastLevels &&
      header.cells.length <= 4 &&
      [...columns.values()].some(({ isLow }) => isLow));
  const rest = header.cells.length - columns.size;
  if (!isWhole || rest > 3 || body.filter(({ cells }) => asks(cells[0] ?? '')).length * 3 > body.length)
    return [];
  const meaningAt = header.cells.findIndex((cell, at) => at > 0 && isMeaning(cell));
  return body.flatMap(({ cells, number }) => {
    const name = cells[0]?.trim() ?? '';
    const levels = [...columns].flatMap(([at, level]) => {
      const text = cells[at]?.trim() ?? '';
      return text.length > 2 ? [{ level, text }] : [];
    });
    const meaning = meaningAt > 0 ? cells[meaningAt]?.trim() : undefined;
    return name === '' || levels.length < leastLevels
      ? []
      : [{ name, line: number, levels, ...(meaning && { meaning }) }];
  });
};
