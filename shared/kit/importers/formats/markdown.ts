import type { Importer, SkippedLine } from '../importer.ts';
import type { SourceText } from '../reading/lines.ts';
import { readMarkdownBlocks } from '../reading/markdown-blocks.ts';
import { readTextLines } from '../reading/text-lines.ts';
import { hasExtension, isNamed } from './file-type.ts';

const signs = [
  /^#{1,6}\s+\S/m,
  /^[ \t]{0,40}```/m,
  /\*\*\S[^*\n]{0,300}\*\*/,
  /^\s{0,3}[-*]\s\[[ x]\]\s/m,
  /<details/i,
  /\[[^\]\n]{1,300}\]\([^)\n]{1,300}\)/,
  /^\s{0,3}\|.{1,500}\|\s*$/m,
];

/** Front matter as static sites have it: its title is the page's, the rest is for the site. */
const takeFrontMatter = (
  lines: readonly SourceText[],
): { lines: SourceText[]; title?: string; skipped: SkippedLine[] } => {
  const end =
    lines[0]?.text.trim() === '---'
      ? lines.findIndex(({ text }, index) => index > 0 && text.trim() === '---')
      : -1;
  const matter = end > 0 && end < 60 ? lines.slice(0, end + 1) : [];
  // Between two rules may stand a question; front matter has a key on each of its lines.
  if (!matter.slice(1, -1).some(({ text }) => /^\w[\w-]*:/.test(text)))
    return { lines: [...lines], skipped: [] };
  const title = matter.map(({ text }) => /^title:\s*["']?(.*?)["']?\s*$/i.exec(text)?.[1]).find(Boolean);
  const skipped = matter.map(({ number, text }) => ({
    line: number,
    text,
    why: 'It is for the site the page comes from.',
  }));
  return { lines: lines.slice(matter.length), skipped, ...(title && { title }) };
};

/** Markdown, with HTML inside. */
export const markdown: Importer = {
  format: 'markdown',
  recognises: ({ text, filename }) =>
    hasExtension(filename, 'md', 'markdown', 'mdx', 'mdown') ||
    (!isNamed(filename) && signs.some((sign) => sign.test(text.slice(0, 20_000)))),
  read: ({ text }) => {
    const read = readTextLines(text);
    if (!read.ok) return read;
    const { lines, title, skipped: matter } = takeFrontMatter(read.lines);
    const { blocks, skipped } = readMarkdownBlocks(lines);
    return { ok: true, document: { blocks, ...(title && { title }) }, skipped: [...matter, ...skipped] };
  },
};
