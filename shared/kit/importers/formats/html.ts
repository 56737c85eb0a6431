import { type Importer, refused } from '../importer.ts';
import { readHtmlBlocks } from '../reading/html-blocks.ts';
import { hasExtension, isNamed } from './file-type.ts';

const mostTags = 600_000;
/** The HTML standard searches the open elements again and again, so depth costs its square. */
const deepest = 2000;

const container =
  /<(\/?)(?:div|span|section|article|ul|ol|blockquote|table|details|font|a|b|i|em|strong|dl|center|main|svg|g|button)\b/gi;

const nestsTooDeep = (text: string): boolean => {
  let depth = 0;
  for (const [, slash] of text.matchAll(container)) {
    depth = Math.max(0, depth + (slash ? -1 : 1));
    if (depth > deepest) return true;
  }
  return false;
};

/** Web pages. */
export const html: Importer = {
  format: 'html',
  recognises: ({ text, filename }) =>
    hasExtension(filename, 'html', 'htm', 'xhtml') ||
    (!isNamed(filename) &&
      /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype html|html|head|body|article|main)\b/i.test(
        text.slice(0, 5000),
      )),
  read: ({ text }) => {
    const tags = text.split('<').length;
    if (tags > mostTags)
      return refused(
        'tooLarge',
        `The page has ${tags} tags; ${mostTags} are the most. Save the part with the questions.`,
      );
    if (nestsTooDeep(text))
      return refused('tooDeep', `The page is nested deeper than ${deepest} elements. Save it as plain text.`);
    const { blocks, title } = readHtmlBlocks(text);
    return { ok: true, document: { blocks, ...(title && { title }) }, skipped: [] };
  },
};
