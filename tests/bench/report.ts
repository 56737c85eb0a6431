import type { Spread } from './figures.ts';

/** A bar of docs/PERFORMANCE.md: the figure may be at most, or must be at least, this much. */
export type Bar = { readonly atMost: number } | { readonly atLeast: number };

export interface Unit {
  readonly suffix: string;
  readonly digits: number;
}

export const times: Unit = { suffix: 'x', digits: 2 };
export const milliseconds: Unit = { suffix: ' ms', digits: 2 };
export const kilobytes: Unit = { suffix: ' kB', digits: 1 };
export const microseconds: Unit = { suffix: ' us', digits: 1 };
export const perSecond: Unit = { suffix: ' ops/s', digits: 0 };

export const heading = (text: string): void => console.log(`\n${text}\n${'-'.repeat(text.length)}`);

/** Prints a figure next to its bar. A missed bar is a sentence and never an exit code: machines differ. */
export const printAgainst = (what: string, { median, min, max }: Spread, bar: Bar, unit: Unit): void => {
  const met = 'atMost' in bar ? median <= bar.atMost : median >= bar.atLeast;
  const asked = 'atMost' in bar ? `<= ${bar.atMost}` : `>= ${bar.atLeast}`;
  const spread = min === max ? '' : `  (${written(min, unit)} .. ${written(max, unit)})`;
  console.log(
    `${met ? 'met   ' : 'MISSED'}  ${what}: ${written(median, unit)}${spread}  bar ${asked}${unit.suffix}`,
  );
};

export const printFigure = (what: string, { median, min, max }: Spread, unit: Unit): void =>
  console.log(`        ${what}: ${written(median, unit)}  (${written(min, unit)} .. ${written(max, unit)})`);

export const written = (value: number, { suffix, digits }: Unit): string =>
  `${value.toFixed(digits)}${suffix}`;
