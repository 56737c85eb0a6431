import { type Importer, refused } from '../importer.ts';
import { readJson } from '../reading/json-tree.ts';
import { hasExtension } from './file-type.ts';

/** JSON of any shape, JSON with comments, and JSON with one value on each line. */
export const json: Importer = {
  format: 'json',
  recognises: ({ text, filename }) =>
    hasExtension(filename, 'json', 'jsonl', 'ndjson', 'json5') ||
    (/^\s*[[{]/.test(text) && readJson(text).ok),
  read: ({ text }) => {
    const reading = readJson(text);
    if (!reading.ok) return refused(reading.code, reading.message);
    return { ok: true, document: { blocks: [], data: reading.data }, skipped: [] };
  },
};
