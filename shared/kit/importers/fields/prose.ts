import type { Block } from '../document.ts';

const markOf = ({ marker }: Block, ordinal: number): string => {
  if (marker === 'number') return `${ordinal}. `;
  return marker === 'letter' ? `${String.fromCharCode(64 + ordinal)}) ` : '- ';
};

/** One lettered line is a sentence, such as "A: ..."; several are options. */
const hasOptions = (blocks: readonly Block[]): boolean =>
  blocks.filter(({ marker }) => marker === 'letter').length > 1;

/** The letter of the right option, which is the answer as much as what follows it. */
const letterOf = ({ original }: Block): string => /^\W{0,4}([A-H][.)])\s/.exec(original)?.[1] ?? '';

const textOf = (block: Block, ordinal: number): string => {
  if (block.kind === 'code') return `\`\`\`${block.codeLanguage ?? ''}\n${block.text}\n\`\`\``;
  if (block.kind === 'table') return (block.rows ?? []).map(({ cells }) => cells.join(' | ')).join('\n');
  if (block.kind === 'item')
    return `${'  '.repeat(Math.min(block.depth, 8))}${markOf(block, ordinal)}${block.text}`;
  return block.text;
};

/** Blocks as the text of one field: paragraphs apart, lists as lists, code between fences. */
export const proseOf = (blocks: readonly Block[]): string => {
  let prose = '';
  let ordinal = 0;
  let last: Block | undefined;
  const shallowest = Math.min(...blocks.filter(({ kind }) => kind === 'item').map(({ depth }) => depth));
  const isLettered = hasOptions(blocks);
  for (const block of blocks) {
    if (block.kind === 'rule') continue;
    const counts = block.marker === 'number' || block.marker === 'letter';
    if (block.kind !== 'item') ordinal = 0;
    else if (counts) ordinal += 1;
    const isList = block.kind === 'item' && last?.kind === 'item';
    const separator =
      last === undefined ? '' : isList || (!block.gap && block.kind === last.kind) ? '\n' : '\n\n';
    const isSentence = block.marker === 'letter' && !isLettered;
    const shown: Block = isSentence
      ? { ...block, kind: 'text', text: `${letterOf(block)} ${block.text}`.trim() }
      : block.kind === 'item'
        ? { ...block, depth: block.depth - shallowest }
        : block;
    prose += separator + textOf(shown, ordinal);
    last = block;
  }
  return prose;
};
