import { type Importer, refused } from '../importer.ts';
import { readLines } from '../reading/lines.ts';
import { readMarkdownBlocks } from '../reading/markdown-blocks.ts';

const isPdf = (bytes: Uint8Array): boolean => {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  return head.includes('%PDF-');
};

/** The text of a PDF. Lines are counted in that text. */
export const pdf: Importer = {
  format: 'pdf',
  isBinary: true,
  recognises: ({ bytes }) => isPdf(bytes),
  read: async ({ bytes }) => {
    // Large, and needed for this format alone.
    const { mostPages, readPdfLines } = await import('../reading/pdf-lines.ts');
    const { writePdfText } = await import('../reading/pdf-text.ts');
    const pages = await readPdfLines(bytes);
    if (pages === 'tooLong')
      return refused('tooLarge', `The PDF has more than ${mostPages} pages, which are the most. Split it.`);
    if (pages === 'damaged')
      return refused(
        'unreadable',
        'The PDF is damaged or locked with a password. Print it to a new PDF, or copy its text.',
      );
    const text = writePdfText(pages);
    if (text === '')
      return refused(
        'empty',
        'The PDF has no text in it, only pictures. Run text recognition on it, or type the questions.',
      );
    const { blocks, skipped } = readMarkdownBlocks(readLines(text));
    return { ok: true, document: { blocks }, skipped };
  },
};
