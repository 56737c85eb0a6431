import { parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { unguarded } from '../../../csv.ts';
import { questionIdSchema } from '../../../id.ts';
import { areKitColumns, entriesIn, type KitColumn, planWords } from '../../exports/kit-columns.ts';
import {
  type Anchors,
  type Competency,
  competencySchema,
  defaultScale,
  type KitQuestion,
  kitQuestionSchema,
  kitSchema,
  mostQuestions,
} from '../../kit.ts';
import { makeSlugs, openingWords } from '../../slugs.ts';
import { asLine, asProse } from '../../text.ts';
import { keepValid } from '../../valid-fields.ts';
import { type FormatReading, type Importer, type ImportWarning, refused } from '../importer.ts';
import { languageOf } from '../words/language-of.ts';

interface Row {
  readonly line: number;
  /** Empty for a cell that is not there. */
  cell(column: KitColumn): string;
}

const longestHeader = 2000;

/** The columns of our own export and the sign between them; a spreadsheet may have changed both. */
const headerOf = (text: string): { names: string[]; delimiter: string } | undefined => {
  const start = text.replace(/^\uFEFF/, '').slice(0, longestHeader);
  const [line = ''] = start.split(/[\r\n]/, 1);
  for (const delimiter of [',', ';', '\t']) {
    const names = line.split(delimiter).map((name) => name.replaceAll('"', '').trim().toLowerCase());
    if (areKitColumns(names)) return { names, delimiter };
  }
  return undefined;
};

const rowsOf = (text: string, delimiter: string): Row[] => {
  const options = { delimiter, bom: true, info: true, relax_column_count: true, skip_empty_lines: true };
  const records = parse(text, options) as unknown as Array<{ record: string[]; info: { lines: number } }>; // The shape that `info` asks for.
  const [header, ...body] = records;
  const places = new Map(header?.record.map((name, at) => [name.trim().toLowerCase(), at]));
  return body.map(({ record, info }) => ({
    // The line on which it ends is the one that the parser tells.
    line: info.lines,
    cell: (column) => unguarded(record[places.get(column) ?? -1] ?? ''),
  }));
};

const anchorsIn = ({ cell, line }: Row, warnings: ImportWarning[]): Anchors | undefined => {
  const anchors = {
    1: cell('level 1'),
    2: cell('level 2'),
    3: cell('level 3'),
    4: cell('level 4'),
  };
  const written = Object.values(anchors).filter((text) => asProse(text) !== '').length;
  if (written === 4) return anchors;
  if (written > 0)
    warnings.push({
      line,
      code: 'incompleteAnchors',
      text: 'A level has no anchor, so none of the four was read. Add the missing ones.',
    });
  return undefined;
};

const plannedIn = (cell: string): boolean | undefined => {
  const word = cell.trim().toLowerCase();
  return word === planWords.true ? true : word === planWords.false ? false : undefined;
};

/** What the cells say; an empty cell says nothing. */
const fieldsIn = (row: Row, warnings: ImportWarning[]): Record<string, unknown> => {
  const { cell } = row;
  const anchors = anchorsIn(row, warnings);
  const planned = plannedIn(cell('plan'));
  const single = {
    title: asLine(cell('title')),
    why: asProse(cell('why')),
    answer: asProse(cell('reference answer')),
    difficulty: asLine(cell('difficulty')),
    category: asLine(cell('category')),
    notes: asProse(cell('notes')),
    code: cell('code'),
  };
  const minutes = cell('minutes').trim();
  return {
    text: cell('question'),
    listenFor: entriesIn(cell('listen for')),
    probes: entriesIn(cell('follow-ups')),
    ...Object.fromEntries(Object.entries(single).filter(([, text]) => text !== '')),
    ...(minutes !== '' && { minutes: Number(minutes) }),
    ...(anchors && { anchors }),
    ...(planned !== undefined && { planned }),
  };
};

const competenciesIn = (rows: readonly Row[]): Map<string, Competency> => {
  const makeSlug = makeSlugs([]);
  const competencies = new Map<string, Competency>();
  for (const row of rows) {
    const name = asLine(row.cell('competency')).slice(0, 200).trim();
    if (name === '' || competencies.has(name)) continue;
    competencies.set(name, v.parse(competencySchema, { id: makeSlug(name, 'competency'), name }));
  }
  return competencies;
};

const readRows = (rows: readonly Row[], filename: string | undefined): FormatReading => {
  const warnings: ImportWarning[] = [];
  const competencies = competenciesIn(rows);
  const written = rows.map((row) => row.cell('id').trim()).filter((id) => v.is(questionIdSchema, id));
  const makeSlug = makeSlugs(written);
  const unclaimed = new Set(written);
  const questions = rows.flatMap((row): KitQuestion[] => {
    const id = row.cell('id').trim();
    const text = row.cell('question');
    const competency = competencies.get(asLine(row.cell('competency')).slice(0, 200).trim());
    const question = keepValid(
      kitQuestionSchema,
      {
        id: unclaimed.delete(id) ? id : makeSlug(openingWords(text), 'question'),
        ...fieldsIn(row, warnings),
        ...(competency && { competencyId: competency.id }),
      },
      {
        lines: { all: [row.line] },
        report: (line, code, message) => warnings.push({ line, code, text: message }),
      },
    );
    return question ? [question] : [];
  });
  if (questions.length === 0) return refused('noQuestions', 'No row of this table has a question.');
  const title = asLine(filename?.replace(/\.[^.]*$/s, '') ?? '').slice(0, 200) || 'Imported questions';
  const kit = v.parse(kitSchema, {
    id: makeSlugs([])(title, 'kit'),
    version: 1,
    title,
    language: languageOf(questions.map(({ text }) => text).join('\n')),
    minutes: 60,
    scale: defaultScale,
    competencies: [...competencies.values()],
    questions,
  });
  return { ok: true, kit, segmenter: 'kit-columns', warnings };
};

/** The table that a kit is exported as, also after a spreadsheet: each cell is read as it was written. */
export const kitCsv: Importer = {
  format: 'kit.csv',
  recognises: ({ text }) => headerOf(text) !== undefined,
  read: ({ text, filename }) => {
    const header = headerOf(text);
    if (!header) return refused('brokenKit', 'The first line does not name the columns of a kit.');
    let rows: Row[];
    try {
      rows = rowsOf(text, header.delimiter);
    } catch (error) {
      return refused('unreadable', `The table cannot be read: ${(error as Error).message}`);
    }
    if (rows.length > mostQuestions)
      return refused(
        'tooManyQuestions',
        `It has ${rows.length} questions; ${mostQuestions} are the most. Split it.`,
      );
    return readRows(rows, filename);
  },
};
