import type { Block } from '../document.ts';

const markOf = ({ marker, mark }: Block, ordinal: number): string => {
  if (marker === 'number') return `${ordinal}. `;
  return marker === 'letter' ? `${mark ?? `${String.fromCharCode(64 + ordinal)})`} ` : '- ';
};

/** One numbered or lettered line alone is a sentence, such as "B. Because ..." or "2 - one for each"; several are a list. */
const isSentence = ({ marker }: Block, blocks: readonly Block[]): boolean =>
  (marker === 'letter' || marker === 'number') &&
  blocks.filter((block) => block.marker === marker).length === 1;

/** "A:" before an answer is a label; a letter or number with another sign is part of what the answer says. */
const sentenceMark = ({ mark = '' }: Block): string => (/[:：]$/.test(mark) ? '' : mark);

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
    const counts = block.marker === 'number' || block.marker === 'letter';
    if (block.kind !== 'item') ordinal = 0;
    else if (counts) ordinal += 1;
    const isList = block.kind === 'item' && last?.kind === 'item';
    const separator =
      last === undefined ? '' : isList || (!block.gap && block.kind === last.kind) ? '\n' : '\n\n';
    const shown: Block = isSentence(block, blocks)
      ? { ...block, kind: 'text', text: `${sentenceMark(block)} ${block.text}`.trim() }
      : block.kind === 'item'
        ? { ...block, depth: block.depth - shallowest }
        : block;
    prose += separator + textOf(shown, ordinal);
    last = block;
  }
  return prose;
};
