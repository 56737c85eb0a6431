import type { Marker } from '../document.ts';

export interface Marked {
  marker: Marker;
  ordinal?: number;
  /** What follows the marker. */
  rest: string;
  /** How many characters the marker takes, with the blanks after it. */
  width: number;
  /** The marker as it is written, where that is a number or a letter. */
  mark?: string;
}

/** What a block keeps of a marker as it is written. */
export const markOf = (marked: Marked | undefined): { mark?: string } =>
  marked?.mark === undefined ? {} : { mark: marked.mark };

const bullet = /^([-*+•●▪◦‣·–—○■□➢➤►✓✔»]|o(?=\s\s))(?:\s+|(?<=[•●▪◦‣○■➢➤►✓✔])(?=\S))(?=\S)/;
const box = /^\[([ xX✓✔])?\]\s+/;
const number =
  /^(?:[\\]?[([（【]?\s?(?:\d{1,5}|[٠-٩]{1,4}|[一二三四五六七八九十]{1,3}|[ivx]{1,5}(?=\)))\s?(?:[)\]）】]|[.．](?!\d)|[、])[.、:：-]?|(?:\d{1,2}\.){2,4}\d{0,3}(?=\s)|\d{1,2}\.\d{1,3}(?=\s+\p{L})|[①-⑳]|\d{1,3}\s[-–—](?=\s)|#\d{1,4}[.:)]?(?=\s)|№\s?\d{1,4}[.:)]?)\s*(?=\S)/u;
const letter =
  /^(?:\(?[a-hA-H][)）]|[a-hA-H][.．、:：](?=\s)|[A-H][.．、)](?=\S)|\([a-h]\)|[а-зА-З]\)(?=\s)|[أابجد]\s?[)-](?=\s))\s*(?=\S)/;

const ticked = (rest: string, width: number): Marked | undefined => {
  const match = box.exec(rest);
  if (!match) return undefined;
  const isTicked = match[1] !== undefined && match[1] !== ' ';
  return {
    marker: isTicked ? 'checked' : 'unchecked',
    rest: rest.slice(match[0].length),
    width: width + match[0].length,
  };
};

const markers: ReadonlyArray<readonly [Marker, RegExp]> = [
  ['bullet', bullet],
  ['number', number],
  ['letter', letter],
];

const longestMarker = 16;

/** Full-width digits at the start of a line, as East Asian keyboards write them, in place of which are ours. */
export const withPlainDigits = (line: string): string =>
  /[０-９]/.test(line.slice(0, longestMarker))
    ? line.slice(0, longestMarker).replace(/[０-９]/g, (digit) => digit.normalize('NFKC')) +
      line.slice(longestMarker)
    : line;

/** The marker a line of a list starts with: bullets, boxes, and numbers in all their forms. */
export const readMarker = (line: string): Marked | undefined => {
  const plain = withPlainDigits(line);
  for (const [marker, pattern] of markers) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const width = match[0].length;
    const rest = line.slice(width);
    const digits = marker === 'number' ? /\d{1,5}/.exec(match[0])?.[0] : undefined;
    const mark = marker === 'bullet' ? undefined : match[0].trim();
    return (
      ticked(rest, width) ?? {
        marker,
        rest,
        width,
        ...(mark !== undefined && { mark }),
        ...(digits && { ordinal: Number(digits) }),
      }
    );
  }
  return undefined;
};
