import { proseOf } from '../fields/prose.ts';
import { readHtmlBlocks } from './html-blocks.ts';
import { decodeEntities } from './inline.ts';

const markup = /<(?:p|br|strong|b|em|i|ul|ol|li|code|pre|div|span|h[1-6]|a|table)(?:\s[^<>]{0,500})?\/?>/i;

const longest = 100_000;

/** A value that was written for a web page, as text. What merely mentions an element stays as it is. */
export const withoutHtml = (text: string): string => {
  if (!markup.test(text) || !/<\/|<br|<p>/i.test(text) || text.length > longest) return decodeEntities(text);
  return proseOf(readHtmlBlocks(text).blocks);
};
