import { type Importer, refused } from '../importer.ts';
import { readCodeLiterals } from '../reading/code-literals.ts';
import { hasExtension } from './file-type.ts';

/** Of these the lists that are written out can be read. */
const readable = ['js', 'mjs', 'cjs', 'jsx', 'ts', 'mts', 'cts', 'tsx', 'py'] as const;
const others = [
  'php',
  'rb',
  'java',
  'kt',
  'go',
  'rs',
  'cs',
  'c',
  'cc',
  'cpp',
  'h',
  'hpp',
  'swift',
  'scala',
  'dart',
  'lua',
  'r',
  'pl',
  'sh',
  'ps1',
  'sql',
  'vue',
  'svelte',
  'astro',
  'css',
  'scss',
] as const;

const opensLiteral =
  /^(?:export\s{1,4})?(?:const|let|var)\s{1,4}[\w$]{1,80}[^=\n]{0,120}=\s{0,20}[[{]|^(?:export default|module\.exports\s?=)\s{0,4}[[{]/m;

const refusal = refused(
  'noQuestions',
  'It is program code, and no list of questions is written out in it. Save the questions as JSON, CSV or plain text.',
);

/** Program code. Lists that are written out in it are read as data; nothing is run. */
export const code: Importer = {
  format: 'code',
  recognises: ({ text, filename }) =>
    hasExtension(filename, ...readable, ...others) ||
    (filename === undefined && opensLiteral.test(text.slice(0, 2000))),
  read: ({ text, filename }) => {
    const data = hasExtension(filename, ...others) ? null : readCodeLiterals(text);
    return data ? { ok: true, document: { blocks: [], data }, skipped: [] } : refusal;
  },
};
