/** A line as it stands in the source. */
export interface SourceText {
  number: number;
  text: string;
}

/** 15,000 questions of sixteen lines each. More is not a question bank; it would only take memory. */
export const mostLines = 250_000;

/** How many lines have text, counted up to the first that is too many. */
export const countLines = (text: string): number => {
  let count = 0;
  for (const _ of text.matchAll(/\S[^\r\n]*/g)) {
    count += 1;
    if (count > mostLines) break;
  }
  return count;
};

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー、。，！？：；（）「」『』]/u;

/** Two lines of one sentence; scripts that have no blanks between words get none between lines. */
export const joinLines = (first: string, second: string): string =>
  unspaced.test(first.slice(-1)) && unspaced.test(second.slice(0, 1)) ? first + second : `${first} ${second}`;

const invisible = /[\u200B\u2060\uFEFF\u00AD\u200E\u200F\u202A-\u202E]/g;
/** Control characters carry no meaning in a question and are used as signs while markup is read. */
const control = /(?!\t)\p{Cc}/gu;

const tabsToBlanks = (line: string): string =>
  line.includes('\t') ? line.replace(/^[ \t]+/, (indent) => indent.replace(/\t/g, '    ')) : line;

/** The lines of a text with their numbers. Tabs that indent become blanks, invisible characters go. */
export const readLines = (source: string): SourceText[] =>
  source.split(/\r\n?|\n/).map((line, index) => ({
    number: index + 1,
    text: tabsToBlanks(
      line
        .replace(invisible, '')
        .replace(control, '')
        .replace(/[\u00A0\u3000]/g, ' '),
    ).trimEnd(),
  }));
