import { kitMarkdown } from './formats/kit-markdown.ts';
import { plainText } from './formats/plain-text.ts';
import type { Importer } from './importer.ts';

/** The first that recognises a source reads it, so the pickier ones come first. A new format is one line here. */
export const importers: readonly Importer[] = [kitMarkdown, plainText];
