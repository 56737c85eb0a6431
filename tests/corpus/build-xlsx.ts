import { zipSync } from 'fflate';
import type { Truth } from './score.ts';
import { byCategory, escaped, xml } from './xml-parts.ts';

interface SheetOf {
  name: string;
  rows: ReadonlyArray<readonly string[]>;
}

const cellXml = (text: string, column: number, row: number): string =>
  `<c r="${String.fromCharCode(65 + column)}${row}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;

const rowXml = (cells: readonly string[], index: number): string =>
  `<row r="${index + 1}">${cells.map((text, column) => cellXml(text, column, index + 1)).join('')}</row>`;

const xlsx = (sheets: readonly SheetOf[]): Uint8Array => {
  const listed = sheets.map(
    ({ name }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="r${index}"/>`,
  );
  const targets = sheets.map(
    (_, index) => `<Relationship Id="r${index}" Target="worksheets/sheet${index + 1}.xml"/>`,
  );
  const parts = sheets.map(({ rows }, index) => [
    `xl/worksheets/sheet${index + 1}.xml`,
    xml(`<worksheet><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`),
  ]);
  return zipSync({
    'xl/workbook.xml': xml(`<workbook xmlns:r="r"><sheets>${listed.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': xml(`<Relationships>${targets.join('')}</Relationships>`),
    ...Object.fromEntries(parts),
  });
};

export const xlsxRows = ({ title = '', questions }: Truth): Uint8Array => {
  const rows = questions.map(({ text, answer = '', category = '', difficulty = '' }) => [
    category,
    text,
    answer,
    difficulty,
  ]);
  return xlsx([
    { name: 'Kit', rows: [[title], [], ['Category', 'Question', 'Sample answer', 'Difficulty'], ...rows] },
  ]);
};

export const xlsxSheets = ({ questions }: Truth): Uint8Array =>
  xlsx(
    byCategory(questions).map(([name, group]) => ({
      name,
      rows: [['Pytanie', 'Odpowiedź'], ...group.map(({ text, answer = '' }) => [text, answer])],
    })),
  );
