import { type Importer, refused } from '../importer.ts';
import { readDocxBlocks } from '../reading/docx-blocks.ts';
import { readParagraphStyles } from '../reading/docx-parts.ts';
import { holdsName, isZip, unzip } from '../reading/zip.ts';

const body = 'word/document.xml';
const wanted = [body, 'word/styles.xml', 'word/numbering.xml'];

/** Word documents. Lines are counted by paragraphs. */
export const docx: Importer = {
  format: 'docx',
  isBinary: true,
  recognises: ({ bytes }) => isZip(bytes) && holdsName(bytes, body),
  read: ({ bytes }) => {
    const unzipped = unzip(bytes, (name) => wanted.includes(name));
    if (!unzipped.ok) return refused(unzipped.code, unzipped.message);
    const { parts } = unzipped;
    const blocks = readDocxBlocks(parts.get(body), readParagraphStyles(parts));
    if (!blocks)
      return refused('unreadable', 'The document is damaged. Open it in a word processor and save it again.');
    return { ok: true, document: { blocks }, skipped: [] };
  },
};
