import type { Importer } from '../importer.ts';
import { readLines } from '../lines.ts';
import { recogniseQuestions } from '../recognise.ts';

/** A page saved as text. It recognises every text, so it stands last among the importers. */
export const plainText: Importer = {
  format: 'text',
  recognises: () => true,
  read: (source) => recogniseQuestions(readLines(source.text), source),
};
