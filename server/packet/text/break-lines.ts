import type { TextStyle } from '../theme.ts';
import type { Fonts, Neighbours, Stretch } from './fonts.ts';
import { type Direction, directionMarks, type Levels, levelsOf } from './levels.ts';
import { type Line, lineOf } from './line.ts';
import type { FaceKey, ShapedText } from './shaped-text.ts';
import { clustersOf, wordEnds } from './word-breaks.ts';

/** A stretch of text in one style, or something of a fixed width that stands in the line like a letter. */
export type Run<Fixed> =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly style: TextStyle;
      readonly colour: string;
      /** What the words lead to; lines are broken without regard to it. */
      readonly to?: string;
      /** Stands on one line, unless it is longer than what is ever set as one. */
      readonly unbroken?: true;
    }
  | { readonly kind: 'fixed'; readonly width: number; readonly content: Fixed };

export type TextRun<Fixed> = Extract<Run<Fixed>, { kind: 'text' }>;

/** What is set as one: in one run, font and direction, either blank or not. */
type Cut<Fixed> = { readonly level: number; readonly blank: boolean } & (
  | { readonly kind: 'text'; readonly run: TextRun<Fixed>; readonly text: string; readonly face: FaceKey }
  | { readonly kind: 'fixed'; readonly width: number; readonly content: Fixed }
);

type TextCut<Fixed> = Extract<Cut<Fixed>, { kind: 'text' }>;

/** A cut whose width is known, because its glyphs are. */
export type Part<Fixed> =
  | (TextCut<Fixed> & { readonly width: number; readonly shaped: ShapedText })
  | Extract<Cut<Fixed>, { kind: 'fixed' }>;

/** One line as it was typed: runs without a line end in them, and the whole as one string. */
interface TypedLine<Fixed> {
  readonly fragments: readonly { readonly run: Run<Fixed>; readonly from: number; readonly text: string }[];
  readonly text: string;
}

/** A fixed thing is neutral to direction, and a letter where lines break: no break parts it from a comma. */
const fixedLetter = '\ufffc';
/** Longer words are broken anywhere: shaping and fitting stay linear. */
const longestUnbroken = 60;
const joining = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}]/u;

/** Breaks runs into lines. Each word is shaped once, so the time is linear in the text. */
export const breakLines = <Fixed>(
  runs: readonly Run<Fixed>[],
  width: number,
  fonts: Fonts,
  direction: Direction = 'ltr',
): Line<Fixed>[] => typedLines(runs).flatMap((line) => brokenLine(line, width, fonts, direction));

const typedLines = <Fixed>(runs: readonly Run<Fixed>[]): TypedLine<Fixed>[] => {
  const lines: { fragments: { run: Run<Fixed>; from: number; text: string }[]; text: string }[] = [];
  const line = () => lines.at(-1) as (typeof lines)[number]; // There is always one.
  lines.push({ fragments: [], text: '' });
  for (const run of runs) {
    const texts = run.kind === 'fixed' ? [fixedLetter] : run.text.split('\n');
    texts.forEach((text, place) => {
      if (place > 0) lines.push({ fragments: [], text: '' });
      line().fragments.push({ run, from: line().text.length, text });
      line().text += text;
    });
  }
  return lines;
};

const brokenLine = <Fixed>(
  typed: TypedLine<Fixed>,
  width: number,
  fonts: Fonts,
  direction: Direction,
): Line<Fixed>[] => {
  const levels = levelsOf(typed.text, direction);
  const filling = fillLines<Fixed>(width, levels.base);
  const cutsOf = cutting(typed, levels, fonts);
  let from = 0;
  for (const to of endsIn(typed)) {
    const cuts = cutsOf(from, to);
    const isLong = to - from > longestUnbroken;
    const parts = isLong ? [] : cuts.map((cut) => shapedPart(cut, fonts));
    const needed = widthWithoutBlanks(parts);
    if (!isLong && needed <= width) filling.place(parts, needed);
    else
      for (const cut of cuts)
        for (const part of clusterParts(cut, fonts)) filling.place([part], part.blank ? 0 : part.width);
    from = to;
  }
  return filling.lines();
};

/** Where a line may end: behind each word that is not inside of an unbroken run. */
const endsIn = <Fixed>({ text, fragments }: TypedLine<Fixed>): number[] => {
  const ends = wordEnds(text.replaceAll(fixedLetter, 'x'));
  const whole = fragments.filter(
    ({ run, text: { length } }) => run.kind === 'text' && run.unbroken && length <= longestUnbroken,
  );
  if (whole.length === 0) return ends;
  return ends.filter((end) => !whole.some((one) => end > one.from && end < one.from + one.text.length));
};

/** A hair of tolerance: sums of the same widths in another order differ in the last bits. */
const tolerance = 0.01;

const fillLines = <Fixed>(width: number, base: number) => {
  const lines: Part<Fixed>[][] = [[]];
  let x = 0;
  return {
    place(parts: readonly Part<Fixed>[], needed: number) {
      if (x > 0 && x + needed > width + tolerance) {
        lines.push([]);
        x = 0;
      }
      for (const part of parts) {
        lines.at(-1)?.push(part);
        x += part.width;
      }
    },
    lines: (): Line<Fixed>[] => lines.map((parts) => lineOf(parts, base)),
  };
};

/** Cuts a line's words, from its beginning to its end. */
const cutting = <Fixed>(typed: TypedLine<Fixed>, levels: Levels, fonts: Fonts) => {
  let fragment = 0;
  let face: FaceKey | null = null;
  const textCuts = (run: TextRun<Fixed>, text: string, level: number): Cut<Fixed>[] => {
    const words = text.slice(0, endOfWords(text));
    const blanks = text.slice(words.length);
    const stretches = words === '' ? [] : fonts.stretchesOf(words, run.style.weight);
    const cuts = stretches
      .flatMap((stretch) => (level % 2 === 1 ? readAlone(stretch) : [stretch]))
      .map(
        (stretch): Cut<Fixed> => ({
          kind: 'text',
          run,
          level,
          blank: false,
          text: stretch.text,
          face: stretch.face,
        }),
      );
    face = stretches.at(-1)?.face ?? face;
    if (blanks === '') return cuts;
    const blankFace = fonts.blankFace(run.style.weight, face);
    return [...cuts, { kind: 'text', run, level, blank: true, text: blanks, face: blankFace }];
  };
  return (from: number, to: number): Cut<Fixed>[] => {
    const cuts: Cut<Fixed>[] = [];
    for (let at = from; at < to; ) {
      const here = typed.fragments[fragment];
      if (!here) break;
      const end = Math.min(to, here.from + here.text.length);
      if (here.run.kind === 'fixed') cuts.push({ ...here.run, level: levels.of?.[at] ?? 0, blank: false });
      else
        for (const { text, level } of sameLevel(typed.text, at, end, levels))
          cuts.push(...textCuts(here.run, text, level));
      at = end;
      if (end === here.from + here.text.length) fragment += 1;
    }
    return cuts;
  };
};

/** Where the blanks at the end begin. By codes, for it is asked of every word. */
const endOfWords = (text: string): number => {
  let end = text.length;
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return end;
};

const isBlank = (code: number): boolean =>
  code === 0x20 || (code >= 0x2000 && code <= 0x200a) || code === 0x3000;

/** Without a letter a stretch is punctuation, of which each character is read by itself. */
const readAlone = ({ face, text }: Stretch): Stretch[] =>
  /\p{L}/u.test(text) ? [{ face, text }] : Array.from(clustersOf(text), (one) => ({ face, text: one }));

const shapedPart = <Fixed>(cut: Cut<Fixed>, fonts: Fonts, neighbours?: Neighbours): Part<Fixed> => {
  if (cut.kind === 'fixed') return cut;
  const { run, text, face, level, blank } = cut;
  const shaped = fonts.shape(text, face, level % 2 === 1, neighbours);
  // Named one by one: a packet has a hundred thousand of them, and spreading is slow.
  return {
    kind: 'text',
    run,
    text,
    face,
    level,
    blank,
    shaped,
    width: (shaped.width * run.style.size) / 1000,
  };
};

/** Stretches of one level, without the marks that only said what it is. */
const sameLevel = (
  text: string,
  from: number,
  to: number,
  levels: Levels,
): { text: string; level: number }[] => {
  if (!levels.of) return [{ text: text.slice(from, to), level: 0 }];
  const stretches: { text: string; level: number }[] = [];
  for (let start = from; start < to; ) {
    const level = levels.of[start] ?? 0;
    let end = start + 1;
    while (end < to && levels.of[end] === level) end += 1;
    const kept = text.slice(start, end).replace(directionMarks, '');
    if (kept !== '') stretches.push({ text: kept, level });
    start = end;
  }
  return stretches;
};

function* clusterParts<Fixed>(cut: Cut<Fixed>, fonts: Fonts): Generator<Part<Fixed>> {
  if (cut.kind === 'fixed' || cut.blank) {
    yield shapedPart(cut, fonts);
    return;
  }
  const joins = joining.test(cut.text);
  let from = 0;
  for (const text of clustersOf(cut.text)) {
    const to = from + text.length;
    yield shapedPart({ ...cut, text }, fonts, joins ? neighboursOf(cut.text, from, to) : undefined);
    from = to;
  }
}

/** A letter joins the next one over the accents between them, of which there are few. */
const neighboursOf = (text: string, from: number, to: number): Neighbours => ({
  before: text.slice(Math.max(0, from - 2), from),
  after: text.slice(to, to + 2),
});

const widthWithoutBlanks = (parts: readonly Part<unknown>[]): number => {
  let width = 0;
  let kept = 0;
  for (const part of parts) {
    width += part.width;
    if (!part.blank) kept = width;
  }
  return kept;
};
