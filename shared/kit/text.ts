/**
 * One spelling for every text in a kit, so that a kit written to a file and read back is the same kit. What is
 * lost here (line-end flavours, control characters, blanks at the end of a line) is invisible on every screen.
 */

const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const unprintable = /(?![\n\t])\p{Cc}|\p{Cs}/gu;

const plain = (text: string): string => text.replace(lineBreaks, '\n').replace(unprintable, '');

/** Text on one line: a title, a name, a label. */
export const asLine = (text: string): string => plain(text).replaceAll('\n', ' ').trim();

/** Text of one or more paragraphs; the indentation of its later lines is the author's and is kept. */
export const asProse = (text: string): string =>
  plain(text)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

/** Source code: blanks and blank lines mean something at both ends too. */
export const asCode = plain;
