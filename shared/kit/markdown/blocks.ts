/** The pieces of a kit file's body, in order. Which piece may follow which is the reader's business. */
export type Block =
  | { kind: 'heading'; line: number; depth: number; words: string }
  | { kind: 'text'; line: number; text: string }
  | { kind: 'item'; line: number; label: string; text: string }
  | { kind: 'code'; line: number; text: string; closed: boolean };

const headingLine = /^(#{1,6})(?:\s(.*))?$/s;
const itemLine = /^[-*+] {1,4}([\p{L}\p{N}][\p{L}\p{N} -]{0,30}):(?:\s(.*))?$/su;
const fenceLine = /^(`{3,}(?=[^`]*$)|~{3,})/;
const ruleLine = /^(?:-{3,}|\*{3,}|_{3,})\s*$/;
const indentation = /^(?: {2}|\t)/;

const isStructure = (line: string): boolean =>
  headingLine.test(line) || itemLine.test(line) || fenceLine.test(line) || ruleLine.test(line);

/** A line of text such that `readBlocks` takes it for text. A backslash counts only at the start of a line. */
export const escapeLine = (line: string): string =>
  line.startsWith('\\') || isStructure(line) ? `\\${line}` : line;

const unescapeLine = (line: string): string => (line.startsWith('\\') ? line.slice(1) : line);

/** Where the run of lines that belong together ends: before the first line that does not belong. */
const runEnd = (lines: readonly string[], from: number, belongs: (line: string) => boolean): number => {
  let end = from;
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line.trim() === '') continue; // Blank lines belong only when something that belongs follows.
    if (!belongs(line)) break;
    end = at + 1;
  }
  return end;
};

const codeEnd = (lines: readonly string[], from: number, fence: string): number => {
  const closing = (line: string) =>
    line.startsWith(fence) && line.trimEnd() === fence.charAt(0).repeat(line.trimEnd().length);
  for (let at = from; at < lines.length; at++) if (closing(lines[at] ?? '')) return at;
  return -1;
};

/** Cuts `lines` into blocks; the first of them is line `firstLine` of the file. */
export const readBlocks = (lines: readonly string[], firstLine: number): Block[] => {
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const source = lines[at] ?? '';
    const start = at;
    const line = firstLine + at;
    at += 1;
    const heading = headingLine.exec(source);
    const item = itemLine.exec(source);
    const fence = fenceLine.exec(source)?.[1];
    if (source.trim() === '' || ruleLine.test(source)) continue;
    if (heading) {
      blocks.push({
        kind: 'heading',
        line,
        depth: heading[1]?.length ?? 0,
        words: (heading[2] ?? '').trim(),
      });
    } else if (item) {
      at = runEnd(lines, at, (next) => indentation.test(next));
      const rest = lines.slice(start + 1, at).map((next) => next.replace(indentation, ''));
      const text = [item[2] ?? '', ...rest].join('\n');
      blocks.push({ kind: 'item', line, label: (item[1] ?? '').trim(), text });
    } else if (fence) {
      const end = codeEnd(lines, at, fence);
      const text = lines.slice(at, end < 0 ? lines.length : end).join('\n');
      blocks.push({ kind: 'code', line, text, closed: end >= 0 });
      at = end < 0 ? lines.length : end + 1;
    } else {
      at = runEnd(lines, at, (next) => !isStructure(next));
      blocks.push({ kind: 'text', line, text: lines.slice(start, at).map(unescapeLine).join('\n') });
    }
  }
  return blocks;
};
