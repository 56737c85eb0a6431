import { isolated } from './text/levels.ts';
import { sanitise } from './text/sanitise.ts';

/** Data as it can be printed: every text clean, and right-to-left ones kept to themselves. */
export const printable = <Data>(data: Data): Data => mapped(data, (text) => isolated(sanitise(text).text));

/** How many characters of the data cannot be printed as they were typed. */
export const alteredIn = (data: unknown): number => {
  let altered = 0;
  mapped(data, (text) => {
    altered += sanitise(text).altered;
    return text;
  });
  return altered;
};

/** A copy with every text changed. Objects that were one stay one: panelists are told apart by identity. */
const mapped = <Value>(value: Value, change: (text: string) => string): Value => {
  const copies = new Map<object, unknown>();
  const copy = (one: unknown): unknown => {
    if (typeof one === 'string') return change(one);
    if (typeof one !== 'object' || one === null) return one;
    const known = copies.get(one);
    if (known !== undefined) return known;
    const made: unknown = Array.isArray(one)
      ? one.map(copy)
      : Object.fromEntries(Object.entries(one).map(([key, part]) => [key, copy(part)]));
    copies.set(one, made);
    return made;
  };
  return copy(value) as Value; // Of the same shape: only texts were changed.
};
