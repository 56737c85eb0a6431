import type { Block } from '../document.ts';

const markOf = ({ marker }: Block, ordinal: number): string =>
  marker === 'number' ? `${ordinal}. ` : marker === 'letter' ? '' : '- ';

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
  for (const block of blocks) {
    if (block.kind === 'rule') continue;
    ordinal =
      block.kind === 'item' && block.marker === 'number' ? ordinal + 1 : block.kind === 'item' ? ordinal : 0;
    const isList = block.kind === 'item' && last?.kind === 'item';
    const separator =
      last === undefined ? '' : isList || (!block.gap && block.kind === last.kind) ? '\n' : '\n\n';
    const shown = block.kind === 'item' ? { ...block, depth: block.depth - shallowest } : block;
    prose += separator + textOf(shown, ordinal);
    last = block;
  }
  return prose;
};
