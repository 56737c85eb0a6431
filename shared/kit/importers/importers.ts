import { code } from './formats/code.ts';
import { csv } from './formats/csv.ts';
import { docx } from './formats/docx.ts';
import { html } from './formats/html.ts';
import { json } from './formats/json.ts';
import { kitCsv } from './formats/kit-csv.ts';
import { kitJson } from './formats/kit-json.ts';
import { kitMarkdown } from './formats/kit-markdown.ts';
import { markdown } from './formats/markdown.ts';
import { pdf } from './formats/pdf.ts';
import { plainText } from './formats/plain-text.ts';
import { xlsx } from './formats/xlsx.ts';
import { yaml } from './formats/yaml.ts';
import type { Importer } from './importer.ts';

/** The first that recognises a source reads it, so the pickier ones come first. A new format is one line here. */
export const importers: readonly Importer[] = [
  docx,
  xlsx,
  pdf,
  kitMarkdown,
  kitJson,
  kitCsv,
  json,
  code,
  html,
  csv,
  yaml,
  markdown,
  plainText,
];
