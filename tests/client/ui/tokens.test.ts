import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../../client/styles/tokens.css'), 'utf8');

/** The custom colours of the first rule whose selector holds `selector`. */
const coloursOf = (selector: string): Map<string, string> => {
  const start = css.indexOf(selector);
  const block = css.slice(css.indexOf('{', start), css.indexOf('}', start));
  return new Map(
    Array.from(block.matchAll(/(--[\w-]+):\s*(#[0-9A-Fa-f]{6})/g), (hit) => [hit[1] ?? '', hit[2] ?? '']),
  );
};

const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};
const contrast = (one: string, other: string) => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

/** What is read on what, as listed in the design brief: light, dark, and the least that WCAG asks of the pair. */
const pairs: [text: string, ground: string, light: number, dark: number, least: number][] = [
  ['--ink', '--surface', 18.0, 15.1, 7],
  ['--ink-2', '--canvas', 8.3, 10.1, 4.5],
  ['--ink-3', '--sunken', 5.0, 5.6, 4.5],
  ['--control', '--surface', 4.0, 4.5, 3],
  ['--live', '--surface', 6.2, 8.6, 4.5],
  ['--caution', '--caution-tint', 6.0, 8.1, 4.5],
  ['--r1-on', '--r1', 6.6, 8.3, 4.5],
  ['--r1-edge', '--surface', 6.6, 8.1, 3],
  ['--r2-on', '--r2', 9.6, 7.3, 4.5],
  ['--r2-edge', '--surface', 4.4, 5.1, 3],
  ['--r3-on', '--r3', 9.8, 7.8, 4.5],
  ['--r3-edge', '--surface', 4.3, 5.3, 3],
  ['--r4-on', '--r4', 7.2, 8.4, 4.5],
  ['--r4-edge', '--surface', 7.2, 8.2, 3],
];

/** Pairs that controls use and the brief does not list. */
const used: [text: string, ground: string][] = [
  ['--ink-3', '--surface'],
  ['--ink-3', '--canvas'],
  ['--ink-2', '--sunken'],
  ['--ink-2', '--hover'],
  ['--live', '--live-tint'],
  ['--on-live', '--live'],
  ['--on-ink', '--ink'],
  ['--danger', '--surface'],
  ['--danger', '--danger-tint'],
  ['--ink', '--r1-tint'],
  ['--ink', '--r4-tint'],
  ['--p1-on', '--p1'],
  ['--p2-on', '--p2'],
  ['--p3-on', '--p3'],
  ['--p4-on', '--p4'],
  ['--p5-on', '--p5'],
  ['--p6-on', '--p6'],
];

describe('tokens', () => {
  for (const theme of ['light', 'dark'] as const) {
    const colours = coloursOf(theme === 'light' ? ':root, [data-theme="light"]' : '\n[data-theme="dark"]');
    const ratio = (one: string, other: string) => contrast(colours.get(one) ?? '', colours.get(other) ?? '');

    it.each(pairs)(`[U1] %s on %s keeps the contrast of the brief in the ${theme} theme`, (...pair) => {
      const [text, ground, light, dark, least] = pair;
      expect(ratio(text, ground)).toBeGreaterThanOrEqual(least);
      expect(Math.abs(ratio(text, ground) - (theme === 'light' ? light : dark))).toBeLessThan(0.1);
    });
    it.each(used)(`[U2] %s on %s can be read in the ${theme} theme`, (text, ground) => {
      expect(ratio(text, ground)).toBeGreaterThanOrEqual(4.5);
    });
  }
});
