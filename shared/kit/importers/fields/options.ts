import type { Block } from '../document.ts';

const lettered = /^(?:option\s)?\(?[A-Ha-hА-За-з][.):：、）]\s*\S/;

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
  return { options: readTicks(run), rest: [...body.slice(0, first), ...body.slice(end)] };
};

const tick =
  /(?<!\s)\s*(?:[✅☑✔✓]\uFE0F?|[([](?:correct|right|richtig|correcta|correcto|poprawna|certa|правильно|верно|正确)[)\]])\s*$/iu;

/** A sign behind some of the options, and not behind all, ticks them. */
const readTicks = (run: readonly Block[]): Block[] => {
  const signed = run.filter(({ text }) => tick.test(text.slice(-40))).length;
  if (signed === 0 || signed === run.filter(isOption).length) return [...run];
  return run.map((block) =>
    tick.test(block.text.slice(-40))
      ? {
          ...block,
          text: block.text.slice(0, -40) + block.text.slice(-40).replace(tick, ''),
          marker: 'checked' as const,
        }
      : block,
  );
};

const letterIn = (text: string): string | undefined =>
  /^\(?(\p{L})[.):：、）]*(?=\s|$)/u.exec(text.trim())?.[1]?.toLowerCase();

const onlyLetter = /^[*_]{0,2}\(?(\p{L})[.)）]?[*_]{0,2}(?=\n|$)/u;

/** An answer that is only the letter of an option, with that option behind it. */
export const nameOption = (answer: string, options: readonly Block[]): string => {
  const letter = onlyLetter.exec(answer)?.[1]?.toLowerCase();
  if (letter === undefined) return answer;
  const named = options.filter(
    ({ mark, text }) => (mark === undefined ? letterIn(text.slice(0, 12)) : letterIn(mark)) === letter,
  );
  const [option] = named;
  if (!option || named.length > 1) return answer;
  const wording = option.mark === undefined ? option.text : `${option.mark} ${option.text}`;
  return answer.replace(onlyLetter, () => wording);
};

const isOptionAt = (body: readonly Block[], index: number): boolean => {
  const block = body[index];
  return block !== undefined && isOption(block);
};

export const ticked = (options: readonly Block[]): Block[] =>
  options.filter(({ marker }) => marker === 'checked');
