import { type Importer, refused } from '../importer.ts';
import { tableDocument } from '../reading/table-document.ts';
import { readSharedStrings, readSheet, readSheetNames, readTargets } from '../reading/xlsx-sheets.ts';
import { holdsName, isZip, unzip } from '../reading/zip.ts';

const workbook = 'xl/workbook.xml';
const wanted =
  /^xl\/(?:workbook\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]{1,80}\.xml)$/;

/** Spreadsheets. Lines are counted by rows of their sheet; hidden sheets stay hidden. */
export const xlsx: Importer = {
  format: 'xlsx',
  isBinary: true,
  recognises: ({ bytes }) => isZip(bytes) && holdsName(bytes, workbook),
  read: ({ bytes }) => {
    const unzipped = unzip(bytes, (name) => wanted.test(name));
    if (!unzipped.ok) return refused(unzipped.code, unzipped.message);
    const { parts } = unzipped;
    const strings = readSharedStrings(parts.get('xl/sharedStrings.xml'));
    const targets = readTargets(parts.get('xl/_rels/workbook.xml.rels'));
    const sheets = readSheetNames(parts.get(workbook)).map(({ name, id }) =>
      readSheet(parts.get(targets.get(id) ?? ''), strings, name),
    );
    const read = sheets.filter((sheet) => sheet !== null);
    if (read.length === 0)
      return refused(
        'unreadable',
        'The spreadsheet is damaged or empty. Open it where it came from and save it again.',
      );
    return { ok: true, document: tableDocument(read), skipped: [] };
  },
};
