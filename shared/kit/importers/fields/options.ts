import type { Block } from '../document.ts';

const lettered = /^(?:option\s)?\(?[A-Ha-h][.):：、）]\s*\S/;

const isOption = (block: Block): boolean =>
  block.kind === 'item' &&
  (block.marker === 'letter' ||
    block.marker === 'checked' ||
    block.marker === 'unchecked' ||
    lettered.test(block.text));

export interface OptionsReading {
  options: Block[];
  rest: Block[];
}

/** The answers that a quiz offers: a run of lettered or boxed lines. One such line alone is part of a sentence. */
export const takeOptions = (body: readonly Block[]): OptionsReading => {
  const first = body.findIndex(isOption);
  if (first < 0) return { options: [], rest: [...body] };
  let end = first;
  while (end < body.length) {
    const block = body[end];
    if (!block || !(isOption(block) || (block.kind === 'code' && isOptionAt(body, end + 1)))) break;
    end += 1;
  }
  const run = body.slice(first, end);
  if (run.filter(isOption).length < 2) return { options: [], rest: [...body] };
  return { options: run, rest: [...body.slice(0, first), ...body.slice(end)] };
};

const isOptionAt = (body: readonly Block[], index: number): boolean => {
  const block = body[index];
  return block !== undefined && isOption(block);
};

export const ticked = (options: readonly Block[]): Block[] =>
  options.filter(({ marker }) => marker === 'checked');
