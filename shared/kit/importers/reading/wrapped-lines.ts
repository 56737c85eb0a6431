import type { Block } from '../document.ts';
import { joinLines } from './lines.ts';

const shortestWrapped = 40;
const ends = /[.!?:;…。！？：；؟۔"”»)\]]$/;

/** Whether `next` is the rest of a sentence that `open` was cut off from at the edge of a page. */
const continues = (open: Block, next: Block, indentOf: (block: Block) => number): boolean => {
  if (next.kind !== 'text' || next.gap || next.link || next.strong || next.number - open.number > 3)
    return false;
  if (open.text.length < shortestWrapped || open.text.length > 4000 || ends.test(open.text)) return false;
  if (/^\p{Ll}/u.test(next.text)) return true;
  return open.kind === 'item' && indentOf(next) >= 2 && !/^[\p{L}\s]{1,24}[:：]/u.test(next.text);
};

/** Joins lines that were broken at a width, so that a question is one piece. */
export const joinWrapped = (blocks: readonly Block[]): Block[] => {
  const joined: Block[] = [];
  const indentOf = ({ original }: Block) => original.length - original.trimStart().length;
  for (const block of blocks) {
    const open = joined.at(-1);
    const canContinue = open && (open.kind === 'item' || open.kind === 'text') && !open.link;
    if (open && canContinue && continues(open, block, indentOf)) {
      joined[joined.length - 1] = {
        ...open,
        text: joinLines(open.text, block.text),
        original: `${open.original}\n${block.original}`,
      };
    } else {
      joined.push(block);
    }
  }
  return joined;
};
