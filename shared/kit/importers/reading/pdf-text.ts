import { joinLines } from './lines.ts';
import { readMarker } from './markers.ts';
import type { PdfLine } from './pdf-lines.ts';

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

interface Layout {
  bodySize: number;
  left: number;
  right: number;
  /** Usual distance of lines. */
  leading: number;
  /** Sizes above the body's, largest first. */
  headingSizes: number[];
}

const layoutOf = (lines: readonly PdfLine[]): Layout => {
  const sizes = lines.flatMap(({ size, text }) => Array<number>(Math.ceil(text.length / 20)).fill(size));
  const bodySize = median(sizes);
  const larger = new Set(
    lines.filter(({ size }) => size > bodySize * 1.12).map(({ size }) => Math.round(size * 2) / 2),
  );
  const body = lines.filter(({ size }) => Math.abs(size - bodySize) < 0.6);
  const distances = body.map(({ below }) => below).filter((below) => below > 0 && below < bodySize * 4);
  return {
    bodySize,
    left: Math.min(...body.map(({ left }) => left)),
    right: Math.max(...body.map(({ right }) => right)),
    leading: Math.min(median(distances), bodySize * 1.9) || bodySize * 1.4,
    headingSizes: [...larger].toSorted((a, b) => b - a).slice(0, 5),
  };
};

const levelOf = ({ size }: PdfLine, { headingSizes }: Layout): number => {
  const at = headingSizes.indexOf(Math.round(size * 2) / 2);
  return at < 0 ? 0 : at + 1;
};

const endsInHyphen = (text: string): boolean => /\p{Ll}-$/u.test(text);

/** A line that reached the margin goes on below it, unless something new begins there. */
const isWrapped = (open: PdfLine, next: PdfLine, layout: Layout): boolean => {
  const isSame = Math.abs(open.size - next.size) < 0.6 && open.isBold === next.isBold;
  const isNear = next.below > 0 && next.below < layout.leading * 1.25 * (open.size / layout.bodySize);
  const firstWord = next.text.split(' ')[0] ?? '';
  const room = open.isReversed ? open.left - layout.left : layout.right - open.right;
  const wasFull = room < Math.max(firstWord.length * open.size * 0.62, (layout.right - layout.left) * 0.05);
  return (
    isSame &&
    (isNear || (next.below === 0 && !/[.?!:。？！؟]$/.test(open.text))) &&
    wasFull &&
    !readMarker(next.text)
  );
};

const written = (line: PdfLine, layout: Layout): string => {
  const level = levelOf(line, layout);
  if (level > 0 && line.text.length < 300) return `${'#'.repeat(level)} ${line.text}`;
  const inset = line.isReversed ? layout.right - line.right : line.left - layout.left;
  const indent = ' '.repeat(Math.min(40, Math.max(0, Math.round(inset / (layout.bodySize * 0.5)))));
  if (line.text.includes('*')) return indent + line.text;
  const marker = line.text.slice(0, readMarker(line.text)?.width ?? 0);
  const rest = line.text.slice(marker.length);
  if (line.isBold && marker === '') return `${indent}**${rest}**`;
  const isLed = line.lead !== '' && rest.startsWith(line.lead) && /[:：?？؟]$/.test(line.lead);
  return indent + marker + (isLed ? `**${line.lead}**${rest.slice(line.lead.length)}` : rest);
};

/** A PDF as lines of text that say what its letters looked like: size as headings, weight as bold, place as indent. */
export const writePdfText = (pages: readonly PdfLine[][]): string => {
  const lines = pages.flat();
  if (lines.length === 0) return '';
  const layout = layoutOf(lines);
  const joined: PdfLine[] = [];
  let last: PdfLine | undefined;
  // One hyphen at an edge is a word's own; a program that hyphenates leaves many.
  const hyphens = lines.filter(({ text }) => endsInHyphen(text)).length;
  const hyphenates = hyphens > 2 && hyphens * 25 > lines.length;
  for (const line of lines) {
    const open = joined.at(-1);
    if (open && last && isWrapped(last, line, layout)) {
      const hyphenated = hyphenates && endsInHyphen(open.text) && /^\p{Ll}/u.test(line.text);
      if (hyphenated) open.text = open.text.slice(0, -1) + line.text;
      else open.text = endsInHyphen(open.text) ? open.text + line.text : joinLines(open.text, line.text);
    } else {
      joined.push({ ...line });
    }
    last = line;
  }
  return joined
    .map((line) => (line.below > layout.leading * 1.35 ? '\n' : '') + written(line, layout))
    .join('\n');
};
