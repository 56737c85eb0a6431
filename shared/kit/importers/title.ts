import type { KitDocument } from './document.ts';
import type { ImportWarning } from './importer.ts';
import type { Segmentation } from './segmenters/segmenter.ts';

const longestTitle = 200;

/** The page's own title, else the name of its file. */
export const titleOf = (
  { title }: Segmentation,
  { document, filename }: { document: KitDocument; filename: string | undefined },
  warnings: ImportWarning[],
): string => {
  const written = [title?.text, document.title].find(
    (text) => text !== undefined && text.trim() !== '' && text.length <= longestTitle,
  );
  if (written) return written;
  const name = filename
    ?.replace(/^.*[\\/]/s, '')
    .replace(/\.[^.]*$/s, '')
    .trim()
    .slice(0, longestTitle);
  const made = name || 'Imported questions';
  warnings.push({ line: 1, code: 'noTitle', text: `The page has no title, so the kit is called "${made}".` });
  return made;
};
