import type { Block, TableRow } from '../document.ts';
import { choiceBaseOf } from '../fields/choices.ts';
import { type NamedValue, readRecordFields } from '../fields/record-fields.ts';
import type { SkippedLine } from '../importer.ts';
import { withoutHtml } from '../reading/html-fragment.ts';
import { asks } from '../words/asking.ts';
import { type Field, fieldNamed } from '../words/label-table.ts';
import { CategoryPath } from './category-path.ts';
import type { QuestionBlock, Segmentation, Segmenter } from './segmenter.ts';
import { isPlaceholder, readWording } from './wording.ts';

interface Column {
  name: string;
  field: Field | undefined;
}

/** Which row names the columns, and which column holds the questions. */
interface TableShape {
  headerAt: number;
  columns: Column[];
  questionAt: number;
}

/** Sheets often start with a title and a line of instructions. */
const lastHeader = 12;

const columnsOf = (row: TableRow | undefined): Column[] =>
  (row?.cells ?? []).map((name) => ({
    name: name.trim(),
    field: name.length <= 60 ? fieldNamed(name) : undefined,
  }));

const findHeader = (rows: readonly TableRow[]): number =>
  rows.slice(0, lastHeader).findIndex((row) => {
    const columns = columnsOf(row);
    const known = columns.filter(({ field }) => field !== undefined).length;
    const names = columns.filter(({ name }) => name !== '');
    return columns.some(({ field }) => field === 'question')
      ? names.every(({ name }) => name.length < 80)
      : known >= 2 && !row.cells.some((cell) => cell.endsWith('?'));
  });

const askingShare = (rows: readonly TableRow[], at: number): number => {
  const cells = rows.flatMap(({ cells }) => (cells[at]?.trim() ? [cells[at] ?? ''] : []));
  return cells.length === 0
    ? 0
    : cells.filter((cell) => asks(readWording(cell).text)).length / Math.max(cells.length, rows.length / 2);
};

const findQuestions = (rows: readonly TableRow[], columns: readonly Column[]): number => {
  const named = columns.flatMap(({ field }, at) => (field === 'question' ? [at] : []));
  const shares = Array.from(
    { length: Math.max(columns.length, ...rows.slice(0, 50).map(({ cells }) => cells.length)) },
    (_, at) => ({ at, share: askingShare(rows, at) }),
  );
  const free = shares.filter(
    ({ at }) => !['probes', 'answer', 'candidate', 'listenFor', 'why'].includes(columns[at]?.field ?? ''),
  );
  const best = (named.length > 0 ? shares.filter(({ at }) => named.includes(at)) : free).toSorted(
    (a, b) => b.share - a.share,
  )[0];
  return best && (named.length > 0 || best.share >= 0.4) ? best.at : -1;
};

/** A column that says something else in most rows; what repeats is a subject. */
const isVaried = (rows: readonly TableRow[], at: number): boolean => {
  const said = rows.flatMap(({ cells }) => (cells[at]?.trim() ? [cells[at] ?? ''] : []));
  return said.length > 1 && new Set(said).size * 10 > said.length * 8;
};

/** What each row offers to choose from, and the column that points at the right one, where there is one. */
const quizColumns = (
  rows: readonly TableRow[],
  { questionAt, varied, width }: { questionAt: number; varied: readonly number[]; width: number },
): Column[] => {
  const points = (at: number) =>
    rows.every(({ cells }) => /^(?:\d{1,2}|[a-l]|)$/i.test(cells[at]?.trim() ?? ''));
  const pointerAt = Array.from({ length: width }, (_, at) => at).findLastIndex(
    (at) => at !== questionAt && points(at) && rows.some(({ cells }) => (cells[at] ?? '').trim() !== ''),
  );
  const offered = varied.filter((at) => at !== pointerAt && !points(at));
  const columns = offered.length > 1 ? offered : varied.filter((at) => at !== pointerAt);
  return Array.from({ length: width }, (_, at): Column => {
    if (at === questionAt) return { name: '', field: 'question' };
    if (at === pointerAt) return { name: 'correct', field: 'answer' };
    const letter = String.fromCharCode(97 + columns.indexOf(at));
    return columns.includes(at)
      ? { name: `option ${letter}`, field: 'options' }
      : { name: '', field: 'category' };
  });
};

/** Without names, the longest of the other columns says the answer, if it is long enough for one or the only other. */
const nameColumns = (rows: readonly TableRow[], questionAt: number): Column[] => {
  const width = Math.max(0, ...rows.slice(0, 50).map(({ cells }) => cells.length));
  const lengths = Array.from(
    { length: width },
    (_, at) => rows.reduce((sum, { cells }) => sum + (cells[at]?.length ?? 0), 0) / rows.length,
  );
  const longest = lengths.reduce(
    (best, length, at) => (at !== questionAt && length > (lengths[best] ?? 0) ? at : best),
    questionAt === 0 ? 1 : 0,
  );
  const varied = lengths.flatMap((_, at) => (at !== questionAt && isVaried(rows, at) ? [at] : []));
  const second = Math.max(0, ...varied.filter((at) => at !== longest).map((at) => lengths[at] ?? 0));
  // Several columns that say different things in each row are offered to choose from, unless one says far more.
  const isQuiz = varied.length > 2 && (lengths[longest] ?? 0) < second * 3;
  if (isQuiz) return quizColumns(rows, { questionAt, varied, width });
  const isAnswer = (at: number, length: number) => length > 25 || (width === 2 && isVaried(rows, at));
  return lengths.map((length, at) => ({
    name: '',
    field: at === questionAt ? 'question' : at === longest && isAnswer(at, length) ? 'answer' : 'category',
  }));
};

const shapeOf = (rows: readonly TableRow[]): TableShape | null => {
  const headerAt = findHeader(rows);
  const body = rows.slice(headerAt + 1);
  const header = headerAt < 0 ? [] : columnsOf(rows[headerAt]);
  const questionAt = findQuestions(body, header);
  if (questionAt < 0 || body.length === 0) return null;
  return { headerAt, questionAt, columns: headerAt < 0 ? nameColumns(body, questionAt) : header };
};

const valuesOf = ({ cells, number, original }: TableRow, { columns, questionAt }: TableShape): NamedValue[] =>
  cells.flatMap((cell, at) => {
    const { name = '', field } = columns[at] ?? {};
    const line = { number, text: cell, original };
    return at === questionAt || cell.trim() === '' ? [] : [{ name, field, line, texts: [cell.trim()] }];
  });

interface TableReading {
  questions: QuestionBlock[];
  skipped: SkippedLine[];
  warnings: Segmentation['warnings'];
  rows: number;
}

/** A merged first column names its category once, for the rows below as well. */
const fillDown = (rows: readonly TableRow[], { headerAt, columns, questionAt }: TableShape): TableRow[] => {
  const first = rows[headerAt + 1]?.cells[0]?.trim();
  if (columns[0]?.field !== 'category' || questionAt === 0 || !first) return [...rows];
  let name = first;
  return rows.map((row, index) => {
    if (index <= headerAt) return row;
    const [cell = '', ...rest] = row.cells;
    name = cell.trim() || name;
    return (rest[questionAt - 1] ?? '').trim() === '' ? row : { ...row, cells: [name, ...rest] };
  });
};

const isHeaderAgain = (row: TableRow, rows: readonly TableRow[], headerAt: number): boolean =>
  headerAt >= 0 && row.cells.join('|') === rows[headerAt]?.cells.join('|');

const readRows = (
  rows: readonly TableRow[],
  shape: TableShape,
  heading: string | undefined,
): TableReading => {
  const reading: TableReading = {
    questions: [],
    skipped: [],
    warnings: [],
    rows: rows.length - shape.headerAt - 1,
  };
  const isScorecard = shape.columns.some(({ field }) => field === 'candidate');
  const skipRow = (row: TableRow, why: string) =>
    reading.skipped.push({ line: row.number, text: row.original, why });
  const base = choiceBaseOf(rows.slice(shape.headerAt + 1).map((row) => valuesOf(row, shape)));
  let section: string | undefined;
  for (const [index, row] of rows.entries()) {
    const written = row.cells[shape.questionAt]?.trim() ?? '';
    const filled = row.cells.filter((cell) => cell.trim() !== '');
    const { text, difficulty } = readWording(withoutHtml(written));
    if (index === shape.headerAt) skipRow(row, 'It names the columns.');
    else if (index < shape.headerAt) skipRow(row, 'It stands above the names of the columns.');
    else if (isHeaderAgain(row, rows, shape.headerAt)) skipRow(row, 'It names the columns again.');
    else if (filled.length === 1 && shape.columns.length > 1 && !asks(filled[0] ?? '')) {
      section = filled[0];
      skipRow(row, 'It is the title of the rows below.');
    } else if (isPlaceholder(text)) {
      reading.warnings.push({
        line: row.number,
        code: 'placeholder',
        text: `"${text}" is a gap to be filled in, so it was not imported. Write the question.`,
      });
    } else if (text === '') {
      if (filled.length > 0) skipRow(row, 'It has no question.');
    } else {
      const category = section ?? heading;
      reading.questions.push({
        question: { number: row.number, text, original: row.original },
        body: [],
        fields: readRecordFields(valuesOf(row, shape), { isScorecard, base }),
        ...(category !== undefined && { category }),
        ...(difficulty && { difficulty }),
      });
    }
  }
  return reading;
};

const readTables = (blocks: readonly Block[]): TableReading[] => {
  const path = new CategoryPath(blocks);
  return blocks.flatMap((block) => {
    path.accepts(block, { next: undefined, isOpener: () => false, open: undefined });
    const rows = block.rows ?? [];
    const shape = rows.length > 0 ? shapeOf(rows) : null;
    return shape ? [readRows(fillDown(rows, shape), shape, path.current().category)] : [];
  });
};

const scoreOf = (
  questions: readonly QuestionBlock[],
  blocks: readonly Block[],
  shapesNamed: boolean,
): number => {
  const asking = questions.filter(({ question }) => asks(question.text)).length / questions.length;
  const elsewhere = blocks.filter(
    ({ kind, text }) => kind !== 'table' && kind !== 'code' && asks(text),
  ).length;
  const precision = Math.max(asking, shapesNamed ? 0.9 : 0);
  const recall = questions.length / (questions.length + elsewhere);
  return (2 * precision * recall) / (precision + recall);
};

/** Tables with a question in each row: CSV, spreadsheets, and tables on pages. */
export const tableRows: Segmenter = {
  name: 'table-rows',
  segment: ({ blocks }) => {
    const readings = readTables(blocks);
    const questions = readings.flatMap((reading) => reading.questions);
    if (questions.length === 0) return null;
    const named = questions.some(
      ({ fields }) => fields?.answer !== undefined || fields?.category !== undefined,
    );
    return {
      blocks: questions,
      skipped: readings.flatMap(({ skipped }) => skipped),
      warnings: readings.flatMap(({ warnings }) => warnings),
      score: 0.99 * scoreOf(questions, blocks, named),
    };
  },
};
