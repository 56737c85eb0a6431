import LineBreaker from 'linebreak';
import { printable } from './printable.ts';
import type { TextStyle } from './theme.ts';
import type { Typefaces } from './typeface.ts';

/** A stretch of text in one style, or something of a fixed width that stands in the line like a letter. */
export type Run<Fixed> =
  | { readonly kind: 'text'; readonly text: string; readonly style: TextStyle; readonly colour: string }
  | { readonly kind: 'fixed'; readonly width: number; readonly content: Fixed };

/** A part of a line and its place in it. */
export type Piece<Fixed> =
  | { readonly kind: 'text'; readonly x: number; text: string; readonly run: Run<Fixed> & { kind: 'text' } }
  | { readonly kind: 'fixed'; readonly x: number; readonly content: Fixed };

export interface Line<Fixed> {
  readonly pieces: Piece<Fixed>[];
  /** Without the blanks at its end. */
  width: number;
}

interface Part<Fixed> {
  readonly run: Run<Fixed>;
  readonly text: string;
  readonly width: number;
  /** Width of the blanks at its end, which may hang over the margin. */
  readonly blank: number;
}

/** What no line may be broken within, as long as it fits a line at all. */
interface Unit<Fixed> {
  readonly parts: Part<Fixed>[];
  readonly endsLine: boolean;
}

/** Longer runs without an opportunity to break are broken anywhere: shaping and fitting stay linear. */
const longestUnbroken = 60;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * Breaks runs into lines at the opportunities of UAX 14. Each word is measured once, so the time is linear in the
 * text; PDFKit's own wrapping measures ever longer prefixes and is quadratic.
 */
export const breakLines = <Fixed>(
  runs: readonly Run<Fixed>[],
  width: number,
  typefaces: Typefaces,
): Line<Fixed>[] => {
  const filling = fillLines<Fixed>(width);
  for (const unit of unitsOf(runs, typefaces)) {
    const needed = sum(unit.parts.map((part) => part.width)) - (unit.parts.at(-1)?.blank ?? 0);
    if (needed <= width && !isLong(unit)) filling.place(unit.parts, needed);
    else for (const part of unit.parts) placeBroken(filling, part, typefaces);
    if (unit.endsLine) filling.startLine();
  }
  return filling.lines;
};

const isLong = (unit: Unit<unknown>): boolean =>
  unit.parts.some((part) => part.text.trimEnd().length > longestUnbroken);

const placeBroken = <Fixed>(filling: Filling<Fixed>, part: Part<Fixed>, typefaces: Typefaces): void => {
  const { run } = part;
  if (run.kind === 'fixed') {
    filling.place([part], part.width);
    return;
  }
  for (const letters of clustersOf(part.text)) {
    const cluster = partOf<Fixed>(run, letters, typefaces);
    filling.place([cluster], cluster.width - cluster.blank);
  }
};

/** Letters with their accents. Read through a window: Intl.Segmenter is quadratic in the text's length. */
function* clustersOf(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const clusters = Array.from(graphemes.segment(text.slice(from, from + 256)), ({ segment }) => segment);
    const ends = from + 256 >= text.length || clusters.length === 1;
    // The window may have cut the last one in two.
    for (const cluster of ends ? clusters : clusters.slice(0, -1)) {
      yield cluster;
      from += cluster.length;
    }
  }
}

interface Filling<Fixed> {
  readonly lines: Line<Fixed>[];
  place(parts: readonly Part<Fixed>[], needed: number): void;
  startLine(): void;
}

const fillLines = <Fixed>(width: number): Filling<Fixed> => {
  const lines: Line<Fixed>[] = [{ pieces: [], width: 0 }];
  let x = 0;
  const startLine = () => {
    lines.push({ pieces: [], width: 0 });
    x = 0;
  };
  const put = (part: Part<Fixed>) => {
    const line = lines.at(-1) as Line<Fixed>; // There is always one.
    append(line, part, x);
    x += part.width;
    if (part.width > part.blank) line.width = x - part.blank;
  };
  return {
    lines,
    startLine,
    place(parts, needed) {
      // A hair of tolerance: sums of the same widths in another order differ in the last bits.
      if (x > 0 && x + needed > width + 0.01) startLine();
      for (const part of parts) put(part);
    },
  };
};

const append = <Fixed>(line: Line<Fixed>, part: Part<Fixed>, x: number): void => {
  const { run } = part;
  const last = line.pieces.at(-1);
  if (run.kind === 'fixed') line.pieces.push({ kind: 'fixed', x, content: run.content });
  else if (last?.kind === 'text' && last.run === run) last.text += part.text;
  else line.pieces.push({ kind: 'text', x, text: part.text, run });
};

/** Cuts runs into units. Runs that touch without a blank between them share one: no break before a comma. */
const unitsOf = <Fixed>(runs: readonly Run<Fixed>[], typefaces: Typefaces): Unit<Fixed>[] => {
  const units: Unit<Fixed>[] = [];
  let open = false;
  const add = (part: Part<Fixed>, endsLine: boolean) => {
    const last = units.at(-1);
    if (open && last && !/^\s/u.test(part.text))
      units[units.length - 1] = { parts: [...last.parts, part], endsLine };
    else units.push({ parts: [part], endsLine });
    open = false;
  };
  for (const run of runs) {
    if (run.kind === 'fixed') {
      add({ run, text: '', width: run.width, blank: 0 }, false);
      open = true;
      continue;
    }
    const text = printable(run.text, typefaces[run.style.weight]);
    for (const word of wordsOf(text)) add(partOf<Fixed>(run, word.text, typefaces), word.endsLine);
    if (text !== '') open = !/\s$/u.test(text);
  }
  return units;
};

const partOf = <Fixed>(
  run: Run<Fixed> & { kind: 'text' },
  text: string,
  typefaces: Typefaces,
): Part<Fixed> => {
  const typeface = typefaces[run.style.weight];
  const blanks = text.length - text.trimEnd().length;
  const scale = run.style.size / 1000;
  return {
    run,
    text,
    width: typeface.widthOf(text) * scale,
    blank: blanks === 0 ? 0 : blanks * typeface.widthOf(' ') * scale,
  };
};

/** The text between two opportunities to break, its blanks included. */
const wordsOf = (text: string): { text: string; endsLine: boolean }[] => {
  const words: { text: string; endsLine: boolean }[] = [];
  const breaker = new LineBreaker(text);
  let from = 0;
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const word = text.slice(from, found.position);
    words.push({ text: word.replace(/\n$/u, ''), endsLine: word.endsWith('\n') });
    from = found.position;
  }
  return words;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
