import { type Importer, refused } from '../importer.ts';
import { readYaml } from '../reading/yaml-tree.ts';
import { fieldNamed } from '../words/label-table.ts';
import { hasExtension, isNamed } from './file-type.ts';

const keyLine = /^\s*(?:-\s+)*["']?([\p{L}_][\p{L}\p{N}_ -]{0,40})["']?:(?:\s|$)/u;

/** Without a name to go by: nearly every line is a key or an item, and one of the keys is a question's. */
const looksLikeYaml = (text: string): boolean => {
  const lines = text
    .slice(0, 20_000)
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trimStart().startsWith('#'));
  const keys = lines.flatMap((line) => keyLine.exec(line)?.[1] ?? []);
  const nested = lines.filter((line) => /^\s+\S|^\s*- |:\s*$|^---$/.test(line)).length;
  return (
    keys.length * 2 > lines.length &&
    nested * 3 > lines.length &&
    keys.some((key) => fieldNamed(key) === 'question') &&
    readYaml(text).ok
  );
};

/** YAML of any shape. */
export const yaml: Importer = {
  format: 'yaml',
  recognises: ({ text, filename }) =>
    hasExtension(filename, 'yaml', 'yml') || (!isNamed(filename) && looksLikeYaml(text)),
  read: ({ text }) => {
    const reading = readYaml(text);
    if (!reading.ok) return refused(reading.code, reading.message);
    return { ok: true, document: { blocks: [], data: reading.data }, skipped: [] };
  },
};
