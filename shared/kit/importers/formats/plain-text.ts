import type { Importer } from '../importer.ts';
import { readLines } from '../reading/lines.ts';
import { readMarkdownBlocks } from '../reading/markdown-blocks.ts';

/** A page saved as text. It recognises every text, so it stands last among the importers. */
export const plainText: Importer = {
  format: 'text',
  recognises: () => true,
  read: ({ text }) => {
    const { blocks, skipped } = readMarkdownBlocks(readLines(text));
    return { ok: true, document: { blocks }, skipped };
  },
};
