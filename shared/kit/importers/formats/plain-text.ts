import type { Importer } from '../importer.ts';
import { readMarkdownBlocks } from '../reading/markdown-blocks.ts';
import { readTextLines } from '../reading/text-lines.ts';

/** A page saved as text. It recognises every text, so it stands last among the importers. */
export const plainText: Importer = {
  format: 'text',
  recognises: () => true,
  read: ({ text }) => {
    const read = readTextLines(text);
    if (!read.ok) return read;
    const { blocks, skipped } = readMarkdownBlocks(read.lines);
    return { ok: true, document: { blocks }, skipped };
  },
};
