import { strToU8 } from 'fflate';
import type { TrueQuestion } from './score.ts';

export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

export const xml = (body: string): Uint8Array =>
  strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`);

/** Questions under their categories, in order. */
export const byCategory = (questions: readonly TrueQuestion[]): Array<[string, TrueQuestion[]]> => {
  const groups = new Map<string, TrueQuestion[]>();
  for (const question of questions) {
    const name = question.category ?? '';
    groups.set(name, [...(groups.get(name) ?? []), question]);
  }
  return [...groups];
};
