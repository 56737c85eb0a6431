import type { Tone, Voice } from '../../shared/packet/block.ts';
import type { Mark } from '../../shared/packet/mark.ts';

/** Sizes in points, colours as in the interface's tokens. */

export interface PageSize {
  readonly width: number;
  readonly height: number;
}

export const pageNames = ['A4', 'Letter'] as const;
export type PageName = (typeof pageNames)[number];

export const pageSizes: { readonly [name in PageName]: PageSize } = {
  A4: { width: 595.28, height: 841.89 },
  Letter: { width: 612, height: 792 },
};

export const margin = { side: 54, top: 74, bottom: 62 } as const;

/** From the lower edge to the footer's rule. */
export const footerHeight = 44;

export type Weight = 'regular' | 'semibold';

export interface TextStyle {
  readonly size: number;
  readonly leading: number;
  readonly weight: Weight;
}

const style = (size: number, leading: number, weight: Weight = 'regular'): TextStyle => ({
  size,
  leading,
  weight,
});

/** The title gets smaller before it gets a third line. */
export const titleStyles: readonly TextStyle[] = [
  style(26, 31, 'semibold'),
  style(20, 25, 'semibold'),
  style(14, 18, 'semibold'),
];

export const partStyle = style(20, 25, 'semibold');

export const headingStyles: { readonly [level in 1 | 2 | 3]: TextStyle } = {
  1: style(16, 21, 'semibold'),
  2: style(11.5, 15.5, 'semibold'),
  3: style(8.5, 11.5, 'semibold'),
};

export const voiceStyles: { readonly [voice in Voice]: TextStyle } = {
  body: style(9.5, 13.5),
  lead: style(11.5, 17),
  outcome: style(16, 21),
  quote: style(9.5, 13.5),
  caption: style(7.75, 10.75),
};

export const tableStyle = style(8.5, 11.5);
export const captionStyle = voiceStyles.caption;

export const toneColours: { readonly [tone in Tone]: string } = {
  ink: '#111816',
  secondary: '#414B48',
  muted: '#5C6763',
  caution: '#8A4B00',
};

export const colours = {
  hairline: '#DDE3E0',
  line: '#C3CCC8',
  ink: '#111816',
  cautionTint: '#FCF0DC',
  cautionLine: '#B96E12',
  noBar: '#C3CCC8',
  band: '#DCEAF6',
} as const;

export interface ChipLook {
  readonly digit: string;
  readonly fill: string;
  readonly edge: string;
  readonly ink: string;
  /** Squares are below the bar, rounds meet it: told apart without colour. */
  readonly shape: 'square' | 'round' | 'none';
}

export const chipLooks: { readonly [mark in Mark]: ChipLook } = {
  1: { digit: '1', fill: '#A33A06', edge: '#A33A06', ink: '#FFFFFF', shape: 'square' },
  2: { digit: '2', fill: '#F6C08C', edge: '#B4651A', ink: '#3A1B00', shape: 'square' },
  3: { digit: '3', fill: '#A9D0F2', edge: '#3C7FB8', ink: '#06233F', shape: 'round' },
  4: { digit: '4', fill: '#0B57A4', edge: '#0B57A4', ink: '#FFFFFF', shape: 'round' },
  cannotTell: { digit: '?', fill: '#FFFFFF', edge: '#76827D', ink: '#414B48', shape: 'round' },
  notRated: { digit: '–', fill: '#FFFFFF', edge: '#FFFFFF', ink: '#5C6763', shape: 'none' },
};

export const chipSize = 13.5;
export const chipGap = 3;

/** Space above a block, dropped at the top of a page. */
export const spaceBefore = {
  title: 2,
  heading: { 1: 24, 2: 11, 3: 8 },
  paragraph: { body: 3, lead: 4, outcome: 0, quote: 2, caption: 4 },
  fields: 6,
  fieldsRow: 4,
  table: 4,
  group: 3,
  evidence: 5,
  columns: 4,
  callout: 12,
  rule: 7,
  profiles: 8,
  writingSpace: 6,
  contentsSection: 8,
} as const;
